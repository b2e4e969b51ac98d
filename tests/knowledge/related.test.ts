import type {PageId} from '@site/src/content/kinds';
import {readSite} from '@site/src/content/read';
import {toGraph} from '@site/src/knowledge/graph';
import {toRelated} from '@site/src/knowledge/related';
import {aftercare, condition, guide, pageOf, position, post, procedure, toHatSite, toMadeUpSite, treats} from '../made-up-site';
import type {Site} from '@site/src/content/page';

const groupsOf = (site: Site, id: PageId) =>
  Object.fromEntries(
    toRelated(pageOf(site, id), toGraph(site.pages)).map(({label, links}) => [label, links.map((link) => link.id)]),
  );

const forIt = [position('able2001', 'for')];

describe('each kind of page groups its neighbors by what they are to it', () => {
  const site = toHatSite();

  test.each<[PageId, Record<string, string[]>]>([
    [
      'conditions/hat-pain',
      {
        Treatments: ['procedures/hat-brushing', 'procedures/hat-steaming'],
        'Similar conditions': ['conditions/brim-ache'],
        'Good to know': ['guides/how-hats-work'],
        'From the blog': ['blog/spring-hats', 'blog/autumn-hats', 'blog/winter-hats'],
      },
    ],
    ['conditions/brim-ache', {Treatments: ['procedures/hat-steaming'], 'Similar conditions': ['conditions/hat-pain']}],
    // What is not advised is no treatment, and neither is what `seeAlso` names without evidence.
    ['conditions/shoe-pinch', {'Good to know': ['procedures/hat-steaming', 'aftercare/loose-threads']}],
    [
      'procedures/hat-brushing',
      {
        Afterwards: ['aftercare/after-brushing', 'aftercare/loose-threads'],
        'What it is used for': ['conditions/hat-pain'],
        'Other treatments': ['procedures/hat-steaming'],
        'From the blog': ['blog/spring-hats'],
      },
    ],
    [
      'procedures/hat-steaming',
      {
        'What it is used for': ['conditions/hat-pain', 'conditions/brim-ache'],
        'Other treatments': ['procedures/hat-brushing'],
        // This page follows another procedure, and that condition is not one it treats.
        'Good to know': ['conditions/shoe-pinch', 'aftercare/after-brushing'],
      },
    ],
    [
      'aftercare/after-brushing',
      {
        'About the procedure': ['procedures/hat-brushing'],
        'More aftercare': ['aftercare/loose-threads'],
        'Good to know': ['procedures/hat-steaming'],
      },
    ],
    [
      'aftercare/loose-threads',
      {'More aftercare': ['aftercare/after-brushing'], 'Good to know': ['procedures/hat-brushing', 'conditions/shoe-pinch']},
    ],
    ['guides/how-hats-work', {'Read next': ['blog/spring-hats', 'conditions/hat-pain']}],
    ['guides/a-word-on-hats', {}],
    [
      'blog/spring-hats',
      {'Pages this post speaks of': ['conditions/hat-pain', 'procedures/hat-brushing'], 'Read next': ['guides/how-hats-work']},
    ],
    ['blog/winter-hats', {'Pages this post speaks of': ['conditions/hat-pain']}],
  ])('%s', (id, expected) => {
    expect(groupsOf(site, id)).toEqual(expected);
  });
});

const numbers = [1, 2, 3, 4, 5, 6];

test('a group holds four links at most', () => {
  const site = toMadeUpSite([
    condition('hats/hat-pain', {seeAlso: numbers.map((n) => `guides/guide-${n}`)}),
    ...numbers.map((n) => procedure(`steam/steam-${n}`, [treats('hat-pain', 'may-help', forIt)], {order: n})),
    ...numbers.map((n) => condition(`hats/ache-${n}`, {seeAlso: ['conditions/hat-pain']})),
    ...numbers.map((n) => guide(`guide-${n}`)),
    ...numbers.map((n) => post(`2026-01-0${n}-news-${n}`, ['conditions/hat-pain'])),
  ]);
  expect(groupsOf(site, 'conditions/hat-pain')).toEqual({
    Treatments: [1, 2, 3, 4].map((n) => `procedures/steam-${n}`),
    'Similar conditions': [1, 2, 3, 4].map((n) => `conditions/ache-${n}`),
    'Good to know': [1, 2, 3, 4].map((n) => `guides/guide-${n}`),
    'From the blog': [6, 5, 4, 3].map((n) => `blog/news-${n}`),
  });
});

test('a page that two groups could hold stands in the first alone', () => {
  const site = toMadeUpSite([
    condition('hats/hat-pain'),
    procedure('steam/hat-steaming', [treats('hat-pain', 'may-help', forIt)], {seeAlso: ['conditions/hat-pain', 'blog/hat-news']}),
    aftercare('anything/after-steam', {
      form: 'after-a-procedure',
      follows: ['procedures/hat-steaming'],
      seeAlso: ['procedures/hat-steaming'],
    }),
    post('2026-01-02-hat-news', ['procedures/hat-steaming']),
  ]);
  expect(groupsOf(site, 'procedures/hat-steaming')).toEqual({
    Afterwards: ['aftercare/after-steam'],
    'What it is used for': ['conditions/hat-pain'],
    'From the blog': ['blog/hat-news'],
  });
});

test('a link says where it leads', () => {
  const site = toHatSite();
  const [group] = toRelated(pageOf(site, 'conditions/brim-ache'), toGraph(site.pages));
  expect(group).toEqual({
    label: 'Treatments',
    links: [
      {
        id: 'procedures/hat-steaming',
        title: 'Hat steaming',
        permalink: '/procedures/hat-steaming',
        description: 'A made-up page about hats, which has no meaning beyond these tests of the site.',
      },
    ],
  });
});

test('no real page lists itself, a page twice, an empty group or more than four', async () => {
  const {site} = await readSite('.', '2026-11-22');
  const graph = toGraph(site.pages);
  expect(site.pages.length).toBeGreaterThan(10);
  for (const page of site.pages) {
    const groups = toRelated(page, graph);
    const ids = groups.flatMap(({links}) => links.map(({id}) => id));
    expect([page.id, ids.includes(page.id)]).toEqual([page.id, false]);
    expect([page.id, new Set(ids).size]).toEqual([page.id, ids.length]);
    expect(groups.map(({links}) => links.length).filter((length) => length < 1 || length > 4)).toEqual([]);
    expect(new Set(groups.map(({label}) => label)).size).toBe(groups.length);
  }
});
