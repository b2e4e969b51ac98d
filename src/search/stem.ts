/**
 * A light English stemmer: plurals, -ing, -ed, -ness and a final -e, nothing that changes the meaning of a medical word.
 * The plural rules are Harman's S stemmer (Harman 1991, How effective is suffixing?, JASIS 42:7-15).
 */
/** Plurals that no rule makes singular, as far as a pain clinic needs them. */
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['feet', 'foot'],
  ['teeth', 'tooth'],
  ['vertebrae', 'vertebra'],
]);
const VOWEL = /[aeiouy]/;

/** The stem of a folded word. Short words and words with a digit stay as they are. */
export function toStem(word: string): string {
  if (word.length < 4 || /\d/.test(word)) {
    return word;
  }
  return withoutFinalE(withoutEnding(toSingular(word)));
}

function toSingular(word: string): string {
  const irregular = IRREGULAR.get(word);
  if (irregular) {
    return irregular;
  }
  if (/[^ae]ies$/.test(word) && word.length > 4) {
    return `${word.slice(0, -3)}y`;
  }
  if (/(?:ss|x|z|ch|sh)es$/.test(word)) {
    return word.slice(0, -2);
  }
  return /[^sui]s$/.test(word) ? word.slice(0, -1) : word;
}

function withoutEnding(word: string): string {
  for (const ending of ['ness', 'ing', 'ed']) {
    if (!word.endsWith(ending) || word.endsWith('eed')) {
      continue;
    }
    const stem = word.slice(0, -ending.length);
    if (stem.length >= 3 && VOWEL.test(stem)) {
      return ending === 'ness' ? stem : withoutDoubling(stem);
    }
  }
  return word;
}

/** 'slipp(ed)' becomes 'slip', while 'swell(ing)' and 'miss(ing)' stay. */
function withoutDoubling(stem: string): string {
  return stem.length > 3 && /([^aeioulsz])\1$/.test(stem) ? stem.slice(0, -1) : stem;
}

function withoutFinalE(word: string): string {
  return word.length > 4 && /[^e]e$/.test(word) ? word.slice(0, -1) : word;
}
