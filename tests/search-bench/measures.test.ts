import fs from 'node:fs';
import {isTuned, readJudgedQueries} from '../../scripts/search-bench/judged-queries';
import {toMeasures, type Answered} from '../../scripts/search-bench/measures';
import {toTypoQueries} from '../../scripts/search-bench/typos';
import {SEARCH_RECORDS} from '../fixtures/search-records';

const answered = (hits: string[]): Answered => ({query: 'q', category: 'lay', relevant: {'guides/a': 2, 'guides/b': 1}, hits});

test('counts the place of the first acceptable page', () => {
  const measures = toMeasures([
    answered(['guides/b']),
    answered(['guides/x', 'guides/a']),
    answered(['guides/x', 'guides/y', 'guides/z', 'guides/a']),
    answered([]),
  ]);
  expect(measures).toEqual({queries: 4, success1: 0.25, success3: 0.5, mrr10: (1 + 1 / 2 + 1 / 4) / 4, zero: 0.25});
});

test('has nothing to say of no queries', () => {
  expect(toMeasures([])).toEqual({queries: 0, success1: 0, success3: 0, mrr10: 0, zero: 0});
});

test("the project's own queries can be read, and fall into two halves", async () => {
  const queries = await readJudgedQueries('tests/search/queries.jsonl');
  expect(queries.length).toBeGreaterThan(50);
  const tuned = queries.filter(({query}) => isTuned(query)).length;
  expect(Math.abs(tuned - queries.length / 2)).toBeLessThan(queries.length / 4);
});

test('names file and line of what is no judged query', async () => {
  const file = `${fs.mkdtempSync('/tmp/queries-')}/queries.jsonl`;
  fs.writeFileSync(file, '{"query": "a", "category": "lay", "relevant": {}}\n\n{"query": "b"}\n');
  await expect(readJudgedQueries(file)).rejects.toThrow(`${file}:3: not a judged query`);
});

test('typos differ from their name by one slip, and are the same every time', () => {
  const queries = toTypoQueries(SEARCH_RECORDS);
  expect(queries.length).toBeGreaterThan(5);
  expect(toTypoQueries(SEARCH_RECORDS)).toEqual(queries);
  const names = SEARCH_RECORDS.flatMap(({title, aliases}) => [title, ...aliases]);
  expect(queries.filter(({query}) => names.includes(query))).toEqual([]);
});
