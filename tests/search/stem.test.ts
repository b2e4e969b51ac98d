import {toStem} from '../../src/search/stem';

describe('toStem', () => {
  it.each([
    // plurals
    ['injections', 'injection'],
    ['injuries', 'injury'],
    ['stretches', 'stretch'],
    ['discs', 'disc'],
    ['feet', 'foot'],
    // endings of verbs and nouns
    ['burning', 'burn'],
    ['slipped', 'slip'],
    ['swelling', 'swell'],
    ['numbness', 'numb'],
    ['driving', 'driv'],
    ['drive', 'driv'],
    // what only looks like an ending
    ['bleed', 'bleed'],
    ['spring', 'spring'],
    ['knee', 'knee'],
    ['arthritis', 'arthritis'],
    ['pus', 'pus'],
    ['discuss', 'discuss'],
    ['lying', 'lying'],
    // short words and codes
    ['leg', 'leg'],
    ['m5416s', 'm5416s'],
  ])('%s -> %s', (word, stem) => {
    expect(toStem(word)).toBe(stem);
  });
});
