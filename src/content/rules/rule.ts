import type {Page, Problem, Site} from '../page';
import type {PageId} from '../kinds';

export interface Context {
  site: Site;
  /** Every id that a file claims, pages with problems included: a link to one of these is not wrong. */
  ids: readonly PageId[];
  /** As `2026-11-22`. */
  today: string;
}

/** What a rule says of one page: the line, from 1, and the message. */
export interface Finding {
  line: number;
  message: string;
}

export interface PageRule {
  name: string;
  /** What it asks of authors, for docs/_editors/content-rules.md. */
  asks: string;
  checkPage(page: Page, context: Context): Finding[];
}

export interface SiteRule {
  name: string;
  asks: string;
  checkSite(context: Context): Problem[];
}

export type Rule = PageRule | SiteRule;
