/** What the page and the worker say to each other. */
import type {SearchAnswer, SearchOptions} from '../engine';

export type Request =
  {type: 'load'; headUrl: string; bodyUrl: string} | {type: 'search'; call: number; query: string; options: SearchOptions};

export type Answer =
  /** The body index has arrived: the same query may now have a better answer. */
  {type: 'grown'} | {type: 'found'; call: number; found: SearchAnswer} | {type: 'failed'; call: number; message: string};
