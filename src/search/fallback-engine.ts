/** An engine elsewhere with one at hand behind it: answers whatever becomes of the one elsewhere. */
import {isNearDanger} from './danger-words';
import type {SearchAnswer, SearchEngine, SearchOptions} from './engine';

/** How long a reader may be kept waiting for the engine elsewhere. */
const PATIENCE_MS = 1000;

export class FallbackEngine implements SearchEngine {
  readonly provider: string | undefined;
  readonly #first: Promise<SearchEngine>;
  readonly #openSecond: () => SearchEngine;
  readonly #listeners = new Set<() => void>();
  #second: SearchEngine | undefined;
  #hasFailed = false;

  /**
   * @param provider who gets to see what is typed
   * @param first the engine elsewhere, as soon as its code is here
   * @param openSecond opens the one at hand, when it is first needed
   */
  constructor(provider: string, first: Promise<SearchEngine>, openSecond: () => SearchEngine) {
    this.provider = provider;
    this.#first = first;
    this.#openSecond = openSecond;
    // Each search reports the failure that it meets: until one does, nobody has asked.
    first.catch(() => undefined);
  }

  /** Whether the engine elsewhere has failed; it is then not asked again. */
  get hasFailed(): boolean {
    return this.#hasFailed;
  }

  async search(query: string, options?: SearchOptions): Promise<SearchAnswer> {
    // What speaks of a danger, or may once it is typed out, is sent to nobody.
    if (isNearDanger(query)) {
      return this.#toSecond().search(query, options);
    }
    if (!this.#hasFailed) {
      try {
        return await withinPatience(this.#first.then((engine) => engine.search(query, options)));
      } catch {
        this.#hasFailed = true;
      }
    }
    return {...(await this.#toSecond().search(query, options)), isFallback: true};
  }

  onGrowth(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #toSecond(): SearchEngine {
    if (!this.#second) {
      this.#second = this.#openSecond();
      this.#second.onGrowth(() => this.#listeners.forEach((listener) => listener()));
    }
    return this.#second;
  }
}

function withinPatience<T>(answer: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`no answer within ${PATIENCE_MS} ms`)), PATIENCE_MS);
    answer.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
