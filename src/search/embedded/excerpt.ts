/**
 * One or two lines of a long text: those that say most of what was asked.
 */
import type {MarkedText} from '../engine';
import {toMatchesIn, toTerms, type Analyzed, type Match, type Matches} from './matches';

/** About what fits two lines on a phone. */
const MAX_LENGTH = 140;

/** The part of a text that holds the most query terms, cut at words, from the start of a sentence where that fits. */
export function toExcerpt(analyzed: Analyzed, matches: Matches): MarkedText {
  const {text} = analyzed;
  const found = toMatchesIn(analyzed, matches);
  const start = toBestStart(text, found);
  const end = toCutEnd(text, start);
  const before = start > 0 ? '… ' : '';
  const after = end < text.length ? ' …' : '';
  const inside = found.filter(({word}) => word.start >= start && word.end <= end);
  const shift = before.length - start;
  return {
    text: `${before}${text.slice(start, end)}${after}`,
    marks: inside.map(({word}) => [word.start + shift, word.end + shift] as const),
  };
}

/** Where the excerpt begins: by the first match from which the most query terms lie within reach. */
function toBestStart(text: string, found: readonly Match[]): number {
  let best = {start: 0, count: 0};
  for (const {word} of found) {
    const start = toStartFor(text, word);
    const within = found.filter((other) => other.word.start >= start && other.word.end <= start + MAX_LENGTH);
    const count = toTerms(within).size;
    if (count > best.count) {
      best = {start, count};
    }
  }
  return best.start;
}

/** The start of the word's sentence; where that is too far back, half an excerpt before the word. */
function toStartFor(text: string, word: Match['word']): number {
  const near = text.slice(Math.max(0, word.end - MAX_LENGTH), word.start);
  const ends = [...near.matchAll(/[.!?]\s+|\n+/g)];
  const last = ends.at(-1);
  if (last) {
    return word.start - near.length + last.index + last[0].length;
  }
  return word.end <= MAX_LENGTH ? 0 : toWordStart(text, word.start - MAX_LENGTH / 2);
}

function toWordStart(text: string, offset: number): number {
  return text.indexOf(' ', Math.round(offset)) + 1;
}

function toCutEnd(text: string, start: number): number {
  if (text.length - start <= MAX_LENGTH) {
    return text.length;
  }
  const space = text.lastIndexOf(' ', start + MAX_LENGTH);
  return space > start ? space : start + MAX_LENGTH;
}
