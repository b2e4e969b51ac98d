/**
 * How well search finds what people mean.
 *
 *   npm run bench:search -- --queries FILE.jsonl
 *     success@1, success@3, MRR@10 and the share without a hit, per category, next to the engines that others use, over the
 *     project's pages; each half of the queries for itself, of which only the tuned one may be looked at
 *   npm run bench:search -- --queries FILE.jsonl --pages 5000 --distractors FILE.jsonl.gz
 *     the same among other medical pages, with bytes and times in Chromium
 *
 * A query counts where a page that answers it best exists.
 */
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {measureQueries, openBench, writeParts, type Bench, type Timing} from './search-bench/browser';
import {toEmbeddedEngine, toHeadEngine, toPagefindEngine, toStockEngine, type Engine} from './search-bench/engines';
import {isTuned, readJudgedQueries, type JudgedQuery} from './search-bench/judged-queries';
import {toMeasures, type Answered} from './search-bench/measures';
import {readDistractors, readProjectPages, type BenchPages} from './search-bench/pages';
import {toTypoQueries} from './search-bench/typos';

const percent = (share: number): string => (share * 100).toFixed(1).padStart(6);
const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
const milliseconds = (time: number): string => `${time.toFixed(1)} ms`;

/** The queries whose best answer is among the pages. */
function toAnswerable(queries: readonly JudgedQuery[], ids: ReadonlySet<string>): JudgedQuery[] {
  return queries.filter(({relevant}) => {
    const best = Math.max(...Object.values(relevant));
    return Object.entries(relevant).some(([id, grade]) => grade === best && ids.has(id));
  });
}

async function ask(engine: Engine, queries: readonly JudgedQuery[]): Promise<Answered[]> {
  const answers: Answered[] = [];
  for (const query of queries) {
    answers.push({...query, hits: await engine.search(query.query)});
  }
  return answers;
}

function printTable(title: string, byEngine: ReadonlyMap<string, readonly Answered[]>): void {
  console.log(`\n${title}\n${'engine'.padEnd(18)}${'category'.padEnd(16)}queries  succ@1  succ@3  MRR@10    zero`);
  for (const [engine, answers] of byEngine) {
    const categories = [...new Set(answers.map(({category}) => category))].sort();
    const rows = [...categories.map((category) => [category, answers.filter((answer) => answer.category === category)] as const)];
    for (const [category, part] of rows.length > 1 ? [...rows, ['all', answers] as const] : rows) {
      const {queries, success1, success3, mrr10, zero} = toMeasures(part);
      const cells = [success1, success3, mrr10, zero].map((share) => percent(share)).join('  ');
      console.log(`${engine.padEnd(18)}${category.padEnd(16)}${String(queries).padStart(7)}  ${cells}`);
    }
  }
}

async function printQuality(
  engines: readonly Engine[],
  queries: readonly JudgedQuery[],
  typos: readonly JudgedQuery[],
): Promise<void> {
  const halves = [
    ['The tuned half', queries.filter(({query}) => isTuned(query))],
    ['The untuned half', queries.filter(({query}) => !isTuned(query))],
  ] as const;
  for (const [title, half] of halves) {
    const byEngine = new Map<string, Answered[]>();
    for (const engine of engines) {
      byEngine.set(engine.name, await ask(engine, half));
    }
    printTable(`${title}, %`, byEngine);
  }
  const [own] = engines;
  if (own) {
    printTable('One letter wrong in a title or an alias, %', new Map([[own.name, await ask(own, typos)]]));
  }
}

async function printCosts(bench: Bench, pages: BenchPages, dir: string, queries: readonly JudgedQuery[]): Promise<void> {
  const {dialog, worker, head, body} = await writeParts(pages.records, dir);
  console.log(
    `\nBytes up to the first hit (brotli): ${kilobytes(dialog + worker + head)} (dialog ${kilobytes(dialog)}, worker ${kilobytes(worker)}, head index ${kilobytes(head)}); the body index after it: ${kilobytes(body)}`,
  );
  const texts = queries.map(({query}) => query);
  const print = (name: string, {load, p50, p95}: Timing) =>
    console.log(
      `In Chromium, ${name}: first answer after ${milliseconds(load)}, p50 ${milliseconds(p50)}, p95 ${milliseconds(p95)}`,
    );
  print('head index', await measureQueries(bench, texts, false));
  print('head and body', await measureQueries(bench, texts, true));
}

async function main(): Promise<void> {
  const {values} = parseArgs({
    options: {
      site: {type: 'string', default: '.'},
      queries: {type: 'string', default: 'tests/search/queries.jsonl'},
      pages: {type: 'string'},
      distractors: {type: 'string'},
    },
  });
  const count = values.pages === undefined ? undefined : Number(values.pages);
  if (count !== undefined && (!Number.isInteger(count) || count < 1 || values.distractors === undefined)) {
    throw new Error('--pages takes a whole number, and --distractors the file of the other pages.');
  }
  const project = await readProjectPages(values.site);
  if (project.broken.length > 0) {
    console.error(`Left out, because they hold a problem (see npm run check): ${project.broken.join(', ')}`);
  }
  const others = values.distractors === undefined || count === undefined ? [] : await readDistractors(values.distractors);
  const records = [...project.records, ...others].slice(0, count ?? project.records.length);
  const pages: BenchPages = {records, shownNames: project.shownNames};
  const ids = new Set<string>(records.map(({id}) => id));
  const all = await readJudgedQueries(values.queries);
  const queries = toAnswerable(all, ids);
  console.log(
    `${records.length} pages, ${project.records.length} of them the project's; ${queries.length} of ${all.length} queries have an answer.`,
  );

  const dir = await fs.mkdtemp(path.join(os.tmpdir(), 'search-bench-'));
  const bench = await openBench(dir);
  try {
    const own = [toEmbeddedEngine(pages), toHeadEngine(pages)];
    const stock = count === undefined ? [await toStockEngine(pages, dir), await toPagefindEngine(pages, dir, bench.page)] : [];
    await printQuality([...own, ...stock], queries, toTypoQueries(project.records));
    await printCosts(bench, pages, dir, queries);
  } finally {
    await bench.stop();
    await fs.rm(dir, {recursive: true, force: true});
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
