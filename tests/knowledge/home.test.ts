import {REGIONS} from '@site/src/content/kinds';
import {toHome} from '@site/src/knowledge/home';
import {condition, post, toHatSite, toMadeUpSite} from '../made-up-site';

test('has every region, head to foot, with the conditions felt there in order', () => {
  const {regions} = toHome(toHatSite());
  expect(regions.map(({region, label}) => [region, label])).toEqual(Object.entries(REGIONS));
  const filled = regions.filter(({pages}) => pages.length > 0).map(({region, pages}) => [region, pages.map(({id}) => id)]);
  expect(filled).toEqual([
    ['head', ['conditions/brim-ache', 'conditions/hat-pain']],
    ['neck', ['conditions/hat-pain']],
    ['foot', ['conditions/shoe-pinch']],
  ]);
});

test('shows the four latest posts', () => {
  const site = toMadeUpSite([
    condition('hats/hat-pain'),
    ...[3, 1, 5, 2, 4].map((day) => post(`2026-01-0${day}-day-${day}`, ['conditions/hat-pain'])),
  ]);
  expect(toHome(site).posts.map(({id}) => id)).toEqual(['blog/day-5', 'blog/day-4', 'blog/day-3', 'blog/day-2']);
});

test('has no posts where there are none', () => {
  expect(toHome(toMadeUpSite([condition('hats/hat-pain')])).posts).toEqual([]);
});

test('says when to call 911, and cannot be made without it', () => {
  expect(toHome(toHatSite()).emergency).toEqual([{b: ['Call 911']}, ' if your hat is on fire.']);
  expect(() => toHome(toMadeUpSite([], {snippets: {}}))).toThrow('must say when to call 911');
});
