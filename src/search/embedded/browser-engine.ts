/** The embedded engine of this browser tab: one worker, started when the reader first turns to search, kept for later. */
import {SearchUnavailable, type SearchEngine} from '../engine';
import {WorkerEngine} from './worker-engine';

let engine: WorkerEngine | undefined;

/** The engine, loading or loaded. One that failed is replaced, so that a reader who comes back online can search. */
export function openBrowserEngine(): SearchEngine {
  if (!engine || engine.hasFailed) {
    engine = startEngine();
  }
  return engine;
}

function startEngine(): WorkerEngine {
  try {
    return new WorkerEngine(new Worker(new URL('./worker.ts', import.meta.url)), {
      // Written by the search plugin; the bundler gives each file a name that changes with its content.
      headUrl: new URL('@generated/site-search/default/search-head.json', import.meta.url).href,
      bodyUrl: new URL('@generated/site-search/default/search-body.json', import.meta.url).href,
    });
  } catch (error) {
    throw new SearchUnavailable('The browser does not start workers.', {cause: error});
  }
}
