import {toCoverage} from '@site/src/knowledge/coverage';
import {condition, position, procedure, toKnowledge, toMadeUpSite, treats} from '../made-up-site';

const determination = {
  id: 'L1',
  kind: 'LCD' as const,
  title: 'Hats',
  url: 'https://example.org/l1',
  readOn: '2026-01-02',
  procedures: ['procedures/hat-steaming'],
  rules: ['One a year.'],
};
const notConfirmed = [{procedures: ['procedures/hat-brushing'], says: 'Nothing was found.', readOn: '2026-01-03'}];
const coverage = [
  {jurisdiction: 'Hatland', determinations: [determination], notConfirmed},
  {jurisdiction: 'Elsewhere', determinations: []},
];

test('a page has what the files say of it, and what could not be confirmed', () => {
  const {procedures: _, ...facts} = determination;
  expect(toCoverage({id: 'procedures/hat-steaming'}, {coverage})).toEqual([
    {jurisdiction: 'Hatland', determinations: [facts], notConfirmed: []},
  ]);
  expect(toCoverage({id: 'procedures/hat-brushing'}, {coverage})).toEqual([
    {jurisdiction: 'Hatland', determinations: [], notConfirmed: [{says: 'Nothing was found.', readOn: '2026-01-03'}]},
  ]);
});

test('a page of which they say nothing has none', () => {
  const edges = [treats('hat-pain', 'may-help', [position('able2001', 'for')])];
  const site = toMadeUpSite([condition('hats/hat-pain'), procedure('steam/hat-boiling', edges)], {coverage});
  expect(toKnowledge(site, 'procedures/hat-boiling').coverage).toBeUndefined();
});
