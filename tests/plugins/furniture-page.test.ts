import path from 'node:path';
import {toString} from 'mdast-util-to-string';
import {createFurnitureOptions} from '@site/src/plugins/furniture-page';
import {SITE_DIR, toBase} from '../furnished';
import {CLINIC, condition, guide, position, post, procedure, toMadeUpSite, treats} from '../made-up-site';

const site = toMadeUpSite([
  condition('hats/hat-pain', {sources: ['able2001']}),
  procedure('steam/hat-steaming', [treats('hat-pain', 'may-help', [position('baker2002', 'for')])]),
  guide('how-hats-work'),
  post('2026-01-02-hat-news', ['conditions/hat-pain'], {sources: ['able2001']}),
]);
const base = toBase(site);
const pageAt = (file: string, getBase = () => base) =>
  createFurnitureOptions(SITE_DIR, CLINIC, getBase).toPage(path.join(SITE_DIR, file));

const NOTHING = new Set<string>();
const CONDITION = 'docs/conditions/hats/hat-pain.md';

test.each(['docs/guides/unknown.md', 'docs/_editors/writing.md', '../elsewhere/docs/guides/how-hats-work.md'])(
  '%s holds no page',
  (file) => {
    expect(pageAt(file)).toBeUndefined();
  },
);

test('sources have the numbers of the page', () => {
  const page = pageAt(CONDITION)!;
  expect([page.numberOf('able2001'), page.numberOf('baker2002')]).toEqual([1, 2]);
});

test('a text that is one snippet becomes its blocks; any other does not', () => {
  const page = pageAt(CONDITION)!;
  expect(page.toSnippet(' {{snippet hat-rain}} ')!.map((block) => toString(block))).toEqual([
    'Rain. Keep {{clinic.name}} hats dry [@fedora2006].',
    'A wet hat shrinks [@gibus2007].',
  ]);
  expect(page.toSnippet('See {{snippet hat-rain}}')).toBeUndefined();
  expect(page.toSnippet('Plain words')).toBeUndefined();
});

test('evidence is left for the list unless every strip is placed elsewhere', () => {
  const page = pageAt(CONDITION)!;
  expect(page.has('evidence', NOTHING)).toBe(true);
  expect(page.has('evidence', new Set(['procedures/hat-steaming']))).toBe(false);
  expect(pageAt('docs/procedures/steam/hat-steaming.md')!.has('evidence', new Set(['conditions/hat-pain']))).toBe(false);
  expect(pageAt('docs/procedures/steam/hat-steaming.md')!.has('positions', new Set(['conditions/hat-pain']))).toBe(true);
});

test.each([
  [CONDITION, ['kbrelated', 'kbsources']],
  ['docs/guides/how-hats-work.md', []],
  // The theme ends a post itself.
  ['blog/2026-01-02-hat-news.md', []],
])('%s ends with %j', (file, expected) => {
  expect(pageAt(file)!.ending.map(({element}) => element)).toEqual(expected);
});

test('the knowledge base is asked for anew with every page, as it changes while authors write', () => {
  let current = base;
  const getBase = () => current;
  expect(pageAt('docs/guides/how-hats-work.md', getBase)).toBeDefined();
  current = toBase(toMadeUpSite([]));
  expect(pageAt('docs/guides/how-hats-work.md', getBase)).toBeUndefined();
});
