import {useId, useRef, useState, type ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import {useHydrated} from '@site/src/hooks/useHydrated';
import {Button} from '../Button';
import {toPlainText} from './toPlainText';
import styles from './styles.module.css';

/** Selects the list, so that the reader's own copy command takes it. */
function select(element: Element): void {
  const range = document.createRange();
  range.selectNodeContents(element);
  const selection = window.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}

/** Prints `element` and nothing else: the style sheet hides the rest while the mark is on it. */
function printAlone(element: Element): void {
  element.setAttribute('data-print-alone', '');
  window.addEventListener('afterprint', () => element.removeAttribute('data-print-alone'), {once: true});
  window.print();
}

type Outcome = 'copied' | 'selected';

export interface ChecklistProps {
  title?: ReactNode;
  children: ReactNode;
}

/** A bullet list to take along: with scripts it can be copied as plain text, or printed by itself. */
export function Checklist({title, children}: ChecklistProps): ReactNode {
  const hydrated = useHydrated();
  const titleId = useId();
  const list = useRef<HTMLDivElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const [outcome, setOutcome] = useState<Outcome>();

  const copy = async () => {
    if (!list.current) {
      return;
    }
    try {
      await navigator.clipboard.writeText(toPlainText(list.current));
      setOutcome('copied');
    } catch {
      // No clipboard on this page (plain http) or not allowed: leave it to the reader's own copy command.
      select(list.current);
      setOutcome('selected');
    }
  };

  return (
    <div ref={box} className={styles.checklist} role="group" aria-labelledby={titleId}>
      <p id={titleId} className={styles.title}>
        {title ?? <Translate id="checklist.title">Checklist</Translate>}
      </p>
      <div ref={list} className={styles.list}>
        {children}
      </div>
      {hydrated && (
        <div className={styles.actions}>
          <Button tone="line" onClick={() => void copy()}>
            <Translate id="checklist.copy">Copy this list</Translate>
          </Button>
          <Button tone="line" onClick={() => box.current && printAlone(box.current)}>
            <Translate id="checklist.print">Print this list</Translate>
          </Button>
        </div>
      )}
      <p role="status" className={styles.status}>
        {outcome === 'copied' && <Translate id="checklist.copied">Copied.</Translate>}
        {outcome === 'selected' && (
          <Translate id="checklist.selected">The list is selected. Use your copy command, such as Ctrl+C.</Translate>
        )}
      </p>
    </div>
  );
}
