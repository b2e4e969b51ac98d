import type {ReactNode} from 'react';
import type {TimelineStep} from '@site/src/knowledge/types';
import {InlineText} from '../InlineText';
import styles from './styles.module.css';

/** What happens, and when: one node per step on a line that runs down the page. */
export function Timeline({steps}: {steps: TimelineStep[]}): ReactNode {
  return (
    <ol className={styles.timeline}>
      {steps.map(({when, title, text}) => (
        <li key={`${when} ${title}`} className={styles.step}>
          <p className={styles.when}>{when}</p>
          <h3 className={styles.title}>{title}</h3>
          <p className={styles.text}>
            <InlineText text={text} />
          </p>
        </li>
      ))}
    </ol>
  );
}
