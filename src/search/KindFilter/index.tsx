import {useId, type ReactNode} from 'react';
import Translate, {translate} from '@docusaurus/Translate';
import {DOC_KINDS} from '../../components/kindText';
import type {Kind} from '../engine';
import {toKindName} from '../kind-name';
import styles from './styles.module.css';

const KINDS: readonly Kind[] = [...DOC_KINDS, 'blog'];

/** Which kind of page to look among; undefined for all. Radio buttons, so that arrow keys and screen readers know their way. */
export function KindFilter({kind, onChange}: {kind: Kind | undefined; onChange: (kind: Kind | undefined) => void}): ReactNode {
  const name = useId();
  const choice = (value: Kind | undefined, label: string) => (
    <label key={label} className={styles.choice}>
      <input type="radio" name={name} checked={kind === value} onChange={() => onChange(value)} />
      <span>{label}</span>
    </label>
  );
  return (
    <fieldset className={styles.filter}>
      <legend className="vh">
        <Translate id="search.filter.label">Show only</Translate>
      </legend>
      {choice(undefined, translate({id: 'search.filter.all', message: 'All'}))}
      {KINDS.map((value) => choice(value, toKindName(value)))}
    </fieldset>
  );
}
