import {screen} from '@testing-library/react';
import {InlineText} from '@site/src/components/InlineText';
import {renderInSite} from './renderInSite';

test('renders strings, bold, italics, nested links and citations in their order', () => {
  const {container} = renderInSite(
    <InlineText
      text={[
        'Take ',
        {b: ['one ', {i: ['small']}]},
        ' step, ',
        {href: '/guides/steps', c: ['read ', {b: ['how']}]},
        '.',
        {cite: [2, 7], at: 'cite-3'},
      ]}
    />,
  );
  expect(container.textContent).toContain('Take one small step, read how.27');
  expect(container.querySelector('strong > em')?.textContent).toContain('small');
  expect(screen.getByRole('link', {name: 'read how'}).getAttribute('href')).toBe('/guides/steps');
});

test('a citation is one chip per source, and can be linked back to', () => {
  const {container} = renderInSite(<InlineText text={[{cite: [2, 7], at: 'cite-3'}]} />);
  expect(screen.getByRole('link', {name: 'Source 2'}).getAttribute('href')).toBe('#source-2');
  expect(screen.getByRole('link', {name: 'Source 7'}).getAttribute('href')).toBe('#source-7');
  expect(container.querySelector('#cite-3')?.contains(screen.getByRole('link', {name: 'Source 2'}))).toBe(true);
});

test('an external link opens apart from the page and tells the other site nothing', () => {
  renderInSite(<InlineText text={[{href: 'https://example.org/', c: ['elsewhere']}]} />);
  expect(screen.getByRole('link', {name: 'elsewhere'}).getAttribute('rel')).toEqual(expect.stringContaining('noreferrer'));
});
