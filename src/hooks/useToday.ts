import {useSyncExternalStore} from 'react';

const subscribe = () => () => undefined;

/** `date` as the reader's own calendar shows it, such as '2026-11-22'. */
function toCalendarDay(date: Date): string {
  const pad = (n: number) => String(n).padStart(2, '0');
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}

/**
 * The reader's date, year-month-day; undefined in the static HTML and while it hydrates, so that no build freezes what
 * depends on today.
 */
export function useToday(): string | undefined {
  return useSyncExternalStore<string | undefined>(
    subscribe,
    () => toCalendarDay(new Date()),
    () => undefined,
  );
}
