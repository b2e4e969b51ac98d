import type {SearchAnswer, SearchEngine} from '../../src/search/engine';
import {FallbackEngine} from '../../src/search/fallback-engine';

const AT_HAND: SearchAnswer = {hits: [], suggestion: 'at hand'};
const ELSEWHERE: SearchAnswer = {hits: [], suggestion: 'elsewhere'};

function toEngine(search: () => Promise<SearchAnswer>) {
  const queries: string[] = [];
  const listeners: (() => void)[] = [];
  const engine: SearchEngine = {
    search: (query) => {
      queries.push(query);
      return search();
    },
    onGrowth: (listener) => {
      listeners.push(listener);
      return () => undefined;
    },
  };
  return {engine, queries, listeners};
}

function start(search: () => Promise<SearchAnswer>) {
  const first = toEngine(search);
  const second = toEngine(() => Promise.resolve(AT_HAND));
  const open = jest.fn(() => second.engine);
  return {first, second, open, engine: new FallbackEngine('Algolia', Promise.resolve(first.engine), open)};
}

it('asks the engine elsewhere, and does not open the one at hand', async () => {
  const {engine, open} = start(() => Promise.resolve(ELSEWHERE));
  await expect(engine.search('sciatica')).resolves.toEqual(ELSEWHERE);
  expect(open).not.toHaveBeenCalled();
  expect(engine).toMatchObject({provider: 'Algolia', hasFailed: false});
});

it('answers from the one at hand where the other fails, says so, and does not ask it again', async () => {
  const {engine, first} = start(() => Promise.reject(new Error('RetryError')));
  await expect(engine.search('sciatica')).resolves.toEqual({...AT_HAND, isFallback: true});
  await expect(engine.search('knee')).resolves.toEqual({...AT_HAND, isFallback: true});
  expect(first.queries).toEqual(['sciatica']);
  expect(engine.hasFailed).toBe(true);
});

it('answers from the one at hand where the code of the other does not load', async () => {
  const second = toEngine(() => Promise.resolve(AT_HAND));
  const engine = new FallbackEngine('Algolia', Promise.reject(new Error('network')), () => second.engine);
  await expect(engine.search('sciatica')).resolves.toEqual({...AT_HAND, isFallback: true});
});

it('waits for a second, and no longer', async () => {
  jest.useFakeTimers();
  const {engine} = start(() => new Promise(() => undefined));
  const answer = engine.search('sciatica');
  let isAnswered = false;
  void answer.then(() => (isAnswered = true));
  await jest.advanceTimersByTimeAsync(999);
  expect(isAnswered).toBe(false);
  await jest.advanceTimersByTimeAsync(1);
  await expect(answer).resolves.toEqual({...AT_HAND, isFallback: true});
  jest.useRealTimers();
});

it.each(["can't pee", 'want to d', 'quiero morir', 'fever after injection'])(
  'sends nobody what speaks of a danger: %s',
  async (query) => {
    const {engine, first, second} = start(() => Promise.resolve(ELSEWHERE));
    await expect(engine.search(query)).resolves.toEqual(AT_HAND);
    expect(first.queries).toEqual([]);
    expect(second.queries).toEqual([query]);
    expect(engine.hasFailed).toBe(false);
  },
);

it('passes on that the one at hand has learnt more', async () => {
  const {engine, second} = start(() => Promise.reject(new Error('away')));
  const listener = jest.fn();
  const stop = engine.onGrowth(listener);
  await engine.search('sciatica');
  second.listeners.forEach((grown) => grown());
  stop();
  second.listeners.forEach((grown) => grown());
  expect(listener).toHaveBeenCalledTimes(1);
});
