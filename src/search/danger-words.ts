/**
 * Words that mean somebody may need help now rather than a page. They are looked for in the browser, before any index is
 * there and whatever engine answers, and no match is kept or sent.
 */
import {distance} from 'fastest-levenshtein';
import dangerWords from '../../data/danger-words.json';
import {toFolded} from './analyzer';

/** `emergency`: call 911; `crisis`: call or text 988; `today`: call the clinic the same day. */
export type DangerLevel = 'emergency' | 'crisis' | 'today';

export interface Danger {
  id: string;
  level: DangerLevel;
  title: string;
  text: string;
}

interface Rule {
  danger: Danger;
  /** Each phrase: its words in any order, each with the words that may stand in its place. */
  phrases: string[][][];
}

const RULES: readonly Rule[] = dangerWords.dangers.map(({id, level, title, text, phrases}) => ({
  // The one cast: JSON has no literal types, and a test holds the file to these levels.
  danger: {id, level: level as DangerLevel, title, text},
  phrases: phrases.map((phrase) => phrase.split(' & ').map((place) => place.split('|'))),
}));

const MAX_QUERY_LENGTH = 300;

/** The first danger of data/danger-words.json, in its order, that `query` speaks of. */
export function toDanger(query: string): Danger | undefined {
  return toSpokenOf(toQueryWords(query), isMeant);
}

/** Whether `query` speaks of a danger, or may once its last word is typed out. */
export function isNearDanger(query: string): boolean {
  const words = toQueryWords(query);
  const last = words.at(-1) ?? '';
  const isBegun = (word: string, meant: string) =>
    isMeant(word, meant) || (word === last && word !== '' && meant.startsWith(word));
  return toSpokenOf(words, isBegun) !== undefined;
}

function toQueryWords(query: string): string[] {
  return query
    .slice(0, MAX_QUERY_LENGTH)
    .split(/[^\p{L}\p{M}\p{N}'\u2019]+/u)
    .map(toFolded);
}

function toSpokenOf(words: readonly string[], isWord: (word: string, meant: string) => boolean): Danger | undefined {
  const speaksOf = (phrase: string[][]) =>
    phrase.every((place) => place.some((meant) => words.some((word) => isWord(word, meant))));
  return RULES.find(({phrases}) => phrases.some(speaksOf))?.danger;
}

/** Whether `word` is `meant`, with one slip in a word of six letters or more, two in one of nine or more: 'worse' is not 'worst'. */
function isMeant(word: string, meant: string): boolean {
  if (word === meant) {
    return true;
  }
  const slips = meant.length < 6 ? 0 : meant.length < 9 ? 1 : 2;
  return slips > 0 && Math.abs(word.length - meant.length) <= slips && distance(word, meant) <= slips;
}
