/** `npm run search:push` as somebody runs it: the command, the pages of a made-up site, and Algolia's protocol on 127.0.0.1. */
import {spawn} from 'node:child_process';
import path from 'node:path';
import {KNEE, copySite, removeSites, type SiteCopy} from '../../content/made-up-site';
import {ADMIN_KEY, AlgoliaDouble, APP_ID, SEARCH_KEY, unavailable} from './algolia-double';

/** Each run starts Node and reads a site, which takes a while on a busy machine. */
jest.setTimeout(60_000);

const ROOT = path.join(__dirname, '../../..');
const OLD = {objectID: 'guides/old', content: 'The live text'};

let double: AlgoliaDouble;

beforeEach(() => {
  double = new AlgoliaDouble();
  double.fillIndex('pages', [OLD]);
});
afterEach(() => double.stop());
afterAll(removeSites);

interface Run {
  status: number | null;
  said: string;
  complained: string;
}

async function push(site: SiteCopy, args: readonly string[] = [], variables: Record<string, string> = {}): Promise<Run> {
  const env = {
    ...process.env,
    SOURCE_DATE_EPOCH: String(Date.UTC(2026, 0, 10) / 1000),
    ALGOLIA_APP_ID: APP_ID,
    ALGOLIA_INDEX: 'pages',
    ALGOLIA_ADMIN_KEY: ADMIN_KEY,
    ALGOLIA_HOSTS: (await double.start()).join(','),
    ...variables,
  };
  const command = [require.resolve('tsx/cli'), 'scripts/search-push.ts', '--site', site.dir, ...args];
  const child = spawn(process.execPath, command, {cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe']});
  const run: Run = {status: null, said: '', complained: ''};
  child.stdout.on('data', (text: Buffer) => (run.said += text.toString()));
  child.stderr.on('data', (text: Buffer) => (run.complained += text.toString()));
  run.status = await new Promise((resolve) => child.on('close', resolve));
  return run;
}

const live = (): string[] => [...double.indices.get('pages')!.records.keys()];

test('puts every page of the site into the live index, tells its progress, and sums up', async () => {
  const {status, said} = await push(copySite());
  expect(status).toBe(0);
  expect(live()).toContain('conditions/wobbly-knee');
  expect(live()).not.toContain(OLD.objectID);
  expect([...double.indices.keys()]).toEqual(['pages']);
  expect(said).toContain('Moving it over pages');
  expect(said).toMatch(new RegExp(`pages holds ${live().length} records of 10 pages and \\d+ synonyms\\. It took \\d+ s\\.\n$`));
});

test('a dry run says what would change, and writes nothing', async () => {
  const {status, said} = await push(copySite(), ['--dry-run']);
  expect(status).toBe(0);
  expect(live()).toEqual([OLD.objectID]);
  expect(double.operations).toEqual(['POST browse']);
  expect(said).toMatch(/New: \d+\n/);
  expect(said).toContain('Gone: 1\n  guides/old\n');
  expect(said).toContain('A dry run: nothing was written.');
});

test('a key that may only search: exits with 1, says which key it takes, and leaves the live index as it was', async () => {
  const {status, complained} = await push(copySite(), [], {ALGOLIA_ADMIN_KEY: SEARCH_KEY});
  expect(status).toBe(1);
  expect(complained).toContain('Pushing takes an admin key in ALGOLIA_ADMIN_KEY.');
  expect(complained).not.toContain(SEARCH_KEY);
  expect(live()).toEqual([OLD.objectID]);
});

test('a failure at the final move: exits with 1 and leaves the live index as it was', async () => {
  double.fault = ({operation}) => (operation === 'POST operation' ? unavailable() : undefined);
  const {status, complained} = await push(copySite());
  expect(status).toBe(1);
  expect(complained).toContain('The move failed.');
  expect(live()).toEqual([OLD.objectID]);
});

test('a site with a problem, or a variable that is not set: exits with 1 before anything is sent', async () => {
  const site = copySite();
  site.change(KNEE, 'title: Wobbly knee', 'titel: Wobbly knee');
  expect(await push(site)).toMatchObject({status: 1, complained: expect.stringContaining(KNEE)});
  expect(await push(copySite(), [], {ALGOLIA_INDEX: ''})).toEqual({
    status: 1,
    said: '',
    complained: 'Set ALGOLIA_INDEX. The README says where they come from.\n',
  });
  expect(double.received).toEqual([]);
});
