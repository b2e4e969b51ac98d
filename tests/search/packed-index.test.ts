import MiniSearch from 'minisearch';
import {packIndex, unpackIndex} from '../../src/search/embedded/packed-index';

const OPTIONS = {fields: ['title', 'text']};
const toIndex = (documents: {id: number; title: string; text: string}[]) => {
  const index = new MiniSearch(OPTIONS);
  index.addAll(documents);
  return index;
};

const DOCUMENTS = Array.from({length: 60}, (_, id) => ({
  id,
  title: `Hat ${id} ${'hatter '.repeat(id % 4)}`,
  text: `A hat with ${id % 7} brims and ${'a'.repeat(id)} ribbons, año, 帽子`,
}));

test('what comes out is what went in, whatever its size', () => {
  const plain = toIndex(DOCUMENTS).toJSON();
  const unpacked = unpackIndex(JSON.parse(JSON.stringify(packIndex(plain))));
  const sorted = (index: typeof plain.index) => [...index].sort(([a], [b]) => (a < b ? -1 : 1));
  expect(unpacked).toEqual({...plain, index: sorted(plain.index)});
});

test('it answers as before', () => {
  const index = toIndex(DOCUMENTS);
  const again = MiniSearch.loadJS<(typeof DOCUMENTS)[number]>(unpackIndex(packIndex(index.toJSON())), OPTIONS);
  for (const query of ['hat', 'hatt', 'brims 3', 'aaaaa', 'año', '帽子']) {
    const search = (where: MiniSearch) => where.search(query, {prefix: true, fuzzy: 0.2}).map(({id, score}) => [id, score]);
    expect(search(again)).toEqual(search(index));
  }
});

test('takes fewer characters', () => {
  const plain = toIndex(DOCUMENTS).toJSON();
  expect(JSON.stringify(packIndex(plain)).length).toBeLessThan(JSON.stringify(plain).length * 0.8);
});

test('what was cut short does not pass for an index', () => {
  const packed = packIndex(toIndex(DOCUMENTS).toJSON());
  expect(() => unpackIndex({...packed, postings: packed.postings.slice(0, packed.postings.length / 2)})).toThrow();
  expect(() => unpackIndex({...packed, postings: packed.postings.replaceAll(':', '?')})).toThrow();
});
