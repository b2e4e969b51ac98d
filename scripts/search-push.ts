/**
 * `npm run search:push`: puts the pages into Algolia's index, all at once or not at all. `--dry-run` prints what it would
 * change and writes nothing. Takes ALGOLIA_APP_ID, ALGOLIA_INDEX and ALGOLIA_ADMIN_KEY from the environment, and
 * ALGOLIA_HOSTS, such as "127.0.0.1:8080", where Algolia is reached by another way. Exits with 1 where anything fails.
 */
import {parseArgs} from 'node:util';
import {algoliasearch} from 'algoliasearch';
import {toClinic} from '../src/clinic';
import {readSite, readToday} from '../src/content/read';
import {toAlgoliaRecords, toAlgoliaSynonyms} from '../src/knowledge/algolia-records';
import {toSearchRecords} from '../src/knowledge/search-records';
import {checkRecordSizes, pushRecords, toDifference, type Difference} from '../src/search/algolia/push';

const VARIABLES = ['ALGOLIA_APP_ID', 'ALGOLIA_INDEX', 'ALGOLIA_ADMIN_KEY'] as const;
/** How many records of each kind a difference names. */
const MAX_NAMED = 20;

function readVariables(): Record<(typeof VARIABLES)[number], string> {
  const missing = VARIABLES.filter((name) => !process.env[name]?.trim());
  if (missing.length > 0) {
    throw new Error(`Set ${missing.join(', ')}. The README says where they come from.`);
  }
  return Object.fromEntries(VARIABLES.map((name) => [name, process.env[name]!.trim()])) as ReturnType<typeof readVariables>;
}

/** Other hosts than Algolia's own, over plain HTTP. */
function toHosts(list: string | undefined): Parameters<typeof algoliasearch>[2] {
  const hosts = list?.split(',').map((url) => ({url: url.trim(), accept: 'readWrite' as const, protocol: 'http' as const}));
  return hosts && {hosts};
}

function toLines(name: string, ids: readonly string[]): string[] {
  const more = ids.length - MAX_NAMED;
  return [
    `${name}: ${ids.length}`,
    ...ids.slice(0, MAX_NAMED).map((id) => `  ${id}`),
    ...(more > 0 ? [`  and ${more} more`] : []),
  ];
}

function toReport({added, changed, removed, same}: Difference): string {
  return [...toLines('New', added), ...toLines('Changed', changed), ...toLines('Gone', removed), `As before: ${same}`].join('\n');
}

async function main(): Promise<void> {
  const {values} = parseArgs({options: {site: {type: 'string', default: '.'}, 'dry-run': {type: 'boolean', default: false}}});
  const {ALGOLIA_APP_ID, ALGOLIA_INDEX: indexName, ALGOLIA_ADMIN_KEY} = readVariables();
  const {site, broken} = await readSite(values.site, readToday());
  if (broken.length > 0) {
    throw new Error(`These hold a problem: ${broken.join(', ')}.\nRun "npm run check". Nothing was sent.`);
  }
  const pages = toSearchRecords(site, toClinic(process.env));
  const records = toAlgoliaRecords(pages);
  const synonyms = toAlgoliaSynonyms(pages);
  const client = algoliasearch(ALGOLIA_APP_ID, ALGOLIA_ADMIN_KEY, toHosts(process.env.ALGOLIA_HOSTS));
  if (values['dry-run']) {
    const tooBig = checkRecordSizes(records);
    console.log(toReport(await toDifference({client, indexName, records})));
    console.log(`${records.length} records of ${pages.length} pages, ${tooBig.length} too big. A dry run: nothing was written.`);
    return;
  }
  const started = Date.now();
  const temporaryName = `${indexName}_tmp_${started.toString(36)}`;
  await pushRecords({client, indexName, temporaryName, records, synonyms, report: (line) => console.log(line)});
  console.log(
    `${indexName} holds ${records.length} records of ${pages.length} pages and ${synonyms.length} synonyms. It took ${Math.round((Date.now() - started) / 1000)} s.`,
  );
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
