import type {ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import styles from './styles.module.css';

/** What else people call it. */
export function OtherNames({names}: {names: string[]}): ReactNode {
  return names.length === 0 ? null : (
    <p className={styles.names}>
      <span className={styles.label}>
        <Translate id="otherNames.label">Also called:</Translate>
      </span>{' '}
      {names.join(', ')}
    </p>
  );
}
