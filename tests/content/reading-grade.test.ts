import {readSite} from '../../src/content/read';
import {toGrade, toPatientBlocks} from '../../src/content/reading-grade';
import {BASE, TODAY} from './made-up-site';

/**
 * Counted by hand, syllables as in a dictionary:
 *
 * Your knee may hurt for a few days. (8 words, 8 syllables)
 * Put ice on it and rest. (6, 6)
 * Osteoarthritis wears the cartilage away. (5 words: 6+1+1+3+2 = 13 syllables; two of three or more)
 */
const PASSAGE = 'Your knee may hurt for a few days. Put ice on it and rest. Osteoarthritis wears the cartilage away.';
const SENTENCES = 3;
const WORDS = 19;
const SYLLABLES = 27;

test('Flesch-Kincaid follows from the counts of a passage (Kincaid 1975: 0.39, 11.8, 15.59)', () => {
  const expected = 0.39 * (WORDS / SENTENCES) + 11.8 * (SYLLABLES / WORDS) - 15.59;
  expect(toGrade([PASSAGE])).toEqual({fleschKincaid: Math.round(expected * 10) / 10, smog: null, words: WORDS});
});

test('SMOG follows from polysyllables over 30 sentences (McLaughlin 1969), and is not given below', () => {
  const blocks = Array<string>(10).fill(PASSAGE);
  // 30 sentences, 20 words of three syllables or more.
  expect(toGrade(blocks).smog).toBe(Math.round((1.043 * Math.sqrt(20 * (30 / 30)) + 3.1291) * 10) / 10);
  expect(toGrade(blocks.slice(1)).smog).toBeNull();
});

test.each([
  ['anesthesia', 4],
  ['fluoroscopy', 4],
  ['osteoarthritis', 6],
  ['area', 3],
  ['radiofrequency', 7],
  ['opioid', 3],
])('%s has %d syllables', (word, syllables) => {
  expect(toGrade([word]).fleschKincaid).toBe(Math.round((0.39 + 11.8 * syllables - 15.59) * 10) / 10);
});

test('a block ends a sentence, with or without a stop; signs are no words', () => {
  expect(toGrade(['Rest a lot', 'Eat well']).words).toBe(5);
  expect(toGrade(['Rest a lot', 'Eat well']).fleschKincaid).toBeLessThan(toGrade(['Rest a lot Eat well']).fleschKincaid);
  expect(toGrade(['- ; /']).words).toBe(0);
  expect(toGrade([])).toEqual({fleschKincaid: 0, smog: null, words: 0});
});

test('what a patient reads: no clinicians’ part, no citations, a token as one word', async () => {
  const {site} = await readSite(BASE, TODAY);
  const blocks = toPatientBlocks(site.pages.find(({id}) => id === 'conditions/wobbly-knee')!);
  expect(blocks).toContain('A wobbly knee shakes when you walk. Most people walk well again .');
  expect(blocks).toContain('In a year, this people walk well\nagain, and this do so\nwith no walks .');
  expect(blocks).toContain('Walk. See slow walks.');
  expect(blocks.join(' ')).not.toMatch(/Look at the knee|\[@|\{\{|\*\*/);
});
