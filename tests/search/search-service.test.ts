import {SearchService} from '../../src/search/embedded/search-service';
import {toBodyFile, toHeadFile} from '../../src/search/embedded/index-files';
import type {Answer} from '../../src/search/embedded/protocol';
import {SEARCH_RECORDS} from '../fixtures/search-records';

const FILES: Record<string, string> = {
  '/head.json': JSON.stringify(toHeadFile(SEARCH_RECORDS)),
  '/body.json': JSON.stringify(toBodyFile(SEARCH_RECORDS)),
};

function start(files: Record<string, string>) {
  const answers: Answer[] = [];
  const fetched: string[] = [];
  const service = new SearchService(
    (answer) => answers.push(answer),
    (url) => {
      fetched.push(url);
      const text = files[url];
      return text === undefined ? Promise.reject(new Error('404')) : Promise.resolve(text);
    },
  );
  return {answers, fetched, service};
}

const LOAD = {type: 'load', headUrl: '/head.json', bodyUrl: '/body.json'} as const;
const SEARCH = {type: 'search', call: 1, query: 'siatica', options: {}} as const;

it('fetches nothing before it is told to', async () => {
  const {fetched} = start(FILES);
  await Promise.resolve();
  expect(fetched).toEqual([]);
});

it('loads the head, then the body, and says when there is more to find', async () => {
  const {answers, fetched, service} = start(FILES);
  await service.take(LOAD);
  expect(fetched).toEqual(['/head.json', '/body.json']);
  expect(answers).toEqual([{type: 'grown'}]);
});

it('answers a search that came while the head was loading', async () => {
  const {answers, service} = start(FILES);
  await Promise.all([service.take(LOAD), service.take(SEARCH)]);
  expect(answers).toContainEqual(expect.objectContaining({type: 'found', call: 1}));
});

it('answers from the head where the body is missing', async () => {
  const {answers, service} = start({'/head.json': FILES['/head.json']!});
  await service.take(LOAD);
  await service.take(SEARCH);
  expect(answers).toEqual([expect.objectContaining({type: 'found', call: 1})]);
});

it.each([
  ['missing', {}],
  ['broken', {'/head.json': '{"version":1'}],
])('says that it failed where the head is %s', async (_, files) => {
  const {answers, service} = start(files);
  await service.take(LOAD);
  await service.take(SEARCH);
  expect(answers).toEqual([expect.objectContaining({type: 'failed', call: 1})]);
});

it('says that it failed where nothing was loaded', async () => {
  const {answers, service} = start(FILES);
  await service.take(SEARCH);
  expect(answers).toEqual([expect.objectContaining({type: 'failed', call: 1})]);
});
