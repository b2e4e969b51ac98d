import type {ReactNode} from 'react';
import clsx from 'clsx';
import Translate from '@docusaurus/Translate';
import type {ReviewState} from '@site/src/knowledge/types';
import {useToday} from '@site/src/hooks/useToday';
import {CalendarDate} from '../CalendarDate';
import styles from './styles.module.css';

type Mark = 'awaiting' | 'reviewed' | 'overdue';

const MARKS: Record<Mark, string> = {
  awaiting: 'M13 7.5v6.5M13 18v.2',
  reviewed: 'M7.5 13.5l3.8 3.8 7.2-8.2',
  overdue: 'M13 7.5v6l4 2.5',
};

function StampMark({mark}: {mark: Mark}): ReactNode {
  return (
    <svg
      className={clsx(styles.mark, styles[mark])}
      viewBox="0 0 26 26"
      width="26"
      height="26"
      aria-hidden="true"
      focusable="false">
      <circle className={styles.ring} cx="13" cy="13" r="11" />
      <path className={styles.sign} d={MARKS[mark]} />
    </svg>
  );
}

function LastChanged({updated}: {updated: string}): ReactNode {
  return (
    <Translate id="review.updated" values={{date: <CalendarDate date={updated} />}}>
      {'Last changed {date}.'}
    </Translate>
  );
}

export interface ReviewStampProps {
  review: ReviewState;
  /** Year-month-day of the page's last change. */
  updated: string;
}

/**
 * Whether a clinician has reviewed the page, and until when that holds. The HTML only says 'valid until': whether that day has
 * passed is decided in the browser, on the reader's calendar.
 */
export function ReviewStamp({review, updated}: ReviewStampProps): ReactNode {
  const today = useToday();
  if (review.status === 'awaiting') {
    return (
      <div className={clsx(styles.stamp, styles.open)} data-review="awaiting">
        <StampMark mark="awaiting" />
        <strong className={styles.state}>
          <Translate id="review.awaiting">Not yet reviewed by a clinician</Translate>
        </strong>
        <p className={styles.text}>
          <Translate id="review.awaiting.text">Check with your own clinician before you act on it.</Translate>{' '}
          <LastChanged updated={updated} />
        </p>
      </div>
    );
  }
  const isOverdue = today !== undefined && today > review.next;
  return (
    <div
      className={clsx(styles.stamp, isOverdue && styles.open)}
      data-review={isOverdue ? 'overdue' : 'reviewed'}
      data-valid-until={review.next}>
      <StampMark mark={isOverdue ? 'overdue' : 'reviewed'} />
      <strong className={styles.state}>
        {isOverdue ? (
          <Translate id="review.overdue">Review overdue</Translate>
        ) : (
          <Translate id="review.reviewed">Reviewed by a clinician</Translate>
        )}
      </strong>
      <p className={styles.text}>
        <Translate
          id="review.by"
          values={{by: review.by, on: <CalendarDate date={review.on} />, next: <CalendarDate date={review.next} />}}>
          {'{by}, {on}; valid until {next}.'}
        </Translate>{' '}
        {isOverdue && (
          <>
            <Translate id="review.overdue.text">Check with your own clinician before you act on it.</Translate>{' '}
          </>
        )}
        <LastChanged updated={updated} />
      </p>
    </div>
  );
}
