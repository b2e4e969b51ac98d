import {toClinic} from '@site/src/clinic';
import {toPageKnowledge} from '@site/src/knowledge/page-knowledge';
import type {Inline, PageKnowledge} from '@site/src/knowledge/types';
import {readKnowledgeBase, type KnowledgeBase} from '@site/src/plugins/knowledge-base';
import {toElements, toFurnished} from '../furnished';
import {
  CLINIC,
  aftercare,
  condition,
  guide,
  pageOf,
  position,
  post,
  procedure,
  toHatSite,
  toKnowledge,
  toMadeUpSite,
  toMaking,
  treats,
} from '../made-up-site';

const help = (why?: string) => ({
  emergency: {signs: ['{{snippet hat-on-fire}}', 'You **cannot** see [@cobb2003]'], ...(why ? {why} : {})},
  today: {signs: ['It is too tight']},
  visit: {signs: ['It is dull']},
});

const number = {
  id: 'fit',
  topic: 'benefit',
  outcome: 'A hat that fits',
  result: {label: 'With', count: 54, of: 100},
  uncontrolled: true,
  says: 'Many fit [@baker2002].',
  sources: ['able2001'],
};

const steps = [1, 2, 3].map((n) => ({when: `Day ${n}`, title: `Step ${n}`, text: n === 2 ? 'Read [@derby2004].' : `Do ${n}.`}));

const bleedingRisk = {
  class: 'low',
  guideline: 'The made-up guideline',
  year: 2001,
  note: 'Hats do not bleed [@eton2005].',
  sources: ['eton2005', 'able2001'],
};

const brushing = procedure(
  'brushes/hat-brushing',
  [
    treats(
      'hat-pain',
      'may-help',
      [
        position('able2001', 'for', {
          scope: {population: 'people with hats', course: ['chronic'], time: ['short', 'medium'], comparator: ['placebo']},
        }),
        position('fedora2006', 'against', {
          says: 'It does harm [@cobb2003].',
          scope: {population: 'people', groups: ['felt-hats'], course: ['acute']},
        }),
      ],
      'It may help [@baker2002].',
    ),
  ],
  {
    answer: 'A brush [@able2001].',
    sources: ['able2001', 'baker2002', 'cobb2003', 'derby2004', 'eton2005', 'fedora2006', 'gibus2007', 'homburg2008'],
    help: help('It burns [@able2001].'),
    quickFacts: [
      {label: 'Time', value: '1. hour [@able2001]'},
      {label: 'Pain', value: 'None'},
    ],
    numbers: [number],
    timeline: steps,
    bleedingRisk,
  },
  {Risks: 'Some [@cobb2003; @able2001].', 'Red flags': 'None [@able2001].'},
);

describe('a page with all its parts', () => {
  const site = toMadeUpSite([condition('hats/hat-pain'), brushing]);
  const knowledge = toKnowledge(site, 'procedures/hat-brushing');

  test('gives each text its citations, with anchors in the order in which the parts are made', () => {
    expect(knowledge.answer).toEqual(['A brush', {cite: [1], at: 'cite-f1'}, '.']);
    expect(knowledge.help).toEqual({
      emergency: {
        signs: [
          ['Your hat is on fire'],
          ['Your ', {b: ['ears']}, ' smoke'],
          ['You ', {b: ['cannot']}, ' see', {cite: [3], at: 'cite-f2'}],
        ],
        why: ['It burns', {cite: [1], at: 'cite-f3'}, '.'],
        cite: {cite: [7, 8], at: 'cite-f4'},
      },
      today: {signs: [['It is too tight']]},
      visit: {signs: [['It is dull']]},
    });
    expect(knowledge.quickFacts).toEqual([
      {label: 'Time', value: ['1. hour', {cite: [1], at: 'cite-f5'}]},
      {label: 'Pain', value: ['None']},
    ]);
    expect(knowledge.numbers).toEqual([
      {
        id: 'fit',
        topic: 'benefit',
        outcome: 'A hat that fits',
        result: {label: 'With', count: 54, of: 100},
        uncontrolled: true,
        notKnown: false,
        says: ['Many fit', {cite: [2], at: 'cite-f6'}, '.'],
        cite: {cite: [1], at: 'cite-f7'},
      },
    ]);
    expect(knowledge.timeline![1]).toEqual({when: 'Day 2', title: 'Step 2', text: ['Read', {cite: [4], at: 'cite-f8'}, '.']});
    expect(knowledge.bleedingRisk).toEqual({
      class: 'low',
      guideline: 'The made-up guideline',
      year: 2001,
      note: ['Hats do not bleed', {cite: [5], at: 'cite-f9'}, '.'],
      cite: {cite: [5, 1], at: 'cite-f10'},
    });
  });

  test('shows who says what, of whom, and how they stand to each other', () => {
    const [edge, ...others] = knowledge.evidence;
    expect(others).toEqual([]);
    expect(edge).toMatchObject({
      procedure: {id: 'procedures/hat-brushing', title: 'Hat brushing', permalink: '/procedures/hat-brushing'},
      condition: {id: 'conditions/hat-pain', title: 'Hat pain', permalink: '/conditions/hat-pain'},
      use: 'may-help',
      summary: ['It may help', {cite: [2], at: 'cite-f11'}, '.'],
      accord: 'different-patients',
      says: 'The sources speak of different patients, so they do not clash. For it: Society of able2001. Against it: Society of fedora2006.',
    });
    expect(edge!.positions).toEqual([
      {
        body: 'Society of able2001',
        year: 2001,
        position: 'for',
        grade: 'strong',
        says: ['It is for.'],
        cite: {cite: [1], at: 'cite-f12'},
        scope: {population: 'people with hats', words: ['chronic', 'against placebo', 'up to 3 months or 3 to 12 months']},
      },
      {
        body: 'Society of fedora2006',
        year: 2001,
        position: 'against',
        grade: 'strong',
        says: ['It does harm', {cite: [3], at: 'cite-f13'}, '.'],
        cite: {cite: [6], at: 'cite-f14'},
        scope: {population: 'people', words: ['felt hats', 'acute']},
      },
    ]);
  });

  test('lists its sources with the ways back', () => {
    expect(knowledge.sources.map(({n, key, citedAt}) => [n, key, citedAt.join(' ')])).toEqual([
      [1, 'able2001', 'cite-f1 cite-f3 cite-f5 cite-f7 cite-f10 cite-f12 cite-b1 cite-b2'],
      [2, 'baker2002', 'cite-f6 cite-f11'],
      [3, 'cobb2003', 'cite-f2 cite-f13 cite-b1'],
      [4, 'derby2004', 'cite-f8'],
      [5, 'eton2005', 'cite-f9 cite-f10'],
      [6, 'fedora2006', 'cite-f14'],
      [7, 'gibus2007', 'cite-f4'],
      [8, 'homburg2008', 'cite-f4'],
    ]);
    expect(knowledge.sources[0]).toMatchObject({
      text: 'Brim AB. The made-up study able2001. Journal of Hats. 2001.',
      href: 'https://example.org/able2001',
    });
  });

  test('has the codes of what it is used for, each with its condition', () => {
    expect(knowledge.codes).toMatchObject([{code: 'Z99.1', title: 'Made-up hat code', for: {id: 'conditions/hat-pain'}}]);
  });

  test('knows its place and its review', () => {
    expect(knowledge).toMatchObject({
      id: 'procedures/hat-brushing',
      kind: 'procedures',
      form: 'procedure',
      title: 'Hat brushing',
      otherNames: [],
      group: {id: 'brushes', label: 'Brushes'},
      review: {status: 'awaiting'},
      updated: '2026-01-02',
      hasClinicianPart: true,
    });
  });
});

describe('evidence that another page owns', () => {
  const site = toMadeUpSite([
    condition(
      'hats/hat-pain',
      {sources: ['homburg2008', 'cobb2003'], answer: 'It hurts [@cobb2003].'},
      {'What to expect': 'Rest [@homburg2008].'},
    ),
    brushing,
    procedure(
      'steam/hat-steaming',
      [treats('hat-pain', 'not-advised', [position('derby2004', 'against')], '{{number fit}} had trouble.')],
      {numbers: [{...number, result: {label: 'With', count: 7, of: 100}}]},
    ),
    procedure('brushes/hat-wax', [treats('hat-pain', 'sometimes', [position('homburg2008', 'for')])], {form: 'medicine'}),
  ]);
  const knowledge = toKnowledge(site, 'conditions/hat-pain');

  test('gets the numbers after the page’s own', () => {
    expect(knowledge.sources.map(({n, key}) => [n, key])).toEqual([
      [1, 'homburg2008'],
      [2, 'cobb2003'],
      [3, 'baker2002'],
      [4, 'able2001'],
      [5, 'fedora2006'],
      [6, 'derby2004'],
    ]);
    expect(knowledge.evidence[0]!.positions.map(({cite}) => cite.cite)).toEqual([[4], [5]]);
    expect(knowledge.sources[0]!.citedAt).toEqual([expect.stringMatching(/^cite-f/), 'cite-b1']);
  });

  test('comes with what may help first, and what is not advised last', () => {
    expect(knowledge.evidence.map(({procedure: {id}, use}) => [id, use])).toEqual([
      ['procedures/hat-brushing', 'may-help'],
      ['procedures/hat-wax', 'sometimes'],
      ['procedures/hat-steaming', 'not-advised'],
    ]);
  });

  test('reads its tokens on the page that wrote them', () => {
    expect(knowledge.evidence[2]!.summary).toEqual(['7 in 100 had trouble.']);
  });

  test('brings no codes to the condition, which has its own', () => {
    expect(knowledge.codes).toEqual([{code: 'Z99.1', title: 'Made-up hat code'}]);
    expect(knowledge.regions).toEqual(['head']);
  });
});

describe('what a form has no place for is neither shown nor cited', () => {
  const site = toMadeUpSite([
    condition('hats/hat-crash', {
      form: 'emergency',
      sources: ['able2001', 'baker2002'],
      quickFacts: [
        {label: 'One', value: 'Fast [@able2001]'},
        {label: 'Two', value: 'Loud'},
      ],
      numbers: [number],
    }),
    condition('hats/hat-pain', {numbers: [number, {...number, id: 'wear'}]}, {'What to expect': '::number{id="wear"}'}),
    procedure('brushes/hat-wax', [treats('hat-crash', 'may-help', [position('cobb2003', 'for')])], {
      form: 'medicine',
      timeline: steps,
      bleedingRisk,
    }),
  ]);

  test('an emergency page shows no quick facts, figures or evidence', () => {
    const knowledge = toKnowledge(site, 'conditions/hat-crash');
    expect(knowledge).toMatchObject({numbers: [], evidence: []});
    expect(knowledge).not.toHaveProperty('quickFacts');
    expect(knowledge.sources.map(({key, citedAt}) => [key, citedAt])).toEqual([
      ['able2001', []],
      ['baker2002', []],
    ]);
  });

  test('a medicine shows no timeline and no bleeding risk', () => {
    const knowledge = toKnowledge(site, 'procedures/hat-wax');
    expect(knowledge).not.toHaveProperty('timeline');
    expect(knowledge).not.toHaveProperty('bleedingRisk');
    expect(knowledge.evidence).toHaveLength(1);
  });

  test('a condition shows the figures that its author has placed', () => {
    expect(toKnowledge(site, 'conditions/hat-pain').numbers!.map(({id}) => id)).toEqual(['wear']);
  });

  test('an emergency page shows the evidence that its author has placed', () => {
    const placed = toMadeUpSite([
      condition('hats/hat-crash', {form: 'emergency'}, {'What to do now': '::evidence{procedure="procedures/hat-wax"}'}),
      procedure('brushes/hat-wax', [treats('hat-crash', 'may-help', [position('cobb2003', 'for')])]),
      procedure('brushes/hat-brushing', [treats('hat-crash', 'may-help', [position('derby2004', 'for')])]),
    ]);
    const {evidence, sources} = toKnowledge(placed, 'conditions/hat-crash');
    expect(evidence.map(({procedure: {id}}) => id)).toEqual(['procedures/hat-wax']);
    expect(sources.map(({key, citedAt}) => [key, citedAt])).toEqual([['cobb2003', ['cite-f1']]]);
  });
});

describe('review and search engines', () => {
  const reviewed = {status: 'reviewed', by: 'A. Hatter, MH', on: '2026-01-02', next: '2027-01-02'};

  test.each([
    ['awaiting, as the clinic is set', {status: 'awaiting'}, false, true],
    ['awaiting, where the clinic wants it found', {status: 'awaiting'}, true, false],
    ['reviewed', reviewed, false, false],
    ['reviewed, where the clinic wants all found', reviewed, true, false],
  ])('%s', (_, review, indexUnreviewed, noIndex) => {
    const site = toMadeUpSite([guide('how-hats-work', {review})]);
    expect(toKnowledge(site, 'guides/how-hats-work', {...CLINIC, indexUnreviewed})).toMatchObject({review, noIndex});
  });
});

describe('the part for clinicians', () => {
  test.each([
    ['a guide without one', {'What it is': 'A guide.'}, false],
    ['a guide with one', {'What it is': 'A guide.', 'For referring clinicians': 'Send it.'}, true],
    ['a guide that mentions it below', {'What it is': 'A guide.\n\n### For referring clinicians\n\nNo.'}, false],
  ])('%s', (_, bodies, expected) => {
    const site = toMadeUpSite([guide('how-hats-work', {}, bodies as Record<string, string>)]);
    expect(toKnowledge(site, 'guides/how-hats-work').hasClinicianPart).toBe(expected);
  });

  test('stands on conditions and procedures, and on no aftercare page of its own accord', () => {
    const site = toHatSite();
    const having = site.pages.filter(({id}) => toKnowledge(site, id).hasClinicianPart).map(({kind}) => kind);
    expect(new Set(having)).toEqual(new Set(['conditions', 'procedures']));
  });
});

test('a page without any of it has empty lists and no empty values', () => {
  const site = toMadeUpSite([post('2026-01-02-hat-news', ['conditions/hat-pain'])]);
  const knowledge = toKnowledge(site, 'blog/hat-news');
  expect(knowledge).toMatchObject({evidence: [], related: [], sources: [], otherNames: []});
  expect(Object.values(knowledge)).not.toContain(undefined);
  expect(JSON.parse(JSON.stringify(knowledge))).toEqual(knowledge);
});

test('names, other names and the group pass as written', () => {
  const site = toMadeUpSite([
    aftercare('anything/loose-threads', {medicalName: 'Filum solutum', otherNames: ['Frayed hat']}),
    guide('how-hats-work'),
  ]);
  expect(toKnowledge(site, 'aftercare/loose-threads')).toMatchObject({
    medicalName: 'Filum solutum',
    otherNames: ['Frayed hat'],
    group: {id: 'anything', label: 'After anything'},
  });
  expect(toKnowledge(site, 'guides/how-hats-work')).not.toHaveProperty('group');
});

test('clinic tokens are filled in', () => {
  const site = toMadeUpSite([guide('how-hats-work', {answer: '{{clinic.name}}: {{clinic.call}}.'})]);
  expect(toKnowledge(site, 'guides/how-hats-work').answer).toEqual([
    'Made-up Hat Clinic: call your clinic; the number is on your discharge papers.',
  ]);
  expect(toKnowledge(site, 'guides/how-hats-work', {...CLINIC, phone: '+1 555 010 0199'}).answer).toEqual([
    'Made-up Hat Clinic: call us at +1 555 010 0199.',
  ]);
});

test('an unknown token on a page stops the making, with the file’s name', () => {
  const site = toMadeUpSite([guide('how-hats-work', {answer: '{{clinic.shoe}}'})]);
  expect(() => toPageKnowledge(pageOf(site, 'guides/how-hats-work'), toMaking(site))).toThrow('docs/guides/how-hats-work.md');
});

/** The citations of a knowledge, wherever they stand. */
function toCites(value: unknown): {cite: number[]; at: string}[] {
  if (Array.isArray(value)) {
    return value.flatMap(toCites);
  }
  if (typeof value !== 'object' || value === null) {
    return [];
  }
  const own = 'at' in value && 'cite' in value ? [value as Extract<Inline, {at: string}>] : [];
  return [...own, ...Object.values(value).flatMap(toCites)];
}

describe('the real pages', () => {
  const clinic = toClinic({});
  let base: KnowledgeBase;
  let pages: {knowledge: PageKnowledge; anchors: string[]; numbers: number[][]}[];

  beforeAll(async () => {
    base = await readKnowledgeBase('.', clinic);
    pages = await Promise.all(
      base.site.pages.map(async (page) => {
        const cites = toElements(await toFurnished(page, base, clinic), 'kbcite');
        return {
          knowledge: base.knowledgeOf(page),
          anchors: cites.map(({properties}) => properties.at!),
          numbers: cites.map(({properties}) => properties.numbers!.split(' ').map(Number)),
        };
      }),
    );
  });

  test('are there', () => {
    expect(pages.length).toBeGreaterThan(10);
  });

  test('count in their bodies the citations that the Markdown transform writes', () => {
    for (const {knowledge, anchors, numbers} of pages) {
      const counted = knowledge.sources.flatMap(({n, citedAt}) =>
        citedAt.filter((at) => at.startsWith('cite-b')).map((at) => `${at} ${n}`),
      );
      const written = anchors.flatMap((at, i) => numbers[i]!.map((n) => `${at} ${n}`));
      expect([knowledge.id, ...counted.sort()]).toEqual([knowledge.id, ...written.sort()]);
    }
  });

  test('lead back from each source to every place that cites it, and to no other', () => {
    for (const {knowledge} of pages) {
      const {sources, ...rest} = knowledge;
      const shown = toCites(rest).flatMap(({cite, at}) => cite.map((n) => `${n} ${at}`));
      const listed = sources.flatMap(({n, citedAt}) => citedAt.filter((at) => at.startsWith('cite-f')).map((at) => `${n} ${at}`));
      expect([knowledge.id, ...listed.sort()]).toEqual([knowledge.id, ...shown.sort()]);
      expect(new Set(toCites(rest).map(({at}) => at)).size).toBe(toCites(rest).length);
    }
  });

  test('number their sources from 1 without a gap, first as the page lists them', () => {
    for (const {knowledge} of pages) {
      const own = base.site.pages.find(({id}) => id === knowledge.id)!.front.sources;
      expect(knowledge.sources.map(({n}) => n)).toEqual(knowledge.sources.map((_, i) => i + 1));
      expect(knowledge.sources.slice(0, own.length).map(({key}) => key)).toEqual(own);
    }
  });
});
