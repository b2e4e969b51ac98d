/** Whether the sources on one treatment for one condition speak of the same patients, and whether they then agree. */
import type {Position} from '../content/schema';
import type {Accord} from './types';

const DIMENSIONS = ['groups', 'course', 'level', 'route', 'comparator', 'outcome', 'time'] as const satisfies readonly (keyof Position['scope'])[];

type Scope = Position['scope'];

/** Two scopes overlap where they share a value in every part that both name: an absent part means 'any'. */
export function overlaps(a: Scope, b: Scope): boolean {
  return DIMENSIONS.every((dimension) => {
    const [left, right] = [a[dimension] as readonly string[] | undefined, b[dimension] as readonly string[] | undefined];
    return !left || !right || left.some((value) => right.includes(value));
  });
}

const opposed = (a: Position, b: Position): boolean => (a.position === 'for' && b.position === 'against') || (a.position === 'against' && b.position === 'for');

/** How the positions on one edge stand to each other. */
export function toAccord(positions: readonly Position[]): Accord {
  if (positions.length === 1) {
    return 'single';
  }
  const pairs = positions.flatMap((a, i) => positions.slice(i + 1).map((b) => [a, b] as const)).filter(([a, b]) => opposed(a, b));
  if (pairs.some(([a, b]) => overlaps(a.scope, b.scope))) {
    return 'disagree';
  }
  if (pairs.length > 0) {
    return 'different-patients';
  }
  return new Set(positions.map(({position}) => position)).size === 1 ? 'same-way' : 'mixed';
}

/** The bodies of one stance, each once, in the order given. */
const bodiesOf = (positions: readonly Position[], stance: Position['position']): string[] => [
  ...new Set(positions.filter(({position}) => position === stance).map(({body}) => body)),
];

const list = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

const speak = (names: readonly string[], singular: string, plural: string): string => `${list(names)} ${names.length === 1 ? singular : plural}`;

/** The accord in a sentence that a patient understands. */
export function toAccordSentence(positions: readonly Position[], accord: Accord): string {
  const [forIt, against] = [bodiesOf(positions, 'for'), bodiesOf(positions, 'against')];
  switch (accord) {
    case 'single':
      return 'We found one source that speaks of this.';
    case 'same-way':
      return {
        for: 'All the sources we found are for it.',
        against: 'All the sources we found are against it.',
        'either-way': 'All the sources we found leave the choice open.',
        unclear: 'None of the sources we found could tell if it helps.',
      }[positions[0]!.position];
    case 'disagree':
      return `Experts disagree about the same patients. ${speak(forIt, 'is', 'are')} for it. ${speak(against, 'is', 'are')} against it.`;
    case 'different-patients':
      return `The sources speak of different patients, so they do not clash. ${speak(forIt, 'is', 'are')} for it in some. ${speak(against, 'is', 'are')} against it in others.`;
    case 'mixed':
      return forIt.length > 0
        ? `${speak(forIt, 'is', 'are')} for it. The other sources are not sure.`
        : against.length > 0
          ? `${speak(against, 'is', 'are')} against it. The other sources are not sure.`
          : 'The sources are not sure, each in its own way.';
  }
}
