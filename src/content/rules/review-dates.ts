import type {Finding, Rule} from './rule';

/** Three years at most, one for aftercare: the content standard. */
const YEARS = {aftercare: 1, other: 3};

export const reviewDates: Rule = {
  name: 'review-dates',
  asks: 'Dates are in order: nothing lies in the future but the next review, which comes within three years (one for aftercare).',
  checkPage(page, {today}) {
    const {front} = page;
    const findings: Finding[] = [];
    const say = (path: string[], message: string) => findings.push({line: page.lineOf(path), message});
    if (front.updated > today) {
      say(['updated'], `\`updated\` is ${front.updated}, which lies in the future.\nWrite the day of your last change.`);
    }
    if ('date' in front && front.date > front.updated) {
      say(['updated'], `\`updated\` (${front.updated}) lies before \`date\` (${front.date}).`);
    }
    if ('date' in front && !page.file.startsWith(`blog/${front.date}-`)) {
      say(['date'], `\`date\` is ${front.date}, but the file name begins with another date.\nMake the two the same.`);
    }
    const {review} = front;
    if (review.status === 'reviewed') {
      const years = page.kind === 'aftercare' ? YEARS.aftercare : YEARS.other;
      const latest = `${Number(review.on.slice(0, 4)) + years}${review.on.slice(4)}`;
      if (review.on > today) {
        say(['review', 'on'], `The review of ${review.on} lies in the future.`);
      }
      if (review.next <= review.on || review.next > latest) {
        say(['review', 'next'], `The next review (${review.next}) must come after ${review.on} and not later than ${latest}.`);
      }
    }
    return findings;
  },
};
