import {screen, within} from '@testing-library/react';
import {PositionsTable} from '@site/src/components/PositionsTable';
import {toEdge, toLink, toPosition} from './made-up';
import {renderInSite} from './renderInSite';

const first = toEdge([toPosition(1, 'for'), toPosition(2, 'against'), toPosition(3, 'for')], 'disagree', 'They do not agree.');
const second = {...toEdge([toPosition(4, 'unclear')], 'single'), condition: toLink('conditions/ear-pain', 'Ear pain')};

test('a table per condition, each under its name, its accord in words', () => {
  renderInSite(<PositionsTable edges={[first, second]} />);
  expect(screen.getAllByRole('heading', {level: 4}).map(({textContent}) => textContent)).toEqual(['Hat pain', 'Ear pain']);
  expect(screen.getAllByRole('table')).toHaveLength(2);
  expect(screen.getByText('Sources disagree')).toBeTruthy();
  expect(screen.getByText('They do not agree.')).toBeTruthy();
});

test('each row gives body, year, position, wording and scope; opposing sources first, then the newest', () => {
  renderInSite(<PositionsTable edges={[first]} />);
  const table = screen.getByRole('table', {name: 'Positions on Hat pain'});
  expect(
    within(table)
      .getAllByRole('columnheader')
      .map(({textContent}) => textContent),
  ).toEqual(['Body', 'Year', 'Position', 'Their wording', 'Scope']);
  expect(
    within(table)
      .getAllByRole('rowheader')
      .map(({textContent}) => textContent),
  ).toEqual(['Society 22', 'Society 33', 'Society 11']);
  const cells = within(within(table).getAllByRole('row')[1]!).getAllByRole('cell');
  expect(cells.map(({textContent}) => textContent)).toEqual([
    '2002',
    'Against',
    'grade 2. Wording 2.',
    'people 2; chronic; short term',
  ]);
});

test('carries the anchors that the source list links back to', () => {
  const {container} = renderInSite(<PositionsTable edges={[first]} />);
  expect(container.querySelectorAll('[id="cite-2"]')).toHaveLength(1);
});
