/** The engines side by side: each takes a query and names pages, the best first. */
import fs from 'node:fs/promises';
import {createRequire} from 'node:module';
import path from 'node:path';
import {build, type Plugin} from 'esbuild';
import type {Page} from '@playwright/test';
import {EmbeddedIndex} from '../../src/search/embedded/embedded-index';
import {toBodyFile, toHeadFile} from '../../src/search/embedded/index-files';
import {toHtml} from './html';
import type {BenchPages} from './pages';

export interface Engine {
  name: string;
  search(query: string): Promise<string[]>;
}

const LIMIT = 10;
const require = createRequire(import.meta.url);

export function toEmbeddedEngine({records}: BenchPages): Engine {
  const index = new EmbeddedIndex(JSON.stringify(toHeadFile(records)));
  index.addBody(JSON.stringify(toBodyFile(records)));
  return {name: 'this site', search: (query) => Promise.resolve(index.answer(query, {limit: LIMIT}).hits.map(({id}) => id))};
}

/** The head index alone: what answers before the body has come. */
export function toHeadEngine({records}: BenchPages): Engine {
  const index = new EmbeddedIndex(JSON.stringify(toHeadFile(records)));
  return {
    name: 'this site, head',
    search: (query) => Promise.resolve(index.answer(query, {limit: LIMIT}).hits.map(({id}) => id)),
  };
}

/** The constants that the stock plugin would generate from its defaults, and no worker around its search. */
const STOCK_CONSTANTS: Plugin = {
  name: 'stock-constants',
  setup({onResolve, onLoad}) {
    onResolve({filter: /proxiedGeneratedConstants$|^comlink$/}, ({path: name}) => ({path: name, namespace: 'stock'}));
    onLoad({filter: /./, namespace: 'stock'}, () => ({
      contents: [
        'export const language = ["en"];',
        'export const removeDefaultStopWordFilter = [];',
        'export const fuzzyMatchingDistance = 1;',
        'export const searchIndexUrl = "";',
        'export const expose = () => undefined;',
      ].join('\n'),
    }));
  },
};

interface StockWorker {
  lowLevelFetchIndexes: () => Promise<unknown>;
  search(baseUrl: string, context: string, query: string, limit: number): Promise<{document: {u: string}}[]>;
}
interface StockParts {
  scanDocuments(files: {filePath: string; url: string; type: 'docs'}[], config: object): Promise<unknown[]>;
  buildIndex(documents: unknown[], config: object): object[];
}

/** @easyops-cn/docusaurus-search-local as it comes: its scan, its lunr index, its queries. */
export async function toStockEngine({records, shownNames}: BenchPages, scratchDir: string): Promise<Engine> {
  const root = path.dirname(require.resolve('@easyops-cn/docusaurus-search-local/package.json'));
  const {scanDocuments} = require(path.join(root, 'dist/server/server/utils/scanDocuments.js')) as StockParts;
  const {buildIndex} = require(path.join(root, 'dist/server/server/utils/buildIndex.js')) as StockParts;
  const config = {language: ['en'], removeDefaultStopWordFilter: [], removeDefaultStemmer: false, ignoreCssSelectors: []};
  const files = await Promise.all(
    records.map(async (record, number) => {
      const filePath = path.join(scratchDir, `${number}.html`);
      await fs.writeFile(filePath, toHtml(record, shownNames.get(record.id) ?? []));
      return {filePath, url: record.id, type: 'docs' as const};
    }),
  );
  const indexes = buildIndex(await scanDocuments(files, config), config).map((index, type) => ({...index, type}));
  const outfile = path.join(scratchDir, 'stock-search.cjs');
  await build({
    entryPoints: [path.join(root, 'dist/client/client/theme/worker.js')],
    outfile,
    bundle: true,
    format: 'cjs',
    platform: 'node',
    plugins: [STOCK_CONSTANTS],
    logLevel: 'silent',
  });
  const {SearchWorker} = require(outfile) as {SearchWorker: new () => StockWorker};
  const worker = new SearchWorker();
  worker.lowLevelFetchIndexes = () => Promise.resolve({wrappedIndexes: indexes, zhDictionary: []});
  return {
    name: 'search-local',
    async search(query) {
      const results = await worker.search('/', '', query, 100);
      return [...new Set(results.map(({document}) => document.u))].slice(0, LIMIT);
    },
  };
}

/** Pagefind as it comes: its index, and its own search in the browser. `page` is at an origin that serves `scratchDir`. */
export async function toPagefindEngine({records, shownNames}: BenchPages, scratchDir: string, page: Page): Promise<Engine> {
  // Imported here: it comes as an ES module only, and scripts run as CommonJS.
  const {createIndex, close} = await import('pagefind');
  const {index} = await createIndex({});
  if (!index) {
    throw new Error('Pagefind did not start.');
  }
  for (const record of records) {
    await index.addHTMLFile({url: `/${record.id}`, content: toHtml(record, shownNames.get(record.id) ?? [])});
  }
  await index.writeFiles({outputPath: path.join(scratchDir, 'pagefind')});
  await close();
  return {
    name: 'Pagefind',
    async search(query) {
      const urls = await page.evaluate(
        async ({text, limit}) => {
          const file = '/pagefind/pagefind.js';
          const pagefind = (await import(file)) as {
            search(query: string): Promise<{results: {data(): Promise<{url: string}>}[]}>;
          };
          const {results} = await pagefind.search(text);
          return Promise.all(results.slice(0, limit).map(async (result) => (await result.data()).url));
        },
        {text: query, limit: LIMIT},
      );
      return urls.map((url) => url.replace(/^\//, '').replace(/\/?(?:index\.html)?$/, ''));
    },
  };
}
