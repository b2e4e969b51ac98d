import {WorkerEngine} from '../../src/search/embedded/worker-engine';
import type {Answer, Request} from '../../src/search/embedded/protocol';
import {SearchUnavailable} from '../../src/search/engine';

/** A worker that says what the test tells it to. */
class ScriptedWorker extends EventTarget {
  readonly requests: Request[] = [];
  isTerminated = false;

  postMessage(request: Request): void {
    this.requests.push(request);
  }

  terminate(): void {
    this.isTerminated = true;
  }

  say(answer: Answer): void {
    this.dispatchEvent(new MessageEvent('message', {data: answer}));
  }
}

function start() {
  const worker = new ScriptedWorker();
  const engine = new WorkerEngine(worker as unknown as Worker, {headUrl: '/head.json', bodyUrl: '/body.json'});
  return {worker, engine};
}

it('has the worker load the index at once', () => {
  expect(start().worker.requests).toEqual([{type: 'load', headUrl: '/head.json', bodyUrl: '/body.json'}]);
});

it('gives each search its own answer, whatever the order', async () => {
  const {worker, engine} = start();
  const first = engine.search('a');
  const second = engine.search('b', {limit: 3});
  expect(worker.requests.slice(1)).toEqual([
    {type: 'search', call: 1, query: 'a', options: {}},
    {type: 'search', call: 2, query: 'b', options: {limit: 3}},
  ]);
  const hit = {id: 'guides/x', kind: 'guides', permalink: '/guides/x', title: {text: 'X', marks: []}} as const;
  worker.say({type: 'found', call: 2, found: {hits: [hit as never]}});
  worker.say({type: 'found', call: 1, found: {hits: [], suggestion: 'b'}});
  await expect(first).resolves.toEqual({hits: [], suggestion: 'b'});
  await expect(second).resolves.toEqual({hits: [hit]});
});

it('tells when there is more to find, until told not to', () => {
  const {worker, engine} = start();
  let count = 0;
  const stop = engine.onGrowth(() => (count += 1));
  worker.say({type: 'grown'});
  stop();
  worker.say({type: 'grown'});
  expect(count).toBe(1);
});

it.each([
  ['the worker does not start', (worker: ScriptedWorker) => worker.dispatchEvent(new Event('error'))],
  ['the index cannot be read', (worker: ScriptedWorker) => worker.say({type: 'failed', call: 1, message: 'broken'})],
])('is unavailable, for what waits and for what comes, where %s', async (_, fail) => {
  const {worker, engine} = start();
  const waiting = engine.search('a');
  fail(worker);
  await expect(waiting).rejects.toThrow(SearchUnavailable);
  await expect(engine.search('b')).rejects.toThrow(SearchUnavailable);
  expect(engine.hasFailed).toBe(true);
  expect(worker.isTerminated).toBe(true);
});
