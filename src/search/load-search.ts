import type {AlgoliaConfig} from './algolia/config';
import type * as ReaderSearch from './reader-search';

/** Fetches what a reader needs to search. Rejects where the network is away. */
export function loadSearch(): Promise<typeof ReaderSearch> {
  return import('./reader-search');
}

/** Fetches it, and the index, before the reader has finished typing. What fails here is tried again when they search. */
export function prepareSearch(algolia: AlgoliaConfig | undefined): void {
  loadSearch()
    .then(({openEngine}) => openEngine(algolia))
    .catch(() => undefined);
}
