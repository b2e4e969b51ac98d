import dangerWords from '../../data/danger-words.json';
import {isNearDanger, toDanger} from '../../src/search/danger-words';

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
    ['i wnat to dye', 'crisis'],
    ['no reason to live', 'crisis'],
    ['no quiero vivir', 'crisis'],
    ['quiero quitarme la vida', 'crisis'],
    ['num betwen my legs', 'cauda-equina'],
    ['numness in my privates', 'cauda-equina'],
    ['entumecimiento en las ingles', 'cauda-equina'],
    ['no puedo controlar la vejiga', 'cauda-equina'],
    ['falta de aire', 'breath-and-chest'],
    ['trouble brething', 'breath-and-chest'],
    ['headake after epideral', 'headache-after-needle'],
    ['dolor de cabeza cuando estoy sentada', 'headache-after-needle'],
    ['el peor dolor de cabeza', 'sudden-headache'],
    ['calentura después del bloqueo', 'infection'],
    ['infected shot', 'infection'],
    ['cara torcida', 'stroke'],
    ['urinary retention', 'cauda-equina'],
    ["can't start to pee", 'cauda-equina'],
    ['he stopped breathing', 'breath-and-chest'],
    ['suddenly went blind in one eye', 'sudden-sight'],
    ['having a seizure after block', 'seizure'],
    ["bleeding won't stop", 'bleeding'],
    ['vómito con sangre', 'bleeding'],
    ['fever and hot swollen knee', 'hot-joint'],
    ['baclofen withdrawal', 'pump'],
    ['opioid overdose', 'overdose'],
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
    ['cant poop from my pain pills'],
    ['is a joint infection common'],
    ['dolor de cabeza'],
    ['quiero una cita'],
    ['x'.repeat(400)],
    ['<script>alert(1)</script>'],
  ])('no danger in %s', (query) => {
    expect(toDanger(query)).toBeUndefined();
  });
});

describe('isNearDanger', () => {
  it.each(['want to die', 'want to d', 'cant pe', 'suicid', 'numb between my le'])('%s', (query) => {
    expect(isNearDanger(query)).toBe(true);
  });

  it.each(['', 'want to walk', 'sciatica', 'cant sleep', 'die out of tune'])('not %s', (query) => {
    expect(isNearDanger(query)).toBe(false);
  });
});

describe('data/danger-words.json', () => {
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
