import {EmbeddedIndex} from '../../src/search/embedded/embedded-index';
import {toBodyFile, toHeadFile} from '../../src/search/embedded/index-files';
import {NAME_FACTOR} from '../../src/search/embedded/scoring';
import {SearchUnavailable, type MarkedText} from '../../src/search/engine';
import {SEARCH_RECORDS} from '../fixtures/search-records';

const headJson = JSON.stringify(toHeadFile(SEARCH_RECORDS));
const bodyJson = JSON.stringify(toBodyFile(SEARCH_RECORDS));

function toIndex(): EmbeddedIndex {
  const index = new EmbeddedIndex(headJson);
  index.addBody(bodyJson);
  return index;
}

const marked = ({text, marks}: MarkedText) => marks.map(([start, end]) => text.slice(start, end));

describe('search', () => {
  const index = toIndex();
  const idsOf = (query: string) => index.search(query).map(({id}) => id);

  it.each([
    ['a title', 'Sciatica', 'conditions/lumbar-radiculopathy'],
    ['a title, in capitals', 'KNEE ARTHRITIS', 'conditions/knee-osteoarthritis'],
    ['a medical name', 'cervical radiculopathy', 'conditions/cervical-radiculopathy'],
    ['an alias', 'worn knee', 'conditions/knee-osteoarthritis'],
    ['an alias in Spanish, without its accent', 'ciatica', 'conditions/lumbar-radiculopathy'],
    ['an abbreviation', 'esi', 'procedures/epidural-steroid-injection'],
    ['a code', 'M54.16', 'conditions/lumbar-radiculopathy'],
    ['a code without its point', 'm5412', 'conditions/cervical-radiculopathy'],
    ['a code above those listed', 'M17', 'conditions/knee-osteoarthritis'],
    ['a code that no page lists, by the nearest above it', 'M17.19', 'conditions/knee-osteoarthritis'],
    ['a missing letter', 'siatica', 'conditions/lumbar-radiculopathy'],
    ['a wrong letter', 'arthretis', 'conditions/knee-osteoarthritis'],
    ['two swapped letters', 'cortisnoe', 'procedures/epidural-steroid-injection'],
    ['two swapped letters in a short word', 'wonr', 'conditions/knee-osteoarthritis'],
    ['a letter left out of a short word', 'nek', 'conditions/cervical-radiculopathy'],
    ['initials that no page gives', 'pnn', 'conditions/cervical-radiculopathy'],
    ['a compound of a word and one that nobody knows', 'pseudosciatica', 'conditions/lumbar-radiculopathy'],
    ['a word that names write as one', 'corti sone', 'procedures/epidural-steroid-injection'],
    ['two words run together', 'kneearthritis', 'conditions/knee-osteoarthritis'],
    ['the beginning of a word that ends like one', 'cortisone sho', 'procedures/epidural-steroid-injection'],
    ['the beginning of a word', 'corti', 'procedures/epidural-steroid-injection'],
    ['a question', 'how long will I be sore after my epidural?', 'aftercare/after-epidural-steroid-injection'],
    ['another form of a word', 'arthritic knees', 'conditions/knee-osteoarthritis'],
    ['a word of the text alone', 'bandage', 'aftercare/after-epidural-steroid-injection'],
  ])('finds by %s: %s', (_, query, id) => {
    expect(idsOf(query)[0]).toBe(id);
  });

  it('finds every page below a code', () => {
    expect(idsOf('M54').sort()).toEqual(['conditions/cervical-radiculopathy', 'conditions/lumbar-radiculopathy']);
  });

  it('finds a page at every letter typed of its title', () => {
    const title = 'Epidural steroid injection';
    const missed = Array.from({length: title.length - 1}, (_, i) => title.slice(0, i + 2)).filter(
      (typed) => !idsOf(typed).includes('procedures/epidural-steroid-injection'),
    );
    expect(missed).toEqual([]);
  });

  it('finds nothing for nothing, and for what no page has', () => {
    expect(idsOf('')).toEqual([]);
    expect(idsOf('what is the')).toEqual([]);
    expect(idsOf('zzzzzz')).toEqual([]);
  });

  it.each([
    ['HTML', '<img src=x onerror=alert(1)>'],
    ['a pattern', '.*'],
    ['a name that objects have', '__proto__ constructor'],
    ['10,000 characters', 'x'.repeat(10_000)],
    ['emoji', '🤕'],
    ['right-to-left letters', 'כאב'],
    ['a mark that turns the line round', '\u202Eevil'],
  ])('takes %s for words', (_, query) => {
    expect(() => index.search(query)).not.toThrow();
  });

  it('gives no more hits than asked for, and only of the kinds asked for', () => {
    expect(index.search('nerve', {limit: 1})).toHaveLength(1);
    expect(index.search('epidural', {kinds: ['aftercare']}).map(({id}) => id)).toEqual([
      'aftercare/after-epidural-steroid-injection',
    ]);
  });

  it('orders pages alike whatever order their records came in', () => {
    const reversed = [...SEARCH_RECORDS].reverse();
    expect(JSON.stringify(toHeadFile(reversed))).toBe(headJson);
    expect(JSON.stringify(toBodyFile(reversed))).toBe(bodyJson);
  });
});

describe('what may have been meant', () => {
  const index = toIndex();

  it('is a word as readers write it, not a stem', () => {
    const {hits, suggestion} = index.answer('radikkulopatty');
    expect(suggestion).toBe('radiculopathy');
    expect(hits).toEqual(index.search('radiculopathy'));
    expect(hits.length).toBeGreaterThan(0);
  });

  it('is nothing where nothing is spelt like it, where there are hits, and for a code', () => {
    expect(index.answer('zzzzzz')).toEqual({hits: []});
    expect(index.answer('sciatica').suggestion).toBeUndefined();
    expect(index.answer('z99.9')).toEqual({hits: []});
  });
});

describe('rank', () => {
  const page = (id: string, title: string, aliases: string[], text: string) =>
    ({
      ...SEARCH_RECORDS[0]!,
      id,
      permalink: `/${id}`,
      title,
      medicalName: undefined,
      aliases,
      codes: [],
      sections: [{heading: '', anchor: '', text}],
    }) as never;
  const pages = [
    page('guides/numbers', 'Numbers we use', ['number list'], 'How we count.'),
    page('conditions/feet', 'Tingling feet', ['pins and needles'], 'Feet that are numb. A numb foot is numb all day.'),
    page('procedures/shot', 'Made-up shot', ['mus'], 'A shot.'),
    page('aftercare/shot', 'After a made-up shot', ['after mus', 'mus aftercare', 'mus soreness'], 'Rest after mus.'),
  ];
  const index = new EmbeddedIndex(JSON.stringify(toHeadFile(pages)));
  index.addBody(JSON.stringify(toBodyFile(pages)));
  const first = (query: string) => index.search(query)[0]?.id;

  it('puts the beginning of a longer word below a page that speaks of the word itself', () => {
    expect(first('numb')).toBe('conditions/feet');
  });

  it('puts a page whose name is the query above pages whose names hold it', () => {
    expect(first('mus')).toBe('procedures/shot');
    expect(first('after mus')).toBe('aftercare/shot');
  });

  it('finds a name with a slip in it all the same', () => {
    expect(first('made-up shto')).toBe('procedures/shot');
  });
});

describe('the head alone', () => {
  const head = new EmbeddedIndex(headJson);

  it('orders the first hits as head and body do together', () => {
    for (const query of ['sciatica', 'nerve in the neck', 'epidural', 'M54', 'driving']) {
      const both = toIndex().search(query);
      const alone = head.search(query);
      expect(both.slice(0, alone.length).map(({id}) => id)).toEqual(alone.map(({id}) => id));
    }
  });

  it('has titles, and no line below them yet', () => {
    expect(head.search('sciatica')[0]).toEqual({
      id: 'conditions/lumbar-radiculopathy',
      kind: 'conditions',
      permalink: '/conditions/lumbar-radiculopathy',
      title: {text: 'Sciatica', marks: [[0, 8]]},
    });
  });
});

describe('what a hit shows', () => {
  const index = toIndex();
  const first = (query: string) => index.search(query)[0];

  it('the codes that were asked for', () => {
    expect(first('M54.16')?.snippet).toEqual({from: 'code', text: 'M54.16', marks: [[0, 6]]});
  });

  it('another name, where that is what matched', () => {
    const snippet = first('trapped nerve')?.snippet;
    expect(snippet?.from).toBe('name');
    expect(snippet && marked(snippet)).toEqual(['trapped', 'nerve']);
  });

  it('the description, where the title matched', () => {
    expect(first('knee arthritis')?.snippet?.text).toBe('A knee that is stiff in the morning and sore on stairs.');
  });

  it('the section that answers, with the words that do', () => {
    const hit = first('sciatica when coughing');
    expect(hit?.section?.anchor).toBe('what-it-feels-like');
    expect(hit?.snippet && marked(hit.snippet)).toEqual(['Coughing']);
  });

  it('the section whose heading answers', () => {
    const hit = index.search('driving after epidural').find(({kind}) => kind === 'aftercare');
    expect(hit?.section?.anchor).toBe('driving-work-and-bathing');
    expect(hit?.section && marked(hit.section.heading)).toEqual(['Driving']);
  });

  it('no section for words before the first heading', () => {
    expect(first('sciatica weeks')?.section).toBeUndefined();
  });

  it('text as it is: tags in it are text', () => {
    expect(first('scans')?.snippet?.text).toBe('A list of your medicines <b>and</b> your scans.');
  });

  it('one or two lines of a long text, cut at words, with the marks in place', () => {
    const long = {
      ...SEARCH_RECORDS[2]!,
      sections: [
        {
          heading: 'Long',
          anchor: 'long',
          text: `${'Nothing of note here. '.repeat(60)}The hinge may creak at night. ${'More of the same. '.repeat(60)}`,
        },
      ],
    };
    const alone = new EmbeddedIndex(JSON.stringify(toHeadFile([long])));
    alone.addBody(JSON.stringify(toBodyFile([long])));
    const snippet = alone.search('hinge creak')[0]?.snippet;
    expect(snippet?.text).toMatch(/^… The hinge may creak at night\. .* …$/);
    expect(snippet?.text.length).toBeLessThan(160);
    expect(snippet && marked(snippet)).toEqual(['hinge', 'creak']);
  });
});

describe('explain', () => {
  it('names term, field and weight, the weightiest first', () => {
    const {score, isName, reasons} = toIndex().explain('siatica', 'conditions/lumbar-radiculopathy');
    expect(reasons.map(({term, field, matched}) => ({term, field, matched}))).toEqual([
      {term: 'siatica', field: 'title', matched: ['sciatica']},
      {term: 'siatica', field: 'aliases', matched: ['ciatica']},
    ]);
    expect(isName).toBe(true);
    expect(score).toBeCloseTo(NAME_FACTOR * reasons.reduce((sum, {weight}) => sum + weight, 0));
  });

  it('has no reason where a page is not found', () => {
    expect(toIndex().explain('siatica', 'conditions/knee-osteoarthritis')).toEqual({score: 0, isName: false, reasons: []});
  });
});

describe('a broken index', () => {
  it.each([
    ['empty', ''],
    ['a page of HTML', '<!doctype html><title>404</title>'],
    ['cut off', headJson.slice(0, headJson.length / 2)],
    ['of another version', headJson.replace('"version":2', '"version":1')],
    ['null', 'null'],
    ['without an index', '{"version":2,"pages":[]}'],
    ['with pages that the index does not know', JSON.stringify({...JSON.parse(headJson), pages: []})],
    ['the body', bodyJson.replace('"version":2', '"version":1')],
  ])('is refused: %s', (_, json) => {
    expect(() => new EmbeddedIndex(json)).toThrow(SearchUnavailable);
  });

  it('is refused where it is the body, and the head goes on answering', () => {
    const index = new EmbeddedIndex(headJson);
    expect(() => index.addBody('{}')).toThrow(SearchUnavailable);
    expect(() => index.addBody(JSON.stringify(toBodyFile(SEARCH_RECORDS.slice(1))))).toThrow(SearchUnavailable);
    expect(index.search('siatica')[0]?.id).toBe('conditions/lumbar-radiculopathy');
  });
});
