import {toBodyWords} from '../body-words';
import {CITATION} from '../texts';
import {toLastLine, type Rule} from './rule';

/** Words of body on an after-a-procedure page: it should fit one printed page. Source: the content standard. */
export const AFTERCARE_WORDS = 600;
const ANSWER_WORDS = 50;

export const length: Rule = {
  name: 'length',
  asks: `An after-a-procedure page has at most ${AFTERCARE_WORDS} words of body; an answer has at most ${ANSWER_WORDS} words.`,
  checkPage(page) {
    const answer = page.front.answer.replace(CITATION, '').trim().split(/\s+/).length;
    const body = toBodyWords(page.tree);
    return [
      ...(answer > ANSWER_WORDS
        ? [{line: page.lineOf(['answer']), message: `\`answer\` has ${answer} words, but may have at most ${ANSWER_WORDS}.`}]
        : []),
      ...(page.front.form === 'after-a-procedure' && body > AFTERCARE_WORDS
        ? [
            {
              line: toLastLine(page),
              message: `The body has ${body} words, but may have at most ${AFTERCARE_WORDS}, to fit one printed page.\nCut what does not help on the first days.`,
            },
          ]
        : []),
    ];
  },
};
