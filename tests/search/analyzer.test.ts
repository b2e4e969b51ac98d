import {toFolded, toIndexTerms, toQueryTerms, toWords} from '../../src/search/analyzer';

describe('toQueryTerms', () => {
  it.each([
    ['Sciatica', ['sciatica']],
    ['Ménière’s', ['menier']],
    ['CIÁTICA', ['ciatica']],
    ['M54.16', ['m5416']],
    ['code m54.16, please', ['code', 'm5416']],
    ['M54.', ['m54']],
    ['L5-S1', ['l5', 's1']],
    ['facet-joint', ['facet', 'joint']],
    ['back back backs', ['back']],
    ['SI joint', ['si', 'joint']],
    ['PSPS type 2', ['psp', 'type', '2']],
  ])('%s', (query, terms) => {
    expect(toQueryTerms(query)).toEqual(terms);
  });

  it('drops question words, in English and Spanish', () => {
    expect(toQueryTerms('What is it that I should do when my knee hurts?')).toEqual(['knee', 'hurt']);
    expect(toQueryTerms('¿Cuándo puedo bañarme con la venda?')).toEqual(['banarm', 'venda']);
  });

  it('keeps what tells before from after, and places', () => {
    expect(toQueryTerms('before the shot')).toEqual(['befor', 'shot']);
    expect(toQueryTerms('after the shot')).toEqual(['after', 'shot']);
    expect(toQueryTerms('between or behind or down')).toEqual(['between', 'behind', 'down']);
  });

  it.each([[''], ['   '], ['?!'], ['a'], ['what is the'], ['🤕🤕'], ['.*+?^${}()|[]\\']])(
    'has nothing to look for in %j',
    (query) => {
      expect(toQueryTerms(query)).toEqual([]);
    },
  );

  it('reads letters of any direction and script', () => {
    expect(toQueryTerms('כאב גב')).toEqual(['כאב', 'גב']);
    expect(toQueryTerms('ألم')).toEqual(['الم']);
  });

  it('reads no more of a pasted text than anyone types', () => {
    expect(toQueryTerms('x'.repeat(10_000))[0]?.length).toBeLessThanOrEqual(32);
    expect(toQueryTerms(Array.from({length: 3000}, (_, i) => `word${i}`).join(' ')).length).toBeLessThanOrEqual(24);
  });

  it('takes HTML for words', () => {
    expect(toQueryTerms('<script>alert(1)</script>')).toEqual(['script', 'alert', '1']);
  });
});

describe('toIndexTerms', () => {
  it.each([
    ['m5416', ['m5416', 'm541', 'm54']],
    ['m54', ['m54']],
    ['nerve', ['nerv']],
    ['disc', ['disc']],
    // found while 'numbnes' is being typed
    ['numbness', ['numb', 'numbness']],
    ['injuries', ['injury', 'injuries']],
  ])('%s', (word, terms) => {
    expect(toIndexTerms(word)).toEqual(terms);
  });

  it.each(['injections', 'stretches', 'injuries', 'burning', 'numbness', 'driving', 'slipped', 'feet'])(
    'indexes %s under the term that a query for it asks for',
    (word) => {
      expect(toIndexTerms(word)).toContain(toQueryTerms(word)[0]);
    },
  );
});

describe('toWords', () => {
  it('says where each word stands in the text as it was', () => {
    const text = 'The “Ménière’s” code: M54.16!';
    expect(toWords(text).map(({start, end}) => text.slice(start, end))).toEqual(['Ménière’s', 'code', 'M54.16']);
  });
});

describe('toFolded', () => {
  it('leaves letters and digits', () => {
    expect(toFolded("Can't")).toBe('cant');
    expect(toFolded('Señal')).toBe('senal');
  });
});
