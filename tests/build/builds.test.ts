/** Builds that must come out as they should, or not at all. One after the other: two at once would share `.docusaurus`. */
import {spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const ROOT = process.cwd();
const TIMEOUT = 15 * 60 * 1000;

type Environment = Record<string, string | undefined>;

/** Runs `npm run build` as a shell would, without what jest adds to the environment. */
function build(dir: string, args: string[] = [], env: Environment = {}) {
  const {NODE_ENV: _mode, JEST_WORKER_ID: _worker, ...inherited} = process.env;
  const {status, stdout, stderr} = spawnSync(
    process.execPath,
    [path.join(ROOT, 'node_modules/tsx/dist/cli.mjs'), 'scripts/build.ts', ...args],
    {cwd: dir, encoding: 'utf8', env: {...inherited, ...env}},
  );
  return {status, output: `${stdout}${stderr}`};
}

/** The files below a folder, relative to it, sorted. */
const listFiles = (dir: string): string[] =>
  fs
    .readdirSync(dir, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(dir, path.join(entry.parentPath, entry.name)))
    .sort();

const toHashes = (dir: string): Record<string, string> =>
  Object.fromEntries(
    listFiles(dir).map((file) => [
      file,
      createHash('sha256')
        .update(fs.readFileSync(path.join(dir, file)))
        .digest('hex'),
    ]),
  );

const remove = (...files: string[]): void => files.forEach((file) => fs.rmSync(file, {recursive: true, force: true}));

describe('a second clinic', () => {
  const OUT = 'build.second';
  const FACTS = {
    CLINIC_NAME: 'Made-up Pain Clinic',
    CLINIC_CITY: 'Nowhere',
    CLINIC_PHONE: '+1 410 555 0142',
    CLINIC_ADDRESS: '1 Made-up Street, Nowhere',
    CLINIC_HOURS: 'Monday to Friday, 9 to 5',
    CLINIC_EMAIL: 'desk@example.org',
    CLINIC_QUESTIONS_URL: 'https://example.org/questions',
    SITE_URL: 'https://second.example.org',
  };
  /** With spaces, hyphens or underscores: a package or a global of the bundle may bear the name too. */
  const FIRST = /complete[\s_-]*pain[\s_-]*care|baltimore/gi;

  const read = (file: string) => fs.readFileSync(path.join(OUT, file), 'utf8');

  beforeAll(() => {
    const {status, output} = build(ROOT, ['--out', OUT], FACTS);
    if (status !== 0) {
      throw new Error(`The build of the second clinic failed.\n${output}`);
    }
  }, TIMEOUT);

  afterAll(() => {
    remove(OUT);
  });

  test('finds no trace of the first in any file', () => {
    const files = listFiles(OUT);
    expect(files.length).toBeGreaterThan(50);
    const traces = files.flatMap((file) => [
      ...(file.match(FIRST) ?? []).map((trace) => `${file}: ${trace}`),
      ...[...read(file).matchAll(FIRST)].map(
        ({index, input}) => `${file}: ${input.slice(Math.max(0, index - 40), index + 40).replace(/\s+/g, ' ')}`,
      ),
    ]);
    expect(traces).toEqual([]);
  });

  test('shows its phone in the help card, to call and to read', () => {
    const html = read('conditions/low-back-pain.html');
    const [card] = /<h2[^>]*\bid="?get-help-now\b[\s\S]*?<h2/.exec(html)!;
    expect(card).toMatch(/href="?tel:\+14105550142/);
    expect(card).toContain('Call +1 410 555 0142');
    expect(html).not.toContain('the number is on your discharge papers');
  });

  test.each([
    ['its name in the title of a page', 'conditions/low-back-pain.html', /<title[^>]*>[^<]*Made-up Pain Clinic</],
    ['its name in the feed', 'blog/rss.xml', /<title>Made-up Pain Clinic/],
    ['its host in the sitemap', 'sitemap.xml', /https:\/\/second\.example\.org\/conditions</],
    ['its address in the footer', 'index.html', /1 Made-up Street, Nowhere/],
    ['its hours in the footer', 'index.html', /Monday to Friday, 9 to 5/],
    ['its e-mail address in the footer', 'index.html', /mailto:desk@example\.org/],
  ])('shows %s', (_, file, expected) => {
    expect(read(file)).toMatch(expected);
  });
});

describe('the same tree built again, with nothing left of the build before', () => {
  const OUT = 'build.again';

  afterAll(() => {
    remove(OUT);
  });

  test(
    'is the same to the byte',
    () => {
      remove('.docusaurus', 'node_modules/.cache');
      const {status, output} = build(ROOT, ['--out', OUT]);
      if (status !== 0) {
        throw new Error(`The second build failed.\n${output}`);
      }
      const [first, second] = [toHashes('build'), toHashes(OUT)];
      const names = [...new Set([...Object.keys(first), ...Object.keys(second)])].sort();
      expect(names.length).toBeGreaterThan(50);
      expect(names.filter((name) => first[name] !== second[name])).toEqual([]);
    },
    TIMEOUT,
  );
});

describe('a build that fails', () => {
  const GUIDE = 'docs/guides/privacy.md';
  let dir: string;

  beforeEach(() => {
    dir = fs.mkdtempSync(path.join(os.tmpdir(), 'failing-build-'));
    for (const name of ['docs', 'blog', 'data']) {
      fs.cpSync(name, path.join(dir, name), {recursive: true});
    }
    for (const name of [
      'docusaurus.config.ts',
      'node_modules',
      'package.json',
      'scripts',
      'sidebars.ts',
      'src',
      'static',
      'tsconfig.json',
    ]) {
      fs.symlinkSync(path.join(ROOT, name), path.join(dir, name));
    }
    fs.mkdirSync(path.join(dir, 'build/guides'), {recursive: true});
    fs.writeFileSync(path.join(dir, 'build/index.html'), 'The last good build.');
    fs.writeFileSync(path.join(dir, 'build/guides/privacy.html'), 'A page of it.');
  });

  afterEach(() => {
    remove(dir);
  });

  const expectUntouched = () => {
    expect(listFiles(path.join(dir, 'build'))).toEqual(['guides/privacy.html', 'index.html']);
    expect(fs.readFileSync(path.join(dir, 'build/index.html'), 'utf8')).toBe('The last good build.');
    expect(fs.readdirSync(dir).filter((name) => name.startsWith('build'))).toEqual(['build']);
  };

  test(
    'for a fault in a page says where it is, and leaves the last good build as it was',
    () => {
      const page = path.join(dir, GUIDE);
      fs.writeFileSync(page, fs.readFileSync(page, 'utf8').replace('form: guide', 'form: guyde'));
      const line = fs.readFileSync(page, 'utf8').split('\n').indexOf('form: guyde') + 1;
      const {status, output} = build(dir);
      expect(status).toBe(1);
      expect(output).toContain(`${GUIDE}:${line}  front-matter`);
      expect(output).toContain('Nothing was built; build/ is as it was.');
      expect(output).not.toMatch(/^\s+at /m);
      expectUntouched();
    },
    TIMEOUT,
  );

  test(
    'inside Docusaurus leaves the last good build as it was',
    () => {
      const {status, output} = build(dir, [], {SITE_URL: 'no address'});
      expect(status).toBe(1);
      expect(output).toContain('The build failed; build/ is as it was.');
      expectUntouched();
    },
    TIMEOUT,
  );
});
