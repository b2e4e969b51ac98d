/** Titles and aliases with one letter wrong, as queries for their pages. */
import {createHash} from 'node:crypto';
import {toFolded} from '../../src/search/analyzer';
import type {SearchRecord} from '../../src/knowledge/types';
import type {JudgedQuery} from './judged-queries';

/** In a shorter word one letter makes another word. */
const MIN_WORD_LENGTH = 4;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** A slip in one word of `name`, the same one every time: a letter left out, doubled, replaced, or swapped with the next. */
function toTypo(name: string): string | undefined {
  const words = [...name.matchAll(/\p{L}+/gu)].filter(([word]) => word.length >= MIN_WORD_LENGTH);
  const [a = 0, b = 0, c = 0, d = 0] = createHash('sha256').update(name).digest();
  const match = words[a % Math.max(1, words.length)];
  if (!match) {
    return undefined;
  }
  const [word] = match;
  // The first letter is the one that people get right.
  const i = 1 + (b % (word.length - 2));
  const slips = [
    word.slice(0, i) + word.slice(i + 1),
    word.slice(0, i) + word[i]! + word.slice(i),
    word.slice(0, i) + LETTERS[d % LETTERS.length]! + word.slice(i + 1),
    word.slice(0, i) + word[i + 1]! + word[i]! + word.slice(i + 2),
  ];
  const slip = slips[c % slips.length]!;
  return slip === word ? undefined : name.slice(0, match.index) + slip + name.slice(match.index + word.length);
}

/** One typo for each title and alias. A name that several pages have may lead to any of them. */
export function toTypoQueries(records: readonly SearchRecord[]): JudgedQuery[] {
  const pagesOf = new Map<string, Record<string, 2>>();
  const names = records.flatMap(({id, title, aliases}) => [title, ...aliases].map((name) => ({id, name})));
  for (const {id, name} of names) {
    pagesOf.set(toFolded(name), {...pagesOf.get(toFolded(name)), [id]: 2});
  }
  return names.flatMap(({name}) => {
    const query = toTypo(name);
    return query === undefined ? [] : [{query, category: 'one-edit typos', relevant: pagesOf.get(toFolded(name))!}];
  });
}
