/**
 * Whether a query is one of a page's names, word for word. The head index knows which words the names of a page hold, not which
 * of them make one name; the names themselves would double its bytes. Two letters a name are enough: they are looked at only
 * where the page has every word of the query.
 */
import {toQueryTerms} from '../analyzer';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const KEY_LENGTH = 2;

/** Two letters for a set of terms, whatever their order: FNV-1a (RFC 9923), 12 bits of it. */
function toKey(terms: readonly string[]): string {
  let hash = 0x811c9dc5;
  for (const character of [...new Set(terms)].sort().join(' ')) {
    hash = Math.imul(hash ^ character.codePointAt(0)!, 0x01000193) >>> 0;
  }
  const bits = (hash ^ (hash >>> 12) ^ (hash >>> 24)) & 0xfff;
  return `${LETTERS[bits >> 6]}${LETTERS[bits & 63]}`;
}

/** The keys of all names, in one text. */
export function toNameKeys(names: readonly string[]): string {
  return [...new Set(names.map((name) => toKey(toQueryTerms(name))))].sort().join('');
}

/** Whether one of the names has just these terms. */
export function hasName(nameKeys: string, terms: readonly string[]): boolean {
  const key = toKey(terms);
  for (let at = nameKeys.indexOf(key); at >= 0; at = nameKeys.indexOf(key, at + 1)) {
    if (at % KEY_LENGTH === 0) {
      return true;
    }
  }
  return false;
}
