/**
 * What a reader would find, and why: the browser's engine over the browser's index, made from the pages as they are on disk.
 *
 *   npm run search -- "query" [--limit 10] [--json]
 *   npm run search -- --queries FILE.jsonl    lines with `query` in, lines {"query", "hits": [page ids]} out
 *
 * Exits with 1 where it cannot run.
 */
import {readFile} from 'node:fs/promises';
import {parseArgs} from 'node:util';
import {toClinic} from '../src/clinic';
import {readSite, readToday} from '../src/content/read';
import {toSearchRecords} from '../src/knowledge/search-records';
import {toDanger} from '../src/search/danger-words';
import {EmbeddedIndex, type Explanation} from '../src/search/embedded/embedded-index';
import {toBodyFile, toHeadFile} from '../src/search/embedded/index-files';
import {DEFAULT_LIMIT, type SearchHit} from '../src/search/engine';

const USAGE = 'Usage: npm run search -- "query" [--limit 10] [--json], or npm run search -- --queries FILE.jsonl';

async function readIndex(siteDir: string): Promise<EmbeddedIndex> {
  const {site, broken} = await readSite(siteDir, readToday());
  if (broken.length > 0) {
    console.error(`Left out, because they hold a problem (see npm run check): ${broken.join(', ')}`);
  }
  const records = toSearchRecords(site, toClinic(process.env));
  const index = new EmbeddedIndex(JSON.stringify(toHeadFile(records)));
  index.addBody(JSON.stringify(toBodyFile(records)));
  return index;
}

async function readQueries(file: string): Promise<string[]> {
  const lines = (await readFile(file, 'utf8')).split('\n');
  return lines.flatMap((line, index) => (line.trim() === '' ? [] : [toQuery(line, `${file}:${index + 1}`)]));
}

function toQuery(line: string, place: string): string {
  const query = toParsed(line, place)?.query;
  if (typeof query !== 'string') {
    throw new Error(`${place}: the line has no "query". Write lines such as {"query": "leg pain"}.`);
  }
  return query;
}

function toParsed(line: string, place: string): {query?: unknown} | null {
  try {
    return JSON.parse(line) as {query?: unknown} | null;
  } catch {
    throw new Error(`${place}: the line is not JSON. Write lines such as {"query": "leg pain"}.`);
  }
}

function toText({id, title, section, snippet}: SearchHit, rank: number, {score, isName, reasons}: Explanation): string {
  const lines = [
    `${rank}. ${id}  ${title.text}${section ? `  > ${section.heading.text}` : ''}  (${score.toFixed(2)}${isName ? ', one of its names' : ''})`,
    ...(snippet ? [`   ${snippet.text}`] : []),
    ...reasons.map(
      ({term, matched, field, weight}) => `   ${weight.toFixed(2).padStart(7)}  ${term} in ${field}: ${matched.join(', ')}`,
    ),
  ];
  return lines.join('\n');
}

function toCount(text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1) {
    throw new Error(`--limit takes a whole number from 1, not "${text}".`);
  }
  return count;
}

async function main(): Promise<void> {
  const {values, positionals} = parseArgs({
    options: {
      site: {type: 'string', default: '.'},
      json: {type: 'boolean', default: false},
      queries: {type: 'string'},
      limit: {type: 'string', default: String(DEFAULT_LIMIT)},
    },
    allowPositionals: true,
  });
  const limit = toCount(values.limit);
  if (values.queries !== undefined) {
    const queries = await readQueries(values.queries);
    const index = await readIndex(values.site);
    for (const query of queries) {
      console.log(JSON.stringify({query, hits: index.answer(query, {limit}).hits.map(({id}) => id)}));
    }
    return;
  }
  const query = positionals.join(' ');
  if (query.trim() === '') {
    throw new Error(USAGE);
  }
  const index = await readIndex(values.site);
  const danger = toDanger(query);
  const {hits: found, suggestion} = index.answer(query, {limit});
  const hits = found.map((hit) => ({...hit, ...index.explain(suggestion ?? query, hit.id)}));
  if (values.json) {
    console.log(JSON.stringify({query, danger: danger?.id, suggestion, hits}, null, 2));
    return;
  }
  if (danger) {
    console.log(`Shows the card "${danger.title}" (${danger.level}) above the hits.\n`);
  }
  if (suggestion !== undefined) {
    console.log(`No page has these words. Those for "${suggestion}":\n`);
  }
  console.log(hits.length > 0 ? hits.map((hit, place) => toText(hit, place + 1, hit)).join('\n\n') : 'No page found.');
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
