import {algoliasearch} from 'algoliasearch';
import type {AlgoliaRecord} from '../../../src/knowledge/algolia-records';
import {INDEX_SETTINGS} from '../../../src/search/algolia/settings';
import {checkRecordSizes, pushRecords, toDifference, type Push} from '../../../src/search/algolia/push';
import {ADMIN_KEY, AlgoliaDouble, APP_ID, SEARCH_KEY, tooMany, unavailable} from './algolia-double';

const LIVE = 'pages';
const TEMPORARY = 'pages_tmp';
const WAITS = {maxRetries: 5, timeout: () => 1};

const toRecord = (n: number): AlgoliaRecord => ({
  objectID: `guides/${n}`,
  page: `guides/${n}`,
  kind: 'guides',
  group: null,
  permalink: `/guides/${n}`,
  anchor: '',
  hierarchy: {lvl0: 'guides', lvl1: `Page ${n}`, lvl2: null},
  names: [],
  codes: [],
  content: `Text ${n}`,
  weight: 1,
  position: 0,
});
const OLD = [{...toRecord(0), content: 'The live text'}, toRecord(99)];
const NEW = Array.from({length: 3}, (_, n) => toRecord(n));
const SYNONYMS = [{objectID: 'guides/0', type: 'synonym' as const, synonyms: ['Page 0', 'Side 0']}];

let double: AlgoliaDouble;
let lines: string[];

async function start(
  change: {hosts?: number; key?: string; records?: AlgoliaRecord[]; waits?: Push['waits']} = {},
): Promise<Push> {
  double = new AlgoliaDouble();
  double.fillIndex(LIVE, OLD as never);
  lines = [];
  const hosts = await double.start(change.hosts);
  const client = algoliasearch(APP_ID, change.key ?? ADMIN_KEY, {
    hosts: hosts.map((url) => ({url, accept: 'readWrite' as const, protocol: 'http' as const})),
    timeouts: {connect: 300, read: 300, write: 300},
  });
  return {
    client,
    indexName: LIVE,
    temporaryName: TEMPORARY,
    records: change.records ?? NEW,
    synonyms: SYNONYMS,
    report: (line) => lines.push(line),
    waits: change.waits ?? WAITS,
  };
}

const liveContents = () => [...double.indices.get(LIVE)!.records.values()].map(({content}) => content);
const expectLiveAsItWas = () => expect(liveContents()).toEqual(['The live text', 'Text 99']);

afterEach(() => double.stop());

test('fills a temporary index and moves it over the live one, in this order', async () => {
  const push = await start();
  await pushRecords(push);
  expect(double.operations).toEqual(['PUT settings', 'POST synonyms/batch', 'POST batch', 'POST operation']);
  expect(double.received.filter(({operation}) => operation !== 'GET task').map(({index}) => index)).toEqual(
    Array(4).fill(TEMPORARY),
  );
  expect([...double.indices.keys()]).toEqual([LIVE]);
  expect(liveContents()).toEqual(['Text 0', 'Text 1', 'Text 2']);
  expect(double.indices.get(LIVE)).toMatchObject({settings: JSON.parse(JSON.stringify(INDEX_SETTINGS)), synonyms: SYNONYMS});
  expect(lines).toEqual([
    `Filling ${TEMPORARY}`,
    'Settings written',
    '1 synonyms written',
    '3 of 3 records written',
    `Moving it over ${LIVE}`,
  ]);
});

test('sends records by the thousand and waits for each task before the next step', async () => {
  const push = await start({records: Array.from({length: 2500}, (_, n) => toRecord(n))});
  double.asksPerTask = 3;
  await pushRecords(push);
  const sizes = double.received
    .filter(({operation}) => operation === 'POST batch')
    .map(({body}) => (body as {requests: unknown[]}).requests.length);
  expect(sizes).toEqual([1000, 1000, 500]);
  expect(double.received.filter(({operation}) => operation === 'GET task')).toHaveLength(3 * 6);
  expect(liveContents()).toHaveLength(2500);
});

test('a record that is too big is named, and nothing is sent', async () => {
  const big = {...toRecord(7), content: 'é'.repeat(5000)};
  expect(checkRecordSizes([toRecord(1), big])).toEqual([expect.stringMatching(/^guides\/7: 10\d{3} bytes of 10000$/)]);
  await expect(pushRecords(await start({records: [toRecord(1), big]}))).rejects.toThrow(/guides\/7: .*\nNothing was sent/);
  expect(double.received).toEqual([]);
});

test('without a record nothing is sent', async () => {
  await expect(pushRecords(await start({records: []}))).rejects.toThrow('Nothing was sent');
  expect(double.received).toEqual([]);
});

describe('leaves the live index as it was', () => {
  test.each([
    ['a wrong key', 'wrong-key'],
    ['a search key', SEARCH_KEY],
  ])('with %s', async (_, key) => {
    await expect(pushRecords(await start({key}))).rejects.toThrow(/refuses this key[\s\S]*The live index is as it was/);
    expect(double.operations).toEqual(['PUT settings', 'DELETE index']);
    expectLiveAsItWas();
  });

  test('where Algolia finds a record too big', async () => {
    const push = await start();
    double.fault = ({operation}) =>
      operation === 'POST batch' ? {status: 400, body: {message: 'Record is too big', status: 400}} : undefined;
    await expect(pushRecords(push)).rejects.toThrow(/too big[\s\S]*was deleted[\s\S]*as it was/);
    expect(double.operations).toEqual(['PUT settings', 'POST synonyms/batch', 'POST batch', 'DELETE index']);
    expectLiveAsItWas();
  });

  test('where all hosts are out of order', async () => {
    const push = await start({hosts: 3});
    double.fault = unavailable;
    await expect(pushRecords(push)).rejects.toThrow(/None of the Algolia hosts[\s\S]*could not be deleted[\s\S]*as it was/);
    expect(new Set(double.received.map(({host}) => host))).toEqual(new Set([0, 1, 2]));
    expectLiveAsItWas();
  });

  test('where no host answers in time', async () => {
    const push = await start({hosts: 2});
    double.fault = ({operation}) => (operation === 'POST batch' ? 'hang' : undefined);
    await expect(pushRecords(push)).rejects.toThrow(/None of the Algolia hosts[\s\S]*was deleted[\s\S]*as it was/);
    expect(double.received.filter(({operation}) => operation === 'POST batch').map(({host}) => host)).toHaveLength(2);
    expectLiveAsItWas();
  });

  test('where a task never ends', async () => {
    const push = await start();
    double.asksPerTask = Infinity;
    await expect(pushRecords(push)).rejects.toThrow(
      /Stopped waiting for the task after 5 retries[\s\S]*was deleted[\s\S]*as it was/,
    );
    expect(double.operations).toEqual(['PUT settings', 'DELETE index']);
    expectLiveAsItWas();
  });

  test('where the move is refused', async () => {
    const push = await start();
    double.fault = ({operation}) =>
      operation === 'POST operation' ? {status: 400, body: {message: 'Cannot move now', status: 400}} : undefined;
    await expect(pushRecords(push)).rejects.toThrow(/The move failed\. Cannot move now[\s\S]*was deleted[\s\S]*as it was/);
    expect(double.operations.slice(-2)).toEqual(['POST operation', 'DELETE index']);
    expectLiveAsItWas();
  });

  test('where the move fails on every host, and says that it may have happened all the same', async () => {
    const push = await start({hosts: 2});
    double.fault = ({operation}) => (operation === 'POST operation' ? unavailable() : undefined);
    await expect(pushRecords(push)).rejects.toThrow(/The move failed[\s\S]*the old or the new one, whole/);
    expectLiveAsItWas();
  });
});

describe('goes on', () => {
  test('on the next host, where one is out of order', async () => {
    const push = await start({hosts: 2});
    double.fault = ({host}) => (host === 0 ? unavailable() : undefined);
    await pushRecords(push);
    // Each request is tried on the first host, then on the second.
    expect(double.operations).toEqual(
      ['PUT settings', 'POST synonyms/batch', 'POST batch', 'POST operation'].flatMap((operation) => [operation, operation]),
    );
    expect(double.received.map(({host}) => host)).toEqual(double.received.map((_, index) => index % 2));
    expect(liveContents()).toHaveLength(3);
  });

  test('on the same host after the time it asks for, where that has too much to do', async () => {
    const push = await start({hosts: 2});
    double.fault = ({operation}, count) => (operation === 'POST batch' && count === 1 ? tooMany(1) : undefined);
    const started = Date.now();
    await pushRecords(push);
    const batches = double.received.filter(({operation}) => operation === 'POST batch');
    expect(batches).toHaveLength(2);
    expect(batches[0]?.host).toBe(batches[1]?.host);
    expect(Date.now() - started).toBeGreaterThanOrEqual(1000);
    expect(liveContents()).toHaveLength(3);
  });
});

describe('the difference', () => {
  test('names what is new, changed and gone, and writes nothing', async () => {
    const push = await start();
    double.fillIndex(LIVE, [{...toRecord(0), content: 'The live text'}, toRecord(1), toRecord(99)] as never);
    expect(await toDifference(push)).toEqual({added: ['guides/2'], changed: ['guides/0'], removed: ['guides/99'], same: 1});
    expect(double.operations).toEqual(['POST browse']);
  });

  test('has all as new where there is no live index yet', async () => {
    const push = await start();
    expect(await toDifference({...push, indexName: 'other'})).toMatchObject({added: NEW.map(({objectID}) => objectID), same: 0});
  });

  test('fails where the key does', async () => {
    await expect(toDifference(await start({key: 'wrong-key'}))).rejects.toThrow('Invalid');
  });
});
