/**
 * Puts the records into Algolia so that readers see either the old index or the new one, never a half: fills a temporary
 * index itself and moves it over the live one. Algolia's own `replaceAllObjects` would keep the live settings and synonyms.
 */
import type {Algoliasearch} from 'algoliasearch';
import {MAX_RECORD_BYTES, type AlgoliaRecord, type AlgoliaSynonym} from '../../knowledge/algolia-records';
import {INDEX_SETTINGS} from './settings';

/** The parts of algoliasearch's client that a push uses. */
export type PushClient = Pick<
  Algoliasearch,
  'setSettings' | 'saveSynonyms' | 'batch' | 'waitForTask' | 'operationIndex' | 'deleteIndex' | 'browseObjects'
>;

export interface Push {
  client: PushClient;
  /** The live index. */
  indexName: string;
  /** The index to fill: a name that nobody else uses. */
  temporaryName: string;
  records: readonly AlgoliaRecord[];
  synonyms: readonly AlgoliaSynonym[];
  /** Called with a line of progress. */
  report: (line: string) => void;
  /** How often a task is asked after, and how long to wait before each time, in milliseconds. */
  waits?: {maxRetries: number; timeout: (tries: number) => number};
}

const BATCH_SIZE = 1000;

/** About five minutes for each task. */
const WAITS = {maxRetries: 100, timeout: (tries: number) => Math.min(tries * 200, 3000)};

/** The records that Algolia would refuse, one line each. */
export function checkRecordSizes(records: readonly AlgoliaRecord[]): string[] {
  return records.flatMap((record) => {
    const bytes = new TextEncoder().encode(JSON.stringify(record)).length;
    return bytes > MAX_RECORD_BYTES ? [`${record.objectID}: ${bytes} bytes of ${MAX_RECORD_BYTES}`] : [];
  });
}

export interface Difference {
  added: string[];
  changed: string[];
  removed: string[];
  same: number;
}

/** What a push would change in the live index. Writes nothing. */
export async function toDifference({
  client,
  indexName,
  records,
}: Pick<Push, 'client' | 'indexName' | 'records'>): Promise<Difference> {
  const live = await readLive(client, indexName);
  const difference: Difference = {added: [], changed: [], removed: [], same: 0};
  for (const record of records) {
    const old = live.get(record.objectID);
    if (old === undefined) {
      difference.added.push(record.objectID);
    } else if (old !== toComparable(record)) {
      difference.changed.push(record.objectID);
    } else {
      difference.same += 1;
    }
    live.delete(record.objectID);
  }
  difference.removed.push(...live.keys());
  return difference;
}

/** The live records by id; none where there is no such index yet. */
async function readLive(client: PushClient, indexName: string): Promise<Map<string, string>> {
  const live = new Map<string, string>();
  try {
    await client.browseObjects({
      indexName,
      // Attributes that only searches would leave out must come too.
      browseParams: {attributesToRetrieve: ['*'], hitsPerPage: BATCH_SIZE},
      aggregator: ({hits}) => hits.forEach((hit) => live.set(hit.objectID, toComparable(hit))),
    });
  } catch (error) {
    if (!isStatus(error, 404)) {
      throw error;
    }
  }
  return live;
}

/** A record as a text that does not depend on the order of its attributes. */
function toComparable(record: object): string {
  return JSON.stringify(record, (key, value: unknown) => {
    if (key.startsWith('_')) {
      return undefined;
    }
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value;
  });
}

const isStatus = (error: unknown, status: number): boolean =>
  typeof error === 'object' && error !== null && 'status' in error && error.status === status;

/**
 * Fills the temporary index, waits, and moves it over the live one. Rejects where any step fails: the live index is then as
 * it was, and the temporary one deleted if Algolia still lets us. Only where the move itself was taken on and never confirmed
 * is it open which of the two is live, and the error says so.
 */
export async function pushRecords(push: Push): Promise<void> {
  const {indexName, records, report} = push;
  const tooBig = checkRecordSizes(records);
  if (tooBig.length > 0) {
    throw new Error(`Algolia takes no record over ${MAX_RECORD_BYTES} bytes:\n${tooBig.join('\n')}\nNothing was sent.`);
  }
  if (records.length === 0) {
    throw new Error('There are no records: an empty index would replace the live one. Nothing was sent.');
  }
  try {
    await fill(push);
  } catch (error) {
    throw new Error(`${toWords(error)}\n${await discard(push)}\nThe live index is as it was.`, {cause: error});
  }
  report(`Moving it over ${indexName}`);
  try {
    await move(push);
  } catch (error) {
    const fate = isRefusal(error)
      ? 'The live index is as it was.'
      : 'The live index is the old or the new one, whole: look at it, or push again.';
    throw new Error(`The move failed. ${toWords(error)}\n${await discard(push)}\n${fate}`, {cause: error});
  }
}

async function move(push: Push): Promise<void> {
  const {client, indexName, temporaryName} = push;
  const {taskID} = await client.operationIndex({
    indexName: temporaryName,
    operationIndexParams: {operation: 'move', destination: indexName},
  });
  await wait(push, indexName, taskID);
}

/** Whether Algolia said no, so that nothing has happened: an error without a status may have come after the deed. */
function isRefusal(error: unknown): boolean {
  return (
    typeof error === 'object' && error !== null && 'status' in error && Number(error.status) >= 400 && Number(error.status) < 500
  );
}

async function fill(push: Push): Promise<void> {
  const {client, temporaryName, records, synonyms, report} = push;
  report(`Filling ${temporaryName}`);
  const settings = await client.setSettings({indexName: temporaryName, indexSettings: INDEX_SETTINGS});
  await wait(push, temporaryName, settings.taskID);
  report('Settings written');
  if (synonyms.length > 0) {
    const {taskID} = await client.saveSynonyms({
      indexName: temporaryName,
      synonymHit: [...synonyms],
      replaceExistingSynonyms: true,
    });
    await wait(push, temporaryName, taskID);
    report(`${synonyms.length} synonyms written`);
  }
  for (let start = 0; start < records.length; start += BATCH_SIZE) {
    const part = records.slice(start, start + BATCH_SIZE);
    const requests = part.map((record) => ({action: 'addObject' as const, body: {...record}}));
    const {taskID} = await client.batch({indexName: temporaryName, batchWriteParams: {requests}});
    await wait(push, temporaryName, taskID);
    report(`${start + part.length} of ${records.length} records written`);
  }
}

async function wait({client, waits = WAITS}: Push, indexName: string, taskID: number): Promise<void> {
  await client.waitForTask({indexName, taskID, ...waits});
}

/** Deletes the temporary index, if Algolia lets us. Returns what became of it. */
async function discard({client, temporaryName}: Push): Promise<string> {
  try {
    await client.deleteIndex({indexName: temporaryName});
    return `The temporary index ${temporaryName} was deleted.`;
  } catch {
    return `The temporary index ${temporaryName} could not be deleted: if Algolia lists it, delete it there.`;
  }
}

/** What went wrong, without the client's advice and stack, which may hold keys. */
function toWords(error: unknown): string {
  if (isStatus(error, 403)) {
    return `Algolia refuses this key (403: ${(error as Error).message}). Pushing takes an admin key in ALGOLIA_ADMIN_KEY.`;
  }
  if (error instanceof Error && error.name === 'RetryError') {
    return 'None of the Algolia hosts answered as it should. Try again later.';
  }
  return error instanceof Error ? error.message : String(error);
}
