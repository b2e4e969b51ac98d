import {screen, within} from '@testing-library/react';
import {EvidenceStrip} from '@site/src/components/EvidenceStrip';
import {toEdge, toPosition} from './made-up';
import {renderInSite} from './renderInSite';

const split = toEdge(
  [toPosition(1, 'for'), toPosition(2, 'against'), toPosition(3, 'either-way'), toPosition(4, 'for')],
  'disagree',
  'One is against, two are for.',
);

const cells = () => within(within(screen.getByRole('table')).getAllByRole('row')[1]!).getAllByRole('cell');

test('puts each source under the position it takes, from against to for', () => {
  renderInSite(<EvidenceStrip edge={split} show="procedure" />);
  expect(screen.getAllByRole('columnheader').map(({textContent}) => textContent)).toEqual([
    'Against',
    'No clear answer',
    'Either way',
    'For',
  ]);
  expect(
    cells().map((cell) =>
      within(cell)
        .queryAllByRole('link')
        .map(({textContent}) => textContent),
    ),
  ).toEqual([['2'], [], ['3'], ['1', '4']]);
  expect(cells()[1]?.textContent).toContain('none');
});

test('says in words that sources disagree, and joins them with a line', () => {
  renderInSite(<EvidenceStrip edge={split} show="procedure" />);
  expect(screen.getByText('Sources disagree')).toBeTruthy();
  expect(screen.getByText('One is against, two are for.')).toBeTruthy();
  expect(screen.getByText('It may help a little.')).toBeTruthy();
  expect(cells().map((cell) => cell.classList.contains('span'))).toEqual([true, true, true, true]);
});

test.each([
  ['different-patients', 'About different patients'],
  ['mixed', 'Not equally sure'],
  ['same-way', 'Point the same way'],
  ['single', 'One source'],
] as const)('%s is tagged "%s" and has no gold line', (accord, tag) => {
  renderInSite(<EvidenceStrip edge={toEdge([toPosition(1, 'for')], accord)} show="procedure" />);
  expect(screen.getByText(tag)).toBeTruthy();
  expect(cells().some((cell) => cell.classList.contains('span'))).toBe(false);
});

test('who says what: body, year, position, wording and scope of every source', () => {
  renderInSite(<EvidenceStrip edge={split} show="procedure" />);
  const details = screen.getByRole('group');
  expect(details.textContent).toContain('Who says what about Hat injection');
  const items = [...details.querySelectorAll('li')];
  expect(items).toHaveLength(4);
  expect(items[0]?.textContent).toContain('Society 2, 2002: Against');
  expect(items[0]?.textContent).toContain('Wording 2.');
  expect(items[0]?.textContent).toContain('In its own words: grade 2');
  expect(items[0]?.textContent).toContain('It speaks of: people 2; chronic; short term');
});

test('links to the page that the reader is not on', () => {
  const {unmount} = renderInSite(<EvidenceStrip edge={split} show="procedure" />);
  expect(screen.getByRole('heading', {name: 'Hat injection'}).contains(screen.getByRole('link', {name: 'Hat injection'}))).toBe(
    true,
  );
  unmount();
  renderInSite(<EvidenceStrip edge={split} show="condition" />);
  expect(screen.getByRole('link', {name: 'Hat pain'}).getAttribute('href')).toBe('/conditions/hat-pain');
});

test('carries each anchor of its citations once on a condition page, and none on a procedure page', () => {
  const position = toPosition(2, 'against', {says: ['Others object', {cite: [9], at: 'cite-9'}, '.']});
  const edge = toEdge([toPosition(1, 'for'), position], 'disagree');
  const {container, unmount} = renderInSite(<EvidenceStrip edge={edge} show="procedure" />);
  expect([...container.querySelectorAll('[id^="cite-"]')].map(({id}) => id)).toEqual(['cite-2', 'cite-1', 'cite-9']);
  unmount();
  expect(renderInSite(<EvidenceStrip edge={edge} show="condition" />).container.querySelectorAll('[id^="cite-"]')).toHaveLength(
    0,
  );
});
