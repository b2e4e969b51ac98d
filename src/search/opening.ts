/**
 * How any part of a page asks for the search dialog, which the masthead owns.
 */
type Opener = (query: string) => void;

let opener: Opener | undefined;

/** Opens the search dialog with `query` in its field. Does nothing on a page without a masthead. */
export function openSearch(query: string): void {
  opener?.(query);
}

/** Has `open` called by `openSearch`, in place of what was. Returns what ends that. */
export function onOpenSearch(open: Opener): () => void {
  opener = open;
  return () => {
    if (opener === open) {
      opener = undefined;
    }
  };
}
