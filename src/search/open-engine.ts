/** The search engine of this browser tab: opened when the reader first turns to search, kept for later. */
import type {AlgoliaConfig} from './algolia/config';
import {openBrowserEngine} from './embedded/browser-engine';
import type {SearchEngine} from './engine';
import {FallbackEngine} from './fallback-engine';

let engine: FallbackEngine | undefined;

/** The embedded engine; with `algolia` Algolia, and the embedded one behind it. One that failed is tried again the next time. */
export function openEngine(algolia: AlgoliaConfig | undefined): SearchEngine {
  if (!algolia) {
    return openBrowserEngine();
  }
  if (!engine || engine.hasFailed) {
    const first = import('./algolia/algolia-engine').then(({openAlgoliaEngine}) => openAlgoliaEngine(algolia));
    engine = new FallbackEngine('Algolia', first, openBrowserEngine);
  }
  return engine;
}
