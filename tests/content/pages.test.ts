/** The real content. */
import path from 'node:path';
import type {PageId} from '../../src/content/kinds';
import {readSite, readToday, type SiteReading} from '../../src/content/read';
import {toReport} from '../../src/content/report';
import {toLandings, toPosts} from '../../src/knowledge/landing';
import fixedIds from '../fixtures/content/fixed-ids.json';

const ROOT = path.join(__dirname, '../..');

/** The pages that show how each form looks. The others of the fixed ids may be still to come. */
const PATTERN_IDS: PageId[] = [
  'aftercare/after-epidural-steroid-injection',
  'aftercare/after-radiofrequency-ablation',
  'aftercare/warning-signs',
  'conditions/knee-osteoarthritis',
  'conditions/low-back-pain',
  'conditions/lumbar-facet-pain',
  'conditions/lumbar-radiculopathy',
  'conditions/lumbar-spinal-stenosis',
  'guides/what-is-interventional-pain-management',
  'procedures/epidural-steroid-injection',
  'procedures/facet-joint-injection',
  'procedures/medial-branch-block',
  'procedures/physical-therapy',
  'procedures/radiofrequency-ablation',
];

let reading: SiteReading;

beforeAll(async () => {
  reading = await readSite(ROOT, readToday());
}, 120_000);

test('no page has a problem', () => {
  expect(reading.problems.length === 0 ? '' : toReport(reading.problems)).toBe('');
  expect(reading.complete).toBe(true);
});

test('the pages to which other material refers keep their ids', () => {
  expect(PATTERN_IDS.filter((id) => !reading.readable.some((page) => page.id === id))).toEqual([]);
  const moved = fixedIds.filter((id) =>
    reading.readable.some((page) => page.kind !== 'blog' && page.slug === id.split('/')[1] && page.id !== id),
  );
  expect(moved.filter((id) => !reading.readable.some((page) => page.id === id))).toEqual([]);
});

test('every page can be reached: from the landing page of its kind, or from the list of posts', () => {
  const {site} = reading;
  const landed = toLandings(site).flatMap(({groups}) => groups.flatMap(({pages}) => pages.map(({id}) => id)));
  const reached = [...landed, ...toPosts(site.pages).map(({id}) => id)];
  expect(site.pages.map(({id}) => id).filter((id) => !reached.includes(id))).toEqual([]);
});
