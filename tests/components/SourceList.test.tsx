import {screen, within} from '@testing-library/react';
import {SourceList} from '@site/src/components/SourceList';
import {toLetters} from '@site/src/components/SourceList/toLetters';
import type {Source} from '@site/src/knowledge/types';
import {renderInSite} from './renderInSite';

const sources: Source[] = [
  {n: 1, key: 'a', text: 'Nobody A. On hats. 2020.', href: 'https://www.example.org/hats/', citedAt: ['cite-1', 'cite-4']},
  {n: 2, key: 'b', text: 'Noone B. On ears. 2021.', citedAt: ['cite-2']},
];

test('every source has its number, text and address, and is the target of its chips', () => {
  renderInSite(<SourceList sources={sources} />);
  const [first, second] = screen.getAllByRole('listitem');
  expect(first?.getAttribute('id')).toBe('source-1');
  expect(first?.textContent).toContain('Nobody A. On hats. 2020. example.org/hats');
  expect(within(first!).getByRole('link', {name: 'example.org/hats'}).getAttribute('href')).toBe('https://www.example.org/hats/');
  expect(second?.getAttribute('id')).toBe('source-2');
});

test('links back to every place that cites it', () => {
  renderInSite(<SourceList sources={sources} />);
  expect(screen.getByRole('link', {name: 'Back to place a that cites source 1'}).getAttribute('href')).toBe('#cite-1');
  expect(screen.getByRole('link', {name: 'Back to place b that cites source 1'}).getAttribute('href')).toBe('#cite-4');
  expect(screen.getByRole('link', {name: 'Back to place a that cites source 2'}).getAttribute('href')).toBe('#cite-2');
});

test.each([
  [0, 'a'],
  [25, 'z'],
  [26, 'aa'],
  [51, 'az'],
  [52, 'ba'],
])('the back-link at %p is called %s', (index, letters) => {
  expect(toLetters(index)).toBe(letters);
});
