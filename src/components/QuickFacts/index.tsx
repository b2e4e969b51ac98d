import type {ReactNode} from 'react';
import type {PageKnowledge} from '@site/src/knowledge/types';
import {InlineText} from '../InlineText';
import styles from './styles.module.css';

/** Two to four answers at a glance. */
export function QuickFacts({facts}: {facts: NonNullable<PageKnowledge['quickFacts']>}): ReactNode {
  return (
    <div className={styles.frame}>
      <dl className={styles.facts}>
        {facts.map(({label, value}) => (
          <div key={label} className={styles.fact}>
            <dt className={styles.label}>{label}</dt>
            <dd className={styles.value}>
              <InlineText text={value} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
