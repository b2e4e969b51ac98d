import {CLINIC_VARIABLES, toCallPhrase, toClinic, toMissingFacts, type Clinic} from '@site/src/clinic';

const FACTS = {
  CLINIC_NAME: 'Made-up Hat Clinic',
  CLINIC_CITY: 'Nowhere',
  CLINIC_PHONE: '+1 555 010 0199',
  CLINIC_ADDRESS: '1 Brim Street, Nowhere',
  CLINIC_HOURS: 'Never',
  CLINIC_EMAIL: 'hats@example.org',
  CLINIC_QUESTIONS_URL: 'https://example.org/questions',
  CLINIC_INDEX_UNREVIEWED: 'true',
};

describe('toClinic', () => {
  test('takes every fact from the environment', () => {
    expect(toClinic(FACTS)).toEqual({
      name: 'Made-up Hat Clinic',
      city: 'Nowhere',
      phone: '+1 555 010 0199',
      address: '1 Brim Street, Nowhere',
      hours: 'Never',
      email: 'hats@example.org',
      questionsUrl: 'https://example.org/questions',
      indexUnreviewed: true,
    });
  });

  test('has a name and a city of its own, and no fact that nobody gave', () => {
    const clinic = toClinic({});
    expect(clinic.name).not.toBe('');
    expect(clinic.city).not.toBe('');
    expect(clinic.indexUnreviewed).toBe(false);
    expect(Object.values(clinic)).not.toContain(undefined);
  });

  test.each(['', ' ', '\t\n'])('counts %j as not set', (blank) => {
    expect(toClinic(Object.fromEntries(Object.keys(FACTS).map((name) => [name, blank])))).toEqual(toClinic({}));
  });

  test('takes away the space around a value', () => {
    expect(toClinic({CLINIC_PHONE: ' +1 555 010 0199 '}).phone).toBe('+1 555 010 0199');
  });

  test.each([
    ['true', true],
    ['false', false],
    ['yes', false],
    ['1', false],
  ])('CLINIC_INDEX_UNREVIEWED=%s lets search engines in: %s', (value, expected) => {
    expect(toClinic({CLINIC_INDEX_UNREVIEWED: value}).indexUnreviewed).toBe(expected);
  });
});

describe('toMissingFacts', () => {
  test('names nothing where all is known', () => {
    expect(toMissingFacts(toClinic(FACTS))).toEqual([]);
  });

  test('names every variable that is not set, in one order', () => {
    expect(toMissingFacts({name: 'A', city: 'B', indexUnreviewed: false, hours: 'Never'})).toEqual([
      'CLINIC_PHONE',
      'CLINIC_ADDRESS',
      'CLINIC_EMAIL',
      'CLINIC_QUESTIONS_URL',
    ]);
  });

  test.each(Object.values(CLINIC_VARIABLES))('%s is no longer missing once it is set', (variable) => {
    expect(toMissingFacts(toClinic({...FACTS, [variable]: ''}))).toEqual([variable]);
    expect(toMissingFacts(toClinic(FACTS))).not.toContain(variable);
  });
});

describe('toCallPhrase', () => {
  const clinic: Clinic = {name: 'A', city: 'B', indexUnreviewed: false};

  test('names the number', () => {
    expect(toCallPhrase({...clinic, phone: '+1 555 010 0199'})).toBe('call us at +1 555 010 0199');
  });

  test.each([undefined, ''])('says where to find the number where the phone is %j', (phone) => {
    expect(toCallPhrase({...clinic, ...(phone === undefined ? {} : {phone})})).toBe(
      'call your clinic; the number is on your discharge papers',
    );
  });
});
