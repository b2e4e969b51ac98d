import {toCitations} from '@site/src/knowledge/citations';

test('numbers follow the order of the list, not the order of mention', () => {
  const citations = toCitations(['able2001', 'baker2002', 'cobb2003']);
  expect(citations.cite(['cobb2003', 'able2001']).cite).toEqual([3, 1]);
  expect(citations.inBody(['baker2002']).cite).toEqual([2]);
  expect(citations.numberOf('cobb2003')).toBe(3);
});

test('a key beyond the list gets the next number, once', () => {
  const citations = toCitations(['able2001']);
  expect(citations.cite(['eton2005']).cite).toEqual([2]);
  expect(citations.cite(['derby2004', 'eton2005', 'able2001']).cite).toEqual([3, 2, 1]);
  expect(citations.toList().map(({n, key}) => [n, key])).toEqual([
    [1, 'able2001'],
    [2, 'eton2005'],
    [3, 'derby2004'],
  ]);
});

test('front matter and body count their anchors apart', () => {
  const citations = toCitations(['able2001', 'baker2002']);
  expect(citations.cite(['able2001']).at).toBe('cite-f1');
  expect(citations.inBody(['able2001']).at).toBe('cite-b1');
  expect(citations.inBody(['baker2002']).at).toBe('cite-b2');
  expect(citations.cite(['baker2002', 'able2001']).at).toBe('cite-f2');
  expect(citations.toList()).toEqual([
    {n: 1, key: 'able2001', citedAt: ['cite-f1', 'cite-b1', 'cite-f2']},
    {n: 2, key: 'baker2002', citedAt: ['cite-b2', 'cite-f2']},
  ]);
});

test('a listed source that nothing cites leads back nowhere', () => {
  expect(toCitations(['able2001']).toList()).toEqual([{n: 1, key: 'able2001', citedAt: []}]);
});

test('looking up a number is no citation', () => {
  const citations = toCitations(['able2001']);
  citations.numberOf('able2001');
  expect(citations.toList()[0]!.citedAt).toEqual([]);
  expect(citations.cite(['able2001']).at).toBe('cite-f1');
});

test('two pages count apart', () => {
  toCitations(['able2001']).cite(['able2001']);
  expect(toCitations(['baker2002']).cite(['baker2002'])).toEqual({cite: [1], at: 'cite-f1'});
});
