/** All that the theme shows of one page beside its prose. */
import {toString} from 'mdast-util-to-string';
import {visit} from 'unist-util-visit';
import type {Clinic} from '../clinic';
import {GLOSSARY_PAGE} from '../content/glossary';
import type {Form} from '../content/kinds';
import {CLINICIAN_SECTION, LAYOUTS, type Part} from '../content/layout';
import {toPlaced} from '../content/leaf-directives';
import type {Page, PageOf, Site} from '../content/page';
import {toGrade, toPatientBlocks} from '../content/reading-grade';
import type {Help, PageNumber, Position} from '../content/schema';
import {CITATION, toCitekeys} from '../content/texts';
import {expandSigns, expandTokens, toSnippetId, type TokenScope} from '../content/tokens';
import {toAccord, toAccordSentence} from './accord';
import {toCitations, type Citations} from './citations';
import {toCoverage} from './coverage';
import type {Graph, TreatsEdge} from './graph';
import {toInline} from './inline';
import {toPageLink} from './page-link';
import {toRelated} from './related';
import type {EvidenceEdge, EvidencePosition, HelpCard, HelpLevel, InlineText, NumberFact, PageKnowledge} from './types';
import {toPageTerms, toTerms} from './terms';
import {toHref, toVancouver} from './vancouver';

/** The words of a scope, as the tables list them. */
const SCOPE_WORDS: Record<string, string> = {
  short: 'up to 3 months',
  medium: '3 to 12 months',
  long: 'over a year',
  placebo: 'against placebo',
  'no-treatment': 'against no treatment',
  'usual-care': 'against usual care',
  'other-treatment': 'against other treatment',
};

function toScopeWords({groups, course, level, route, comparator, outcome, time}: Position['scope']): string[] {
  return [groups, course, level, route, comparator, outcome, time].flatMap((values) =>
    values ? [(values as readonly string[]).map((value) => SCOPE_WORDS[value] ?? value.replaceAll('-', ' ')).join(' or ')] : [],
  );
}

/** What knowledge is made from. */
export interface Making {
  site: Site;
  /** Where tokens look up figures. */
  figures: TokenScope;
  graph: Graph;
  clinic: Clinic;
}

interface Maker {
  /** @param owner the page that the text stands on, where it is not the page in the making */
  text(markdown: string, owner?: Page): InlineText;
  /** The same, with the words that explain themselves at this place of the front matter. */
  termed(markdown: string, path: readonly (string | number)[]): InlineText;
  citations: Citations;
}

/** The sources of the snippets among some signs, each once. */
const toSnippetSources = (signs: readonly string[], snippets: Site['snippets']): string[] => [
  ...new Set(signs.flatMap((sign) => snippets[toSnippetId(sign) ?? '']?.sources ?? [])),
];

const toHelp = (help: Help, snippets: Site['snippets'], {text, citations}: Maker): HelpCard => {
  const level = ({signs, why}: Help[keyof Help]): HelpLevel => {
    const sources = toSnippetSources(signs, snippets);
    return {
      signs: expandSigns(signs, snippets).map((sign) => text(sign)),
      ...(why === undefined ? {} : {why: text(why)}),
      ...(sources.length > 0 ? {cite: citations.cite(sources)} : {}),
    };
  };
  return {emergency: level(help.emergency), today: level(help.today), visit: level(help.visit)};
};

const toNumber = (
  {sources, uncontrolled, notKnown, says, ...number}: PageNumber,
  index: number,
  {termed, citations}: Maker,
): NumberFact => ({
  ...number,
  uncontrolled: uncontrolled ?? false,
  notKnown: notKnown ?? false,
  says: termed(says, ['numbers', index, 'says']),
  ...(sources.length > 0 ? {cite: citations.cite(sources)} : {}),
});

function toEdge({procedure, condition, treats}: TreatsEdge, {text, citations}: Maker): EvidenceEdge {
  const accord = toAccord(treats.evidence);
  return {
    procedure: toPageLink(procedure),
    condition: toPageLink(condition),
    use: treats.use,
    summary: text(treats.summary, procedure),
    positions: treats.evidence.map(({source, body, year, position, grade, says, scope}): EvidencePosition => ({
      body,
      year,
      position,
      grade,
      says: text(says, procedure),
      cite: citations.cite([source]),
      scope: {population: scope.population, words: toScopeWords(scope)},
    })),
    accord,
    says: toAccordSentence(treats.evidence, accord),
  };
}

const USE_ORDER = ['may-help', 'sometimes', 'not-advised'];

function toEdges(page: Page, graph: Graph): TreatsEdge[] {
  const edges = graph.treats.filter(({procedure, condition}) => procedure.id === page.id || condition.id === page.id);
  return page.kind === 'conditions'
    ? edges.sort((a, b) => USE_ORDER.indexOf(a.treats.use) - USE_ORDER.indexOf(b.treats.use))
    : edges;
}

function toCodes(page: Page, edges: readonly TreatsEdge[], {icd10cm}: Site): PageKnowledge['codes'] {
  const list = (condition: PageOf<'conditions'>) => condition.front.codes.map((code) => ({code, title: icd10cm.codes[code]!}));
  if (page.kind === 'conditions') {
    return list(page);
  }
  return page.kind === 'procedures'
    ? edges
        .filter(({treats}) => treats.use !== 'not-advised')
        .flatMap(({condition}) => list(condition).map((code) => ({...code, for: toPageLink(condition)})))
    : undefined;
}

/** The parts that a form has a place for. What stands nowhere must not be cited, as the way back from its source would lead nowhere. */
const toParts = (form: Form): Set<Part> =>
  new Set(
    LAYOUTS[form].slots
      .flatMap((slot) => ('section' in slot ? (slot.parts ?? []) : [slot]))
      .flatMap((slot) => ('part' in slot ? [slot.part] : [])),
  );

/** The figures that the page draws, with their places: all where its form has a place for them, else those that the author has placed. */
function toDrawnNumbers(page: Page): [PageNumber, number][] | undefined {
  const numbers = page.front.numbers?.map((number, i): [PageNumber, number] => [number, i]);
  const placed = toPlaced(page.tree, 'number');
  return toParts(page.front.form).has('numbers') ? numbers : numbers?.filter(([{id}]) => placed.has(id));
}

/** The evidence that the page shows, in the same way. */
function toShownEdges(page: Page, edges: readonly TreatsEdge[]): readonly TreatsEdge[] {
  const placed = toPlaced(page.tree, 'evidence');
  return toParts(page.front.form).has('evidence')
    ? edges
    : edges.filter(({procedure, condition}) => placed.has(procedure.id) || placed.has(condition.id));
}

/** Counts the body's citations in the order in which the Markdown transform will meet them. */
function citeBody(page: Page, snippets: Site['snippets'], citations: ReturnType<typeof toCitations>): void {
  const citeText = (text: string) => [...text.matchAll(CITATION)].forEach((match) => citations.inBody(toCitekeys(match[1]!)));
  visit(page.tree, 'text', (node) => {
    const id = toSnippetId(node.value);
    citeText(id === undefined ? node.value : (snippets[id]?.text ?? ''));
  });
}

const present = <T>(key: string, value: T | undefined): Record<string, T> => (value === undefined ? {} : {[key]: value});

/** @param page a page without problems */
export function toPageKnowledge(page: Page, {site, figures, graph, clinic}: Making): PageKnowledge {
  const {front} = page;
  const citations = toCitations(front.sources);
  const pageTerms = toPageTerms(page, site);
  const text: Maker['text'] = (markdown, owner = page) =>
    toInline(expandTokens(markdown, owner, figures, clinic), citations.cite);
  const maker: Maker = {text, termed: (markdown, path) => pageTerms.mark(text(markdown), path), citations};
  const {termed} = maker;
  const parts = toParts(front.form);
  const edges = toEdges(page, graph);
  const answer = termed(front.answer, ['answer']);
  const help = 'help' in front && front.help ? toHelp(front.help, site.snippets, maker) : undefined;
  const quickFacts =
    'quickFacts' in front && parts.has('quick-facts')
      ? front.quickFacts.map(({label, value}, i) => ({label, value: termed(value, ['quickFacts', i, 'value'])}))
      : undefined;
  const numbers = toDrawnNumbers(page)?.map(([number, i]) => toNumber(number, i, maker));
  const timeline =
    'timeline' in front && parts.has('timeline')
      ? front.timeline?.map((step, i) => ({...step, text: termed(step.text, ['timeline', i, 'text'])}))
      : undefined;
  const bleedingRisk =
    'bleedingRisk' in front && front.bleedingRisk && parts.has('bleeding-risk')
      ? (({sources, note, ...risk}) => ({...risk, note: text(note), cite: citations.cite(sources)}))(front.bleedingRisk)
      : undefined;
  const evidence = toShownEdges(page, edges).map((edge) => toEdge(edge, maker));
  citeBody(page, site.snippets, citations);
  const groups = page.group === undefined ? [] : site.groups[page.kind as keyof Site['groups']];
  const group = groups.find(({id}) => id === page.group);
  return {
    id: page.id,
    kind: page.kind,
    form: front.form,
    title: front.title,
    ...present('medicalName', front.medicalName),
    answer,
    otherNames: front.otherNames ?? [],
    ...present('group', group && {id: group.id, label: group.label}),
    review: front.review,
    updated: front.updated,
    noIndex: front.review.status === 'awaiting' && !clinic.indexUnreviewed,
    ...present('help', help),
    ...present('quickFacts', quickFacts),
    ...present('numbers', numbers),
    ...present('timeline', timeline),
    ...present('bleedingRisk', bleedingRisk),
    ...present('coverage', toCoverage(page, site)),
    ...present('codes', toCodes(page, edges, site)),
    ...present('regions', page.kind === 'conditions' ? page.front.regions : undefined),
    evidence,
    related: toRelated(page, graph),
    sources: citations.toList().map(({n, key, citedAt}) => {
      const reference = site.references[key]!;
      return {n, key, text: toVancouver(reference), ...present('href', toHref(reference)), citedAt};
    }),
    terms: pageTerms.terms,
    ...present('glossary', page.id === GLOSSARY_PAGE ? toTerms(site) : undefined),
    grade: toGrade(toPatientBlocks(page)),
    hasClinicianPart: page.tree.children.some(
      (node) => node.type === 'heading' && node.depth === 2 && toString(node).trim() === CLINICIAN_SECTION,
    ),
  };
}
