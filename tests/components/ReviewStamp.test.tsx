import {screen} from '@testing-library/react';
import {ReviewStamp} from '@site/src/components/ReviewStamp';
import type {ReviewState} from '@site/src/knowledge/types';
import {renderInSite, renderStatic} from './renderInSite';

const reviewed: ReviewState = {status: 'reviewed', by: 'Nobody, MD', on: '2025-03-01', next: '2026-03-01'};

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

/** Noon on the reader's own clock. */
const setToday = (year: number, month: number, day: number) => jest.setSystemTime(new Date(year, month - 1, day, 12));

test('a page that nobody signed says so, with the date of its last change', () => {
  renderInSite(<ReviewStamp review={{status: 'awaiting'}} updated="2026-11-22" />);
  expect(screen.getByText('Not yet reviewed by a clinician')).toBeTruthy();
  expect(screen.getByText('November 22, 2026').getAttribute('datetime')).toBe('2026-11-22');
});

test('a signed page names who signed, when, and until when it holds', () => {
  setToday(2025, 6, 1);
  const {container} = renderInSite(<ReviewStamp review={reviewed} updated="2025-02-28" />);
  expect(screen.getByText('Reviewed by a clinician')).toBeTruthy();
  expect(container.textContent).toContain(
    'Nobody, MD, March 1, 2025; valid until March 1, 2026. Last changed February 28, 2025.',
  );
  expect(container.querySelector('[data-valid-until="2026-03-01"]')).toBeTruthy();
});

test('on its last day it still holds; on the next it is overdue', () => {
  setToday(2026, 3, 1);
  const {unmount} = renderInSite(<ReviewStamp review={reviewed} updated="2025-02-28" />);
  expect(screen.getByText('Reviewed by a clinician')).toBeTruthy();
  unmount();
  setToday(2026, 3, 2);
  renderInSite(<ReviewStamp review={reviewed} updated="2025-02-28" />);
  expect(screen.getByText('Review overdue')).toBeTruthy();
  expect(screen.queryByText('Reviewed by a clinician')).toBeNull();
});

test('the static HTML is the same whenever it is built', () => {
  setToday(2025, 6, 1);
  const early = renderStatic(<ReviewStamp review={reviewed} updated="2025-02-28" />).innerHTML;
  setToday(2040, 6, 1);
  const late = renderStatic(<ReviewStamp review={reviewed} updated="2025-02-28" />).innerHTML;
  expect(late).toBe(early);
  expect(late).toContain('valid until');
});
