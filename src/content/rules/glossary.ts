import {toDataFile} from '../data';
import {GLOSSARY_PAGE} from '../glossary';
import {didYouMean} from '../nearest';
import type {Problem} from '../page';
import {toGrade} from '../reading-grade';
import {HIGHEST_GRADE} from './reading-grade';
import type {Rule} from './rule';

export const glossary: Rule = {
  name: 'glossary',
  asks: 'The terms of data/glossary.json stand in the order of the alphabet, each word and form once, and read at grade 8.0 or lower; a `page` exists.',
  checkSite({site, ids, lineOf}) {
    const problems: Problem[] = [];
    const owners = new Map<string, string>();
    site.glossary.forEach(({term, forms = [], says, page}, i) => {
      const say = (message: string) =>
        problems.push({file: toDataFile('glossary'), line: lineOf('glossary', term), rule: this.name, message});
      const before = site.glossary[i - 1]?.term;
      if (before !== undefined && before.localeCompare(term, 'en') > 0) {
        say(`"${term}" stands behind "${before}".\nPut the terms in the order of the alphabet.`);
      }
      for (const form of [term, ...forms]) {
        const owner = owners.get(form.toLowerCase());
        if (owner !== undefined) {
          say(`"${form}" stands under "${owner}" too.\nKeep it in one place.`);
        }
        owners.set(form.toLowerCase(), term);
      }
      const {fleschKincaid} = toGrade([says]);
      if (fleschKincaid > HIGHEST_GRADE) {
        say(
          `What "${term}" means reads at grade ${fleschKincaid}, but may be at most ${HIGHEST_GRADE.toFixed(1)}.\nUse shorter words.`,
        );
      }
      if (page !== undefined && !ids.includes(page as (typeof ids)[number])) {
        say(`"${page}" under "${term}" is not a page.\n${didYouMean(page, ids, 'Write it as kind/name.')}`);
      }
    });
    return site.glossary.length > 0 && !ids.some((id) => id === GLOSSARY_PAGE)
      ? [
          ...problems,
          {
            file: toDataFile('glossary'),
            line: 1,
            rule: this.name,
            message: `The page "${GLOSSARY_PAGE}" is missing, to which every word leads.\nBring it back from an earlier version.`,
          },
        ]
      : problems;
  },
};
