import {isPrefix, toFuzziness, toFuzzinessOfUnknown, toSwapped} from '../../src/search/embedded/scoring';

describe('toFuzziness', () => {
  it.each([
    ['hip', 0],
    ['neck', 1],
    ['epidura', 1],
    ['epidural', 2],
    ['m5416', 0],
    ['l5', 0],
  ])('%s: %i', (term, slips) => {
    expect(toFuzziness(term)).toBe(slips);
  });
});

describe('toFuzzinessOfUnknown', () => {
  it.each([
    ['nek', 1],
    ['ne', 0],
    ['l5s', 0],
    ['neck', 1],
    ['epidural', 2],
  ])('%s: %i', (term, slips) => {
    expect(toFuzzinessOfUnknown(term)).toBe(slips);
  });
});

describe('isPrefix', () => {
  it.each([
    ['k', false],
    ['kn', true],
  ])('%s: %s', (term, expected) => {
    expect(isPrefix(term)).toBe(expected);
  });
});

describe('toSwapped', () => {
  it('swaps each two neighbours', () => {
    expect(toSwapped('neck')).toEqual(['enck', 'ncek', 'nekc']);
  });

  it('leaves alone what allows no slip', () => {
    expect(toSwapped('l5')).toEqual([]);
    expect(toSwapped('m5416')).toEqual([]);
  });
});
