/**
 * How text becomes terms, the same way for pages and for queries: diacritics folded, codes joined, function words dropped,
 * light stemming.
 */
import {CODE_WITH_POINT, isCodeTerm, toParentCodes} from './codes';
import {isFunctionWord} from './function-words';
import {toStem} from './stem';

/** A word of a text: folded, with the place where it stands. */
export interface Word {
  text: string;
  start: number;
  end: number;
}

/** What is read of a query: more than anyone types, and little enough that a pasted letter costs nothing. */
const MAX_QUERY_LENGTH = 300;
export const MAX_QUERY_TERMS = 24;
/** Longer than any word of the language of medicine that a reader would type. */
const MAX_WORD_LENGTH = 32;

// A code with its point, or a run of letters, digits, combining marks and inner apostrophes.
const WORD = new RegExp(String.raw`${CODE_WITH_POINT}|[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|['\u2019](?=\p{L}))*`, 'giu');

/** Lower case, without diacritics, apostrophes and points: 'Ménière’s' gives 'menieres'. */
export function toFolded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}'\u2019.]/gu, '')
    .toLowerCase();
}

/** The words of `text` that say what it is about, in order. Single letters do not. */
export function toWords(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const folded = toFolded(match[0]).slice(0, MAX_WORD_LENGTH);
    if (!isFunctionWord(folded) && !/^\p{L}?$/u.test(folded)) {
      words.push({text: folded, start: match.index, end: match.index + match[0].length});
    }
  }
  return words;
}

/**
 * The terms under which a folded word is indexed: its stem; the word itself where it is much longer, so that it is found
 * while a reader is still typing its ending; a code's parents.
 */
export function toIndexTerms(word: string): string[] {
  if (isCodeTerm(word)) {
    return [word, ...toParentCodes(word)];
  }
  const stem = toStem(word);
  return word.length - stem.length > 1 || !word.startsWith(stem) ? [stem, word] : [stem];
}

/** The folded words of a query, in order. */
export function toQueryWords(query: string): string[] {
  return toWords(query.slice(0, MAX_QUERY_LENGTH)).map(({text}) => text);
}

/** The term that a folded word of a query asks for. */
export function toQueryTerm(word: string): string {
  return isCodeTerm(word) ? word : toStem(word);
}

/** The terms that a query asks for. Empty for a query without a word to look for. */
export function toQueryTerms(query: string): string[] {
  return [...new Set(toQueryWords(query).map(toQueryTerm))].slice(0, MAX_QUERY_TERMS);
}
