import {VFile} from 'vfile';
import {toString} from 'mdast-util-to-string';
import {toTree} from '@site/src/content/markdown';
import type {PageId} from '@site/src/content/kinds';
import type {Site} from '@site/src/content/page';
import {createFurnitureOptions} from '@site/src/plugins/furniture-page';
import {furniture} from '@site/src/remark/furniture';
import {SITE_DIR, toBase, toElements, toFurnished, toOutline} from '../furnished';
import {
  CLINIC,
  aftercare,
  condition,
  guide,
  pageOf,
  position,
  post,
  procedure,
  toMadeUpSite,
  treats,
  type MadeUpFile,
} from '../made-up-site';

const NUMBER = {id: 'fit', topic: 'benefit', outcome: 'A hat that fits', notKnown: true, says: 'Nobody knows.', sources: []};
const MEASURED = {
  notKnown: false,
  time: 'after a day',
  result: {label: 'With a brush', count: 54, of: 100},
  comparator: {label: 'Without', count: 1200, of: 10000},
};

const furnish = (site: Site, id: PageId) => toFurnished(pageOf(site, id), toBase(site));
const outlineOf = async (site: Site, id: PageId) => toOutline((await furnish(site, id)).children);

const steps = [1, 2, 3].map((n) => ({when: `Day ${n}`, title: `Step ${n}`, text: `Do ${n}.`}));
const bleedingRisk = {
  class: 'low',
  guideline: 'The made-up guideline',
  year: 2001,
  note: 'Hats do not bleed.',
  sources: ['able2001'],
};
const edges = [treats('hat-pain', 'may-help', [position('able2001', 'for')])];

/** Everything that a form may have. */
const FULL: MadeUpFile[] = [
  condition('hats/hat-pain'),
  condition('hats/hat-crash', {form: 'emergency'}),
  procedure('steam/hat-steaming', [...edges, treats('hat-crash', 'not-advised', [position('baker2002', 'against')])], {
    timeline: steps,
    bleedingRisk,
  }),
  procedure('brushes/hat-brushing', edges, {form: 'therapy', timeline: steps, bleedingRisk}),
  procedure('brushes/hat-wax', edges, {form: 'medicine', timeline: steps, bleedingRisk}),
  aftercare(
    'anything/after-steam',
    {form: 'after-a-procedure', follows: ['procedures/hat-steaming']},
    {'If you have diabetes': 'Eat no hats.'},
  ),
  aftercare(
    'anything/loose-threads',
    {seeAlso: ['procedures/hat-wax']},
    {'': 'Before all.', Threads: 'Cut them.', Buttons: 'Sew them.'},
  ),
  guide('how-hats-work', {sources: ['able2001']}, {'': 'Before all.', Felt: 'It is wool [@able2001].'}),
  post('2026-01-02-hat-news', ['conditions/hat-pain'], {sources: ['able2001']}, {News: 'A hat was seen [@able2001].'}),
];

const clinicianParts = (...parts: string[]) => [
  '<kbclinician>',
  '  ## For referring clinicians',
  ...parts.map((part) => `  ${part}`),
];
const section = (name: string) => [`## ${name}`, `About ${name}.`];
const innerSection = (name: string) => [`### ${name}`, `About ${name}.`];
const related = ['## Related pages', '<kbrelated>'];
const sources = ['## Sources', '<kbsources>'];
const help = ['## Get help now', '<kbhelp>'];

const EXPECTED: Record<string, string[]> = {
  'conditions/hat-pain': [
    ...help,
    '<kbquickfacts>',
    ...section('What it feels like'),
    ...section('What you can do'),
    ...section('How it is diagnosed'),
    ...section('Treatment, step by step'),
    '## Procedures that may help',
    '<kbevidence>',
    ...section('What to expect'),
    ...section('Questions to ask'),
    ...section('What causes it'),
    ...clinicianParts(
      ...innerSection('Red flags'),
      ...innerSection('Work-up'),
      ...innerSection('When to refer'),
      ...innerSection('What to send'),
      '### ICD-10-CM codes',
      '<kbcodes>',
    ),
    ...related,
    ...sources,
  ],
  'conditions/hat-crash': [
    ...help,
    ...section('What to do now'),
    ...section('What it feels like'),
    ...section('What happens at the hospital'),
    ...section('What to expect'),
    ...section('What causes it'),
    ...clinicianParts(
      ...innerSection('Red flags'),
      ...innerSection('Work-up'),
      ...innerSection('When to refer'),
      ...innerSection('What to send'),
      '### ICD-10-CM codes',
      '<kbcodes>',
    ),
  ],
  'procedures/hat-steaming': [
    '<kbquickfacts>',
    ...section('Why it is done'),
    ...section('Why it may not be right for you'),
    '## The numbers',
    '<kbnumbers>',
    '## Does it help with my pain?',
    '<kbevidence>',
    ...section('Call us first if'),
    '## What happens, and when',
    '<kbtimeline>',
    ...section('What it feels like'),
    ...section('Driving, food, work and sedation'),
    ...section('Risks'),
    ...section('Other choices'),
    ...section('Cost and cover'),
    ...help,
    ...section('Aftercare'),
    ...section('Questions to ask'),
    ...clinicianParts(
      ...innerSection('In 30 seconds'),
      ...innerSection('Red flags'),
      ...innerSection('Refer, discuss, do not refer'),
      ...innerSection('What to send'),
      ...innerSection('Before referral'),
      '### Bleeding risk',
      '<kbbleedingrisk>',
      '### What guidelines and reviews say',
      '<kbpositions>',
      ...innerSection('Expected course'),
      '### ICD-10-CM codes',
      '<kbcodes>',
    ),
    ...related,
    ...sources,
  ],
  'procedures/hat-brushing': [
    '<kbquickfacts>',
    ...section('Why it is done'),
    ...section('Why it may not be right for you'),
    '## The numbers',
    '<kbnumbers>',
    '## Does it help with my pain?',
    '<kbevidence>',
    '## What happens, and when',
    '<kbtimeline>',
    ...section('What it feels like'),
    ...section('Risks'),
    ...section('Other choices'),
    ...section('Cost and cover'),
    ...help,
    ...section('Keeping it up'),
    ...section('Questions to ask'),
    ...clinicianParts(
      ...innerSection('In 30 seconds'),
      ...innerSection('Red flags'),
      ...innerSection('Refer, discuss, do not refer'),
      ...innerSection('What to send'),
      ...innerSection('Before referral'),
      '### What guidelines and reviews say',
      '<kbpositions>',
      ...innerSection('Expected course'),
      '### ICD-10-CM codes',
      '<kbcodes>',
    ),
    ...related,
    ...sources,
  ],
  'procedures/hat-wax': [
    '<kbquickfacts>',
    ...section('Why it is done'),
    ...section('Why it may not be right for you'),
    '## The numbers',
    '<kbnumbers>',
    '## Does it help with my pain?',
    '<kbevidence>',
    ...section('Call us first if'),
    ...section('What it feels like'),
    ...section('Risks'),
    ...section('Other choices'),
    ...section('Cost and cover'),
    ...help,
    ...section('Staying safe'),
    ...section('Questions to ask'),
    ...clinicianParts(
      ...innerSection('In 30 seconds'),
      ...innerSection('Red flags'),
      ...innerSection('Refer, discuss, do not refer'),
      ...innerSection('What to send'),
      ...innerSection('Before referral'),
      '### What guidelines and reviews say',
      '<kbpositions>',
      ...innerSection('Expected course'),
      '### ICD-10-CM codes',
      '<kbcodes>',
    ),
    ...related,
    ...sources,
  ],
  'aftercare/after-steam': [
    ...help,
    ...section('First 24 hours'),
    ...section('Days 2 and 3'),
    ...section('Weeks 1 and 2'),
    ...section('What is normal, and what is not'),
    ...section('Medicines'),
    '## If you have diabetes',
    'Eat no hats.',
    ...section('Driving, work and bathing'),
    ...section('Follow-up'),
    ...related,
  ],
  'aftercare/loose-threads': [...help, 'Before all.', '## Threads', 'Cut them.', '## Buttons', 'Sew them.', ...related],
  'guides/how-hats-work': ['Before all.', '## Felt', 'It is wool.', ...sources],
  // The theme ends a post itself, below its readers' questions.
  'blog/hat-news': ['A summary.', '<!-- truncate -->', '## News', 'A hat was seen.'],
};

describe('the order of a page', () => {
  const site = toMadeUpSite(FULL);

  test('the expectations name every form', () => {
    expect(Object.keys(EXPECTED).sort()).toEqual(site.pages.map(({id}) => id).sort());
    expect(new Set(site.pages.map(({front}) => front.form)).size).toBe(9);
  });

  test.each(Object.entries(EXPECTED))('%s', async (id, expected) => {
    expect(await outlineOf(site, id as PageId)).toEqual(expected);
  });
});

describe('what a page lacks leaves no trace', () => {
  test('neither the part nor its heading', async () => {
    const site = toMadeUpSite([condition('hats/hat-pain'), procedure('steam/hat-steaming', edges, {numbers: [{...NUMBER}]})]);
    const outline = await outlineOf(site, 'procedures/hat-steaming');
    for (const line of ['## What happens, and when', '<kbtimeline>', '  ### Bleeding risk', '  <kbbleedingrisk>']) {
      expect(outline).not.toContain(line);
    }
  });

  test('a condition that nothing treats has no list of procedures, no related pages and no sources', async () => {
    const site = toMadeUpSite([condition('hats/hat-pain')]);
    const outline = await outlineOf(site, 'conditions/hat-pain');
    for (const line of [
      '## Procedures that may help',
      '<kbevidence>',
      '## Related pages',
      '<kbrelated>',
      '## Sources',
      '<kbsources>',
    ]) {
      expect(outline).not.toContain(line);
    }
    expect(outline).toContain('<kbhelp>');
  });

  test('a treatment that no condition is advised for has no codes', async () => {
    const site = toMadeUpSite([
      condition('hats/hat-pain'),
      procedure('steam/hat-steaming', [treats('hat-pain', 'not-advised', [position('able2001', 'against')])]),
    ]);
    const outline = await outlineOf(site, 'procedures/hat-steaming');
    expect(outline).toContain('  <kbpositions>');
    expect(outline).not.toContain('  <kbcodes>');
  });
});

describe('boxes', () => {
  const withText = async (text: string) => {
    const site = toMadeUpSite([guide('how-hats-work', {}, {'What it is': text})]);
    return furnish(site, 'guides/how-hats-work');
  };

  test.each([
    [':::tip[Good to know]\n\nWear it.\n\n:::', {box: 'tip', label: 'Good to know'}],
    [':::emergency\n\nRun.\n\n:::', {box: 'emergency'}],
    [':::checklist[What to **pack**]\n\n- A hat\n\n:::', {box: 'checklist', label: 'What to pack'}],
    [':::ladder\n\n1. **Rest.** Wait.\n\n:::', {box: 'ladder'}],
  ])('%j', async (text, properties) => {
    expect(toElements(await withText(text), 'kbbox').map((box) => box.properties)).toEqual([properties]);
  });

  test('a label is no longer part of the text', async () => {
    const [box] = toElements(await withText(':::tip[Good to know]\n\nWear it.\n\n:::'), 'kbbox');
    expect(toOutline(box!.children)).toEqual(['Wear it.']);
  });

  test('a ladder keeps its numbered list', async () => {
    const [box] = toElements(await withText(':::ladder\n\n1. **Rest.** Wait.\n2. **Brush.** Gently.\n\n:::'), 'kbbox');
    expect(box!.children).toMatchObject([{type: 'list', ordered: true, children: [{type: 'listItem'}, {type: 'listItem'}]}]);
  });

  const DO = ':::do[Do]\n\n- Brush\n\n:::\n';
  const DONT = ':::dont[Do not]\n\n- Burn\n\n:::\n';

  test.each([
    ['do and don’t side by side', `${DO}\n${DONT}`, ['<kbpair>', '  <kbbox>', '    Brush', '  <kbbox>', '    Burn']],
    ['do alone', DO, ['<kbbox>', '  Brush']],
    ['don’t alone', DONT, ['<kbbox>', '  Burn']],
    ['don’t before do', `${DONT}\n${DO}`, ['<kbbox>', '  Burn', '<kbbox>', '  Brush']],
    ['words between them', `${DO}\nBut\n\n${DONT}`, ['<kbbox>', '  Brush', 'But', '<kbbox>', '  Burn']],
    [
      'two pairs',
      `${DO}\n${DONT}\n${DO}\n${DONT}`,
      [
        '<kbpair>',
        '  <kbbox>',
        '    Brush',
        '  <kbbox>',
        '    Burn',
        '<kbpair>',
        '  <kbbox>',
        '    Brush',
        '  <kbbox>',
        '    Burn',
      ],
    ],
  ])('%s', async (_, text, expected) => {
    expect(toOutline((await withText(text)).children).slice(1)).toEqual(expected);
  });
});

describe('texts', () => {
  const written = (text: string) =>
    toMadeUpSite([
      guide(
        'how-hats-work',
        {sources: ['able2001', 'baker2002', 'fedora2006', 'gibus2007'], numbers: [{...NUMBER, id: 'wear', ...MEASURED}]},
        {'What it is': text},
      ),
    ]);
  const textOf = async (text: string) =>
    toOutline((await furnish(written(text), 'guides/how-hats-work')).children)
      .slice(1, -2)
      .join('\n');

  test.each([
    ['{{clinic.name}} is in {{clinic.city}}.', 'Made-up Hat Clinic is in Nowhere.'],
    ['Please {{clinic.call}}.', 'Please call your clinic; the number is on your discharge papers.'],
    [
      '**{{number wear}}** fit, or {{number wear.comparator}} {{number wear.time}}.',
      '54 in 100 fit, or 1,200 in 10,000 after a day.',
    ],
    ['- In a list: {{clinic.city}}', 'In a list: Nowhere'],
    [':::tip\n\n{{clinic.city}}\n\n:::', '<kbbox>\n  Nowhere'],
    ['{{snippet hat-rain}}', 'Rain. Keep Made-up Hat Clinic hats dry.\nA wet hat shrinks.'],
    ['Before.\n\n{{snippet hat-rain}}\n\nAfter.', 'Before.\nRain. Keep Made-up Hat Clinic hats dry.\nA wet hat shrinks.\nAfter.'],
    [':::tip\n\n{{snippet hat-rain}}\n\n:::', '<kbbox>\n  Rain. Keep Made-up Hat Clinic hats dry.\n  A wet hat shrinks.'],
    ['It helps [@able2001] a bit [@baker2002].', 'It helps a bit.'],
    ['Less than <5 mm and {x}', 'Less than <5 mm and {x}'],
  ])('%j', async (text, expected) => {
    expect(await textOf(text)).toBe(expected);
  });

  test('citations become chips with the numbers of their sources, and anchors in order', async () => {
    const tree = await furnish(
      written('**Two [@baker2002; @able2001].** One\n[@able2001]\n\n{{snippet hat-rain}}\n\n- In a list [@baker2002]'),
      'guides/how-hats-work',
    );
    expect(toElements(tree, 'kbcite').map(({properties}) => properties)).toEqual([
      {numbers: '2 1', at: 'cite-b1'},
      {numbers: '1', at: 'cite-b2'},
      {numbers: '3', at: 'cite-b3'},
      {numbers: '4', at: 'cite-b4'},
      {numbers: '2', at: 'cite-b5'},
    ]);
  });

  test('no text keeps a citation, a token or a directive', async () => {
    const tree = await furnish(
      written(
        'A [@able2001] b {{clinic.name}}\n\n{{snippet hat-rain}}\n\n:::tip[T]\n\nIn [@able2001].\n\n:::\n\n::number{id="wear"}',
      ),
      'guides/how-hats-work',
    );
    expect(toString(tree)).not.toMatch(/@|\{\{|::/);
    expect(JSON.stringify(tree)).not.toContain('Directive"');
  });
});

describe('what the author places', () => {
  const site = toMadeUpSite([
    condition(
      'hats/hat-pain',
      {numbers: [{...NUMBER, id: 'wear', ...MEASURED}]},
      {'What you can do': '::evidence{procedure="procedures/hat-steaming"}'},
    ),
    condition(
      'hats/brim-ache',
      {},
      {'What to expect': '::evidence{procedure="procedures/hat-steaming"}\n\n::evidence{procedure="procedures/hat-wax"}'},
    ),
    procedure(
      'steam/hat-steaming',
      [...edges, treats('brim-ache', 'sometimes', [position('able2001', 'for')])],
      {},
      {
        Risks: '::evidence{condition="conditions/brim-ache"}\n\n::number{id="fit"}',
      },
    ),
    procedure('brushes/hat-wax', [...edges, treats('brim-ache', 'sometimes', [position('able2001', 'for')])]),
  ]);

  test('a placed strip stands where it was put, and not again among the rest', async () => {
    expect(toElements(await furnish(site, 'conditions/hat-pain'), 'kbevidence').map(({properties}) => properties)).toEqual([
      {procedure: 'procedures/hat-steaming'},
      {except: 'procedures/hat-steaming'},
    ]);
    // The rest comes first on this page.
    expect(toElements(await furnish(site, 'procedures/hat-steaming'), 'kbevidence').map(({properties}) => properties)).toEqual([
      {except: 'conditions/brim-ache'},
      {condition: 'conditions/brim-ache'},
    ]);
  });

  test('where every strip is placed, no heading is left over an empty list', async () => {
    const tree = await furnish(site, 'conditions/brim-ache');
    expect(toOutline(tree.children)).not.toContain('## Procedures that may help');
    expect(toElements(tree, 'kbevidence')).toHaveLength(2);
  });

  test('a page on which none is placed leaves none out', async () => {
    expect(toElements(await furnish(site, 'procedures/hat-wax'), 'kbevidence').map(({properties}) => properties)).toEqual([
      {except: ''},
    ]);
  });

  test('a figure', async () => {
    expect(toElements(await furnish(site, 'procedures/hat-steaming'), 'kbnumber').map(({properties}) => properties)).toEqual([
      {id: 'fit'},
    ]);
  });
});

test('a free page frames its part for clinicians as well', async () => {
  const site = toMadeUpSite([
    guide('refer-a-hat', {}, {'For you': 'Wear it.', 'For referring clinicians': 'Send it.\n\n### Red flags\n\nNone.'}),
  ]);
  expect(await outlineOf(site, 'guides/refer-a-hat')).toEqual([
    '## For you',
    'Wear it.',
    '<kbclinician>',
    '  ## For referring clinicians',
    '  Send it.',
    '  ### Red flags',
    '  None.',
  ]);
});

test('a file that holds no page stays as it is', () => {
  const markdown = '## Any [@able2001]\n\n:::tip\n\n{{clinic.name}}\n\n:::\n';
  const tree = toTree(markdown);
  const transform = furniture(createFurnitureOptions(SITE_DIR, CLINIC, () => toBase(toMadeUpSite([]))));
  transform(tree, new VFile({path: `${SITE_DIR}/docs/guides/unknown.md`}));
  expect(tree).toEqual(toTree(markdown));
});
