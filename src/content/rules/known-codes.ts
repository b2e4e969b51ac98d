import {didYouMean} from '../nearest';
import type {Rule} from './rule';

export const knownCodes: Rule = {
  name: 'known-codes',
  asks: 'Every ICD-10-CM code stands in data/icd10cm.json.',
  checkPage(page, {site}) {
    if (page.kind !== 'conditions') {
      return [];
    }
    const known = Object.keys(site.icd10cm.codes);
    return page.front.codes.flatMap((code, i) =>
      known.includes(code)
        ? []
        : [
            {
              line: page.lineOf(['codes', i]),
              message: `"${code}" is not a code that was looked up.\n${didYouMean(code, known, `Add it to data/icd10cm.json with its official description (${site.icd10cm.release}).`)}`,
            },
          ],
    );
  },
};
