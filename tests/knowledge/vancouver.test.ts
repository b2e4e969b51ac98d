import type {Reference} from '@site/src/content/page';
import {readSite} from '@site/src/content/read';
import {toHref, toVancouver} from '@site/src/knowledge/vancouver';

const toReference = (facts: Partial<Reference>): Reference => ({
  id: 'hats2001',
  type: 'article-journal',
  title: 'A trial of hats',
  custom: {kind: 'rct', seen: {on: '2026-01-02', at: 'https://example.org'}, states: ['Made up.']},
  ...facts,
});

const BRIM = {family: 'Brim', given: 'Ada Beryl'};
const FELT = {family: 'Felt', given: 'Cy'};
const HATTERS = {literal: 'Society of Hatters'};
const in2001 = {'date-parts': [[2001]]};

describe('toVancouver', () => {
  test.each<[string, Partial<Reference>, string]>([
    [
      'an article with all its parts',
      {
        author: [BRIM, FELT],
        issued: {'date-parts': [[2001, 3]]},
        'container-title': 'Journal of Hats',
        volume: '4',
        issue: '2',
        page: '10-19',
        DOI: '10.5555/hats',
        PMID: '1',
        URL: 'https://example.org/hats',
      },
      'Brim AB, Felt C. A trial of hats. Journal of Hats. 2001 Mar;4(2):10–9.',
    ],
    [
      'an article with a full date',
      {author: [BRIM], issued: {'date-parts': [[2001, 1, 5]]}, 'container-title': 'J Hats', volume: '4', page: 'e12'},
      'Brim AB. A trial of hats. J Hats. 2001 Jan 5;4:e12.',
    ],
    [
      'more than six authors',
      {author: 'ABCDEFGH'.split('').map((given) => ({family: `Brim${given.toLowerCase()}`, given})), issued: in2001},
      'Brima A, Brimb B, Brimc C, Brimd D, Brime E, Brimf F, et al. A trial of hats. 2001.',
    ],
    [
      'an article without volume and pages',
      {author: [BRIM], issued: in2001, 'container-title': 'Journal of Hats'},
      'Brim AB. A trial of hats. Journal of Hats. 2001.',
    ],
    [
      'an article without a date',
      {author: [BRIM], 'container-title': 'Journal of Hats'},
      'Brim AB. A trial of hats. Journal of Hats.',
    ],
    [
      'an article without authors',
      {issued: in2001, 'container-title': 'Journal of Hats'},
      'A trial of hats. Journal of Hats. 2001.',
    ],
    ['nothing but a title', {}, 'A trial of hats.'],
    ['an author without a given name', {author: [{family: 'Brim'}]}, 'Brim. A trial of hats.'],
    ['a title that asks', {author: [HATTERS], title: 'Do hats help?', issued: in2001}, 'Society of Hatters. Do hats help? 2001.'],
    [
      'a report',
      {type: 'report', author: [HATTERS], publisher: 'Hat House', 'publisher-place': 'Hatville', issued: in2001},
      'Society of Hatters. A trial of hats. Hatville: Hat House; 2001.',
    ],
    ['a report without a publisher', {type: 'report', author: [HATTERS]}, 'Society of Hatters. A trial of hats.'],
    [
      'a web page of a body',
      {type: 'webpage', author: [HATTERS], issued: {'date-parts': [[2020, 2, 3]]}, URL: 'https://example.org/hats'},
      'Society of Hatters. A trial of hats. 2020.',
    ],
    [
      'a web page without a date',
      {type: 'webpage', author: [HATTERS], URL: 'https://example.org/hats'},
      'Society of Hatters. A trial of hats.',
    ],
    [
      'a book',
      {type: 'book', author: [BRIM], publisher: 'Hat House', issued: in2001},
      'Brim AB. A trial of hats. Hat House; 2001.',
    ],
  ])('%s', (_, facts, expected) => {
    expect(toVancouver(toReference(facts))).toBe(expected);
  });

  test('the records of the site leave no gap where a part is missing', async () => {
    const {site} = await readSite('.', '2026-11-22');
    const references = Object.values(site.references);
    expect(references.length).toBeGreaterThan(100);
    const faulty = references
      .map((reference) => toVancouver(reference))
      .filter(
        (text) =>
          /undefined|null|NaN|\[object|^\d+\. |\s[.,;:]|[,;:]\.|\.\.|\(\)|\s\s|https?:/.test(text) || !/[.?!]$/.test(text),
      );
    expect(faulty).toEqual([]);
  });
});

describe('toHref', () => {
  test.each<[string, Partial<Reference>, string | undefined]>([
    ['the DOI first', {DOI: '10.5555/hats', PMID: '1', URL: 'https://example.org'}, 'https://doi.org/10.5555/hats'],
    ['then PubMed', {PMID: '1', URL: 'https://example.org'}, 'https://pubmed.ncbi.nlm.nih.gov/1/'],
    ['then its own address', {URL: 'https://example.org'}, 'https://example.org'],
    ['or nothing', {}, undefined],
  ])('%s', (_, facts, expected) => {
    expect(toHref(toReference(facts))).toBe(expected);
  });
});
