import {didYouMean, nearest} from '../../src/content/nearest';

const PAGES = ['conditions/low-back-pain', 'conditions/neck-pain', 'procedures/facet-joint-injection'];

test.each([
  ['a letter too many', 'conditions/low-backk-pain', PAGES, 'conditions/low-back-pain'],
  ['two letters swapped', 'procedures/facet-jiont-injection', PAGES, 'procedures/facet-joint-injection'],
  ['capitals', 'Conditions/Low-Back-Pain', PAGES, 'conditions/low-back-pain'],
  ['a part of a candidate', 'facet-joint', PAGES, 'procedures/facet-joint-injection'],
  ['a candidate and more', '/conditions/neck-pain/what-causes-it', PAGES, 'conditions/neck-pain'],
  ['capitals in the candidates', 'what to Expect', ['What it feels like', 'What to expect'], 'What to expect'],
  ['up to two letters of a short word', 'tpi', ['tip', 'call'], 'tip'],
  ['nothing that is near', 'a-recipe-for-soup', PAGES, undefined],
  ['no part of three letters or fewer', 'low', PAGES, undefined],
  ['no candidate', 'low-back-pain', [], undefined],
])('nearest knows %s', (_, word, candidates, expected) => {
  expect(nearest(word, candidates)).toBe(expected);
});

test('didYouMean asks, or says something else', () => {
  expect(didYouMean('tpi', ['tip'], 'Choose one.')).toBe('Did you mean "tip"?');
  expect(didYouMean('soup', ['tip'], 'Choose one.')).toBe('Choose one.');
});
