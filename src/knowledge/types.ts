/**
 * What pages mean to each other, as the theme receives it: plain JSON, made at build time, one object per page.
 */
import type {BleedingClass, Form, Kind, NumberTopic, PageId, Region, Stance, Use} from '../content/kinds';

/**
 * Inline text, ready to render: a string, bold, italic, a link, a citation of numbered sources, or a word that explains itself.
 * `at` is the anchor that the source list links back to; `term` is the key of one of the page's terms.
 */
export type Inline =
  string | {b: Inline[]} | {i: Inline[]} | {href: string; c: Inline[]} | {cite: number[]; at: string} | {term: string; c: string};
export type InlineText = Inline[];

/** A word of medicine, and what it means. */
export interface Term {
  /** Its anchor in the glossary. */
  id: string;
  term: string;
  says: string;
  page?: PageLink;
}

export interface PageLink {
  id: PageId;
  title: string;
  permalink: string;
  /** The page's answer, in plain text. */
  description: string;
}

export interface HelpLevel {
  signs: InlineText[];
  why?: InlineText;
  /** What the signs rest on, where they come from reviewed snippets. */
  cite?: {cite: number[]; at: string};
}
export interface HelpCard {
  emergency: HelpLevel;
  today: HelpLevel;
  visit: HelpLevel;
}

export type Arm = {label: string; count: number; of: number} | {label: string; value: string};

export interface NumberFact {
  id: string;
  topic: NumberTopic;
  outcome: string;
  time?: string;
  population?: string;
  result?: Arm;
  comparator?: Arm;
  uncontrolled: boolean;
  notKnown: boolean;
  says: InlineText;
  cite?: {cite: number[]; at: string};
}

export interface TimelineStep {
  when: string;
  title: string;
  text: InlineText;
}

export interface EvidencePosition {
  body: string;
  year: number;
  position: Stance;
  grade: string;
  says: InlineText;
  cite: {cite: number[]; at: string};
  scope: {population: string; words: string[]};
}

/**
 * How the positions on one edge stand to each other. `disagree`: for and against within overlapping scopes;
 * `different-patients`: for and against, but their scopes do not overlap; `mixed`: they differ in how sure they are;
 * `same-way`: all take one position; `single`: there is one.
 */
export type Accord = 'disagree' | 'different-patients' | 'mixed' | 'same-way' | 'single';

export interface EvidenceEdge {
  procedure: PageLink;
  condition: PageLink;
  use: Use;
  summary: InlineText;
  positions: EvidencePosition[];
  accord: Accord;
  /** The accord in a sentence. */
  says: string;
}

export interface Source {
  n: number;
  key: string;
  /** Vancouver style, plain text without the address. */
  text: string;
  href?: string;
  /** Anchors of the places that cite it. */
  citedAt: string[];
}

export interface RelatedGroup {
  label: string;
  links: PageLink[];
}

export type ReviewState = {status: 'awaiting'} | {status: 'reviewed'; by: string; on: string; next: string};

export interface ReadingGrade {
  /** Flesch-Kincaid grade level, one decimal. */
  fleschKincaid: number;
  /** SMOG grade, one decimal; null under 30 sentences, for which it is not defined. */
  smog: number | null;
  words: number;
}

/** What Medicare asks for in one jurisdiction, as somebody read it. */
export interface CoverageFacts {
  jurisdiction: string;
  determinations: {
    id: string;
    kind: 'LCD' | 'NCD';
    title: string;
    effective?: string;
    url: string;
    readOn: string;
    rules: string[];
  }[];
  notConfirmed: {says: string; readOn: string}[];
}

export interface PageKnowledge {
  id: PageId;
  kind: Kind;
  form: Form;
  title: string;
  medicalName?: string;
  answer: InlineText;
  /** Other names that readers may know, spelt right; the first four of them are shown. */
  otherNames: string[];
  /** The pain type or intervention, for the breadcrumbs. */
  group?: {id: string; label: string};
  review: ReviewState;
  updated: string;
  noIndex: boolean;
  help?: HelpCard;
  quickFacts?: {label: string; value: InlineText}[];
  numbers?: NumberFact[];
  timeline?: TimelineStep[];
  bleedingRisk?: {class: BleedingClass; guideline: string; year: number; note: InlineText; cite: {cite: number[]; at: string}};
  coverage?: CoverageFacts[];
  codes?: {code: string; title: string; for?: PageLink}[];
  regions?: Region[];
  evidence: EvidenceEdge[];
  related: RelatedGroup[];
  sources: Source[];
  /** The words that explain themselves where they first stand on the page, by their ids. */
  terms: Record<string, Term>;
  /** All words, on the page that lists them. */
  glossary?: Term[];
  grade: ReadingGrade;
  /** True where the page has a part for referring clinicians, which the top of the page then links to. */
  hasClinicianPart: boolean;
}

/** A landing page's group: a pain type or an intervention and its pages, in clinical order. */
export interface LandingGroup {
  id: string;
  label: string;
  description: string;
  pages: PageLink[];
}
export interface Landing {
  kind: Exclude<Kind, 'blog'>;
  groups: LandingGroup[];
}

/** What the home page shows: each region with the conditions felt there, and the latest posts. */
export interface HomeKnowledge {
  /** When to stop reading and call 911. */
  emergency: InlineText;
  regions: {region: Region; label: string; pages: PageLink[]}[];
  posts: PageLink[];
}

/** What search knows of a page; made by the record builder. */
export interface SearchRecord {
  id: PageId;
  kind: Kind;
  /** The pain type or the intervention. */
  group?: {id: string; label: string};
  permalink: string;
  title: string;
  medicalName?: string;
  description: string;
  aliases: string[];
  /** ICD-10-CM codes as written, such as 'M54.16'. */
  codes: string[];
  sections: {heading: string; anchor: string; text: string}[];
}
