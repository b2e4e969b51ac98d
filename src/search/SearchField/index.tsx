import {useId, useRef, type FormEvent, type ReactNode} from 'react';
import clsx from 'clsx';
import Translate, {translate} from '@docusaurus/Translate';
import {Button} from '../../components/Button';
import {useAlgolia} from '../../hooks/useAlgolia';
import {useHydrated} from '../../hooks/useHydrated';
import {prepareSearch} from '../load-search';
import {openSearch} from '../opening';
import styles from './styles.module.css';

/**
 * A search field within a page: it hands what was typed to the search dialog. Without scripts it does nothing at all: the
 * field has no name and the button is off, so no form can carry a symptom into a URL.
 */
export function SearchField({className}: {className?: string}): ReactNode {
  const inputId = useId();
  const input = useRef<HTMLInputElement>(null);
  const isReady = useHydrated();
  const algolia = useAlgolia();

  function onSubmit(event: FormEvent): void {
    event.preventDefault();
    openSearch(input.current?.value ?? '');
  }

  return (
    <form className={clsx(styles.form, className)} role="search" onSubmit={onSubmit}>
      <label className={styles.label} htmlFor={inputId}>
        <Translate id="search.field.label">Search conditions and treatments</Translate>
      </label>
      <div className={styles.row}>
        <input
          id={inputId}
          ref={input}
          className={styles.input}
          type="search"
          onFocus={() => prepareSearch(algolia)}
          placeholder={translate({id: 'search.placeholder', message: 'pain down one leg'})}
          autoComplete="off"
          autoCorrect="off"
          autoCapitalize="none"
          spellCheck={false}
          enterKeyHint="search"
          dir="auto"
        />
        <Button className={styles.button} type="submit" disabled={!isReady}>
          <Translate id="search.field.button">Search</Translate>
        </Button>
      </div>
      <noscript>
        <p className={styles.note}>
          <Translate id="search.field.noScript">
            Search needs JavaScript. The links on this page lead everywhere without it.
          </Translate>
        </p>
      </noscript>
    </form>
  );
}
