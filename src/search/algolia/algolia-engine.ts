/** Algolia as an engine of this site: asks for one hit a page and reads what comes back as plain text. */
import {createMemoryCache} from '@algolia/client-common';
import {liteClient, type LiteClient} from 'algoliasearch/lite';
import {
  DEFAULT_LIMIT,
  type Mark,
  type MarkedText,
  type SearchAnswer,
  type SearchEngine,
  type SearchHit,
  type SearchOptions,
} from '../engine';
import type {AlgoliaRecord} from '../../knowledge/algolia-records';
import type {AlgoliaConfig} from './config';
import {INDEX_SETTINGS, MARK_END, MARK_START} from './settings';

interface Highlight {
  value: string;
  matchLevel: 'none' | 'partial' | 'full';
}

/** What comes back of a record. The settings of the index ask for these attributes. */
type AlgoliaHit = Pick<AlgoliaRecord, 'page' | 'kind' | 'permalink' | 'anchor' | 'hierarchy'> & {
  _highlightResult?: {hierarchy?: {lvl1?: Highlight; lvl2?: Highlight}; names?: Highlight[]; codes?: Highlight[]};
  _snippetResult?: {content?: Highlight};
};

export class AlgoliaEngine implements SearchEngine {
  readonly provider = 'Algolia';
  readonly #client: Pick<LiteClient, 'search'>;
  readonly #indexName: string;

  constructor(client: Pick<LiteClient, 'search'>, indexName: string) {
    this.#client = client;
    this.#indexName = indexName;
  }

  async search(query: string, {limit = DEFAULT_LIMIT, kinds}: SearchOptions = {}): Promise<SearchAnswer> {
    const {results} = await this.#client.search<AlgoliaHit>({
      requests: [
        {
          indexName: this.#indexName,
          query,
          hitsPerPage: limit,
          ...(kinds ? {facetFilters: [kinds.map((kind) => `kind:${kind}`)]} : {}),
          attributesToRetrieve: INDEX_SETTINGS.attributesToRetrieve,
          highlightPreTag: MARK_START,
          highlightPostTag: MARK_END,
          // Nothing beyond the search itself: what somebody looked for is health information.
          analytics: false,
          clickAnalytics: false,
          enablePersonalization: false,
          getRankingInfo: false,
        },
      ],
    });
    const [result] = results;
    return {hits: result && 'hits' in result ? (result.hits as AlgoliaHit[]).map(toHit) : []};
  }

  onGrowth(): () => void {
    return () => undefined;
  }
}

/** Connects to nothing before the first search, and keeps nothing: the client's own choice for hosts is localStorage. */
export function openAlgoliaEngine({appId, searchKey, indexName}: AlgoliaConfig): AlgoliaEngine {
  return new AlgoliaEngine(liteClient(appId, searchKey, {hostsCache: createMemoryCache()}), indexName);
}

/** A text with marks, from one with Algolia's tags. */
export function toMarked(tagged: string): MarkedText {
  const marks: Mark[] = [];
  let text = '';
  let start = 0;
  for (const part of tagged.split(new RegExp(`([${MARK_START}${MARK_END}])`))) {
    if (part === MARK_START) {
      start = text.length;
    } else if (part === MARK_END) {
      marks.push([start, text.length]);
    } else {
      text += part;
    }
  }
  return {text, marks};
}

const isFound = (highlight: Highlight | undefined): highlight is Highlight =>
  highlight !== undefined && highlight.matchLevel !== 'none';

function toSnippet({_highlightResult: highlight, _snippetResult: snippet}: AlgoliaHit): SearchHit['snippet'] {
  const codes = highlight?.codes?.filter(isFound) ?? [];
  if (codes[0]) {
    return {from: 'code', ...toMarked(codes[0].value)};
  }
  const content = snippet?.content;
  const name = highlight?.names?.find(isFound);
  if (name && !isFound(content) && !isFound(highlight?.hierarchy?.lvl1)) {
    return {from: 'name', ...toMarked(name.value)};
  }
  return content && {from: 'text', ...toMarked(content.value)};
}

function toHit(hit: AlgoliaHit): SearchHit {
  const {page, kind, permalink, anchor, hierarchy, _highlightResult: highlight} = hit;
  const snippet = toSnippet(hit);
  return {
    id: page,
    kind,
    permalink,
    title: toMarked(highlight?.hierarchy?.lvl1?.value ?? hierarchy.lvl1),
    ...(anchor !== '' && hierarchy.lvl2 !== null
      ? {section: {heading: toMarked(highlight?.hierarchy?.lvl2?.value ?? hierarchy.lvl2), anchor}}
      : {}),
    ...(snippet ? {snippet} : {}),
  };
}
