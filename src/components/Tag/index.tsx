import type {ReactNode} from 'react';
import clsx from 'clsx';
import styles from './styles.module.css';

export type TagTone = 'sun' | 'soft' | 'line';

/** A word or two in a frame: a state that also has its colour. */
export function Tag({tone, children}: {tone: TagTone; children: ReactNode}): ReactNode {
  return <span className={clsx(styles.tag, styles[tone])}>{children}</span>;
}
