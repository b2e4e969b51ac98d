import type {Finding, Rule} from './rule';

export const figures: Rule = {
  name: 'figures',
  asks: 'A figure is either not known (and has no result and no source) or has a result and a source; both arms count out of the same number; a benefit without a comparison says `uncontrolled: true`.',
  checkPage(page) {
    const findings: Finding[] = [];
    const seen = new Set<string>();
    (page.front.numbers ?? []).forEach((number, i) => {
      const say = (message: string, key = 'id') =>
        findings.push({line: page.lineOf(['numbers', i, key]), message: `The figure "${number.id}" ${message}`});
      if (seen.has(number.id)) {
        say('stands twice.\nGive each figure an id of its own.');
      }
      seen.add(number.id);
      if (number.notKnown) {
        if (number.result || number.comparator || number.sources.length > 0) {
          say('is "notKnown", but has a result or a source.\nTake out one or the other.', 'notKnown');
        }
        return;
      }
      if (!number.result) {
        say('has no result.\nAdd it, or write "notKnown: true".');
      }
      if (number.sources.length === 0) {
        say('has no source.\nAdd the key of what it rests on, or write "notKnown: true".');
      }
      const {result, comparator} = number;
      if (result && comparator && 'of' in result !== 'of' in comparator) {
        say('compares people with something else.\nGive both arms as "count" and "of", or both as "value".', 'comparator');
      } else if (result && comparator && 'of' in result && 'of' in comparator && result.of !== comparator.of) {
        say(
          `counts one group out of ${result.of} and the other out of ${comparator.of}.\nUse the same number for both.`,
          'comparator',
        );
      }
      for (const [key, arm] of [
        ['result', result],
        ['comparator', comparator],
      ] as const) {
        if (arm && 'count' in arm && arm.count > arm.of) {
          say(`counts ${arm.count} out of ${arm.of}.\nThe first cannot be larger.`, key);
        }
      }
      if (comparator && number.uncontrolled) {
        say('is "uncontrolled", but has a comparison.\nTake out one or the other.', 'uncontrolled');
      }
      if (number.topic === 'benefit' && result && 'count' in result && !comparator && !number.uncontrolled) {
        say('has nobody to compare with.\nAdd the comparison group, or write "uncontrolled: true" so that the page says it.');
      }
    });
    return findings;
  },
};
