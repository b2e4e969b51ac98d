import {useEffect, useId, useRef, useState, type ChangeEvent, type FormEvent, type KeyboardEvent, type ReactNode} from 'react';
import Translate, {translate} from '@docusaurus/Translate';
import {Button} from '../../components/Button';
import {DangerCard} from '../DangerCard';
import {toDanger} from '../danger-words';
import type {Kind, SearchAnswer, SearchEngine} from '../engine';
import {toPermalink} from '../HitList';
import {KindFilter} from '../KindFilter';
import {Results} from '../Results';
import {useFollow} from '../useFollow';
import {useSearch, type SearchState} from '../useSearch';
import {useSettled} from '../useSettled';
import styles from './styles.module.css';

export interface SearchPanelProps {
  openEngine: () => SearchEngine;
  initialQuery: string;
  /** Called when a link is followed. */
  onFollow: () => void;
  /** Called by the button that closes the panel; without it there is no such button. */
  onClose?: () => void;
}

/** How long typing must rest before the number of hits is announced: each announcement cuts off the one before. */
const ANNOUNCE_AFTER_MS = 500;

function toStatus(state: SearchState): string {
  switch (state.status) {
    case 'idle':
    case 'waiting':
      return '';
    case 'unavailable':
      return translate({id: 'search.status.unavailable', message: 'Search is not available right now'});
    case 'found':
      return toCount(state.hits.length);
  }
}

function toCount(count: number): string {
  if (count === 0) {
    return translate({id: 'search.status.none', message: 'No page found'});
  }
  return count === 1
    ? translate({id: 'search.status.one', message: '1 page found'})
    : translate({id: 'search.status.many', message: '{count} pages found'}, {count});
}

/** Search itself: a field, what it found, and what to do where it found nothing. */
export function SearchPanel({openEngine, initialQuery, onFollow, onClose}: SearchPanelProps): ReactNode {
  const [query, setQuery] = useState(initialQuery);
  const [kind, setKind] = useState<Kind>();
  const {state, provider} = useSearch(query, kind, openEngine);
  const hasFallenBack = state.status === 'found' && state.isFallback;
  const announced = useSettled(toStatus(state), ANNOUNCE_AFTER_MS);
  const {toHref, follow} = useFollow(onFollow);
  const inputId = useId();
  const input = useRef<HTMLInputElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  /** A query that was entered before its answer came. */
  const entered = useRef<string>(undefined);

  /** A page that only may have been meant is for the reader to choose. */
  function followBest({hits, suggestion}: SearchAnswer): void {
    if (hits[0] && suggestion === undefined) {
      follow(toHref(toPermalink(hits[0])));
    }
  }

  useEffect(() => {
    if (state.status === 'found' && state.query === entered.current) {
      entered.current = undefined;
      followBest(state);
    }
  });

  function onChange(event: ChangeEvent<HTMLInputElement>): void {
    entered.current = undefined;
    setQuery(event.target.value);
  }

  function onSubmit(event: FormEvent): void {
    event.preventDefault();
    if (window.matchMedia('(hover: none) and (pointer: coarse)').matches) {
      // On a touch screen Enter means 'show me': the keyboard makes room, and the first hit is one more tap away.
      input.current?.blur();
      toHitLinks()[0]?.focus();
    } else if (state.status === 'found' && state.query === query) {
      followBest(state);
    } else {
      entered.current = query;
    }
  }

  function toHitLinks(): HTMLElement[] {
    return [...(panel.current?.querySelectorAll<HTMLElement>('[data-hit]') ?? [])];
  }

  function onKeyDown(event: KeyboardEvent): void {
    const hits = toHitLinks();
    const current = hits.findIndex((hit) => hit === document.activeElement);
    if (event.key === 'ArrowDown' && (current >= 0 || document.activeElement === input.current)) {
      event.preventDefault();
      hits[Math.min(current + 1, hits.length - 1)]?.focus();
    } else if (event.key === 'ArrowUp' && current >= 0) {
      event.preventDefault();
      (hits[current - 1] ?? input.current)?.focus();
    } else if (current >= 0 && isTyping(event)) {
      // The letter goes where the focus is when the key has been taken.
      input.current?.focus();
    }
  }

  return (
    <div className={styles.panel} ref={panel} onKeyDown={onKeyDown}>
      <form className={styles.form} role="search" onSubmit={onSubmit}>
        <label className="vh" htmlFor={inputId}>
          <Translate id="search.label">Search this site</Translate>
        </label>
        {/* Without a name, so that nothing sends it. Browsers may send what they check for spelling to their makers. */}
        <input
          id={inputId}
          ref={input}
          className={styles.input}
          type="search"
          value={query}
          onChange={onChange}
          placeholder={translate({id: 'search.placeholder', message: 'pain down one leg'})}
          autoComplete="off"
          autoCorrect="off"
          autoCapitalize="none"
          spellCheck={false}
          enterKeyHint="search"
          dir="auto"
        />
        {onClose && (
          <Button tone="line" onClick={onClose}>
            <Translate id="search.close">Close</Translate>
          </Button>
        )}
      </form>
      <div className={styles.results}>
        <p className="vh" role="status">
          {announced}
        </p>
        <DangerCard danger={toDanger(query)} />
        {state.status === 'found' && <KindFilter kind={kind} onChange={setKind} />}
        <p className={styles.fallback} aria-live="polite">
          {hasFallenBack &&
            translate(
              {id: 'search.fallback', message: '{provider} does not answer. These results come from this site itself.'},
              {provider: provider ?? ''},
            )}
        </p>
        <Results state={state} onFollow={onFollow} onKind={setKind} />
        <p className={styles.foot}>
          <span className={styles.keys}>
            <kbd>↑</kbd> <kbd>↓</kbd> <Translate id="search.keys.move">to move,</Translate> <kbd>Enter</kbd>{' '}
            <Translate id="search.keys.open">to open,</Translate> <kbd>Esc</kbd>{' '}
            <Translate id="search.keys.close">to close.</Translate>{' '}
          </span>
          {provider
            ? translate(
                {
                  id: 'search.provider',
                  message: 'Search by {provider}: what you type is sent to that company. Words of an emergency are not.',
                },
                {provider},
              )
            : translate({id: 'search.privacy', message: 'Nothing you type leaves this page.'})}
        </p>
      </div>
    </div>
  );
}

/** Whether a key types a character, rather than moves, opens or commands. */
function isTyping({key, ctrlKey, metaKey, altKey}: KeyboardEvent): boolean {
  return key.length === 1 && key !== ' ' && !ctrlKey && !metaKey && !altKey;
}
