import {execFileSync} from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import {replaceSources, toPlainBytes, toReferencesText, toSourceList} from '../../src/content/fixes';
import type {Reference} from '../../src/content/page';
import {GUIDE, KNEE, REFERENCES, SHOT, TIRED, copySite, removeSites} from './made-up-site';

// Starting Node.js takes a while on a busy machine.
jest.setTimeout(60_000);
afterAll(removeSites);

describe('toPlainBytes', () => {
  test('takes away a byte order mark and carriage returns, and no other byte', () => {
    expect(toPlainBytes(Buffer.from('\uFEFFaño\r\n\r\nb\rc\n')).toString('utf8')).toBe('año\n\nb\nc\n');
  });

  test('leaves other encodings and binary files as they are', () => {
    const latin1 = Buffer.from([0x61, 0xf1, 0x6f, 0x0a]);
    expect(toPlainBytes(latin1)).toEqual(latin1);
    const binary = Buffer.from([0xef, 0xbb, 0xbf, 0, 0x0d, 0x0a]);
    expect(toPlainBytes(binary)).toEqual(binary);
  });
});

describe('toSourceList', () => {
  const known = ['a', 'b', 'c', 'd'];
  test.each([
    ['keeps the order of what is still cited', ['c', 'a'], ['a', 'b', 'c'], ['c', 'a', 'b']],
    ['drops what is not cited any more', ['a', 'd', 'b'], ['b', 'a'], ['a', 'b']],
    ['appends in the order of first use, once', [], ['d', 'b', 'd'], ['d', 'b']],
    ['lists nothing twice', ['a', 'a'], ['a'], ['a']],
    ['never adds a key that is not known', ['a'], ['a', 'typo'], ['a']],
    ['keeps a listed key that is cited but not known yet', ['new'], ['new'], ['new']],
  ])('%s', (_, listed, used, expected) => {
    expect(toSourceList(listed, used, known)).toEqual(expected);
  });
});

describe('replaceSources', () => {
  const page = (list: string): string =>
    `---\ntitle: A\nnumbers:\n  - id: x\n    sources: [z]\n${list}\nupdated: 2026-01-03\n---\n\nsources: none\n`;
  test.each([
    ['a list of lines', 'sources:\n  - a\n  - b # why\n  - c', ['b', 'd'], 'sources:\n  - b # why\n  - d'],
    ['a list of lines without indentation', 'sources:\n- a\n- b', ['b', 'd'], 'sources:\n- b\n- d'],
    ['a list in brackets', 'sources: [a, b]', ['b', 'd'], 'sources: [b, d]'],
    ['a list in brackets over several lines', 'sources: [\n    a,\n    b,\n  ]', ['b'], 'sources: [b]'],
    ['a list that becomes empty', 'sources:\n  - a', [], 'sources: []'],
    ['a list that was empty', 'sources: []', ['a'], 'sources:\n  - a'],
    ['an entry that stands twice', 'sources:\n  - a\n  - a', ['a'], 'sources:\n  - a'],
  ])('%s', (_, before, sources, after) => {
    expect(replaceSources(page(before), sources)).toBe(page(after));
  });

  test('leaves a page without the list as it is', () => {
    const text = '---\ntitle: A\n---\n\nsources: none\n';
    expect(replaceSources(text, ['a'])).toBe(text);
  });
});

test('toReferencesText sorts by key and ends with one newline', () => {
  const records = [{id: 'b'}, {id: 'a', custom: {kind: 'trial'}}] as unknown as Reference[];
  expect(toReferencesText(records)).toBe(
    '[\n  {\n    "id": "a",\n    "custom": {\n      "kind": "trial"\n    }\n  },\n  {\n    "id": "b"\n  }\n]\n',
  );
});

describe('npm run fix', () => {
  const root = path.join(__dirname, '../..');
  const fix = (dir: string): string =>
    execFileSync(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'scripts/fix.ts', '--site', dir], {
      cwd: root,
      encoding: 'utf8',
    });

  test('mends all that it can, says so, and then has nothing to do', async () => {
    const site = copySite();
    const before = {knee: site.text(KNEE), shot: site.text(SHOT)};
    site.write(GUIDE, `\uFEFF${site.text(GUIDE).replaceAll('\n', '\r\n')}`);
    site.change(KNEE, '  - madeup2018walks\n  - madeup2020tilt\nseeAlso', '  - madeup2021drops\n  - madeup2020tilt\nseeAlso');
    site.change(TIRED, 'sources: []', 'sources: [madeup2018walks]');
    const records = JSON.parse(site.text(REFERENCES)) as {id: string}[];
    const unused = {...records[0], id: 'aaa2023unused'};
    site.write(REFERENCES, JSON.stringify([...records.slice().reverse(), unused]));
    const sorted = `${JSON.stringify(records, null, 2)}\n`;

    const said = fix(site.dir);

    expect(said).toContain(`${GUIDE}: line ends or byte order mark changed.`);
    expect(said).toContain(`${KNEE}: list of sources changed.`);
    expect(said).toContain(`${TIRED}: list of sources changed.`);
    expect(said).toContain(`${REFERENCES}: took out what no page uses: aaa2023unused.`);
    const copy = /A copy is in (.*)\.\n/.exec(said)![1]!;
    expect(JSON.parse(fs.readFileSync(copy, 'utf8'))).toEqual([unused]);
    fs.rmSync(path.dirname(copy), {recursive: true});
    expect(site.text(KNEE)).toBe(
      before.knee.replace('  - madeup2018walks\n  - madeup2020tilt\nseeAlso', '  - madeup2020tilt\n  - madeup2018walks\nseeAlso'),
    );
    expect(site.text(SHOT)).toBe(before.shot);
    expect(site.text(REFERENCES)).toBe(sorted);
    expect(await site.problems()).toEqual([]);
    expect(fix(site.dir)).toBe('The content needs no mending.\n');
  });

  test('takes no source out while a page cannot be read or cites what is not there', () => {
    const unread = copySite();
    unread.change(SHOT, 'title: Feather shot', 'title: Feather: shot');
    const mistyped = copySite();
    mistyped.change(KNEE, '[@madeup2018walks].', '[@madeup2018wolks].');
    mistyped.change('docs/procedures/everyday-care/slow-walks.md', 'source: madeup2018walks', 'source: madeup2018wolks');
    for (const site of [unread, mistyped]) {
      const records = site.text(REFERENCES);
      fix(site.dir);
      expect(site.text(REFERENCES)).toBe(records);
    }
  });
});
