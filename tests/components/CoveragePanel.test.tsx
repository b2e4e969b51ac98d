import {fireEvent, screen} from '@testing-library/react';
import {CoveragePanel} from '@site/src/components/CoveragePanel';
import type {CoverageFacts} from '@site/src/knowledge/types';
import {renderInSite, renderStatic} from './renderInSite';

const coverage: CoverageFacts[] = [
  {
    jurisdiction: 'Hatland',
    determinations: [
      {
        id: 'L1',
        kind: 'LCD',
        title: 'Hats',
        effective: '2025-02-01',
        url: 'https://example.org/l1',
        readOn: '2026-01-02',
        rules: ['One hat a year.'],
      },
    ],
    notConfirmed: [{says: 'Gloves were not found.', readOn: '2026-01-05'}],
  },
];

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

const setToday = (year: number, month: number, day: number) => jest.setSystemTime(new Date(year, month - 1, day, 12));
const panel = () => document.querySelector('details')!;

test('the HTML lies open and names the day of the oldest reading', () => {
  setToday(2036, 1, 1);
  const html = renderStatic(<CoveragePanel coverage={coverage} />);
  expect(html.querySelector('details')?.open).toBe(true);
  expect(html.textContent).toContain('Valid as read on January 2, 2026; read the determination itself.');
  expect(html.textContent).toContain('LCD L1: Hats (effective February 1, 2025)');
  expect(html.textContent).toContain('Gloves were not found.');
});

test('half a year later it still lies open; a day after, it folds itself away and says why', () => {
  setToday(2026, 7, 1);
  const {unmount} = renderInSite(<CoveragePanel coverage={coverage} />);
  expect(panel().open).toBe(true);
  unmount();
  setToday(2026, 7, 2);
  renderInSite(<CoveragePanel coverage={coverage} />);
  expect(panel().open).toBe(false);
  expect(screen.getByText('That is more than six months ago.')).toBeInTheDocument();
});

test('a reader who opens an old one keeps it open', () => {
  setToday(2027, 1, 1);
  renderInSite(<CoveragePanel coverage={coverage} />);
  panel().open = true;
  fireEvent(panel(), new Event('toggle'));
  expect(panel().open).toBe(true);
  expect(screen.getByRole('link', {name: /LCD L1: Hats/})).toHaveAttribute('href', 'https://example.org/l1');
});
