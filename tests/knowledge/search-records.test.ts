import {toClinic} from '@site/src/clinic';
import type {Site} from '@site/src/content/page';
import {toSearchRecords} from '@site/src/knowledge/search-records';
import type {SearchRecord} from '@site/src/knowledge/types';
import {readKnowledgeBase} from '@site/src/plugins/knowledge-base';
import {toBase, toFurnished, toHeadingIds} from '../furnished';
import {CLINIC, condition, guide, pageOf, position, post, procedure, toHatSite, toMadeUpSite, treats} from '../made-up-site';

const HELP = {emergency: {signs: ['It burns']}, today: {signs: ['It is tight']}, visit: {signs: ['It is dull']}};

const recordOf = (site: Site, id: string): SearchRecord => toSearchRecords(site, CLINIC).find((record) => record.id === id)!;
const textOf = (site: Site, id: string, anchor: string): string | undefined =>
  recordOf(site, id).sections.find((section) => section.anchor === anchor)?.text;

test('there is one record a page, sorted by id', () => {
  const site = toHatSite();
  const ids = toSearchRecords(site, CLINIC).map(({id}) => id);
  expect(ids).toEqual(site.pages.map(({id}) => id));
  expect(ids).toEqual([...ids].sort());
});

test('a record holds the names and codes of its page', () => {
  const site = toMadeUpSite([
    condition('hats/hat-pain', {
      medicalName: 'Dolor petasi',
      otherNames: ['Sore hat', 'one'],
      sharedAliases: ['brim', 'two'],
      codes: ['Z99.1', 'Z99.2'],
    }),
    guide('how-hats-work'),
  ]);
  expect(recordOf(site, 'conditions/hat-pain')).toMatchObject({
    id: 'conditions/hat-pain',
    kind: 'conditions',
    group: {id: 'hats', label: 'Hat trouble'},
    permalink: '/conditions/hat-pain',
    title: 'Hat pain',
    medicalName: 'Dolor petasi',
    description: 'A made-up page about hats, which has no meaning beyond these tests of the site.',
    aliases: ['Sore hat', 'one', 'two', 'three', 'four', 'five', 'brim'],
    codes: ['Z99.1', 'Z99.2'],
  });
  expect(recordOf(site, 'guides/how-hats-work').codes).toEqual([]);
  expect(recordOf(site, 'guides/how-hats-work')).not.toHaveProperty('medicalName');
  expect(recordOf(site, 'guides/how-hats-work')).not.toHaveProperty('group');
});

describe('texts', () => {
  const written = (text: string) =>
    toMadeUpSite([
      guide('how-hats-work', {numbers: [{...FIT, result: {label: 'With', count: 54, of: 100}, notKnown: false}]}, {Felt: text}),
    ]);
  const FIT = {id: 'fit', topic: 'benefit', outcome: 'A hat', notKnown: true, says: '**Many** fit [@able2001].', sources: []};

  test.each([
    ['Plain words.', 'Plain words.'],
    ['**Bold**, *soft* and [linked](/guides/how-hats-work) words', 'Bold, soft and linked words'],
    ['It helps [@able2001], a bit [@baker2002; @cobb2003].', 'It helps, a bit.'],
    [
      '{{number fit}} at {{clinic.name}}: {{clinic.call}}.',
      '54 in 100 at Made-up Hat Clinic: call your clinic; the number is on your discharge papers.',
    ],
    ['- One hat\n- Two hats\n  - A cap', 'One hat Two hats A cap'],
    ['| Hat | Size |\n| --- | --- |\n| Cap | Small |', 'Hat Size Cap Small'],
    [':::checklist[To pack]\n\n- A hat\n- A scarf\n\n:::', 'To pack A hat A scarf'],
    [':::ladder\n\n1. **Rest.** Wait.\n2. **Brush.** Gently.\n\n:::', 'Rest. Wait. Brush. Gently.'],
    ['> Quoted.\n>\n> Twice.', 'Quoted. Twice.'],
    ['{{snippet hat-rain}}', 'Rain. Keep Made-up Hat Clinic hats dry. A wet hat shrinks.'],
    ['- {{snippet hat-rain}}', 'Rain. Keep Made-up Hat Clinic hats dry. A wet hat shrinks.'],
    ['::number{id="fit"}', 'Many fit.'],
    ['Two\nlines', 'Two lines'],
  ])('%j', (text, expected) => {
    expect(textOf(written(text), 'guides/how-hats-work', 'felt')).toBe(expected);
  });

  test('a comment in a post is not among them', () => {
    const site = toMadeUpSite([post('2026-01-02-hat-news', ['conditions/hat-pain'])]);
    expect(recordOf(site, 'blog/hat-news').sections).toEqual([
      {heading: '', anchor: '', text: 'A summary.'},
      {heading: 'News', anchor: 'news', text: 'A hat was seen.'},
    ]);
  });
});

describe('what the theme shows from the front matter', () => {
  const site = toMadeUpSite([
    condition('hats/hat-pain', {
      help: {
        emergency: {signs: ['{{snippet hat-on-fire}}', 'You **cannot** see'], why: 'It burns [@able2001].'},
        today: {signs: ['It is too tight']},
        visit: {signs: ['It is dull']},
      },
    }),
    procedure(
      'steam/hat-steaming',
      [
        treats('hat-pain', 'may-help', [position('able2001', 'for', {says: 'For clinicians.'})], 'It [may](/guides/x) help.'),
        treats('brim-ache', 'sometimes', [position('able2001', 'for')], 'It is warm.'),
      ],
      {timeline: [1, 2, 3].map((n) => ({when: `Day ${n}`, title: `Step ${n}`, text: `Do ${n}.`}))},
      {Risks: '::evidence{condition="conditions/brim-ache"}'},
    ),
  ]);

  test('stands under the headings of the theme, in the order of the page', () => {
    const {sections} = recordOf(site, 'procedures/hat-steaming');
    expect(sections.map(({heading}) => heading)).toEqual([
      'Why it is done',
      'Why it may not be right for you',
      'The numbers',
      'Does it help with my pain?',
      'Call us first if',
      'What happens, and when',
      'What it feels like',
      'Driving, food, work and sedation',
      'Risks',
      'Other choices',
      'Cost and cover',
      'Get help now',
      'Aftercare',
      'Questions to ask',
      'For referring clinicians',
      'In 30 seconds',
      'Red flags',
      'Refer, discuss, do not refer',
      'What to send',
      'Before referral',
      'Expected course',
    ]);
    expect(textOf(site, 'procedures/hat-steaming', 'the-numbers')).toBe('Nobody knows if it fits.');
    expect(textOf(site, 'procedures/hat-steaming', 'what-happens-and-when')).toBe('Do 1. Do 2. Do 3.');
  });

  test('signs come with those of their snippets', () => {
    expect(textOf(site, 'conditions/hat-pain', 'get-help-now')).toBe(
      'Your hat is on fire Your ears smoke You cannot see It burns. It is too tight It is dull',
    );
  });

  test('evidence is found where the author has placed it', () => {
    expect(textOf(site, 'procedures/hat-steaming', 'does-it-help-with-my-pain')).toBe('It may help.');
    expect(textOf(site, 'procedures/hat-steaming', 'risks')).toBe('It is warm.');
  });

  test('a heading that the page does not have is not in its record', () => {
    const headings = recordOf(site, 'conditions/hat-pain').sections.map(({heading}) => heading);
    expect(headings).not.toContain('The numbers');
    expect(headings).not.toContain('Procedures that may help');
  });
});

/** Sections whose anchor is no heading of the page. */
const toLost = (record: SearchRecord, ids: readonly string[]): string[] =>
  record.sections.map(({anchor}) => anchor).filter((anchor) => anchor !== '' && !ids.includes(anchor));

describe('every anchor is a heading’s', () => {
  test.each([
    [
      'a heading twice',
      guide('how-hats-work', {}, {Felt: 'One.\n\n## Felt\n\nTwo.\n\n## Felt\n\nThree.'}),
      ['felt', 'felt-1', 'felt-2'],
    ],
    ['a token in a heading', guide('how-hats-work', {}, {'At {{clinic.name}}': 'One.'}), ['at-made-up-hat-clinic']],
    ['a citation in a heading', guide('how-hats-work', {sources: ['able2001']}, {'Felt [@able2001]': 'One.'}), ['felt']],
    ['markup in a heading', guide('how-hats-work', {}, {'**Felt** & `wool`, 5 < 6?': 'One.'}), ['felt--wool-5--6']],
    ['an anchor of the author’s', guide('how-hats-work', {}, {'Felt {#Wool}': 'One.', Wool: 'Two.'}), ['Wool', 'wool']],
    [
      'a heading of the theme that the author repeats',
      guide('how-hats-work', {help: HELP}, {'Get help now': 'One.'}),
      ['get-help-now', 'get-help-now-1'],
    ],
  ])('%s', async (_, file, anchors) => {
    const site = toMadeUpSite([file]);
    const ids = toHeadingIds(await toFurnished(pageOf(site, 'guides/how-hats-work'), toBase(site)));
    const record = recordOf(site, 'guides/how-hats-work');
    expect(record.sections.filter(({anchor}) => anchor !== '').map(({anchor}) => anchor)).toEqual(anchors);
    expect(toLost(record, ids)).toEqual([]);
  });

  test('where an author’s heading stands before and after the theme’s of the same words', async () => {
    const site = toMadeUpSite([
      condition('hats/hat-pain'),
      procedure(
        'steam/hat-steaming',
        [treats('hat-pain', 'may-help', [position('able2001', 'for')])],
        {},
        {
          'Why it is done': 'One.\n\n### The numbers\n\nTwo.',
          Risks: 'Three.\n\n### The numbers\n\nFour.',
        },
      ),
    ]);
    const ids = toHeadingIds(await toFurnished(pageOf(site, 'procedures/hat-steaming'), toBase(site)));
    expect(textOf(site, 'procedures/hat-steaming', 'the-numbers')).toBe('Two.');
    expect(textOf(site, 'procedures/hat-steaming', 'the-numbers-1')).toBe('Nobody knows if it fits.');
    expect(textOf(site, 'procedures/hat-steaming', 'the-numbers-2')).toBe('Four.');
    expect(toLost(recordOf(site, 'procedures/hat-steaming'), ids)).toEqual([]);
  });

  test('on every made-up page of every form', async () => {
    const site = toHatSite();
    const base = toBase(site);
    for (const page of site.pages) {
      const ids = toHeadingIds(await toFurnished(page, base));
      expect([page.id, ...toLost(recordOf(site, page.id), ids)]).toEqual([page.id]);
    }
  });

  test('on every real page', async () => {
    const clinic = toClinic({});
    const base = await readKnowledgeBase('.', clinic);
    const records = toSearchRecords(base.site, clinic);
    expect(records.length).toBeGreaterThan(10);
    for (const [i, page] of base.site.pages.entries()) {
      const ids = toHeadingIds(await toFurnished(page, base, clinic));
      expect([page.id, ...toLost(records[i]!, ids)]).toEqual([page.id]);
    }
  });
});
