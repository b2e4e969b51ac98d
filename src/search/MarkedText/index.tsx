import {Fragment, type ReactNode} from 'react';
import type {MarkedText as MarkedTextData} from '../engine';
import styles from './styles.module.css';

/** Text with what the query matched highlighted. It is text all the way: nothing in it is read as HTML. */
export function MarkedText({text, marks}: MarkedTextData): ReactNode {
  return (
    <>
      {marks.map(([start, end], index) => (
        <Fragment key={start}>
          {text.slice(marks[index - 1]?.[1] ?? 0, start)}
          <mark className={styles.mark}>{text.slice(start, end)}</mark>
        </Fragment>
      ))}
      {text.slice(marks.at(-1)?.[1] ?? 0)}
    </>
  );
}
