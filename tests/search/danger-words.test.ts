import dangerWords from '../../data/danger-words.json';
import {toDanger} from '../../src/search/danger-words';

describe('toDanger', () => {
  it.each([
    ["I can't pee", 'cauda-equina'],
    ['cannot urinate since yesterday', 'cauda-equina'],
    ['numb between my legs', 'cauda-equina'],
    ['numbness in saddle area', 'cauda-equina'],
    ['lost control of bowels', 'cauda-equina'],
    ['both legs are weak', 'cauda-equina'],
    ['no puedo orinar', 'cauda-equina'],
    ['adormecido entre las piernas', 'cauda-equina'],
    ['numbnes between legs', 'cauda-equina'],
    ['trouble breathing after block', 'breath-and-chest'],
    ['my throat is swelling', 'breath-and-chest'],
    ['slurred speech', 'stroke'],
    ['worst headache of my life', 'sudden-headache'],
    ['fever and stiff neck', 'sudden-headache'],
    ['headache after my epidural', 'headache-after-needle'],
    ['hedache after injecton', 'headache-after-needle'],
    ['fever after injection', 'infection'],
    ['fiebre después de la inyección', 'infection'],
    ['I want to die', 'crisis'],
    ['quiero morir', 'crisis'],
    ['SUICIDE', 'crisis'],
    ['suicde', 'crisis'],
    ['how to kill myself', 'crisis'],
  ])('%s: %s', (query, id) => {
    expect(toDanger(query)?.id).toBe(id);
  });

  it.each([
    [''],
    ['sciatica'],
    ['numb toes'],
    ['numb bottom of foot'],
    ['I hurt myself lifting a box'],
    ['headache worse in the morning'],
    ['leg pain when walking'],
    ['what is an epidural injection'],
    ['pain after a stroke'],
    ['weak knee'],
    ['M54.16'],
    ['x'.repeat(400)],
    ['<script>alert(1)</script>'],
  ])('no danger in %s', (query) => {
    expect(toDanger(query)).toBeUndefined();
  });
});

describe('data/danger-words.json', () => {
  it('has known levels, a text to each danger, and no danger twice', () => {
    for (const {level, title, text, phrases} of dangerWords.dangers) {
      expect(['emergency', 'crisis', 'today']).toContain(level);
      expect([title, text].every((part) => part.length > 10)).toBe(true);
      expect(phrases.length).toBeGreaterThan(0);
    }
    const ids = dangerWords.dangers.map(({id}) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('holds words as queries are read: lower case, no diacritics, no apostrophe', () => {
    const words = dangerWords.dangers.flatMap(({phrases}) =>
      phrases.flatMap((phrase) => phrase.split(' & ').flatMap((place) => place.split('|'))),
    );
    expect(words.filter((word) => !/^[a-z]+$/.test(word))).toEqual([]);
  });

  it('finds each of its own phrases', () => {
    const missed = dangerWords.dangers.flatMap(({phrases}) =>
      phrases.filter(
        (phrase) =>
          toDanger(
            phrase
              .split(' & ')
              .map((place) => place.split('|')[0])
              .join(' '),
          ) === undefined,
      ),
    );
    expect(missed).toEqual([]);
  });

  it('says 911 in every emergency and 988 in a crisis', () => {
    for (const {level, text} of dangerWords.dangers) {
      expect(text).toMatch(level === 'crisis' ? /988.*911/ : level === 'emergency' ? /911/ : /today/);
    }
  });
});
