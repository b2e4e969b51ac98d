/**
 * What every search engine of this site promises, so that the dialog and the search page need not know which one answers.
 */
import type {SearchRecord} from '../knowledge/types';

/** A half-open range of UTF-16 offsets, `[start, end)`, that the query matched. */
export type Mark = readonly [start: number, end: number];

/** Plain text and what to highlight in it: ordered marks that do not overlap. */
export interface MarkedText {
  text: string;
  marks: Mark[];
}

export type Kind = SearchRecord['kind'];

export interface SearchHit {
  id: SearchRecord['id'];
  kind: Kind;
  permalink: string;
  title: MarkedText;
  /** The part of the page that answers best, where it is not the page as a whole. */
  section?: {heading: MarkedText; anchor: string};
  /** One line that shows why the page was found. `name`: another name of the page; `code`: codes it lists; `text`: its words. */
  snippet?: MarkedText & {from: 'name' | 'code' | 'text'};
}

export interface SearchOptions {
  /** How many hits at most. Default 10. */
  limit?: number;
  /** Only pages of these kinds. Default: all. */
  kinds?: readonly Kind[];
}

export interface SearchAnswer {
  /** In order of rank, the best first; none for a query without a word to look for. */
  hits: SearchHit[];
  /** Where no page has the words that were asked for: the query as it may have been meant, whose hits these are. */
  suggestion?: string;
  /** True where another engine than the one that was asked has answered. */
  isFallback?: boolean;
}

export interface SearchEngine {
  /** Who gets to see what is typed; undefined where it stays in the browser. */
  readonly provider?: string;
  /** Rejects with `SearchUnavailable` where the engine cannot answer at all. */
  search(query: string, options?: SearchOptions): Promise<SearchAnswer>;
  /** Calls `listener` when the same query may now have a better answer. Returns what takes the listener away. */
  onGrowth(listener: () => void): () => void;
}

export const DEFAULT_LIMIT = 10;

/** The engine cannot answer: its index is missing or broken, or the browser does not let it run. */
export class SearchUnavailable extends Error {
  override name = 'SearchUnavailable';
}
