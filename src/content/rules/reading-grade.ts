import {toGrade, toPatientBlocks} from '../reading-grade';
import type {Rule} from './rule';

/** Flesch-Kincaid grade of the patient's part that no page may exceed. Source: the content standard. */
export const HIGHEST_GRADE = 8;

export const readingGrade: Rule = {
  name: 'reading-grade',
  asks: `The patient's part reads at Flesch-Kincaid grade ${HIGHEST_GRADE}.0 or below, medical words counted.`,
  checkPage(page) {
    const {fleschKincaid} = toGrade(toPatientBlocks(page));
    return fleschKincaid > HIGHEST_GRADE
      ? [
          {
            line: 2,
            message: `The patient's part reads at grade ${fleschKincaid}, but may be at most ${HIGHEST_GRADE}.0.\nShorten sentences to about 12 words and use shorter words.`,
          },
        ]
      : [];
  },
};
