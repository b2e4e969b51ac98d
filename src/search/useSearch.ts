import {useEffect, useState} from 'react';
import {toQueryTerms} from './analyzer';
import type {SearchEngine, SearchHit} from './engine';

/**
 * What became of a query. `idle`: it has no word to look for yet; `waiting`: no answer so far; `found`: these hits, which
 * may be those of an earlier query while the reader types on; `unavailable`: the engine cannot answer.
 */
export type SearchState =
  {status: 'idle'} | {status: 'waiting'} | {status: 'found'; query: string; hits: SearchHit[]} | {status: 'unavailable'};

/** Asks the engine for `query`, again when it has learnt more. `openEngine` is called once, when the component mounts. */
export function useSearch(query: string, openEngine: () => SearchEngine): SearchState {
  const [engine] = useState(() => toEngine(openEngine));
  const [state, setState] = useState<SearchState>({status: 'waiting'});
  const [growth, setGrowth] = useState(0);

  useEffect(() => engine?.onGrowth(() => setGrowth((count) => count + 1)), [engine]);

  useEffect(() => {
    if (!engine || !hasWord(query)) {
      return undefined;
    }
    let isCurrent = true;
    engine.search(query).then(
      (hits) => isCurrent && setState({status: 'found', query, hits}),
      () => isCurrent && setState({status: 'unavailable'}),
    );
    return () => {
      isCurrent = false;
    };
  }, [engine, query, growth]);

  if (!engine) {
    return {status: 'unavailable'};
  }
  return hasWord(query) || state.status === 'unavailable' ? state : {status: 'idle'};
}

/** The engine; undefined where the browser cannot start it. */
function toEngine(openEngine: () => SearchEngine): SearchEngine | undefined {
  try {
    return openEngine();
  } catch {
    return undefined;
  }
}

function hasWord(query: string): boolean {
  return toQueryTerms(query).length > 0;
}
