import type {ReactNode} from 'react';
import clsx from 'clsx';
import Translate from '@docusaurus/Translate';
import styles from './styles.module.css';

export interface DoProps {
  title?: ReactNode;
  children: ReactNode;
}

/** What to do: a box round a bullet list, with a tick before each point. */
export function Do({title, children}: DoProps): ReactNode {
  return (
    <div className={clsx(styles.box, styles.do)}>
      <p className={styles.title}>{title ?? <Translate id="do.title">Do</Translate>}</p>
      {children}
    </div>
  );
}

/** What not to do: a box round a bullet list, with a cross before each point. */
export function Dont({title, children}: DoProps): ReactNode {
  return (
    <div className={clsx(styles.box, styles.dont)}>
      <p className={styles.title}>{title ?? <Translate id="dont.title">Do not</Translate>}</p>
      {children}
    </div>
  );
}

/** A Do and the Dont that follows it, side by side where there is room. */
export function DoDont({children}: {children: ReactNode}): ReactNode {
  return <div className={styles.pair}>{children}</div>;
}
