/**
 * ICD-10-CM codes as search terms: `M54.16` becomes `m5416`, and a page that lists it is found by its parents `m541` and
 * `m54` too. Source of the shape: CDC/NCHS, ICD-10-CM Official Guidelines, section I.A.2 (three to seven characters, a
 * point after the third).
 */

/** A code with its point, as written in running text. For the `u` and `i` flags. */
export const CODE_WITH_POINT = String.raw`[a-tv-z]\d[\da-z]\.[\da-z]{1,4}`;

const CODE_TERM = /^[a-tv-z]\d[\da-z]{1,5}$/;
const CATEGORY_LENGTH = 3;

/** Whether a folded word has the shape of a code: 'm5416', and 'm54' as well. */
export function isCodeTerm(word: string): boolean {
  return CODE_TERM.test(word);
}

/** The codes above a code term, the nearest first: 'm5416' gives 'm541', 'm54'. */
export function toParentCodes(codeTerm: string): string[] {
  const parents: string[] = [];
  for (let length = codeTerm.length - 1; length >= CATEGORY_LENGTH; length -= 1) {
    parents.push(codeTerm.slice(0, length));
  }
  return parents;
}
