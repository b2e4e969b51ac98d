/**
 * The page's side of the embedded engine: hands queries to the worker and waits for its answers.
 */
import {SearchUnavailable, type SearchEngine, type SearchAnswer, type SearchOptions} from '../engine';
import type {Answer, Request} from './protocol';

export interface IndexUrls {
  headUrl: string;
  bodyUrl: string;
}

interface Waiting {
  resolve: (found: SearchAnswer) => void;
  reject: (error: Error) => void;
}

export class WorkerEngine implements SearchEngine {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  readonly #listeners = new Set<() => void>();
  #calls = 0;
  #failure: SearchUnavailable | undefined;

  /** Takes a worker that speaks `protocol.ts` and has it load the index. */
  constructor(worker: Worker, urls: IndexUrls) {
    this.#worker = worker;
    worker.addEventListener('message', (event: MessageEvent<Answer>) => this.#take(event.data));
    // A worker that is blocked, missing or broken says so by this event alone.
    worker.addEventListener('error', () => this.#fail(new SearchUnavailable('The search worker did not start.')));
    this.#send({type: 'load', ...urls});
  }

  /** Whether it cannot answer, now and later. */
  get hasFailed(): boolean {
    return this.#failure !== undefined;
  }

  search(query: string, options: SearchOptions = {}): Promise<SearchAnswer> {
    if (this.#failure) {
      return Promise.reject(this.#failure);
    }
    this.#calls += 1;
    const call = this.#calls;
    return new Promise((resolve, reject) => {
      this.#waiting.set(call, {resolve, reject});
      this.#send({type: 'search', call, query, options});
    });
  }

  onGrowth(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #send(request: Request): void {
    this.#worker.postMessage(request);
  }

  #take(answer: Answer): void {
    switch (answer.type) {
      case 'grown':
        this.#listeners.forEach((listener) => listener());
        break;
      case 'found':
        this.#waiting.get(answer.call)?.resolve(answer.found);
        this.#waiting.delete(answer.call);
        break;
      case 'failed':
        this.#fail(new SearchUnavailable(answer.message));
        break;
    }
  }

  #fail(failure: SearchUnavailable): void {
    this.#failure = failure;
    this.#waiting.forEach(({reject}) => reject(failure));
    this.#waiting.clear();
    this.#worker.terminate();
  }
}
