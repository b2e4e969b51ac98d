/**
 * The worker's side of the embedded engine: loads the head index, answers from it, and loads the body index after it. Apart
 * from the worker itself, so that it runs in a test.
 */
import {SearchUnavailable} from '../engine';
import {EmbeddedIndex} from './embedded-index';
import type {Answer, Request} from './protocol';

/** Reads a URL's text. */
export type FetchText = (url: string) => Promise<string>;

export async function fetchText(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) {
    throw new SearchUnavailable(`The server answered ${response.status} for the search index.`);
  }
  return response.text();
}

/** Takes the requests of the page one by one; `answer` sends what it has to say. */
export class SearchService {
  #index: Promise<EmbeddedIndex> = Promise.reject(new SearchUnavailable('No search index was named.'));
  readonly #answer: (answer: Answer) => void;
  readonly #fetchText: FetchText;

  constructor(answer: (answer: Answer) => void, fetchText: FetchText) {
    this.#answer = answer;
    this.#fetchText = fetchText;
    ignoreRejection(this.#index);
  }

  async take(request: Request): Promise<void> {
    if (request.type === 'load') {
      await this.#load(request.headUrl, request.bodyUrl);
    } else {
      await this.#search(request);
    }
  }

  async #load(headUrl: string, bodyUrl: string): Promise<void> {
    this.#index = this.#fetchText(headUrl).then((json) => new EmbeddedIndex(json));
    ignoreRejection(this.#index);
    try {
      const index = await this.#index;
      index.addBody(await this.#fetchText(bodyUrl));
      this.#answer({type: 'grown'});
    } catch {
      // Without a head every search says so; without a body the head goes on answering.
    }
  }

  async #search({call, query, options}: Request & {type: 'search'}): Promise<void> {
    try {
      const index = await this.#index;
      this.#answer({type: 'found', call, found: index.answer(query, options)});
    } catch (error) {
      this.#answer({type: 'failed', call, message: error instanceof Error ? error.message : String(error)});
    }
  }
}

/** Each search reports the failure that it meets: until one does, nobody has asked. */
function ignoreRejection(promise: Promise<unknown>): void {
  promise.catch(() => undefined);
}
