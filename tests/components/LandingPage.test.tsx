import {screen, within} from '@testing-library/react';
import LandingPage from '@site/src/components/LandingPage';
import type {Landing} from '@site/src/knowledge/types';
import {toLink} from './made-up';
import {renderInSite} from './renderInSite';

const hats = {id: 'hats', label: 'Hat pain', description: 'Pain from hats.', pages: [toLink('conditions/hat-ache', 'Hat ache')]};
const boots = {
  id: 'boots',
  label: 'Boot pain',
  description: 'Pain from boots.',
  pages: [toLink('conditions/boot-ache', 'Boot ache'), toLink('conditions/lace-ache', 'Lace ache')],
};
const gloves = {id: 'gloves', label: 'Glove pain', description: 'Pain from gloves.', pages: []};
const conditions: Landing = {kind: 'conditions', groups: [boots, hats, gloves]};

test('says what the tree holds', () => {
  const {container} = renderInSite(<LandingPage landing={conditions} />);
  expect(screen.getByRole('heading', {level: 1})).toHaveTextContent('Conditions');
  expect(container.querySelector('[data-title="Conditions"]')).toHaveAttribute(
    'data-description',
    expect.stringMatching(/what you can do/),
  );
});

test('lists the groups in their order, each page with its answer', () => {
  renderInSite(<LandingPage landing={conditions} />);
  expect(screen.getAllByRole('heading', {level: 2}).map(({textContent}) => textContent)).toEqual(['Boot pain', 'Hat pain']);
  const group = within(screen.getByRole('region', {name: 'Boot pain'}));
  expect(group.getByText('Pain from boots.')).toBeInTheDocument();
  expect(group.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
    ['Boot ache', '/conditions/boot-ache'],
    ['Lace ache', '/conditions/lace-ache'],
  ]);
  expect(group.getAllByText('A made-up page.')[1]).toBeInTheDocument();
});

test('offers a way to each group that has pages', () => {
  const {container} = renderInSite(<LandingPage landing={conditions} />);
  const jumps = within(screen.getByRole('navigation', {name: 'Conditions by type of pain'})).getAllByRole('link');
  expect(jumps.map((link) => link.getAttribute('href'))).toEqual(['#boots', '#hats']);
  expect(jumps.filter((link) => !container.querySelector(link.getAttribute('href')!))).toEqual([]);
});

test('one group needs no heading of its own', () => {
  renderInSite(<LandingPage landing={{kind: 'guides', groups: [{...hats, label: 'Guides'}]}} />);
  expect(screen.queryByRole('navigation')).not.toBeInTheDocument();
  expect(screen.getByRole('heading', {level: 2})).toHaveTextContent('Pages');
  expect(screen.getByRole('link', {name: 'Hat ache'})).toBeInTheDocument();
});

test('without a page it says so and leads home', () => {
  renderInSite(<LandingPage landing={{kind: 'procedures', groups: [{...gloves}]}} />);
  expect(screen.getByText(/No page is here yet\./)).toBeInTheDocument();
  expect(screen.getByRole('link', {name: 'Start from the home page'})).toHaveAttribute('href', '/');
});

test.each([
  ['conditions', true],
  ['aftercare', true],
  ['procedures', false],
  ['guides', false],
] as const)('%s: says 911 to whoever may need it now (%s)', (kind, isUrgent) => {
  renderInSite(<LandingPage landing={{kind, groups: [hats]}} />);
  expect(Boolean(screen.queryByText('In an emergency, call 911.'))).toBe(isUrgent);
});
