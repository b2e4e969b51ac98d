import {REGIONS, type Region} from '../content/kinds';
import {isKind, type Site} from '../content/page';
import {byOrder} from './graph';
import {toPosts} from './landing';
import {toPageLink} from './page-link';
import type {HomeKnowledge} from './types';

const POSTS = 4;

/** Each region of the body map with the conditions felt there, head to foot, and the latest posts. */
export function toHome({pages}: Pick<Site, 'pages'>): HomeKnowledge {
  const conditions = pages.filter(isKind('conditions')).sort(byOrder);
  return {
    regions: (Object.entries(REGIONS) as [Region, string][]).map(([region, label]) => ({
      region,
      label,
      pages: conditions.filter(({front}) => front.regions.includes(region)).map(toPageLink),
    })),
    posts: toPosts(pages).slice(0, POSTS).map(toPageLink),
  };
}
