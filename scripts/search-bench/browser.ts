/** What a reader's browser has to do: bytes until the first hit, and time, in Chromium. */
import fs from 'node:fs/promises';
import http from 'node:http';
import {once} from 'node:events';
import type {AddressInfo} from 'node:net';
import path from 'node:path';
import {brotliCompressSync, constants} from 'node:zlib';
import {chromium, type Browser, type Page} from '@playwright/test';
import {build} from 'esbuild';
import {toBodyFile, toHeadFile} from '../../src/search/embedded/index-files';
import type {SearchRecord} from '../../src/knowledge/types';
import {findSystemBrowser} from '../browser.cjs';

export interface Bench {
  page: Page;
  stop: () => Promise<void>;
}

const TYPES: Record<string, string> = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.html': 'text/html',
  '.wasm': 'application/wasm',
};

/** A browser at a page of an origin that serves `dir`. */
export async function openBench(dir: string): Promise<Bench> {
  await fs.writeFile(path.join(dir, 'index.html'), '<!doctype html><title>Bench</title>');
  const server = http.createServer((request, response) => {
    const {pathname} = new URL(request.url ?? '/', 'http://localhost');
    const file = path.join(dir, pathname === '/' ? 'index.html' : path.normalize(decodeURIComponent(pathname)));
    fs.readFile(file).then(
      (bytes) => response.writeHead(200, {'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream'}).end(bytes),
      () => response.writeHead(404).end(),
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const executablePath = findSystemBrowser();
  const browser: Browser = await chromium.launch({
    ...(executablePath ? {executablePath} : {}),
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-gpu', '--disable-background-networking'],
  });
  const page = await browser.newPage();
  // The transpiler that runs this wraps functions in a helper of its own, which the page does not have.
  await page.addInitScript('globalThis.__name = (target) => target');
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  return {
    page,
    stop: async () => {
      await browser.close();
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Parts of the page that every reader has already when they turn to search. */
const ON_THE_PAGE = ['react', 'react/*', 'react-dom', '@docusaurus/*', '@generated/*', '@theme/*', 'clsx'];
/** A chunk of its own, which is loaded only where the clinic has set Algolia up. */
const NOT_LOADED = ['algoliasearch/*', '@algolia/*'];

async function bundle(entry: string, outfile: string, external: string[] = []): Promise<void> {
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2020',
    jsx: 'automatic',
    external,
    alias: {'@site': process.cwd()},
    define: {'import.meta.url': '"http://localhost/"'},
    logLevel: 'error',
  });
}

export interface Weight {
  /** Bytes packed with brotli, by part. */
  dialog: number;
  worker: number;
  head: number;
  body: number;
}

export interface Timing {
  /** Milliseconds from starting the worker to its first answer. */
  load: number;
  /** Milliseconds per query there and back: the median and the 95th of 100. */
  p50: number;
  p95: number;
}

const toSize = (bytes: Buffer): number =>
  brotliCompressSync(bytes, {params: {[constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY}}).length;

/** Writes worker, dialog and both index files into `dir`, and weighs them. */
export async function writeParts(records: readonly SearchRecord[], dir: string): Promise<Weight> {
  await bundle('src/search/embedded/worker.ts', path.join(dir, 'worker.js'));
  await bundle('src/search/reader-search.ts', path.join(dir, 'dialog.js'), [...ON_THE_PAGE, ...NOT_LOADED]);
  await fs.writeFile(path.join(dir, 'head.json'), JSON.stringify(toHeadFile(records)));
  await fs.writeFile(path.join(dir, 'body.json'), JSON.stringify(toBodyFile(records)));
  const weigh = async (file: string) => toSize(await fs.readFile(path.join(dir, file)));
  return {
    dialog: (await weigh('dialog.js')) + (await weigh('dialog.css')),
    worker: await weigh('worker.js'),
    head: await weigh('head.json'),
    body: await weigh('body.json'),
  };
}

/** Asks the worker each query, one after the other, as a page would; with the body index where `withBody`. */
export async function measureQueries({page}: Bench, queries: readonly string[], withBody: boolean): Promise<Timing> {
  const {load, times} = await page.evaluate(
    async ({texts, bodyUrl}) => {
      const origin = window.location.origin;
      const started = performance.now();
      const worker = new Worker('/worker.js', {type: 'module'});
      const listeners = new Map<number | 'grown', () => void>();
      worker.addEventListener('message', ({data}: MessageEvent<{type: string; call?: number}>) => {
        listeners.get(data.type === 'grown' ? 'grown' : data.call!)?.();
      });
      const heard = (what: number | 'grown') => new Promise<void>((resolve) => listeners.set(what, resolve));
      const grown = bodyUrl === null ? Promise.resolve() : heard('grown');
      worker.postMessage({type: 'load', headUrl: `${origin}/head.json`, bodyUrl: `${origin}${bodyUrl ?? '/none.json'}`});
      const ask = async (call: number, query: string) => {
        const answer = heard(call);
        const asked = performance.now();
        worker.postMessage({type: 'search', call, query, options: {}});
        await answer;
        return performance.now() - asked;
      };
      await ask(0, texts[0] ?? 'pain');
      const ready = performance.now() - started;
      await grown;
      const durations: number[] = [];
      for (const [index, text] of texts.entries()) {
        durations.push(await ask(index + 1, text));
      }
      worker.terminate();
      return {load: ready, times: durations};
    },
    {texts: queries, bodyUrl: withBody ? '/body.json' : null},
  );
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return {load, p50: at(0.5), p95: at(0.95)};
}
