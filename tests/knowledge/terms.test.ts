import type {PageId} from '@site/src/content/kinds';
import type {Site} from '@site/src/content/page';
import {toElements, toFurnished, toBase} from '../furnished';
import {condition, guide, pageOf, position, procedure, toKnowledge, toMadeUpSite, treats, type MadeUpFile} from '../made-up-site';

const GLOSSARY: Site['glossary'] = [
  {term: 'Brim', says: 'The edge of a hat.', page: 'conditions/brim-ache'},
  {term: 'Felt', says: 'Pressed wool.'},
  {term: 'Ribbon', says: 'A band of cloth.'},
];

const toSite = (...files: MadeUpFile[]): Site => toMadeUpSite(files, {glossary: GLOSSARY});

/** The words that explain themselves in the author's text. */
async function inBody(site: Site, id: PageId): Promise<string[]> {
  return toElements(await toFurnished(pageOf(site, id), toBase(site)), 'kbterm').map(({properties}) => properties.term!);
}

/** As JSON, where the marks stand in what the theme draws. */
const inFront = (site: Site, id: PageId): string[] =>
  [...JSON.stringify({...toKnowledge(site, id), terms: {}}).matchAll(/"term":"([a-z]+)","c":"(\w+)"/g)].map(
    ([, term, words]) => `${term} ${words}`,
  );

test('a word explains itself once, where the author first has it', async () => {
  const site = toSite(
    condition('hats/hat-pain', {}, {'What it feels like': 'Felt hurts.\n\nFelt **felt** felt.', 'What you can do': 'No felt.'}),
  );
  expect(await inBody(site, 'conditions/hat-pain')).toEqual(['felt']);
  expect(inFront(site, 'conditions/hat-pain')).toEqual([]);
  expect(toKnowledge(site, 'conditions/hat-pain').terms).toEqual({felt: {id: 'felt', term: 'Felt', says: 'Pressed wool.'}});
});

test('what stands above the text has the word first', async () => {
  const facts = [
    {label: 'Made of', value: 'Felt and a **ribbon**'},
    {label: 'Size', value: 'Small'},
  ];
  const site = toSite(
    condition('hats/hat-pain', {answer: 'It is the felt.', quickFacts: facts}, {'What it feels like': 'Felt, ribbons.'}),
  );
  expect(inFront(site, 'conditions/hat-pain')).toEqual(['felt felt', 'ribbon ribbon']);
  expect(await inBody(site, 'conditions/hat-pain')).toEqual([]);
});

test('what stands below the text has it only where the text lacks it', async () => {
  const numbers = [
    {id: 'fit', topic: 'benefit', outcome: 'A fit', notKnown: true, says: 'Nobody asked felt or ribbon.', sources: []},
  ];
  const site = toSite(
    condition('hats/hat-pain'),
    procedure(
      'steam/hat-steaming',
      [treats('hat-pain', 'may-help', [position('able2001', 'for')])],
      {numbers},
      {'Why it is done': 'For felt.'},
    ),
  );
  expect(inFront(site, 'procedures/hat-steaming')).toEqual(['ribbon ribbon']);
  expect(await inBody(site, 'procedures/hat-steaming')).toEqual(['felt']);
});

test('links, headings, boxes with an emergency, danger signs and the part for clinicians stay as they are', async () => {
  const help = {
    emergency: {signs: ['Felt in your eye']},
    today: {signs: ['Felt in your ear']},
    visit: {signs: ['Felt on your toe']},
  };
  const site = toSite(
    guide('how-hats-work'),
    condition(
      'hats/hat-pain',
      {help},
      {
        'What it feels like': '[felt](/guides/how-hats-work)\n\n:::emergency[Felt]\nFelt burns.\n:::\n\n:::tip[Felt]\nRest.\n:::',
        'Red flags': '- Felt.',
      },
    ),
  );
  expect(await inBody(site, 'conditions/hat-pain')).toEqual([]);
  expect(inFront(site, 'conditions/hat-pain')).toEqual([]);
  expect(toKnowledge(site, 'conditions/hat-pain').terms).toEqual({});
});

test('the page that tells all about a word does not explain it; others lead there', async () => {
  const site = toSite(
    condition('hats/brim-ache', {}, {'What it feels like': 'The brim aches.'}),
    condition('hats/hat-pain', {}, {'What it feels like': 'The brim aches.'}),
  );
  expect(await inBody(site, 'conditions/brim-ache')).toEqual([]);
  expect(await inBody(site, 'conditions/hat-pain')).toEqual(['brim']);
  expect(toKnowledge(site, 'conditions/hat-pain').terms.brim!.page!.permalink).toBe('/conditions/brim-ache');
});

test('the glossary page has all words, and marks none', async () => {
  const site = toSite(guide('glossary', {}, {'From A to Z': 'Felt.\n\n::glossary'}), condition('hats/brim-ache'));
  const {glossary, terms} = toKnowledge(site, 'guides/glossary');
  expect(glossary?.map(({id}) => id)).toEqual(['brim', 'felt', 'ribbon']);
  expect(terms).toEqual({});
  expect(await inBody(site, 'guides/glossary')).toEqual([]);
});
