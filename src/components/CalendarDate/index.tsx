import type {ReactNode} from 'react';
import {useLocale} from '@site/src/hooks/useLocale';

/** A year-month-day in words, such as 'November 22, 2026'. */
export function CalendarDate({date}: {date: string}): ReactNode {
  const locale = useLocale();
  // A date without a time is UTC midnight: it is shown in UTC too, so that no reader sees the day before.
  const text = new Intl.DateTimeFormat(locale, {dateStyle: 'long', timeZone: 'UTC'}).format(new Date(date));
  return <time dateTime={date}>{text}</time>;
}
