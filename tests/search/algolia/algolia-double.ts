/**
 * Algolia's protocol as far as this project speaks it, on 127.0.0.1: a state machine with indices, tasks, keys and faults to
 * order. It keeps every request in order, so that a test can say what must have been asked, how often and in which order.
 */
import http from 'node:http';
import {once} from 'node:events';
import type {AddressInfo} from 'node:net';

export const ADMIN_KEY = 'admin-key';
export const SEARCH_KEY = 'search-key';
export const APP_ID = 'TESTAPP';

type Item = {objectID: string} & Record<string, unknown>;
export interface Index {
  settings: Record<string, unknown>;
  synonyms: Item[];
  records: Map<string, Item>;
}

export interface Received {
  /** The host that was asked, by its place among the hosts. */
  host: number;
  /** What was asked for, such as 'PUT settings' or 'POST batch'. */
  operation: string;
  index: string;
  body: unknown;
}

interface Reply {
  status: number;
  body: object;
  headers?: Record<string, string>;
}

/** What a test orders: a reply in place of the real one, 'hang' for none at all, or undefined to go on. */
export type Fault = (received: Received, count: number) => Reply | 'hang' | undefined;

const MAX_RECORD_BYTES = 10_000;
const toError = (status: number, message: string): Reply => ({status, body: {message, status}});

export const unavailable = (): Reply => toError(503, 'Service unavailable');
export const tooMany = (seconds: number): Reply => ({
  ...toError(429, 'Too many requests'),
  headers: {'retry-after': String(seconds)},
});

export class AlgoliaDouble {
  readonly indices = new Map<string, Index>();
  readonly received: Received[] = [];
  /** Tasks are done once they have been asked after this often. */
  asksPerTask = 1;
  fault: Fault = () => undefined;
  readonly #servers: http.Server[] = [];
  readonly #tasks = new Map<number, {asked: number; finish: () => void}>();
  #lastTask = 0;

  /** Starts `count` hosts, which speak for one application. Returns their addresses. */
  async start(count = 1): Promise<string[]> {
    for (let host = 0; host < count; host += 1) {
      const server = http.createServer((request, response) => void this.#serve(host, request, response));
      this.#servers.push(server.listen(0, '127.0.0.1'));
      await once(server, 'listening');
    }
    return this.#servers.map((server) => `127.0.0.1:${(server.address() as AddressInfo).port}`);
  }

  stop(): void {
    for (const server of this.#servers) {
      server.closeAllConnections();
      server.close();
    }
  }

  /** The operations in order, those on tasks left out, each as often as it came. */
  get operations(): string[] {
    return this.received.map(({operation}) => operation).filter((operation) => operation !== 'GET task');
  }

  /** An index as a push that worked would have left it. */
  fillIndex(name: string, records: readonly Item[]): void {
    this.indices.set(name, {settings: {}, synonyms: [], records: new Map(records.map((record) => [record.objectID, record]))});
  }

  async #serve(host: number, request: http.IncomingMessage, response: http.ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) {
      chunks.push(chunk as Buffer);
    }
    const text = Buffer.concat(chunks).toString('utf8');
    const received = toReceived(host, request, text === '' ? undefined : JSON.parse(text));
    this.received.push(received);
    const count = this.received.filter(({operation}) => operation === received.operation).length;
    const reply = this.fault(received, count) ?? this.#authorize(request, received) ?? this.#answer(received, request.url ?? '');
    if (reply !== 'hang') {
      response.writeHead(reply.status, {'content-type': 'application/json', ...reply.headers}).end(JSON.stringify(reply.body));
    }
  }

  #authorize(request: http.IncomingMessage, {operation}: Received): Reply | undefined {
    const url = new URL(request.url ?? '', 'http://127.0.0.1');
    const given = (name: string) => request.headers[name] ?? url.searchParams.get(name);
    const key = given('x-algolia-api-key');
    if (given('x-algolia-application-id') !== APP_ID || (key !== ADMIN_KEY && key !== SEARCH_KEY)) {
      return toError(403, 'Invalid Application-ID or API key');
    }
    const isSearch = operation === 'POST queries' || operation === 'POST query';
    return key === SEARCH_KEY && !isSearch ? toError(403, 'Method not allowed with this API key') : undefined;
  }

  #answer({operation, index: name, body}: Received, path: string): Reply {
    const index = this.indices.get(name);
    switch (operation) {
      case 'PUT settings':
        return this.#toTask(() => void (this.#open(name).settings = body as Index['settings']));
      case 'POST synonyms/batch':
        return this.#toTask(() => void (this.#open(name).synonyms = body as Item[]));
      case 'POST batch':
        return this.#batch(name, (body as {requests: {action: string; body: Item}[]}).requests);
      case 'POST operation': {
        const {operation: kind, destination} = body as {operation: string; destination: string};
        if (kind !== 'move' || !index) {
          return toError(400, `cannot ${kind} ${name}`);
        }
        return this.#toTask(() => {
          this.indices.set(destination, index);
          this.indices.delete(name);
        });
      }
      case 'DELETE index':
        return this.#toTask(() => void this.indices.delete(name));
      case 'GET task':
        return this.#ask(Number(path.split('?')[0]!.split('/').at(-1)));
      case 'POST browse':
        return index
          ? {status: 200, body: {hits: [...index.records.values()], nbHits: index.records.size}}
          : toError(404, `Index ${name} does not exist`);
      case 'POST queries':
        return this.#query((body as {requests: {indexName: string; query: string; hitsPerPage: number}[]}).requests);
      default:
        return toError(404, `unknown: ${operation}`);
    }
  }

  #open(name: string): Index {
    const index = this.indices.get(name) ?? {settings: {}, synonyms: [], records: new Map<string, Item>()};
    this.indices.set(name, index);
    return index;
  }

  #batch(name: string, requests: readonly {action: string; body: Item}[]): Reply {
    const tooBig = requests.find(({body}) => Buffer.byteLength(JSON.stringify(body)) > MAX_RECORD_BYTES);
    if (tooBig) {
      return toError(400, `Record at the position 0 objectID=${tooBig.body.objectID} is too big`);
    }
    if (requests.some(({action}) => action !== 'addObject')) {
      return toError(400, 'unknown action');
    }
    return this.#toTask(() => requests.forEach(({body}) => this.#open(name).records.set(body.objectID, body)));
  }

  #toTask(finish: () => void): Reply {
    this.#lastTask += 1;
    this.#tasks.set(this.#lastTask, {asked: 0, finish});
    return {status: 200, body: {taskID: this.#lastTask, updatedAt: '2026-01-01T00:00:00Z'}};
  }

  #ask(id: number): Reply {
    const task = this.#tasks.get(id);
    if (!task) {
      return toError(404, `no task ${id}`);
    }
    task.asked += 1;
    if (task.asked < this.asksPerTask) {
      return {status: 200, body: {status: 'notPublished'}};
    }
    task.finish();
    task.finish = () => undefined;
    return {status: 200, body: {status: 'published'}};
  }

  /** Records that hold the query's words as they are: enough to see a hit come back. */
  #query(requests: readonly {indexName: string; query: string; hitsPerPage: number}[]): Reply {
    const results = requests.map(({indexName, query, hitsPerPage}) => {
      const records = [...(this.indices.get(indexName)?.records.values() ?? [])];
      const hits = records.filter((record) => JSON.stringify(record).toLowerCase().includes(query.toLowerCase()));
      return {
        hits: hits.slice(0, hitsPerPage),
        nbHits: hits.length,
        page: 0,
        nbPages: 1,
        hitsPerPage,
        query,
        params: '',
        processingTimeMS: 1,
      };
    });
    return {status: 200, body: {results}};
  }
}

function toReceived(host: number, request: http.IncomingMessage, body: unknown): Received {
  const parts = new URL(request.url ?? '', 'http://127.0.0.1').pathname.split('/').slice(3).map(decodeURIComponent);
  const [index = '', ...rest] = parts;
  const what = rest[0] === 'task' ? 'task' : rest.join('/') || 'index';
  return {host, operation: `${request.method} ${what}`, index, body};
}
