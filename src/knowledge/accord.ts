/** Whether the sources on one treatment for one condition speak of the same patients, and whether they then agree. */
import type {Position} from '../content/schema';
import type {Accord} from './types';

const DIMENSIONS = [
  'groups',
  'course',
  'level',
  'route',
  'comparator',
  'outcome',
  'time',
] as const satisfies readonly (keyof Position['scope'])[];

type Scope = Position['scope'];

/** Two scopes overlap where they share a value in every part that both name: an absent part means 'any'. */
export function overlaps(a: Scope, b: Scope): boolean {
  return DIMENSIONS.every((dimension) => {
    const [left, right] = [a[dimension] as readonly string[] | undefined, b[dimension] as readonly string[] | undefined];
    return !left || !right || left.some((value) => right.includes(value));
  });
}

const opposed = (a: Position, b: Position): boolean =>
  (a.position === 'for' && b.position === 'against') || (a.position === 'against' && b.position === 'for');

/** Every two positions of which one is for and one against. */
const toOpposedPairs = (positions: readonly Position[]): [Position, Position][] =>
  positions.flatMap((a, i) => positions.slice(i + 1).flatMap((b): [Position, Position][] => (opposed(a, b) ? [[a, b]] : [])));

/** How the positions on one edge stand to each other. */
export function toAccord(positions: readonly Position[]): Accord {
  if (positions.length === 1) {
    return 'single';
  }
  const pairs = toOpposedPairs(positions);
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

const are = (names: readonly string[]): string => `${list(names)} ${names.length === 1 ? 'is' : 'are'}`;

/** Who is for it, who against it, and who says yes to one question and no to another. */
function toSides(positions: readonly Position[]): string {
  const [forIt, against] = [bodiesOf(positions, 'for'), bodiesOf(positions, 'against')];
  const both = forIt.filter((body) => against.includes(body));
  const only = (bodies: readonly string[]) => bodies.filter((body) => !both.includes(body));
  return [
    ...(only(forIt).length > 0 ? [`For it: ${list(only(forIt))}.`] : []),
    ...(only(against).length > 0 ? [`Against it: ${list(only(against))}.`] : []),
    ...(both.length > 0 ? [`For it in one case and against it in another: ${list(both)}.`] : []),
  ].join(' ');
}

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
    case 'disagree': {
      const clashing = new Set(
        toOpposedPairs(positions)
          .filter(([a, b]) => overlaps(a.scope, b.scope))
          .flat(),
      );
      return `Experts disagree about the same patients. ${toSides(positions.filter((position) => clashing.has(position)))}`;
    }
    case 'different-patients':
      return `The sources speak of different patients, so they do not clash. ${toSides(positions)}`;
    case 'mixed':
      return forIt.length > 0
        ? `${are(forIt)} for it. The other sources are not sure.`
        : against.length > 0
          ? `${are(against)} against it. The other sources are not sure.`
          : 'The sources are not sure, each in its own way.';
  }
}
