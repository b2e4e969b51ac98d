/**
 * Search over the two index files, without a browser: the worker and the command line both ask this.
 */
import {distance} from 'fastest-levenshtein';
import type MiniSearch from 'minisearch';
import type {SearchResult} from 'minisearch';
import type {Kind} from '../../content/kinds';
import {DEFAULT_LIMIT, type SearchAnswer, type SearchHit, type SearchOptions} from '../engine';
import {toIndexTerms, toQueryTerm, toQueryTerms, toQueryWords, toWords, MAX_QUERY_TERMS} from '../analyzer';
import {isCodeTerm, toParentCodes} from '../codes';
import {parseBodyFile, parseHeadFile, type BodyDocument, type BodyPage, type HeadDocument, type HeadPage} from './index-files';
import {
  BODY_BOOSTS,
  HEAD_BOOSTS,
  isPrefix,
  MATCH_WEIGHTS,
  NAME_FACTOR,
  PHRASE_FACTOR,
  toFuzziness,
  toFuzzinessOfUnknown,
  toSpellingFuzziness,
  toSwapped,
  UNSURE_HEAD_WEIGHT,
  type BodyField,
  type HeadField,
} from './scoring';
import {toAnalyzed, toMarkedText, type Matches} from './matches';
import {hasName} from './name-keys';
import {toSnippet} from './snippet';
import {toStem} from '../stem';

/** Why a page was found: which terms of the index the query's `term` matched in `field`, and the score of that match. */
export interface Reason {
  term: string;
  matched: string[];
  field: HeadField | BodyField;
  weight: number;
}

/**
 * A page's place in the order: its head's weights, summed, times how many of the query's terms they are for, and `NAME_FACTOR`
 * times that where the query is one of its names, `PHRASE_FACTOR` times where a name stands within the query. A page that only its
 * body names is ranked by that.
 */
export interface Explanation {
  score: number;
  isName: boolean;
  reasons: Reason[];
}

/** Nobody needs more of a long question spelt for them. */
const MAX_SUGGESTED_TERMS = 6;

/** Of a word that no page has, an ending shorter than this says too little ... */
const MIN_ENDING = 6;
/** ... and so do shorter parts of two words run together. */
const MIN_PART = 3;

/** What one index says of one page. */
interface Found {
  page: number;
  score: number;
  /** True where the query is one of the page's names. */
  isName?: true;
  /** Index terms, each with the query terms that it matched. */
  matches: Map<string, Set<string>>;
}

export class EmbeddedIndex {
  readonly #pages: HeadPage[];
  readonly #head: MiniSearch<HeadDocument>;
  #body: {pages: BodyPage[]; index: MiniSearch<BodyDocument>} | undefined;
  /** Made when first needed, anew with the body, which knows more names. */
  #initials: Map<string, string> | undefined;

  /** Takes the head file's text. Throws `SearchUnavailable` where it cannot be read. */
  constructor(headJson: string) {
    const {pages, index} = parseHeadFile(headJson);
    this.#pages = pages;
    this.#head = index;
  }

  /** Adds the body file's text. Throws `SearchUnavailable` where it cannot be read; the head then answers alone. */
  addBody(bodyJson: string): void {
    this.#body = parseBodyFile(bodyJson, this.#pages.length);
    this.#initials = undefined;
  }

  /** What the engine answers: hits, and where no page has the query's words, those of what may have been meant. */
  answer(query: string, options: SearchOptions = {}): SearchAnswer {
    const hits = this.search(query, options);
    const suggestion = hits.length === 0 ? this.suggest(query) : undefined;
    return suggestion === undefined ? {hits} : {hits: this.search(suggestion, options), suggestion};
  }

  search(query: string, {limit = DEFAULT_LIMIT, kinds}: SearchOptions = {}): SearchHit[] {
    return this.#rank(this.#toTerms(query))
      .filter(({page}) => !kinds || kinds.includes(toKind(this.#pageOf(page).id)))
      .slice(0, limit)
      .map((found) => this.#toHit(found));
  }

  /** The words of titles and names that are spelt most like those of `query`; undefined where none are, or where it has hits. */
  suggest(query: string): string | undefined {
    if (this.#rank(this.#toTerms(query)).length > 0) {
      return undefined;
    }
    const terms = toQueryTerms(query).slice(0, MAX_SUGGESTED_TERMS);
    const words = terms.flatMap((term) => this.#toNearestWord(term) ?? []);
    return words.length > 0 ? words.join(' ') : undefined;
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
    const {score = 0, isName = false} = this.#rank(terms).find((found) => found.page === page) ?? {};
    return {score, isName, reasons: reasons.sort((a, b) => b.weight - a.weight)};
  }

  /**
   * The query's terms. A code that no page lists stands for the nearest code above it that one does; two words that names write as
   * one, for that; a word that no page has, for the name of which it has the initials, for the two known words that it runs together,
   * or for the known word with which it ends.
   */
  #toTerms(query: string): string[] {
    const words = this.#toJoined(toQueryWords(query));
    const terms = words.map((word) => (this.#isBeginning(word) ? word : toQueryTerm(word)));
    return [...new Set(terms)].slice(0, MAX_QUERY_TERMS).flatMap((term) => {
      if (isCodeTerm(term)) {
        return [term, ...toParentCodes(term)].find((code) => this.#hasTerm(code)) ?? term;
      }
      return this.#hasTerm(term) ? term : (this.#toSpeltOut(term) ?? this.#toSplit(term) ?? this.#toKnownEnding(term) ?? term);
    });
  }

  #hasTerm(term: string): boolean {
    return hasTerm(this.#head, term) || (this.#body !== undefined && hasTerm(this.#body.index, term));
  }

  /** Whether a word loses more than its ending with its last letter: 'trige' is no form of 'trig', but the beginning of a longer word. */
  #isBeginning(word: string): boolean {
    const term = toQueryTerm(word);
    return word === `${term}e` && !this.#hasTerm(term) && hasTerm(this.#head, word, {prefix: true});
  }

  /** 'pain killers' is 'painkillers' where a name has that. */
  #toJoined(words: readonly string[]): string[] {
    const joined: string[] = [];
    for (let i = 0; i < words.length; i++) {
      const pair = `${words[i]!}${words[i + 1] ?? ''}`;
      const isOne = i + 1 < words.length && isLetters(pair) && hasTerm(this.#head, toQueryTerm(pair));
      joined.push(isOne ? pair : words[i]!);
      i += isOne ? 1 : 0;
    }
    return joined;
  }

  /** 'backpain' runs two words together. */
  #toSplit(term: string): string[] | undefined {
    const ends = isLetters(term) ? Array.from({length: Math.max(0, term.length - 2 * MIN_PART + 1)}, (_, i) => MIN_PART + i) : [];
    return ends
      .map((end) => [term.slice(0, end), term.slice(end)].map(toQueryTerm))
      .find((parts) => parts.every((part) => hasTerm(this.#head, part)));
  }

  /** The words of the first name of which `term` has the initials: 'idds' is no word of any page. */
  #toSpeltOut(term: string): string[] | undefined {
    if (!isInitials(term)) {
      return undefined;
    }
    this.#initials ??= toByInitials([
      ...this.#pages.map(({title}) => title),
      ...(this.#body?.pages.flatMap((page) => page.names) ?? []),
    ]);
    const name = this.#initials.get(term);
    return name === undefined ? undefined : toQueryTerms(name);
  }

  /** The longest known word with which `term` ends: 'pseudosciatica' is a kind of sciatica. */
  #toKnownEnding(term: string): string | undefined {
    const endings = Array.from({length: Math.max(0, term.length - MIN_ENDING)}, (_, i) => term.slice(i + 1));
    return find(this.#head, [term], HEAD_BOOSTS).size > 0 ? undefined : endings.find((ending) => this.#hasTerm(ending));
  }

  /**
   * First the pages that the head names, by its score alone: those that have one of the terms whole, or something like a term
   * that no page has whole. Then all others, by what head and body say together: 'number' in a title is no match for 'numb'
   * where other pages speak of numbness.
   */
  #rank(terms: readonly string[]): Found[] {
    const inHead = this.#findByHead(terms);
    const inBody = this.#body ? find(this.#body.index, terms, BODY_BOOSTS) : new Map<number, Found>();
    const known = new Set(terms.filter((term) => [...inBody.values()].some(({matches}) => matches.get(term)?.has(term))));
    const isNamed = ({matches}: Found) =>
      [...matches].some(([indexTerm, meant]) => [...meant].some((term) => term === indexTerm || !known.has(term)));
    const [named, unsure] = toParted(inHead.values(), isNamed);
    const others = new Map([...inBody].filter(([page]) => !named.some((found) => found.page === page)));
    for (const found of unsure) {
      const body = others.get(found.page);
      others.set(found.page, {
        ...withMatchesOf(found, body),
        score: UNSURE_HEAD_WEIGHT * found.score + (body?.score ?? 0),
      });
    }
    return [...toOrdered(named).map((found) => withMatchesOf(found, inBody.get(found.page))), ...toOrdered(others.values())];
  }

  #findByHead(terms: readonly string[]): Map<number, Found> {
    const found = find(this.#head, terms, HEAD_BOOSTS);
    for (const [number, page] of found) {
      const meant = terms.flatMap((term) => toMeant(term, page.matches) ?? []);
      const {nameKeys} = this.#pageOf(number);
      if (meant.length === terms.length && hasName(nameKeys, meant)) {
        found.set(number, {...page, score: NAME_FACTOR * page.score, isName: true});
      } else if (toPhrases(terms, meant).some((phrase) => hasName(nameKeys, phrase))) {
        found.set(number, {...page, score: PHRASE_FACTOR * page.score});
      }
    }
    return found;
  }

  /** As a reader would write it: index terms are stems. */
  #toNearestWord(term: string): string | undefined {
    const found = this.#head.search(term, {...toSearchOptions(HEAD_BOOSTS), prefix: false, fuzzy: toSpellingFuzziness});
    const candidates = [...new Set(found.flatMap((result) => result.terms))].sort();
    const nearest = candidates.sort((a, b) => distance(term, a) - distance(term, b))[0];
    if (nearest === undefined) {
      return undefined;
    }
    const names = [...this.#pages.map(({title}) => title), ...(this.#body?.pages.flatMap((page) => page.names) ?? [])];
    const words = names.flatMap((name) => toWords(name).map(({start, end}) => name.slice(start, end).toLowerCase()));
    return words.find((word) => toIndexTerms(word).includes(nearest)) ?? nearest;
  }

  #toHit({page, matches}: Found): SearchHit {
    const {id, title} = this.#pageOf(page);
    const body = this.#body?.pages[page];
    return {
      id,
      kind: toKind(id),
      permalink: `/${id}`,
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
  const exact = index.search(term, {...options, prefix: false, fuzzy: false});
  if (exact.length > 0) {
    // A page that has the word itself gains nothing by words like it: 'nerves' would count for 'nerve' twice.
    const pages = new Set<unknown>(exact.map(({id}) => id));
    return [...exact, ...index.search(term, options).filter(({id}) => !pages.has(id))];
  }
  const near = index.search(term, {...options, fuzzy: toFuzzinessOfUnknown});
  // MiniSearch counts two swapped letters as two slips, which is one too many in a short word.
  const swapped = toSwapped(term).flatMap((word) =>
    index.search(word, {...options, prefix: false, fuzzy: false, boostTerm: () => MATCH_WEIGHTS.fuzzy}),
  );
  return [...near, ...swapped];
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

/** The term that a query's term stands for on a page: itself, or that with a slip in it; not one that it only begins. */
function toMeant(term: string, matches: Matches): string | undefined {
  const found = [...matches].flatMap(([indexTerm, terms]) => (terms.has(term) ? [indexTerm] : []));
  if (found.includes(term)) {
    return term;
  }
  const nearest = found.sort((a, b) => distance(term, a) - distance(term, b))[0];
  return nearest === undefined || distance(term, nearest) > toFuzzinessOfUnknown(term) ? undefined : toStem(nearest);
}

/** What a name within the query may be: all its words that the page has, or all but one. One word alone says too little. */
function toPhrases(terms: readonly string[], meant: readonly string[]): string[][] {
  const whole = meant.length < terms.length ? [[...meant]] : [];
  return [...whole, ...meant.map((_, left) => meant.filter((_term, index) => index !== left))].filter(({length}) => length > 1);
}

/** A page's id begins with its kind. */
const toKind = (id: HeadPage['id']): Kind => id.slice(0, id.indexOf('/')) as Kind;

const isLetters = (text: string): boolean => /^\p{L}+$/u.test(text);

function hasTerm<T>(index: MiniSearch<T>, term: string, {prefix = false} = {}): boolean {
  return index.search(term, {...toSearchOptions({}), fields: undefined, prefix, fuzzy: false}).length > 0;
}

const isInitials = (term: string): boolean => /^[a-z]{3,6}$/.test(term);

/** Names by the first letters of their words: 'intrathecal drug delivery system' stands under 'idds'. The first of a kind stays. */
function toByInitials(names: readonly string[]): Map<string, string> {
  const byInitials = new Map<string, string>();
  for (const name of names) {
    const initials = toWords(name)
      .map(({text}) => text[0])
      .join('');
    if (isInitials(initials) && !byInitials.has(initials)) {
      byInitials.set(initials, name);
    }
  }
  return byInitials;
}

/** The best first. Equal scores keep the order of the pages, so that a query always gets the same answer. */
function toOrdered(found: Iterable<Found>): Found[] {
  return [...found].sort((a, b) => b.score - a.score || a.page - b.page);
}

function toParted<T>(items: Iterable<T>, isFirst: (item: T) => boolean): [T[], T[]] {
  const parts: [T[], T[]] = [[], []];
  for (const item of items) {
    parts[isFirst(item) ? 0 : 1].push(item);
  }
  return parts;
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
