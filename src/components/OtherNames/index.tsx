import type {ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import styles from './styles.module.css';

/** More names than this fill a phone's screen: the rest opens on demand. */
const SHOWN = 6;

/** What else people call it. */
export function OtherNames({names}: {names: string[]}): ReactNode {
  if (names.length === 0) {
    return null;
  }
  const rest = names.slice(SHOWN);
  return (
    <div className={styles.names}>
      <p className={styles.line}>
        <span className={styles.label}>
          <Translate id="otherNames.label">Also called:</Translate>
        </span>{' '}
        {names.slice(0, SHOWN).join(', ')}
      </p>
      {rest.length > 0 && (
        <details>
          <summary className={styles.more}>
            <Translate id="otherNames.more" values={{count: rest.length}}>
              {'{count} more names'}
            </Translate>
          </summary>
          <p className={styles.line}>{rest.join(', ')}</p>
        </details>
      )}
    </div>
  );
}
