import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** Treatments from the least upward: wraps a numbered list whose items begin with their name in bold. Six rungs at most. */
export function Ladder({children}: {children: ReactNode}): ReactNode {
  return <div className={styles.ladder}>{children}</div>;
}
