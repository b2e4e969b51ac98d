import {liteClient} from 'algoliasearch/lite';
import {MAX_RECORD_BYTES, toAlgoliaRecords, toAlgoliaSynonyms} from '../../../src/knowledge/algolia-records';
import {AlgoliaEngine, toMarked} from '../../../src/search/algolia/algolia-engine';
import {toAlgoliaConfig} from '../../../src/search/algolia/config';
import {checkRecordSizes} from '../../../src/search/algolia/push';
import {MARK_END, MARK_START} from '../../../src/search/algolia/settings';
import {SEARCH_RECORDS} from '../../fixtures/search-records';
import {AlgoliaDouble, APP_ID, SEARCH_KEY, tooMany, unavailable} from './algolia-double';

let double: AlgoliaDouble;

async function start(hosts = 1): Promise<AlgoliaEngine> {
  double = new AlgoliaDouble();
  double.fillIndex('pages', toAlgoliaRecords(SEARCH_RECORDS) as never);
  const client = liteClient(APP_ID, SEARCH_KEY, {
    hosts: (await double.start(hosts)).map((url) => ({url, accept: 'readWrite' as const, protocol: 'http' as const})),
    timeouts: {connect: 200, read: 200, write: 200},
  });
  return new AlgoliaEngine(client, 'pages');
}

afterEach(() => double?.stop());

describe('the engine', () => {
  it('asks once for a query, for hits of a kind, and for nothing to be counted', async () => {
    const engine = await start();
    const {hits} = await engine.search('trapped nerve', {limit: 3, kinds: ['conditions']});
    expect(hits[0]).toMatchObject({id: 'conditions/lumbar-radiculopathy', title: {text: 'Sciatica', marks: []}});
    expect(double.received).toHaveLength(1);
    expect(double.received[0]?.body).toMatchObject({
      requests: [
        {
          indexName: 'pages',
          query: 'trapped nerve',
          hitsPerPage: 3,
          facetFilters: [['kind:conditions']],
          analytics: false,
          clickAnalytics: false,
          enablePersonalization: false,
        },
      ],
    });
  });

  it('goes on with the next host', async () => {
    const engine = await start(2);
    double.fault = ({host}) => (host === 0 ? unavailable() : undefined);
    await expect(engine.search('sciatica')).resolves.toMatchObject({hits: expect.any(Array)});
    expect(double.received.map(({host}) => host)).toEqual([0, 1]);
  });

  it('waits as long as a host that is too busy asks for', async () => {
    const engine = await start();
    double.fault = (_, count) => (count === 1 ? tooMany(1) : undefined);
    await engine.search('sciatica');
    expect(double.received).toHaveLength(2);
  });

  it.each([
    ['all hosts are out of order', unavailable],
    ['no host answers', () => 'hang' as const],
  ])('fails where %s', async (_, fault) => {
    const engine = await start(2);
    double.fault = fault;
    await expect(engine.search('sciatica')).rejects.toMatchObject({name: 'RetryError'});
    expect(double.received.map(({host}) => host)).toEqual([0, 1]);
  });
});

test('marks are ranges of plain text, and HTML in it stays text', () => {
  expect(toMarked(`a ${MARK_START}sore${MARK_END} <b>knee${MARK_START}s${MARK_END}`)).toEqual({
    text: 'a sore <b>knees',
    marks: [
      [2, 6],
      [14, 15],
    ],
  });
});

describe('the records', () => {
  const records = toAlgoliaRecords(SEARCH_RECORDS);

  it('are the page and its sections, each with the place it leads to', () => {
    const own = records.filter(({page}) => page === 'conditions/lumbar-radiculopathy');
    expect(own[0]).toMatchObject({
      objectID: 'conditions/lumbar-radiculopathy',
      anchor: '',
      hierarchy: {lvl0: 'conditions', lvl1: 'Sciatica', lvl2: null},
      names: expect.arrayContaining(['Lumbar radiculopathy', 'ciática']),
      codes: ['M54.16', 'M5416', 'M54.1', 'M54', 'M54.17', 'M5417'],
    });
    expect(own.find(({anchor}) => anchor === 'what-it-feels-like')).toMatchObject({
      hierarchy: {lvl1: 'Sciatica', lvl2: expect.any(String)},
    });
    expect(own[0]!.weight).toBeGreaterThan(own[1]!.weight);
    expect(new Set(records.map(({objectID}) => objectID)).size).toBe(records.length);
  });

  it('fit, however long a section is', () => {
    const long = {...SEARCH_RECORDS[0]!, sections: [{heading: 'Long', anchor: 'long', text: 'wörter '.repeat(4000)}]};
    const parts = toAlgoliaRecords([long]);
    expect(checkRecordSizes(parts)).toEqual([]);
    expect(
      parts
        .slice(1)
        .map(({content}) => content)
        .join('')
        .replace(/\s/g, ''),
    ).toBe('wörter'.repeat(4000));
    expect(MAX_RECORD_BYTES).toBe(10_000);
  });

  it('name what is the same in other words', () => {
    expect(toAlgoliaSynonyms(SEARCH_RECORDS)[0]).toEqual({
      objectID: expect.any(String),
      type: 'synonym',
      synonyms: expect.arrayContaining([expect.any(String)]),
    });
  });
});

test.each([
  [{}, undefined],
  [{ALGOLIA_APP_ID: 'A', ALGOLIA_INDEX: 'pages', ALGOLIA_ADMIN_KEY: 'secret'}, undefined],
  [{ALGOLIA_APP_ID: 'A', ALGOLIA_SEARCH_KEY: ' ', ALGOLIA_INDEX: 'pages'}, undefined],
  [
    {ALGOLIA_APP_ID: 'A', ALGOLIA_SEARCH_KEY: 'S', ALGOLIA_INDEX: 'pages', ALGOLIA_ADMIN_KEY: 'secret'},
    {appId: 'A', searchKey: 'S', indexName: 'pages'},
  ],
])('is on with three variables, and never takes the admin key: %j', (env, config) => {
  expect(toAlgoliaConfig(env)).toEqual(config);
});
