import type {Position} from '@site/src/content/schema';
import {overlaps, toAccord, toAccordSentence} from '@site/src/knowledge/accord';
import {position} from '../made-up-site';

type Scope = Position['scope'];

const scope = (parts: Partial<Scope> = {}): Scope => ({population: 'people with hats', ...parts});

/** Two values of each dimension. */
const DIMENSIONS = {
  groups: ['felt', 'straw'],
  course: ['acute', 'chronic'],
  level: ['head', 'knee'],
  route: ['over-the-ears', 'under-the-chin'],
  comparator: ['placebo', 'usual-care'],
  outcome: ['pain', 'function'],
  time: ['short', 'long'],
} as const;

describe.each(Object.entries(DIMENSIONS))('scopes in %s', (dimension, [one, other]) => {
  const has = (...values: string[]): Scope => scope({[dimension]: values});

  test.each([
    ['the same value', has(one), has(one), true],
    ['one value in common', has(one, other), has(other), true],
    ['different values', has(one), has(other), false],
    ['a part that one of them lacks', has(one), scope(), true],
    ['a part that both lack', scope(), scope(), true],
  ])('%s', (_, a, b, expected) => {
    expect(overlaps(a, b)).toBe(expected);
    expect(overlaps(b, a)).toBe(expected);
  });

  test('no overlap elsewhere makes up for none here', () => {
    const elsewhere = Object.fromEntries(Object.entries(DIMENSIONS).map(([key, [value]]) => [key, [value]]));
    expect(overlaps(scope(elsewhere), scope({...elsewhere, [dimension]: [other]}))).toBe(false);
    expect(overlaps(scope(elsewhere), scope(elsewhere))).toBe(true);
  });
});

test('words on the population do not part two scopes: only the listed values do', () => {
  expect(overlaps({population: 'people with hats'}, {population: 'people with caps'})).toBe(true);
});

const acute = scope({course: ['acute']});
const chronic = scope({course: ['chronic']});
const at = (body: string, stance: Position['position'], where: Scope = scope()) =>
  position('able2001', stance, {body, scope: where});

describe.each<[string, Position[], ReturnType<typeof toAccord>, string]>([
  ['one source', [at('Brim', 'for')], 'single', 'We found one source that speaks of this.'],
  ['all for it', [at('Brim', 'for'), at('Felt', 'for')], 'same-way', 'All the sources we found are for it.'],
  ['all against it', [at('Brim', 'against'), at('Felt', 'against')], 'same-way', 'All the sources we found are against it.'],
  [
    'all leave it open',
    [at('Brim', 'either-way'), at('Felt', 'either-way')],
    'same-way',
    'All the sources we found leave the choice open.',
  ],
  [
    'none could tell',
    [at('Brim', 'unclear'), at('Felt', 'unclear')],
    'same-way',
    'None of the sources we found could tell if it helps.',
  ],
  [
    'for and against, of the same patients',
    [at('Brim', 'for'), at('Felt', 'against')],
    'disagree',
    'Experts disagree about the same patients. For it: Brim. Against it: Felt.',
  ],
  [
    'several on each side, each named once',
    [at('Brim', 'for'), at('Felt', 'for'), at('Brim', 'for'), at('Cap', 'for'), at('Visor', 'against'), at('Bonnet', 'against')],
    'disagree',
    'Experts disagree about the same patients. For it: Brim, Felt and Cap. Against it: Visor and Bonnet.',
  ],
  [
    'those who speak of other patients are not among the ones who disagree',
    [at('Brim', 'for', acute), at('Felt', 'against', acute), at('Cap', 'for', chronic), at('Visor', 'unclear', acute)],
    'disagree',
    'Experts disagree about the same patients. For it: Brim. Against it: Felt.',
  ],
  [
    'for and against, of different patients',
    [at('Brim', 'for', acute), at('Felt', 'against', chronic)],
    'different-patients',
    'The sources speak of different patients, so they do not clash. For it: Brim. Against it: Felt.',
  ],
  [
    'one body on both sides',
    [at('Brim', 'for', acute), at('Brim', 'against', chronic)],
    'different-patients',
    'The sources speak of different patients, so they do not clash. For it in one case and against it in another: Brim.',
  ],
  [
    'one body on both sides, and others on one',
    [at('Brim', 'for', acute), at('Brim', 'against', chronic), at('Felt', 'for', acute), at('Cap', 'against', chronic)],
    'different-patients',
    'The sources speak of different patients, so they do not clash. For it: Felt. Against it: Cap. For it in one case and against it in another: Brim.',
  ],
  [
    'one for it, the others unsure',
    [at('Brim', 'for'), at('Felt', 'unclear'), at('Cap', 'either-way')],
    'mixed',
    'Brim is for it. The other sources are not sure.',
  ],
  [
    'two for it, one unsure',
    [at('Brim', 'for'), at('Felt', 'unclear'), at('Cap', 'for')],
    'mixed',
    'Brim and Cap are for it. The other sources are not sure.',
  ],
  [
    'two against it, one unsure',
    [at('Brim', 'against'), at('Felt', 'unclear'), at('Cap', 'against')],
    'mixed',
    'Brim and Cap are against it. The other sources are not sure.',
  ],
  [
    'nobody sure, in different ways',
    [at('Brim', 'unclear'), at('Felt', 'either-way')],
    'mixed',
    'The sources are not sure, each in its own way.',
  ],
])('%s', (_, positions, accord, sentence) => {
  test(`is "${accord}"`, () => {
    expect(toAccord(positions)).toBe(accord);
  });

  test('and says so in a sentence', () => {
    expect(toAccordSentence(positions, accord)).toBe(sentence);
  });

  test('whatever the order of the positions', () => {
    expect(toAccord([...positions].reverse())).toBe(accord);
  });
});
