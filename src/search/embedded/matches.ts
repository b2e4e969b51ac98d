/**
 * Where a text holds what a query matched.
 */
import {toIndexTerms, toWords, type Word} from '../analyzer';
import type {Mark, MarkedText} from '../engine';

/** The index terms of a page that the query found, each with the query terms that it stands for. */
export type Matches = ReadonlyMap<string, ReadonlySet<string>>;

/** A text, its words, and the index terms of each. */
export interface Analyzed {
  text: string;
  words: {word: Word; indexTerms: string[]}[];
}

/** A word that matched. */
export interface Match {
  word: Word;
  indexTerm: string;
  terms: ReadonlySet<string>;
}

export function toAnalyzed(text: string): Analyzed {
  return {text, words: toWords(text).map((word) => ({word, indexTerms: toIndexTerms(word.text)}))};
}

export function toMatchesIn({words}: Analyzed, matches: Matches): Match[] {
  return words.flatMap(({word, indexTerms}) => {
    const indexTerm = indexTerms.find((term) => matches.has(term));
    const terms = indexTerm === undefined ? undefined : matches.get(indexTerm);
    return indexTerm === undefined || terms === undefined ? [] : [{word, indexTerm, terms}];
  });
}

/** The query terms that `found` holds. */
export function toTerms(found: readonly Match[]): Set<string> {
  return new Set(found.flatMap((match) => [...match.terms]));
}

/** The query terms that `found` holds as they are, not only their beginning or something like them. */
export function toExactTerms(found: readonly Match[]): Set<string> {
  return new Set(found.flatMap(({indexTerm, terms}) => (terms.has(indexTerm) ? [indexTerm] : [])));
}

export function toMarks(found: readonly Match[]): Mark[] {
  return found.map(({word}) => [word.start, word.end] as const);
}

/** A text with every word that matched marked. */
export function toMarkedText(analyzed: Analyzed, matches: Matches): MarkedText {
  return {text: analyzed.text, marks: toMarks(toMatchesIn(analyzed, matches))};
}
