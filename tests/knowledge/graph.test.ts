import type {PageId} from '@site/src/content/kinds';
import {byDate, byOrder, toGraph} from '@site/src/knowledge/graph';
import {condition, pageOf, position, post, procedure, toHatSite, toMadeUpSite, treats} from '../made-up-site';

const site = toHatSite();
const graph = toGraph(site.pages);
const ids = (pages: readonly {id: string}[]): string[] => pages.map(({id}) => id);

test('holds every edge from procedures to conditions, and no other', () => {
  expect(graph.treats.map((edge) => [edge.procedure.id, edge.condition.id, edge.treats.use])).toEqual([
    ['procedures/hat-brushing', 'conditions/hat-pain', 'may-help'],
    ['procedures/hat-brushing', 'conditions/shoe-pinch', 'not-advised'],
    ['procedures/hat-steaming', 'conditions/hat-pain', 'sometimes'],
    ['procedures/hat-steaming', 'conditions/brim-ache', 'may-help'],
  ]);
});

const NONE: string[] = [];

/** For each page: the aftercare that follows it, the posts that discuss it, and 'see also' in both directions. */
const EXPECTED: Record<string, [aftercare: string[], posts: string[], seeAlso: string[]]> = {
  'conditions/hat-pain': [
    NONE,
    ['blog/spring-hats', 'blog/autumn-hats', 'blog/winter-hats'],
    ['conditions/brim-ache', 'guides/how-hats-work'],
  ],
  'conditions/brim-ache': [NONE, NONE, ['conditions/hat-pain']],
  'conditions/shoe-pinch': [NONE, NONE, ['procedures/hat-steaming', 'aftercare/loose-threads']],
  'procedures/hat-brushing': [['aftercare/after-brushing'], ['blog/spring-hats'], ['aftercare/loose-threads']],
  'procedures/hat-steaming': [NONE, NONE, ['aftercare/after-brushing', 'conditions/shoe-pinch']],
  'aftercare/after-brushing': [NONE, NONE, ['aftercare/loose-threads', 'procedures/hat-steaming']],
  'aftercare/loose-threads': [NONE, NONE, ['procedures/hat-brushing', 'conditions/shoe-pinch', 'aftercare/after-brushing']],
  'guides/how-hats-work': [NONE, NONE, ['blog/spring-hats', 'conditions/hat-pain']],
  'guides/a-word-on-hats': [NONE, NONE, NONE],
  'blog/spring-hats': [NONE, NONE, ['guides/how-hats-work']],
  'blog/autumn-hats': [NONE, NONE, NONE],
  'blog/winter-hats': [NONE, NONE, NONE],
};

test('the expectations name every page', () => {
  expect(Object.keys(EXPECTED).sort()).toEqual(ids(site.pages).sort());
});

describe.each(Object.entries(EXPECTED))('%s', (name, [aftercare, posts, seeAlso]) => {
  const id = name as PageId;

  test('knows the aftercare that follows it', () => {
    expect(ids(graph.aftercareOf(id))).toEqual(aftercare);
  });

  test('knows the posts that discuss it, latest first', () => {
    expect(ids(graph.discussedIn(id))).toEqual(posts);
  });

  test('sees and is seen: its own first, then those that name it', () => {
    expect(ids(graph.seeAlso(id))).toEqual(seeAlso);
  });

  test('can be looked up', () => {
    expect(graph.page(id)).toBe(pageOf(site, id));
  });
});

test('the order of the files does not matter', () => {
  const reversed = toGraph([...site.pages].reverse());
  expect(reversed.treats).toEqual(graph.treats);
  for (const {id} of site.pages) {
    expect(reversed.aftercareOf(id)).toEqual(graph.aftercareOf(id));
    expect(reversed.discussedIn(id)).toEqual(graph.discussedIn(id));
  }
});

test('edges to pages that are not there are dropped', () => {
  const lone = toMadeUpSite([
    procedure('steam/hat-steaming', [treats('lost', 'may-help', [position('able2001', 'for')])], {seeAlso: ['guides/lost']}),
    condition('hats/hat-pain', {seeAlso: ['conditions/lost']}),
  ]);
  const {treats: edges, seeAlso, page} = toGraph(lone.pages);
  expect(edges).toEqual([]);
  expect(seeAlso('procedures/hat-steaming')).toEqual([]);
  expect(page('conditions/lost')).toBeUndefined();
});

test('a procedure cannot treat what is no condition', () => {
  const {pages} = toMadeUpSite([
    procedure('steam/hat-steaming', [treats('hat-pain', 'may-help', [position('able2001', 'for')])]),
  ]);
  expect(toGraph(pages).treats).toEqual([]);
});

test('pages are read by order, then by id; posts by date, then by id', () => {
  const pages = toMadeUpSite([
    condition('hats/cap', {order: 20}),
    condition('hats/beret', {order: 20}),
    condition('hats/visor', {order: 3}),
    post('2026-01-02-old', ['conditions/cap']),
    post('2026-02-03-new-b', ['conditions/cap']),
    post('2026-02-03-new-a', ['conditions/cap']),
  ]).pages;
  const conditions = pages.filter(({kind}) => kind === 'conditions');
  expect(ids(conditions.sort(byOrder))).toEqual(['conditions/visor', 'conditions/beret', 'conditions/cap']);
  const posts = pages.flatMap((page) => (page.kind === 'blog' ? [page] : []));
  expect(ids(posts.sort(byDate))).toEqual(['blog/new-a', 'blog/new-b', 'blog/old']);
  expect(ids(posts.reverse().sort(byDate))).toEqual(['blog/new-a', 'blog/new-b', 'blog/old']);
});
