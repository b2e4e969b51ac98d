import {useId, type ReactNode} from 'react';
import styles from './styles.module.css';

const COLUMNS = 10;
const CELL = 20;
const SIDE = COLUMNS * CELL;

function Person({className}: {className?: string}): ReactNode {
  return (
    <g className={className}>
      <circle cx="10" cy="4.6" r="3.2" />
      <path d="M4 17.6V13q0-3.6 3.6-3.6h4.8Q16 9.4 16 13v4.6z" />
    </g>
  );
}

export interface IconArrayProps {
  /** How many of 100; a fraction fills part of one figure. */
  count: number;
  /** What the picture says, for readers who do not see it. */
  label: string;
}

/**
 * A hundred figures, `count` of them filled, the others outlined: four rectangles over two patterns instead of two
 * hundred shapes.
 */
export function IconArray({count, label}: IconArrayProps): ReactNode {
  const id = useId();
  const filled = `${id}-filled`;
  const outlined = `${id}-outlined`;
  const fullRows = Math.floor(count / COLUMNS);
  const top = fullRows * CELL;
  const part = (count - fullRows * COLUMNS) * CELL;
  const rest = Math.max(SIDE - top - CELL, 0);
  return (
    <svg className={styles.array} viewBox={`0 0 ${SIDE} ${SIDE}`} role="img" aria-label={label}>
      <defs>
        <pattern id={filled} width={CELL} height={CELL} patternUnits="userSpaceOnUse">
          <Person className={styles.filled} />
        </pattern>
        <pattern id={outlined} width={CELL} height={CELL} patternUnits="userSpaceOnUse">
          <Person className={styles.outlined} />
        </pattern>
      </defs>
      {fullRows > 0 && <rect width={SIDE} height={top} fill={`url(#${filled})`} />}
      {part > 0 && <rect y={top} width={part} height={CELL} fill={`url(#${filled})`} />}
      {fullRows < COLUMNS && <rect x={part} y={top} width={SIDE - part} height={CELL} fill={`url(#${outlined})`} />}
      {rest > 0 && <rect y={top + CELL} width={SIDE} height={rest} fill={`url(#${outlined})`} />}
    </svg>
  );
}
