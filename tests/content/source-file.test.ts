import {toSourceFile} from '../../src/content/source-file';

const page = (front: string, body = 'Text.'): Buffer => Buffer.from(`---\n${front}\n---\n\n${body}\n`);
const said = (bytes: Buffer): [number, string][] =>
  toSourceFile('docs/a.md', bytes).problems.map(({line, message}) => [line, message.split('\n')[0]!]);

test('reads front matter as plain data: dates stay text, numbers are numbers', () => {
  const {source, problems} = toSourceFile('docs/a.md', page('title: A\nupdated: 2026-01-03\norder: 10\nlist: [a, b]\nyes: true'));
  expect(problems).toEqual([]);
  expect(source!.data).toEqual({title: 'A', updated: '2026-01-03', order: 10, list: ['a', 'b'], yes: true});
});

test('lineOf names the line of a value, or that of its nearest parent', () => {
  const {source} = toSourceFile(
    'docs/a.md',
    page(
      'title: A\nhelp:\n  today:\n    signs:\n      - one\n      - two\nanswer: >-\n  Long\n  text.\nnumbers:\n  - id: x\n    of: 1',
    ),
  );
  const {lineOf} = source!;
  expect(lineOf(['title'])).toBe(2);
  expect(lineOf(['help'])).toBe(3);
  expect(lineOf(['help', 'today', 'signs', 1])).toBe(7);
  expect(lineOf(['help', 'today', 'why'])).toBe(4);
  expect(lineOf(['answer'])).toBe(8);
  expect(lineOf(['numbers', 0, 'of'])).toBe(13);
  expect(lineOf(['numbers', 4, 'of'])).toBe(11);
  expect(lineOf(['nothing'])).toBe(2);
  expect(lineOf([])).toBe(2);
});

test('a byte order mark and CRLF are named, and all else is read', () => {
  const {source, problems} = toSourceFile('docs/a.md', Buffer.from('\uFEFF---\r\ntitle: A\r\n---\r\n\r\nText.\r\n'));
  expect(problems).toHaveLength(2);
  expect(source!.text).toBe('---\ntitle: A\n---\n\nText.\n');
});

const CANNOT = 'The block at the top cannot be read:';
const IN_QUOTES = 'so the whole value must stand in double quotes.';

test.each<[string, string, [number, string][]]>([
  ['a colon', 'title: Pain: what to do', [[2, `${CANNOT} a value here holds a colon, ${IN_QUOTES}`]]],
  ['a star', 'title: A\nanswer: **Bold** words', [[3, `${CANNOT} a value here begins with *, ${IN_QUOTES}`]]],
  ['an at sign', 'title: A\nanswer: @madeup2018walks', [[3, `${CANNOT} a value here begins with @, ${IN_QUOTES}`]]],
  ['an ampersand', 'title: &c and others', [[2, `${CANNOT} a value here begins with &, ${IN_QUOTES}`]]],
  ['an exclamation mark', 'title: !important note', [[2, `${CANNOT} a value here begins with !, ${IN_QUOTES}`]]],
  ['a token', 'signs:\n  - {{snippet stroke}}', [[3, `${CANNOT} a token in double braces must stand in double quotes.`]]],
  ['an open quote', 'title: "A\norder: 1', [[2, `${CANNOT} a quote is opened here but not closed.`]]],
  ['an open bracket', 'title: A\nlist: [a, b\norder: 1', [[3, `${CANNOT} a bracket is opened here but not closed.`]]],
  ['a tab', 'help:\n\ttoday: 1', [[3, `${CANNOT} this line begins with a tab; use spaces.`]]],
  ['a name that stands twice', 'title: A\ntitle: B', [[3, `${CANNOT} a name stands here a second time.`]]],
  ['a line without a name', 'title: A\nB\norder: 1', [[3, `${CANNOT} this line is no "name: value" pair.`]]],
  ['crooked indentation', 'a:\n  b: 1\n c: 2', [[4, `${CANNOT} this line is indented unlike its neighbors.`]]],
  [
    'a quote within quotes',
    "title: 'It's'",
    [[2, `${CANNOT} something stands here after the end of a value, or before its beginning.`]],
  ],
  [
    'two faults on two lines',
    'title: Pain: what\nanswer: @x',
    [
      [2, `${CANNOT} a value here holds a colon, ${IN_QUOTES}`],
      [3, `${CANNOT} a value here begins with @, ${IN_QUOTES}`],
    ],
  ],
  ['a list at the top', '- a\n- b', [[2, 'The block at the top holds no "name: value" pairs.']]],
  ['nothing', '# a comment', [[2, 'The block at the top holds no "name: value" pairs.']]],
])('names %s', (_, front, expected) => {
  expect(said(page(front))).toEqual(expected);
});

test('an empty block is not taken for one that goes on to the next line of hyphens', () => {
  expect(said(Buffer.from('---\n---\n\nText.\n\n---\n'))).toEqual([[2, 'The block at the top holds no "name: value" pairs.']]);
});
