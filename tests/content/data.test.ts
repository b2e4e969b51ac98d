import fs from 'node:fs';
import path from 'node:path';
import {DATA_NAMES, toData, toDataFile, type DataName} from '../../src/content/data';
import {BASE} from './made-up-site';

const TEXTS = Object.fromEntries(
  DATA_NAMES.map((name) => [name, fs.readFileSync(path.join(BASE, toDataFile(name)), 'utf8')]),
) as Record<DataName, string>;

const read = (name: DataName, text: string) => toData({...TEXTS, [name]: text});

test('reads all files, and knows the line of a source and of a snippet', () => {
  const {data, problems, lineOf} = toData(TEXTS);
  expect(problems).toEqual([]);
  expect(Object.keys(data!.references)).toEqual([
    'madeup2018walks',
    'madeup2019feathers',
    'madeup2020tilt',
    'madeup2021drops',
    'madeup2022guideline',
  ]);
  expect(data!.groups.conditions.map(({id}) => id)).toEqual(['joint', 'nerve']);
  const lineWith = (name: DataName, words: string): number => TEXTS[name].slice(0, TEXTS[name].indexOf(words)).split('\n').length;
  expect(lineOf('references', 'madeup2019feathers')).toBe(lineWith('references', '"id": "madeup2019feathers"') - 1);
  expect(lineOf('snippets', 'ask-first')).toBe(lineWith('snippets', '"ask-first"'));
});

test.each([
  ['a comma too few between entries', '[\n  {"id": "a"}\n  {"id": "b"}\n]', 3],
  ['a comma too many', '[\n  {"id": "a"},\n]', 3],
  ['two commas', '[\n  {"id": "a"},\n  ,\n  {"id": "b"}\n]', 3],
  ['a quote too few', '[\n  {\n    "id": "a,\n    "type": "b"\n  }\n]', 3],
  ['a bracket too few', '[\n  {\n    "id": "a"\n  }\n', 4],
  ['a bracket too many', '[\n  {\n    "id": "a"\n  }\n]\n]', 6],
  ['a name without quotes', '[\n  {\n    id: "a"\n  }\n]', 3],
  ['no JSON at all', 'Sources\n', 1],
])('names the line of JSON with %s', (_, text, line) => {
  const {data, problems} = read('references', text);
  expect(data).toBeUndefined();
  expect(problems).toEqual([
    {
      file: 'data/references.json',
      line,
      rule: 'data-files',
      message:
        'The file cannot be read as JSON from here on.\nLook here and one line above for a missing or extra comma, quote or bracket.',
    },
  ]);
});

test.each<[DataName, string, number, string]>([
  [
    'references',
    '[\n  {\n    "id": "Friedly 2014",\n    "type": "book"\n  }\n]',
    3,
    '`id` is "Friedly 2014": it must be a key of data/references.json, such as "friedly2014less".',
  ],
  ['references', '{"id": "a"}', 1, 'The file is {"id":"a"}, but must be a list (each entry on a line that begins with "- ").'],
  [
    'snippets',
    '{\n  "tilt": {\n    "signs": "You tilt",\n    "sources": []\n  }\n}',
    3,
    '`tilt.signs` is "You tilt", but must be a list (each entry on a line that begins with "- ").',
  ],
  ['snippets', '{\n  "tilt": {\n    "sign": ["You tilt"],\n    "sources": []\n  }\n}', 3, '"sign" is not a known name here.'],
  ['pain-types', '[\n  {"id": "joint", "label": "Joints"}\n]', 2, '`description` is missing.'],
])('names what is wrong in %s', (name, text, line, says) => {
  const {data, problems} = read(name, text);
  expect(data).toBeUndefined();
  expect(problems.map((problem) => [problem.file, problem.line, problem.rule])).toEqual([[toDataFile(name), line, 'data-files']]);
  expect(problems[0]!.message).toContain(says);
});

test('a source may leave open what was not seen: the rule "references" asks for the rest', () => {
  const {problems} = read('references', '[{"id": "a", "type": "book", "DOI": null, "author": null, "custom": {"seen": null}}]');
  expect(problems).toEqual([]);
});
