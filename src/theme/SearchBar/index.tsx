import {useCallback, useEffect, useState, type KeyboardEvent, type MouseEvent, type ReactNode} from 'react';
import {createPortal} from 'react-dom';
import Translate from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {useAlgolia} from '@site/src/hooks/useAlgolia';
import {useHydrated} from '@site/src/hooks/useHydrated';
import {loadSearch} from '@site/src/search/load-search';
import {onOpenSearch, openSearch} from '@site/src/search/opening';
import type * as ReaderSearch from '@site/src/search/reader-search';
import {SEARCH_PATH} from '@site/src/search/search-path';
import styles from './styles.module.css';

/**
 * The masthead's way into search. In the HTML it is a link to the search page; with scripts it opens the dialog, and so
 * does Ctrl+K or Cmd+K. Nothing of search is fetched before the reader turns to it.
 */
export default function SearchBar(): ReactNode {
  const searchUrl = useBaseUrl(SEARCH_PATH);
  const isReady = useHydrated();
  const algolia = useAlgolia();
  const [opened, setOpened] = useState<{search: typeof ReaderSearch; query: string}>();

  const open = useCallback(
    (query: string) => {
      loadSearch().then(
        (search) => setOpened((current) => current ?? {search, query}),
        // The network went away: the search page may still be in the browser's cache, and says what to do.
        () => window.location.assign(searchUrl),
      );
    },
    [searchUrl],
  );

  useEffect(() => onOpenSearch(open), [open]);

  useEffect(() => {
    // No single-key shortcut: it would fire for readers who speak to their computer (WCAG 2.1.4).
    const onKeyDown = (event: globalThis.KeyboardEvent) => {
      const isShortcut = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
      if (isShortcut) {
        event.preventDefault();
        openSearch('');
      }
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);

  function onClick(event: MouseEvent): void {
    if (!event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey) {
      event.preventDefault();
      openSearch('');
    }
  }

  function onKeyDown(event: KeyboardEvent): void {
    // A button answers to the space bar, a link does not.
    if (event.key === ' ') {
      event.preventDefault();
      openSearch('');
    }
  }

  return (
    <>
      <a
        className={styles.button}
        href={searchUrl}
        onClick={onClick}
        {...(isReady && {role: 'button', 'aria-haspopup': 'dialog', 'aria-keyshortcuts': 'Control+K Meta+K', onKeyDown})}>
        <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
          <path
            fill="none"
            stroke="currentColor"
            strokeWidth="2.2"
            strokeLinecap="round"
            d="M8.5 14.5a6 6 0 1 0 0-12 6 6 0 0 0 0 12ZM13 13l5 5"
          />
        </svg>
        <span className={styles.word}>
          <Translate id="search.button">Search</Translate>
        </span>
      </a>
      {opened &&
        createPortal(
          <opened.search.SearchDialog
            openEngine={() => opened.search.openEngine(algolia)}
            initialQuery={opened.query}
            onClosed={() => setOpened(undefined)}
          />,
          document.body,
        )}
    </>
  );
}
