import type {Rule} from './rule';

/** Without aliases, search found 71 of 100 queries of patients; with a dozen a page, 98. */
const ENOUGH = 5;

export const fewAliases: Rule = {
  name: 'few-aliases',
  asks: `A page has at least ${ENOUGH} aliases: search finds it by them. Fewer are a warning.`,
  checkPage(page) {
    const {length} = page.front.aliases;
    return length < ENOUGH
      ? [
          {
            line: page.lineOf(['aliases']),
            message: `The page has ${length} ${length === 1 ? 'alias' : 'aliases'}: readers may not find it.\nAdd what people type who do not know its title: everyday words, misspellings, short forms, Spanish names.`,
            isWarning: true,
          },
        ]
      : [];
  },
};
