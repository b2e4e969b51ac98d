import {useEffect, useRef, type KeyboardEvent, type MouseEvent, type ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import {SearchPanel} from '../SearchPanel';
import type {SearchEngine} from '../engine';
import styles from './styles.module.css';

export interface SearchDialogProps {
  openEngine: () => SearchEngine;
  initialQuery: string;
  /** Called when the dialog has closed, by whatever way. */
  onClosed: () => void;
}

/** Search over the page. The browser's own modal dialog: it keeps the focus inside, closes on Esc and gives the focus back. */
export function SearchDialog({openEngine, initialQuery, onClosed}: SearchDialogProps): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  const close = () => dialog.current?.close();

  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    element?.querySelector('input')?.focus();
    return () => element?.close();
  }, []);

  function onClick(event: MouseEvent): void {
    // The dialog's own box is covered by what is in it: a click on the element itself is one on the backdrop.
    if (event.target === dialog.current) {
      close();
    }
  }

  function onKeyDown(event: KeyboardEvent): void {
    // Left to the browser, the first Esc only empties a search field that has text in it.
    if (event.key === 'Escape' && !event.nativeEvent.isComposing) {
      event.preventDefault();
      close();
    }
  }

  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-label={translate({id: 'search.dialog.label', message: 'Search'})}
      onClose={onClosed}
      onClick={onClick}
      onKeyDown={onKeyDown}>
      <SearchPanel openEngine={openEngine} initialQuery={initialQuery} onFollow={close} onClose={close} />
    </dialog>
  );
}
