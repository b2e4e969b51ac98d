import {toTermFinder, toTermId} from '../../src/content/glossary';

const find = toTermFinder([
  {term: 'Hat', says: 'A thing for the head.'},
  {term: 'Hat rack', forms: ['hat-rack'], says: 'Where a hat hangs.'},
  {term: 'Hot thing', forms: ['HAT scan', 'C.T'], says: 'Hot.'},
]);
const words = (text: string): [string, string][] => find(text).map(({id, start, end}) => [id, text.slice(start, end)]);

test('a term has an anchor of letters, digits and hyphens', () => {
  expect(toTermId("Person's hat (felt)")).toBe('person-s-hat-felt');
});

test('finds whole words, in any case, one or many', () => {
  expect(words('Hats, that hat and a hatter')).toEqual([
    ['hat', 'Hats'],
    ['hat', 'hat'],
  ]);
});

test('the longest term wins, across a line break too', () => {
  expect(words('A hat\nrack, a hat-rack')).toEqual([
    ['hat-rack', 'hat\nrack'],
    ['hat-rack', 'hat-rack'],
  ]);
});

test('part of a hyphenated word is none', () => {
  expect(words('hat-shaped, top-hat')).toEqual([]);
});

test('a short form in capitals is met only in capitals; a point in it is a point', () => {
  expect(words('a HAT scan, a hat scan, a cat')).toEqual([['hot-thing', 'HAT scan']]);
});

test('no glossary, no words', () => {
  expect(toTermFinder([])('hat')).toEqual([]);
});
