import {useSyncExternalStore} from 'react';

const subscribe = () => () => undefined;

/** False in the static HTML and while it hydrates, true from then on: for what only works with scripts. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => true,
    () => false,
  );
}
