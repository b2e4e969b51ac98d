import {EmbeddedIndex} from '../../src/search/embedded/embedded-index';
import {toBodyFile, toHeadFile} from '../../src/search/embedded/index-files';
import {SearchUnavailable, type SearchEngine} from '../../src/search/engine';
import {SEARCH_RECORDS} from '../fixtures/search-records';

/** The embedded engine over the fixture's pages, without a worker. `grow` hands it the body index. */
export function startEngine(): SearchEngine & {grow: () => void; queries: string[]} {
  const index = new EmbeddedIndex(JSON.stringify(toHeadFile(SEARCH_RECORDS)));
  const listeners = new Set<() => void>();
  const queries: string[] = [];
  return {
    queries,
    search: (query, options) => {
      queries.push(query);
      return Promise.resolve(index.answer(query, options));
    },
    onGrowth: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    grow: () => {
      index.addBody(JSON.stringify(toBodyFile(SEARCH_RECORDS)));
      listeners.forEach((listener) => listener());
    },
  };
}

/** An engine whose index cannot be read. */
export function startBrokenEngine(): SearchEngine {
  return {search: () => Promise.reject(new SearchUnavailable('broken')), onGrowth: () => () => undefined};
}

/** An engine whose index has not arrived. */
export function startSilentEngine(): SearchEngine {
  return {search: () => new Promise(() => undefined), onGrowth: () => () => undefined};
}
