import {isKind, type Page, type Site} from '../content/page';
import {byDate, byOrder} from './graph';
import {toPageLink} from './page-link';
import type {Landing, LandingGroup} from './types';

const KINDS = ['conditions', 'procedures', 'aftercare', 'guides'] as const;

/** The landing pages of the four trees: groups in clinical order, without those that have no page yet. */
export function toLandings({pages, groups}: Pick<Site, 'pages' | 'groups'>): Landing[] {
  return KINDS.map((kind) => {
    const ofKind = pages.filter((page) => page.kind === kind).sort(byOrder);
    const known =
      kind === 'guides'
        ? [{id: 'guides', label: 'Guides', description: '', pages: ofKind}]
        : groups[kind].map((group) => ({...group, pages: ofKind.filter((page) => page.group === group.id)}));
    return {
      kind,
      groups: known
        .filter((group) => group.pages.length > 0)
        .map((group): LandingGroup => ({...group, pages: group.pages.map(toPageLink)})),
    };
  });
}

/** Posts, latest first. */
export const toPosts = (pages: readonly Page[]) => pages.filter(isKind('blog')).sort(byDate);
