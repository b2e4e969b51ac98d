/**
 * Words that a question is built with and that say nothing about its subject, in English and Spanish. They are left out of
 * queries and of the index.
 *
 * 'after' and 'before' stay: they tell aftercare from preparation. So do words for places and directions ('down',
 * 'between', 'behind'), and 'si', which is a joint here before it is Spanish.
 */
const ENGLISH = `
  a an the this that these those there here it its
  i im ive ill id me my mine myself we us our you your youre he him his she her they them their
  what whats which who whos whom whose when where wheres why how hows if whether
  is isnt are arent am was wasnt were be been being do does doesnt dont did didnt done
  can cant cannot could couldnt should shouldnt would wouldnt will wont shall may might must
  have havent has hasnt had having get gets getting got
  and or but nor so than then as because
  of to for from by with at in on into about
  not no any some very really just also too
  please tell use used using take takes taking go goes going many much long
`;
const SPANISH = `
  el la los las un una unos unas lo del al de que y o en con por para mi mis su sus me se te
  es son esta estan hay como cuando cuanto cuanta cuantos cuantas donde cual quien porque
  puedo puede debo debe tengo tiene
`;

const FUNCTION_WORDS: ReadonlySet<string> = new Set(`${ENGLISH} ${SPANISH}`.trim().split(/\s+/));

/** Whether a folded word (lower case, no diacritics, no apostrophe) says nothing about what a query is after. */
export function isFunctionWord(word: string): boolean {
  return FUNCTION_WORDS.has(word);
}
