/**
 * Builds sites of made-up pages through the real schema, so that a fixture cannot say what a page could not. Everything here is about
 * hats: nothing is a medical statement.
 */
import {stringify} from 'yaml';
import type {Clinic} from '@site/src/clinic';
import type {Form, PageId} from '@site/src/content/kinds';
import {LAYOUTS, type Slot} from '@site/src/content/layout';
import type {Page, Reference, Site} from '@site/src/content/page';
import {toPages} from '@site/src/content/pages';
import {toPlace} from '@site/src/content/place';
import type {Position, Treats} from '@site/src/content/schema';
import {toSourceFile} from '@site/src/content/source-file';
import {toGraph} from '@site/src/knowledge/graph';
import {toPageKnowledge, type Making} from '@site/src/knowledge/page-knowledge';
import type {PageKnowledge} from '@site/src/knowledge/types';

export interface MadeUpFile {
  file: string;
  text: string;
}

type Front = Record<string, unknown>;

/** What stands under a heading, by the heading. `''` stands before the first. */
type Bodies = Record<string, string>;

export const CLINIC: Clinic = {name: 'Made-up Hat Clinic', city: 'Nowhere', indexUnreviewed: false};

const GROUPS: Site['groups'] = {
  conditions: [
    {id: 'gloves', label: 'Glove trouble', description: 'Nobody has written about gloves.'},
    {id: 'hats', label: 'Hat trouble', description: 'Hats that hurt.'},
    {id: 'shoes', label: 'Shoe trouble', description: 'Shoes that hurt.'},
  ],
  procedures: [
    {id: 'steam', label: 'Steam', description: 'Warm and wet.'},
    {id: 'brushes', label: 'Brushes', description: 'Back and forth.'},
  ],
  aftercare: [
    {id: 'brushes', label: 'After a brush', description: 'The first hours.'},
    {id: 'anything', label: 'After anything', description: 'Whatever was done.'},
  ],
};

/** A source of which nothing but its key matters. */
const toReference = (key: string): Reference => ({
  id: key,
  type: 'article-journal',
  title: `The made-up study ${key}`,
  author: [{family: 'Brim', given: 'Ada B'}],
  'container-title': 'Journal of Hats',
  issued: {'date-parts': [[2001]]},
  URL: `https://example.org/${key}`,
  custom: {kind: 'rct', seen: {on: '2026-01-02', at: `https://example.org/${key}`}, states: ['Made up.']},
});

const REFERENCES = ['able2001', 'baker2002', 'cobb2003', 'derby2004', 'eton2005', 'fedora2006', 'gibus2007', 'homburg2008'];

const SNIPPETS: Site['snippets'] = {
  'call-911': {text: '**Call 911** if your hat is on fire.', sources: ['gibus2007']},
  'hat-on-fire': {signs: ['Your hat is on fire', 'Your **ears** smoke'], sources: ['gibus2007', 'homburg2008']},
  'hat-rain': {
    text: '**Rain.** Keep {{clinic.name}} hats dry [@fedora2006].\n\nA wet hat shrinks [@gibus2007].',
    sources: ['fedora2006', 'gibus2007'],
  },
};

const ICD10CM: Site['icd10cm'] = {release: 'made-up', codes: {'Z99.1': 'Made-up hat code', 'Z99.2': 'Made-up shoe code'}};

const HELP = {
  emergency: {signs: ['Your hat is stuck and you cannot breathe']},
  today: {signs: ['Your hat is too tight']},
  visit: {signs: ['Your hat is dull']},
};

const COMMON = {
  description: 'A made-up page about hats, which has no meaning beyond these tests of the site.',
  answer: 'A hat stands on a head.',
  aliases: ['one', 'two', 'three', 'four', 'five'],
  review: {status: 'awaiting'},
  updated: '2026-01-02',
  sources: [],
};

const QUICK_FACTS = [
  {label: 'Colour', value: 'Grey'},
  {label: 'Size', value: 'Small'},
];

const NUMBER = {
  id: 'fit',
  topic: 'benefit',
  outcome: 'A hat that fits',
  notKnown: true,
  says: 'Nobody knows if it fits.',
  sources: [],
};

/** The sections that a form asks for, each with a sentence of its own unless `bodies` has something else. */
function toSections(slots: readonly Slot[], bodies: Bodies, marks: string): string {
  return slots
    .flatMap((slot) => {
      if ('part' in slot) {
        return [];
      }
      const text = bodies[slot.section] ?? (slot.parts ? '' : `About ${slot.section}.`);
      return [`${marks} ${slot.section}\n\n${text}\n`, ...(slot.parts ? [toSections(slot.parts, bodies, `${marks}#`)] : [])];
    })
    .join('\n');
}

const toText = (front: Front, bodies: Bodies): string => {
  const {slots, free} = LAYOUTS[front.form as Form];
  const sections = free
    ? Object.entries(bodies)
        .filter(([heading]) => heading !== '')
        .map(([heading, text]) => `## ${heading}\n\n${text}\n`)
        .join('\n')
    : toSections(slots, bodies, '##');
  return `---\n${stringify(front, {aliasDuplicateObjects: false})}---\n\n${bodies[''] ?? ''}\n\n${sections}`;
};

const toTitle = (slug: string): string => `${slug[0]!.toUpperCase()}${slug.slice(1).replaceAll('-', ' ')}`;

export function condition(path: string, front: Front = {}, bodies: Bodies = {}): MadeUpFile {
  const whole = {
    title: toTitle(path.split('/').at(-1)!),
    form: 'condition',
    order: 10,
    ...COMMON,
    regions: ['head'],
    codes: ['Z99.1'],
    help: HELP,
    quickFacts: QUICK_FACTS,
    ...front,
  };
  return {file: `docs/conditions/${path}.md`, text: toText(whole, bodies)};
}

export function position(source: string, stance: Position['position'], facts: Partial<Position> = {}): Position {
  return {
    source,
    body: `Society of ${source}`,
    year: 2001,
    position: stance,
    grade: 'strong',
    says: `It is ${stance}.`,
    scope: {population: 'people with hats'},
    ...facts,
  };
}

export function treats(id: string, use: Treats['use'], evidence: Position[], summary = `About ${id}.`): Treats {
  return {condition: `conditions/${id}`, use, summary, evidence};
}

export function procedure(path: string, edges: Treats[], front: Front = {}, bodies: Bodies = {}): MadeUpFile {
  const whole = {
    title: toTitle(path.split('/').at(-1)!),
    form: 'procedure',
    order: 10,
    ...COMMON,
    help: HELP,
    quickFacts: QUICK_FACTS,
    treats: edges,
    numbers: [NUMBER],
    ...front,
  };
  return {file: `docs/procedures/${path}.md`, text: toText(whole, bodies)};
}

export function aftercare(path: string, front: Front = {}, bodies: Bodies = {'What to do': 'Rest the hat.'}): MadeUpFile {
  const whole = {title: toTitle(path.split('/').at(-1)!), form: 'topic', order: 10, ...COMMON, help: HELP, ...front};
  return {file: `docs/aftercare/${path}.md`, text: toText(whole, bodies)};
}

export function guide(slug: string, front: Front = {}, bodies: Bodies = {'What it is': 'A guide to hats.'}): MadeUpFile {
  return {
    file: `docs/guides/${slug}.md`,
    text: toText({title: toTitle(slug), form: 'guide', order: 10, ...COMMON, ...front}, bodies),
  };
}

/** @param name with its date, such as '2026-01-02-new-hats' */
export function post(
  name: string,
  discusses: string[],
  front: Front = {},
  bodies: Bodies = {News: 'A hat was seen.'},
): MadeUpFile {
  const whole = {
    title: toTitle(name.slice(11)),
    form: 'post',
    ...COMMON,
    date: name.slice(0, 10),
    authors: ['hatters'],
    tags: ['hats'],
    discusses,
    ...front,
  };
  return {file: `blog/${name}.md`, text: toText(whole, {'': 'A summary.\n\n<!-- truncate -->', ...bodies})};
}

/** A site that holds these files. A fixture that the schema refuses is a mistake of the test, so it throws. */
export function toMadeUpSite(files: readonly MadeUpFile[], facts: Partial<Site> = {}): Site {
  const sources = files.map(({file, text}) => {
    const {place, problem} = toPlace(file, GROUPS);
    const {source, problems} = toSourceFile(file, Buffer.from(text));
    if (!place || problem || !source || problems.length > 0) {
      throw new Error(`${file}: ${[problem, ...problems].map((found) => found?.message).join(' ')}`);
    }
    return {place, source};
  });
  const {pages, problems} = toPages(sources);
  if (problems.length > 0) {
    throw new Error(problems.map(({file, line, message}) => `${file}:${line} ${message}`).join('\n'));
  }
  return {
    pages,
    references: Object.fromEntries(REFERENCES.map((key) => [key, toReference(key)])),
    snippets: SNIPPETS,
    icd10cm: ICD10CM,
    groups: GROUPS,
    glossary: [],
    coverage: [],
    questions: {},
    ...facts,
  };
}

export function pageOf(site: Site, id: PageId): Page {
  const page = site.pages.find((known) => known.id === id);
  if (!page) {
    throw new Error(`The made-up site has no page ${id}.`);
  }
  return page;
}

export const toMaking = (site: Site, clinic = CLINIC): Making => ({site, figures: site, graph: toGraph(site.pages), clinic});

export const toKnowledge = (site: Site, id: PageId, clinic = CLINIC): PageKnowledge =>
  toPageKnowledge(pageOf(site, id), toMaking(site, clinic));

/**
 * A site with a known graph:
 *
 * ```
 * hat-brushing --may-help----> hat-pain     after-brushing follows hat-brushing
 * hat-brushing --not-advised-> shoe-pinch   loose-threads  follows nothing
 * hat-steaming --sometimes---> hat-pain     spring-hats    discusses hat-pain, hat-brushing
 * hat-steaming --may-help----> brim-ache    winter-hats    discusses hat-pain
 *                                           autumn-hats    discusses hat-pain
 * ```
 */
export function toHatSite(): Site {
  return toMadeUpSite([
    condition('hats/hat-pain', {order: 20, regions: ['head', 'neck'], seeAlso: ['conditions/brim-ache', 'guides/how-hats-work']}),
    condition('hats/brim-ache', {order: 10}),
    condition('shoes/shoe-pinch', {regions: ['foot'], codes: ['Z99.2'], seeAlso: ['procedures/hat-steaming']}),
    procedure('brushes/hat-brushing', [
      treats('hat-pain', 'may-help', [position('able2001', 'for'), position('baker2002', 'against')]),
      treats('shoe-pinch', 'not-advised', [position('cobb2003', 'against')]),
    ]),
    procedure('steam/hat-steaming', [
      treats('hat-pain', 'sometimes', [position('derby2004', 'unclear')]),
      treats('brim-ache', 'may-help', [position('derby2004', 'for')]),
    ]),
    aftercare('brushes/after-brushing', {
      form: 'after-a-procedure',
      follows: ['procedures/hat-brushing'],
      seeAlso: ['aftercare/loose-threads', 'procedures/hat-steaming'],
    }),
    aftercare('anything/loose-threads', {seeAlso: ['procedures/hat-brushing', 'conditions/shoe-pinch']}),
    guide('how-hats-work'),
    guide('a-word-on-hats', {order: 20}),
    post('2026-02-01-winter-hats', ['conditions/hat-pain']),
    post('2026-03-01-spring-hats', ['conditions/hat-pain', 'procedures/hat-brushing'], {seeAlso: ['guides/how-hats-work']}),
    post('2026-02-01-autumn-hats', ['conditions/hat-pain']),
  ]);
}
