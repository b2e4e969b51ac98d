import {toLandings, toPosts} from '@site/src/knowledge/landing';
import {toHatSite, toMadeUpSite} from '../made-up-site';

const site = toHatSite();

test('each tree has its groups in clinical order, without those that have no page', () => {
  const shown = toLandings(site).map(({kind, groups}) => [kind, groups.map(({id, pages}) => [id, pages.map((page) => page.id)])]);
  expect(shown).toEqual([
    [
      'conditions',
      [
        ['hats', ['conditions/brim-ache', 'conditions/hat-pain']],
        ['shoes', ['conditions/shoe-pinch']],
      ],
    ],
    [
      'procedures',
      [
        ['steam', ['procedures/hat-steaming']],
        ['brushes', ['procedures/hat-brushing']],
      ],
    ],
    [
      'aftercare',
      [
        ['brushes', ['aftercare/after-brushing']],
        ['anything', ['aftercare/loose-threads']],
      ],
    ],
    ['guides', [['guides', ['guides/how-hats-work', 'guides/a-word-on-hats']]]],
  ]);
});

test('a group is named and described as its data file says', () => {
  const [hats] = toLandings(site)[0]!.groups;
  expect([hats!.label, hats!.description]).toEqual(['Hat trouble', 'Hats that hurt.']);
});

test('every page but posts stands on exactly one landing page', () => {
  const listed = toLandings(site).flatMap(({groups}) => groups.flatMap(({pages}) => pages.map(({id}) => id)));
  const expected = site.pages.filter(({kind}) => kind !== 'blog').map(({id}) => id);
  expect(listed.sort()).toEqual(expected.sort());
});

test('a site without pages still has its landing pages', () => {
  expect(toLandings(toMadeUpSite([]))).toEqual(
    ['conditions', 'procedures', 'aftercare', 'guides'].map((kind) => ({kind, groups: []})),
  );
});

test('posts come latest first', () => {
  expect(toPosts(site.pages).map(({id}) => id)).toEqual(['blog/spring-hats', 'blog/autumn-hats', 'blog/winter-hats']);
});
