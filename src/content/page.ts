import type {Root} from 'mdast';
import type {Coverage, FrontMatter, ReaderQuestion} from './schema';
import type {Form, Kind, PageId} from './kinds';

/** Something a staff editor can mend: where it is, what is wrong and what to do, in plain words. */
export interface Problem {
  /** Relative to the site's folder, with forward slashes. */
  file: string;
  /** From 1. */
  line: number;
  rule: string;
  /** One or more lines. The first says what is wrong, the rest what to do. */
  message: string;
  /** True where the page is good enough to publish as it is. */
  isWarning?: true;
}

/** What can be read of a page before its front matter is known to pass its schema. */
export interface Body {
  id: PageId;
  kind: Kind;
  /** Absent where front matter names none of its kind's forms. */
  form?: Form;
  slug: string;
  /** The folder within the kind: a pain type or an intervention. Absent for guides and posts. */
  group?: string;
  file: string;
  /** The file's text, front matter included. */
  text: string;
  /** Markdown below the front matter; positions are the file's. */
  tree: Root;
  /** The line of a front matter value, such as `['treats', 0, 'condition']`; of its nearest parent where it has none. */
  lineOf(path: readonly PropertyKey[]): number;
}

/** A page whose front matter passed its schema. */
export interface PageOf<K extends Kind> extends Body {
  kind: K;
  front: FrontMatter[K];
}

export type Page = {[K in Kind]: PageOf<K>}[Kind];

/** A CSL-JSON record (https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html). `custom` says what was seen. */
export interface Reference {
  id: string;
  type: string;
  title: string;
  author?: {family?: string; given?: string; literal?: string}[];
  'container-title'?: string;
  publisher?: string;
  issued?: {'date-parts': number[][]};
  DOI?: string;
  PMID?: string;
  PMCID?: string;
  URL?: string;
  custom: {
    kind: string;
    /** When and where the record was looked up. */
    seen: {on: string; at: string};
    /** What it states that the pages use, in our words. */
    states: string[];
    [key: string]: unknown;
  };
  [key: string]: unknown;
}

/** A text that stands once and is shown on many pages: a list of signs, or a paragraph. */
export interface Snippet {
  signs?: string[];
  text?: string;
  sources: string[];
}

/** A word of medicine in plain words. */
export interface GlossaryTerm {
  term: string;
  /** Other spellings and short forms. A plural `s` goes without saying; a form with a capital behind its first letter, such as MRI, is met only in that spelling. */
  forms?: string[];
  /** What it means, in a sentence or two. */
  says: string;
  /** The page that tells more. */
  page?: PageId;
}

export interface Group {
  id: string;
  label: string;
  description: string;
}

export interface Icd10Cm {
  release: string;
  codes: Record<string, string>;
}

/** Everything that is read from disk. Pages are sorted by id. */
export interface Site {
  pages: Page[];
  references: Record<string, Reference>;
  snippets: Record<string, Snippet>;
  icd10cm: Icd10Cm;
  /** In the order of the alphabet. */
  glossary: GlossaryTerm[];
  groups: {conditions: Group[]; procedures: Group[]; aftercare: Group[]};
  /** What Medicare covers, by jurisdiction, sorted by file. */
  coverage: Coverage[];
  /** Readers' questions with signed answers, by post. */
  questions: Record<string, ReaderQuestion[]>;
}

export const isKind =
  <K extends Kind>(kind: K) =>
  (page: Page): page is Extract<Page, {kind: K}> =>
    page.kind === kind;
