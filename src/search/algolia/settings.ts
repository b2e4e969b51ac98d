/** How Algolia's index is set up: `npm run search:push` writes this, and the browser's engine counts on it. */
import type {IndexSettings} from 'algoliasearch';

/** Around what matched: characters for private use, which no page holds, so that hits are read as text and never as HTML. */
export const MARK_START = '\uE000';
export const MARK_END = '\uE001';

export const INDEX_SETTINGS: IndexSettings = {
  searchableAttributes: [
    'codes',
    'unordered(hierarchy.lvl1)',
    'unordered(names)',
    'unordered(hierarchy.lvl2)',
    'unordered(content)',
  ],
  attributesForFaceting: ['filterOnly(kind)', 'filterOnly(group)'],
  attributeForDistinct: 'page',
  distinct: true,
  customRanking: ['desc(weight)', 'asc(position)'],
  attributesToRetrieve: ['page', 'kind', 'permalink', 'anchor', 'hierarchy'],
  attributesToHighlight: ['hierarchy.lvl1', 'hierarchy.lvl2', 'names', 'codes'],
  attributesToSnippet: ['content:24'],
  highlightPreTag: MARK_START,
  highlightPostTag: MARK_END,
  snippetEllipsisText: '…',
  queryLanguages: ['en', 'es'],
  ignorePlurals: true,
  removeStopWords: true,
  removeWordsIfNoResults: 'allOptional',
  minWordSizefor1Typo: 4,
  minWordSizefor2Typos: 8,
  disableTypoToleranceOnAttributes: ['codes'],
};
