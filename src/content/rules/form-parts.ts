import type {NUMBER_TOPICS} from '../kinds';
import type {Finding, Rule} from './rule';

const ASKED_TOPICS = ['benefit', 'duration', 'recovery', 'harm'] as const satisfies readonly (typeof NUMBER_TOPICS)[number][];

export const formParts: Rule = {
  name: 'form-parts',
  asks: 'A procedure has a timeline, a bleeding-risk class and figures for benefit, duration, recovery and harm (or says that they are not known); therapies and medicines have figures for benefit and harm; an after-a-procedure page names the procedures it follows.',
  checkPage({front}) {
    const findings: Finding[] = [];
    const miss = (message: string) => findings.push({line: 2, message});
    if (front.form === 'procedure') {
      if (!front.timeline) {
        miss('`timeline` is missing.\nAdd it: the week before, the day, in the room, the first 24 hours, two weeks, follow-up.');
      }
      if (!front.bleedingRisk) {
        miss(
          '`bleedingRisk` is missing.\nAdd the class with its guideline and year; use "not-classified" where the guideline names none.',
        );
      }
    }
    if (front.form === 'procedure' || front.form === 'therapy' || front.form === 'medicine') {
      const topics = front.form === 'procedure' ? ASKED_TOPICS : (['benefit', 'harm'] as const);
      for (const topic of topics.filter((asked) => !front.numbers.some((number) => number.topic === asked))) {
        miss(`\`numbers\` has no figure for ${topic}.\nAdd one; where no source gives it, write "notKnown: true" and say so.`);
      }
    }
    if (front.form === 'after-a-procedure' && !front.follows) {
      miss('`follows` is missing.\nName the procedures that this page comes after.');
    }
    return findings;
  },
};
