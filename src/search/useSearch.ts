import {useEffect, useState} from 'react';
import {toQueryTerms} from './analyzer';
import type {Kind, SearchAnswer, SearchEngine} from './engine';

/**
 * What became of a query. `idle`: it has no word to look for yet; `waiting`: no answer so far; `found`: these hits, which
 * may be those of an earlier query while the reader types on; `unavailable`: the engine cannot answer.
 */
export type SearchState =
  | {status: 'idle'}
  | {status: 'waiting'}
  | ({status: 'found'; query: string; kind: Kind | undefined} & SearchAnswer)
  | {status: 'unavailable'};

export interface Search {
  state: SearchState;
  /** Who gets to see what is typed; undefined where it stays in the browser. */
  provider: string | undefined;
}

/**
 * Asks the engine for `query` among the pages of `kind`, or all of them, again when it has learnt more. `openEngine` is
 * called once, when the component mounts.
 */
export function useSearch(query: string, kind: Kind | undefined, openEngine: () => SearchEngine): Search {
  const [engine] = useState(() => toEngine(openEngine));
  const [state, setState] = useState<SearchState>({status: 'waiting'});
  const [growth, setGrowth] = useState(0);

  useEffect(() => engine?.onGrowth(() => setGrowth((count) => count + 1)), [engine]);

  useEffect(() => {
    if (!engine || !hasWord(query)) {
      return undefined;
    }
    let isCurrent = true;
    engine.search(query, kind && {kinds: [kind]}).then(
      (answer) => isCurrent && setState({status: 'found', query, kind, ...answer}),
      () => isCurrent && setState({status: 'unavailable'}),
    );
    return () => {
      isCurrent = false;
    };
  }, [engine, query, kind, growth]);

  return {state: toShown(state, engine !== undefined, query), provider: engine?.provider};
}

function toShown(state: SearchState, hasEngine: boolean, query: string): SearchState {
  if (!hasEngine) {
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
