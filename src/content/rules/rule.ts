import type {Text} from 'mdast';
import type {LinedData} from '../data';
import type {PageId} from '../kinds';
import type {Body, Page, Problem, Site} from '../page';

export interface Context {
  site: Site;
  /** Every id that a file claims, pages with problems included: a link to one of these is not wrong. */
  ids: readonly PageId[];
  /** As `2026-11-22`. */
  today: string;
  /** False where some page could not be read, so that nobody knows what it cites. */
  complete: boolean;
  /** The authors and tags that posts may name, as blog/authors.yml and blog/tags.yml list them. Absent where these cannot be read. */
  blog: {authors?: readonly string[]; tags?: readonly string[]};
  /** The line of a source, a snippet or a term in its data file. */
  lineOf(name: LinedData, id: string): number;
  /** The file of a post's reader questions. */
  questionFileOf(id: string): string;
  /** The files of `site.coverage`, in its order. */
  coverageFiles: readonly string[];
}

/** What a rule says of one page: the line, from 1, and the message. */
export interface Finding {
  line: number;
  message: string;
  isWarning?: true;
}

/** A rule looks at bodies, which need no front matter that passes its schema, at whole pages, or at the site. */
export interface Rule {
  name: string;
  /** What it asks of authors, for docs/_editors/content-rules.md. */
  asks: string;
  checkBody?(body: Body, context: Context): Finding[];
  checkPage?(page: Page, context: Context): Finding[];
  checkSite?(context: Context): Problem[];
}

/** The last line with text. */
export function toLastLine({text}: Pick<Body, 'text'>): number {
  return text.trimEnd().split('\n').length;
}

/** The line of the character at `index` of a text node, which may run over several lines. */
export function toTextLine(node: Text, index: number): number {
  return node.position!.start.line + node.value.slice(0, index).split('\n').length - 1;
}
