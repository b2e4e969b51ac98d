/**
 * Search over the two index files, without a browser: the worker and the command line both ask this.
 */
import type MiniSearch from 'minisearch';
import type {SearchResult} from 'minisearch';
import {DEFAULT_LIMIT, type SearchHit, type SearchOptions} from '../engine';
import {toQueryTerms} from '../analyzer';
import {isCodeTerm, toParentCodes} from '../codes';
import {parseBodyFile, parseHeadFile, type BodyDocument, type BodyPage, type HeadDocument, type HeadPage} from './index-files';
import {
  BODY_BOOSTS,
  HEAD_BOOSTS,
  isPrefix,
  MATCH_WEIGHTS,
  toFuzziness,
  toSwapped,
  type BodyField,
  type HeadField,
} from './scoring';
import {toAnalyzed, toMarkedText, type Matches} from './matches';
import {toSnippet} from './snippet';

/** Why a page was found: which terms of the index the query's `term` matched in `field`, and the score of that match. */
export interface Reason {
  term: string;
  matched: string[];
  field: HeadField | BodyField;
  weight: number;
}

/** A page's place in the order. Its score is the sum of its head's weights times how many of the query's terms they are for. */
export interface Explanation {
  score: number;
  reasons: Reason[];
}

/** What one index says of one page. */
interface Found {
  page: number;
  score: number;
  /** Index terms, each with the query terms that it matched. */
  matches: Map<string, Set<string>>;
}

export class EmbeddedIndex {
  readonly #pages: HeadPage[];
  readonly #head: MiniSearch<HeadDocument>;
  #body: {pages: BodyPage[]; index: MiniSearch<BodyDocument>} | undefined;

  /** Takes the head file's text. Throws `SearchUnavailable` where it cannot be read. */
  constructor(headJson: string) {
    const {pages, index} = parseHeadFile(headJson);
    this.#pages = pages;
    this.#head = index;
  }

  /** Adds the body file's text. Throws `SearchUnavailable` where it cannot be read; the head then answers alone. */
  addBody(bodyJson: string): void {
    this.#body = parseBodyFile(bodyJson, this.#pages.length);
  }

  search(query: string, {limit = DEFAULT_LIMIT, kinds}: SearchOptions = {}): SearchHit[] {
    return this.#rank(this.#toTerms(query))
      .filter(({page}) => !kinds || kinds.includes(this.#pageOf(page).kind))
      .slice(0, limit)
      .map((found) => this.#toHit(found));
  }

  /** Why `search` finds the page `id`: every match of a term in a field, the weightiest first. */
  explain(query: string, id: string): Explanation {
    const terms = this.#toTerms(query);
    const page = this.#pages.findIndex((candidate) => candidate.id === id);
    const reasons: Reason[] = [];
    const explainIn = <F extends Reason['field']>(index: MiniSearch, boosts: Readonly<Record<F, number>>, term: string) => {
      for (const field of Object.keys(boosts) as F[]) {
        const found = find(index, [term], {[field]: boosts[field]}).get(page);
        if (found) {
          reasons.push({term, matched: [...found.matches.keys()], field, weight: found.score});
        }
      }
    };
    for (const term of terms) {
      explainIn(this.#head, HEAD_BOOSTS, term);
      if (this.#body) {
        explainIn(this.#body.index, BODY_BOOSTS, term);
      }
    }
    const score = this.#rank(terms).find((found) => found.page === page)?.score ?? 0;
    return {score, reasons: reasons.sort((a, b) => b.weight - a.weight)};
  }

  /** The query's terms. A code that no page lists stands for the nearest code above it that one does. */
  #toTerms(query: string): string[] {
    return toQueryTerms(query).map((term) => {
      const codes = isCodeTerm(term) ? [term, ...toParentCodes(term)] : [];
      return codes.find((code) => find(this.#head, [code], {codes: HEAD_BOOSTS.codes}).size > 0) ?? term;
    });
  }

  /** Pages that the head finds, by its score; then those that only the body finds. */
  #rank(terms: readonly string[]): Found[] {
    const inHead = find(this.#head, terms, HEAD_BOOSTS);
    const inBody = this.#body ? find(this.#body.index, terms, BODY_BOOSTS) : new Map<number, Found>();
    const named = toOrdered(inHead.values()).map((found) => withMatchesOf(found, inBody.get(found.page)));
    const onlyInBody = toOrdered(inBody.values()).filter(({page}) => !inHead.has(page));
    return [...named, ...onlyInBody];
  }

  #toHit({page, matches}: Found): SearchHit {
    const {id, kind, permalink, title} = this.#pageOf(page);
    const body = this.#body?.pages[page];
    return {
      id,
      kind,
      permalink,
      title: toMarkedText(toAnalyzed(title), matches),
      ...(body ? toSnippet(body, title, matches) : {}),
    };
  }

  #pageOf(number: number): HeadPage {
    const page = this.#pages[number];
    if (!page) {
      throw new RangeError(`The index has no page number ${number}.`);
    }
    return page;
  }
}

/**
 * The pages in which `index` finds any of `terms`. A page's score is the sum over its terms times how many of them it has,
 * which is MiniSearch's own rule for "or"; asking term by term also tells which index terms stand for which query term.
 */
function find<T>(index: MiniSearch<T>, terms: readonly string[], boosts: Readonly<Record<string, number>>): Map<number, Found> {
  const sums = new Map<number, {sum: number; terms: Set<string>; matches: Found['matches']}>();
  for (const term of terms) {
    for (const result of findTerm(index, term, boosts)) {
      const page = Number(result.id);
      const entry = sums.get(page) ?? {sum: 0, terms: new Set<string>(), matches: new Map<string, Set<string>>()};
      entry.sum += result.score;
      entry.terms.add(term);
      for (const indexTerm of result.terms) {
        entry.matches.set(indexTerm, (entry.matches.get(indexTerm) ?? new Set()).add(term));
      }
      sums.set(page, entry);
    }
  }
  return new Map([...sums].map(([page, {sum, terms, matches}]) => [page, {page, score: sum * terms.size, matches}]));
}

function findTerm<T>(index: MiniSearch<T>, term: string, boosts: Readonly<Record<string, number>>): SearchResult[] {
  const options = toSearchOptions(boosts);
  const results = index.search(term, options);
  if (results.some((result) => result.terms.includes(term))) {
    return results;
  }
  // MiniSearch counts two swapped letters as two slips, which is one too many in a short word.
  const swapped = toSwapped(term).flatMap((word) =>
    index.search(word, {...options, prefix: false, fuzzy: false, boostTerm: () => MATCH_WEIGHTS.fuzzy}),
  );
  return [...results, ...swapped];
}

function toSearchOptions(boosts: Readonly<Record<string, number>>) {
  return {
    fields: Object.keys(boosts),
    boost: {...boosts},
    // A term comes analyzed: it must not be taken apart or stemmed again.
    tokenize: (term: string) => [term],
    processTerm: (term: string) => term,
    prefix: isPrefix,
    fuzzy: toFuzziness,
    weights: MATCH_WEIGHTS,
  };
}

/** The best first. Equal scores keep the order of the pages, so that a query always gets the same answer. */
function toOrdered(found: Iterable<Found>): Found[] {
  return [...found].sort((a, b) => b.score - a.score || a.page - b.page);
}

function withMatchesOf(found: Found, other: Found | undefined): Found {
  return other ? {...found, matches: toUnion(found.matches, other.matches)} : found;
}

function toUnion(a: Matches, b: Matches): Found['matches'] {
  const union = new Map<string, Set<string>>();
  for (const [indexTerm, terms] of [...a, ...b]) {
    union.set(indexTerm, new Set([...(union.get(indexTerm) ?? []), ...terms]));
  }
  return union;
}
