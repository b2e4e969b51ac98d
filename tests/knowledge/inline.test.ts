import {splitCitations, toInline, toPlain, type Cite} from '@site/src/knowledge/inline';
import type {InlineText} from '@site/src/knowledge/types';

/** Numbers each key by its length, so that a test can tell which keys it got. */
const createCite = (): Cite => {
  let count = 0;
  return (keys) => ({cite: keys.map((key) => key.length), at: `at-${++count}`});
};

describe('toInline', () => {
  test.each<[string, InlineText]>([
    ['Plain words.', ['Plain words.']],
    ['**Bold** words', [{b: ['Bold']}, ' words']],
    ['*soft* and _soft_', [{i: ['soft']}, ' and ', {i: ['soft']}]],
    ['See [hat pain](/conditions/hat-pain).', ['See ', {href: '/conditions/hat-pain', c: ['hat pain']}, '.']],
    ['It helps [@able2001].', ['It helps', {cite: [8], at: 'at-1'}, '.']],
    [
      'It helps [@able2001; @eton2005], a bit [@cobb2003].',
      ['It helps', {cite: [8, 8], at: 'at-1'}, ', a bit', {cite: [8], at: 'at-2'}, '.'],
    ],
    [
      '**It helps [@able2001].** Or not [@cobb2003]',
      [{b: ['It helps', {cite: [8], at: 'at-1'}, '.']}, ' Or not', {cite: [8], at: 'at-2'}],
    ],
    ['[@able2001]', [{cite: [8], at: 'at-1'}]],
    ['two  \nlines', ['two', ' ', 'lines']],
    ['two\n\nparagraphs', ['two', ' ', 'paragraphs']],
    ['less than <5 mm, {x} and 3 * 4', ['less than <5 mm, {x} and 3 * 4']],
    ['a `word`', ['a ', 'word']],
    ['at 10:am and ::so on', ['at 10:am and ::so on']],
    ['~~not~~ struck', ['~~not~~ struck']],
  ])('%j', (markdown, expected) => {
    expect(toInline(markdown, createCite())).toEqual(expected);
  });

  // Each of these begins a block in Markdown, and would vanish with its words or its mark.
  test.each([
    '1. May comes before June',
    '12. ',
    '- a dash',
    '* a star',
    '+ 5 points',
    '# a hash',
    '> 50 hats',
    '---',
    '```',
    ':::tip[A box]',
    '::number{id="fit"}',
    '[hat]: a thing on a head',
    '| a bar |',
    '<!-- a remark',
  ])('loses nothing of %j', (text) => {
    expect(toPlain(toInline(text, createCite())).trim()).toBe(text.trim());
  });
});

describe('splitCitations', () => {
  test.each<[string, (string | number[])[]]>([
    ['', []],
    ['no source', ['no source']],
    ['one [@able2001] two', ['one', [8], ' two']],
    ['[@able2001][@cobb2003]', [[8], [8]]],
    ['not a [link] nor an [@Upper1] nor [@one, @two]', ['not a [link] nor an [@Upper1] nor [@one, @two]']],
  ])('%j', (text, expected) => {
    const parts = splitCitations(text, createCite());
    expect(parts.map((part) => (typeof part === 'string' ? part : part.cite))).toEqual(expected);
  });
});

test('toPlain keeps the words and drops the citations', () => {
  const text: InlineText = ['A ', {b: ['big ', {i: ['round']}]}, ' ', {href: '/x', c: ['hat']}, {cite: [1], at: 'at-1'}, '.'];
  expect(toPlain(text)).toBe('A big round hat.');
});
