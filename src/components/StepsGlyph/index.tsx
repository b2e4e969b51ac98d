import type {ReactNode} from 'react';
import clsx from 'clsx';
import styles from './styles.module.css';

const STEPS = ['M0 13h8V20h-8z', 'M9 7h8V20h-8z', 'M18 1h8V20h-8z'];

/** The sign of urgency: three filled steps mean 911, two today, one a visit. The words beside it say the same. */
export function StepsGlyph({filled}: {filled: 1 | 2 | 3}): ReactNode {
  return (
    <svg className={styles.glyph} viewBox="0 0 26 20" width="26" height="20" aria-hidden="true" focusable="false">
      {STEPS.map((d, index) => (
        <path key={d} className={clsx(styles.step, index >= filled && styles.empty)} d={d} />
      ))}
    </svg>
  );
}
