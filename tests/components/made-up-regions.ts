import {REGIONS, type Region} from '@site/src/content/kinds';
import type {HomeKnowledge, PageLink} from '@site/src/knowledge/types';

/** All regions of the body map, with the pages given for some of them. */
export function toRegions(pages: Partial<Record<Region, PageLink[]>>): HomeKnowledge['regions'] {
  return Object.entries(REGIONS).map(([region, label]) => ({
    region: region as Region,
    label,
    pages: pages[region as Region] ?? [],
  }));
}
