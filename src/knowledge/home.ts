import {REGIONS, type Region} from '../content/kinds';
import {isKind, type Site} from '../content/page';
import {byOrder} from './graph';
import {toInline, type Cite} from './inline';
import {toPosts} from './landing';
import {toPageLink} from './page-link';
import type {HomeKnowledge} from './types';

const POSTS = 4;

/** The home page has no source list: the page of warning signs has, and the note links to it. */
const UNNUMBERED: Cite = () => ({cite: [], at: ''});

/** Each region of the body map with the conditions felt there, head to foot, and the latest posts. */
export function toHome({pages, snippets}: Pick<Site, 'pages' | 'snippets'>): HomeKnowledge {
  const emergency = snippets['call-911']?.text;
  if (!emergency) {
    throw new Error('data/snippets.json lacks the text "call-911": the home page must say when to call 911.');
  }
  const conditions = pages.filter(isKind('conditions')).sort(byOrder);
  return {
    emergency: toInline(emergency, UNNUMBERED).filter((node) => typeof node === 'string' || !('cite' in node)),
    regions: (Object.entries(REGIONS) as [Region, string][]).map(([region, label]) => ({
      region,
      label,
      pages: conditions.filter(({front}) => front.regions.includes(region)).map(toPageLink),
    })),
    posts: toPosts(pages).slice(0, POSTS).map(toPageLink),
  };
}
