import {fireEvent, screen} from '@testing-library/react';
import {onOpenSearch} from '../../src/search/opening';
import {SearchField} from '../../src/search/SearchField';
import {renderInSite, renderStatic} from '../components/renderInSite';

test('hands what was typed to the dialog', () => {
  const opened: string[] = [];
  const stop = onOpenSearch((query) => opened.push(query));
  renderInSite(<SearchField />);
  fireEvent.change(screen.getByRole('searchbox', {name: 'Search conditions and treatments'}), {target: {value: 'leg pain'}});
  fireEvent.submit(screen.getByRole('search'));
  stop();
  fireEvent.submit(screen.getByRole('search'));
  expect(opened).toEqual(['leg pain']);
});

test('without scripts it sends nothing anywhere: no name, no action, and a button that is off', () => {
  const html = renderStatic(<SearchField />);
  expect(html.querySelector('form')?.hasAttribute('action')).toBe(false);
  expect(html.querySelector('input')?.hasAttribute('name')).toBe(false);
  expect(html.querySelector('button')?.disabled).toBe(true);
  expect(html.querySelector('noscript')?.textContent).toContain('Search needs JavaScript');
});
