/**
 * How a match counts. The figures are those that found the most among the engines and settings measured over 94 pages and
 * 338 queries; change one only with a measurement.
 */

/** The fields of a page that its head index holds, with their weights. */
export const HEAD_BOOSTS = {codes: 8, title: 6, medicalName: 5, aliases: 5, headings: 1.5} as const;
export type HeadField = keyof typeof HEAD_BOOSTS;
export const HEAD_FIELDS = Object.keys(HEAD_BOOSTS) as HeadField[];

/** The field of the body index: all that the page says. */
export const BODY_BOOSTS = {body: 1} as const;
export type BodyField = keyof typeof BODY_BOOSTS;
export const BODY_FIELDS = Object.keys(BODY_BOOSTS) as BodyField[];

/** What a match of the beginning, or one with typing errors, counts next to one of the whole term. */
export const MATCH_WEIGHTS = {prefix: 0.5, fuzzy: 0.35};

/** What a page counts where the query is one of its names, word for word. */
export const NAME_FACTOR = 3;

/** The same where one of its names stands within the query. */
export const PHRASE_FACTOR = 1.5;

/** What a page's names count where they hold only something like a term that other pages have whole. */
export const UNSURE_HEAD_WEIGHT = 0.2;

/** Whether a query term may match the beginning of a longer one. */
export function isPrefix(term: string): boolean {
  return term.length >= 2;
}

/** How many letters may be wrong: none in a short word or one with a digit, where one letter makes another word. */
export function toFuzziness(term: string): number {
  if (term.length < 4 || hasDigit(term)) {
    return 0;
  }
  return term.length < 8 ? 1 : 2;
}

/**
 * The same for a word that no page has: three letters may then be four of which one was left out ('nek'), or a slip in one of three.
 */
export function toFuzzinessOfUnknown(term: string): number {
  return term.length === 3 && !hasDigit(term) ? 1 : toFuzziness(term);
}

const hasDigit = (term: string): boolean => /\d/.test(term);

/** How many letters may be wrong in a word that found nothing, to say what may have been meant. */
export function toSpellingFuzziness(term: string): number {
  return hasDigit(term) ? 0 : Math.min(4, Math.floor(term.length * 0.4));
}

/** `term` with each two neighbouring letters swapped, in turn; none where no slip is allowed. */
export function toSwapped(term: string): string[] {
  if (toFuzzinessOfUnknown(term) === 0) {
    return [];
  }
  return Array.from({length: term.length - 1}, (_, i) => `${term.slice(0, i)}${term[i + 1]}${term[i]}${term.slice(i + 2)}`);
}
