import type {Page} from '../../src/content/page';
import {readSite} from '../../src/content/read';
import {toUsedSources} from '../../src/content/rules/known-sources';
import {toCited, toCitekeys, toFrontSources, toFrontTexts, toLinkedUrls} from '../../src/content/texts';
import {BASE, KNEE, SHOT, TODAY, copySite, removeSites} from './made-up-site';

afterAll(removeSites);

const readPage = async (id: string): Promise<Page> => (await readSite(BASE, TODAY)).site.pages.find((page) => page.id === id)!;

test('toFrontTexts gives each text with its place and its readers, in the order of the page', async () => {
  const texts = toFrontTexts(await readPage('procedures/feather-shot'));
  expect(texts.map(({path, audience}) => [path.join('.'), audience])).toEqual([
    ['answer', 'patient'],
    ['help.emergency.signs.0', 'patient'],
    ['help.today.signs.0', 'patient'],
    ['help.visit.signs.0', 'patient'],
    ['quickFacts.0.value', 'patient'],
    ['quickFacts.1.value', 'patient'],
    ['numbers.0.says', 'patient'],
    ['numbers.1.says', 'patient'],
    ['numbers.2.says', 'patient'],
    ['numbers.3.says', 'patient'],
    ['timeline.0.text', 'patient'],
    ['timeline.1.text', 'patient'],
    ['timeline.2.text', 'patient'],
    ['treats.0.summary', 'patient'],
    ['treats.0.evidence.0.says', 'clinician'],
    ['treats.0.evidence.1.says', 'clinician'],
    ['bleedingRisk.note', 'clinician'],
  ]);
  expect(texts[5]!.text).toBe('{{number less-wobble}} people in one trial');
});

test('toFrontSources gives the sources that are named as data', async () => {
  expect(toFrontSources(await readPage('procedures/feather-shot')).map(({path, key}) => [path.join('.'), key])).toEqual([
    ['numbers.0.sources.0', 'madeup2019feathers'],
    ['numbers.2.sources.0', 'madeup2019feathers'],
    ['numbers.3.sources.0', 'madeup2019feathers'],
    ['treats.0.evidence.0.source', 'madeup2019feathers'],
    ['treats.0.evidence.1.source', 'madeup2022guideline'],
    ['bleedingRisk.sources.0', 'madeup2022guideline'],
  ]);
});

test.each([
  ['One [@a1] and two [@b; @c2].', ['a1', 'b', 'c2']],
  ['Over a line [@a;\n@b].', ['a', 'b']],
  ['None: a@example.org, @a, [a], [@A].', []],
])('the keys cited in %j', (text, keys) => {
  expect(toCited(text)).toEqual(keys);
});

test('toCitekeys reads the inside of a citation', () => {
  expect(toCitekeys('@one; @two')).toEqual(['one', 'two']);
});

test('toLinkedUrls gives the addresses of links', () => {
  expect(toLinkedUrls('See [a](/conditions/a) and [b](https://example.org/b), not (c).')).toEqual([
    '/conditions/a',
    'https://example.org/b',
  ]);
});

test('toUsedSources: the block at the top first, then the body, with the line of each; snippets bring theirs', async () => {
  const site = copySite();
  const {
    readable,
    site: {snippets},
  } = await site.read();
  const used = (file: string) =>
    toUsedSources(
      readable.find((page) => page.file === file)!,
      snippets,
    );
  expect(used(KNEE)).toEqual([
    {key: 'madeup2018walks', line: site.lineOf(KNEE, 'answer:')},
    {key: 'madeup2020tilt', line: site.lineOf(KNEE, '{{snippet tilt-signs}}'), snippet: 'tilt-signs'},
    {key: 'madeup2020tilt', line: site.lineOf(KNEE, 'why:')},
    {key: 'madeup2018walks', line: site.lineOf(KNEE, 'sources: [madeup2018walks]')},
    {key: 'madeup2018walks', line: site.lineOf(KNEE, 'with no walks [@')},
    {key: 'madeup2020tilt', line: site.lineOf(KNEE, 'Tilt [@')},
  ]);
  expect(used(SHOT)).toContainEqual({
    key: 'madeup2021drops',
    line: site.lineOf(SHOT, '{{snippet ask-first}}'),
    snippet: 'ask-first',
  });
});
