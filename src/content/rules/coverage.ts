import {didYouMean} from '../nearest';
import type {Problem} from '../page';
import type {Rule} from './rule';

export const coverage: Rule = {
  name: 'coverage',
  asks: 'A file of data/coverage names one jurisdiction, and determinations that somebody read where they are published: with number, title, address, the day, and pages that exist.',
  checkSite({site, ids, today, coverageFiles}) {
    const procedures = ids.filter((id) => id.startsWith('procedures/'));
    return site.coverage.flatMap(({jurisdiction, determinations, notConfirmed = []}, i) => {
      const problems: Problem[] = [];
      const say = (message: string) => problems.push({file: coverageFiles[i]!, line: 1, rule: this.name, message});
      if (site.coverage.findIndex((other) => other.jurisdiction === jurisdiction) < i) {
        say(`"${jurisdiction}" has a file already.\nKeep what both say in one.`);
      }
      for (const {procedures: named, readOn, ...entry} of [...determinations, ...notConfirmed]) {
        const name = 'id' in entry ? entry.id : entry.says;
        for (const id of named.filter((one) => !procedures.some((known) => known === one))) {
          say(`"${id}" under "${name}" is not a page.\n${didYouMean(id, procedures, 'Write it as procedures/name.')}`);
        }
        if (readOn > today) {
          say(`"${name}" was read on ${readOn}, which lies in the future.\nWrite the day on which you read it.`);
        }
      }
      return problems;
    });
  },
};
