import {execFileSync, spawnSync} from 'node:child_process';
import path from 'node:path';
import type {Problem} from '../../src/content/page';
import {toReport} from '../../src/content/report';
import {AFTER, DROPS, GUIDE, KNEE, POST, SHOT, TILT, TIRED, WALKS, copySite, removeSites, type SiteCopy} from './made-up-site';

// Starting Node.js takes a while on a busy machine.
jest.setTimeout(60_000);
afterAll(removeSites);

/** [file, line or words on it, words of the message, nearest candidate where there is one] */
type Named = [file: string, line: number | string, says: string, nearest?: string];

/** Different faults of one copy, each with what must be said of it. */
const FAULTS: {make(site: SiteCopy): void; named: Named}[] = [
  {
    make: (site) => site.change(SHOT, 'condition: conditions/wobbly-knee', 'condition: conditions/wobly-knee'),
    named: [SHOT, 'conditions/wobly-knee', '"conditions/wobly-knee" under `treats` is not a page.', 'conditions/wobbly-knee'],
  },
  {
    make: (site) => site.change(SHOT, 'Feathers [@madeup2019feathers].', 'Feathers [@madeup2019feather].'),
    named: [SHOT, '[@madeup2019feather]', '"madeup2019feather" is not a source.', 'madeup2019feathers'],
  },
  {
    make: (site) => site.change(SHOT, '## Aftercare\n\nSee [after a feather shot](/aftercare/after-feather-shot).\n\n', ''),
    named: [SHOT, '## Questions to ask', 'The section "## Aftercare" is missing.'],
  },
  {
    make: (site) => site.change(SHOT, '{{clinic.call}}', '{{clinic.cal}}'),
    named: [SHOT, '{{clinic.cal}}', '"{{clinic.cal}}" is not a token.', 'clinic.call'],
  },
  {
    make: (site) => site.change(KNEE, '## What causes it\n\nNobody knows.\n\n', ''),
    named: [KNEE, '## For referring clinicians', 'The section "## What causes it" is missing.'],
  },
  {
    make: (site) => site.change(KNEE, ':::unknown[Not known]', ':::unkown[Not known]'),
    named: [KNEE, ':::unkown', '":::unkown" is not a box.', 'unknown'],
  },
  {
    make: (site) => site.change(KNEE, '  - A00.02', '  - A00.03'),
    named: [KNEE, 'A00.03', '"A00.03" is not a code that was looked up.', 'A00.01'],
  },
  {
    make: (site) => site.change(KNEE, 'A doctor looks', 'Do 62% walk again? A doctor looks'),
    named: [KNEE, '62% walk', '"62%" repeats a figure that stands elsewhere.', '{{number walk-again}}'],
  },
  {
    make: (site) => site.change(GUIDE, 'title: How this place works', 'title: Wobbly Knee'),
    named: [GUIDE, 2, `The title "Wobbly Knee" is also that of ${KNEE}.`],
  },
  {
    make: (site) => site.change(KNEE, '  - jelly knee', '  - after feathers'),
    named: [KNEE, '  - after feathers', `The alias "after feathers" is claimed by ${AFTER} (line 8) too.`],
  },
  {
    make: (site) => site.change(KNEE, 'The knee shakes.', 'The knee <b>shakes</b>.'),
    named: [KNEE, '<b>shakes', '"<b>" is HTML.'],
  },
  {
    make: (site) => site.change(TILT, 'regions: [low-back]', 'regions: [lowback]'),
    named: [TILT, 'regions:', '`regions` is "lowback", which is not one of its values.', 'low-back'],
  },
  {
    make: (site) => site.change(TILT, 'codes: [B11.7]', 'codes: [B117]'),
    named: [TILT, 'codes:', '`codes` is "B117": it must be a code shaped like one of ICD-10-CM'],
  },
  {
    make: (site) => site.change(TILT, 'updated: 2026-01-03', 'updated: 2026-02-30'),
    named: [TILT, 'updated:', '`updated` is "2026-02-30": it must be a real date'],
  },
  {
    make: (site) => site.change(TILT, 'Do not wait.\n:::\n', 'Do not wait.\n'),
    named: [TILT, ':::emergency', 'The box ":::emergency" is not closed.'],
  },
  {
    make: (site) => site.change(TILT, 'The room leans.', 'The room leans. See [knees](/conditions/wobbly-kne).'),
    named: [TILT, 'wobbly-kne)', '"conditions/wobbly-kne" in a link is not a page.', 'conditions/wobbly-knee'],
  },
  {
    make: (site) => site.change(WALKS, 'order: 10', 'ordr: 10'),
    named: [WALKS, 'ordr:', '"ordr" is not a known name here.', 'order'],
  },
  {
    make: (site) => site.change(WALKS, '## Risks', '## Riks'),
    named: [WALKS, '## Riks', '"## Riks" is not a section of this form.', 'Risks'],
  },
  {
    make: (site) => site.change(DROPS, 'answer: Blue drops', 'answer: Blue: drops'),
    named: [DROPS, 'answer:', 'The block at the top cannot be read: a value here holds a colon'],
  },
  {
    make: (site) => site.move(TIRED, 'docs/aftercare/any-procedur/tired-days.md'),
    named: ['docs/aftercare/any-procedur/tired-days.md', 1, '"any-procedur" is not a group of aftercare.', 'any-procedure'],
  },
  {
    make: (site) => site.write('docs/guides/empty.md', ''),
    named: ['docs/guides/empty.md', 1, 'This file is empty.'],
  },
  {
    make: (site) => site.write('docs/guides/picture.md', Buffer.from([0xff, 0xd8, 0, 1])),
    named: ['docs/guides/picture.md', 1, 'This is not a text file.'],
  },
  {
    make: (site) => site.write(GUIDE, `\uFEFF${site.text(GUIDE)}`),
    named: [GUIDE, 1, 'The file begins with an invisible byte order mark.'],
  },
  {
    make: (site) => site.write(AFTER, site.text(AFTER).replaceAll('\n', '\r\n')),
    named: [AFTER, 1, 'The lines end in the Windows way (CRLF).'],
  },
  {
    make: (site) => site.change(POST, 'discusses: [procedures/feather-shot]', 'discusses: [procedures/fether-shot]'),
    named: [POST, 'discusses:', '"procedures/fether-shot" under `discusses` is not a page.', 'procedures/feather-shot'],
  },
  {
    make: (site) => site.change(POST, 'A made-up story', 'A made-up story @madeup2018walks'),
    named: [POST, '@madeup2018walks', '"@madeup2018walks" is not a whole citation.'],
  },
  {
    make: (site) => site.move(WALKS, 'docs/procedure/everyday-care/slow-walks.md'),
    named: ['docs/procedure/everyday-care/slow-walks.md', 1, 'A page cannot lie in "procedure".', 'procedures'],
  },
];

const isNamed = (problem: Problem, site: SiteCopy, [file, line, says, nearest]: Named): boolean =>
  problem.file === file &&
  problem.line === (typeof line === 'number' ? line : site.lineOf(file, line)) &&
  problem.message.includes(says) &&
  problem.message.includes(nearest ?? '');

test('more than twenty different faults are all named in one run, and nothing else', async () => {
  const site = copySite();
  const faults = FAULTS.slice(0, -1);
  faults.forEach(({make}) => make(site));
  const problems = await site.problems();
  expect(faults.length).toBeGreaterThan(20);
  expect(faults.map(({named}) => named).filter((named) => !problems.some((problem) => isNamed(problem, site, named)))).toEqual(
    [],
  );
  expect(problems.filter((problem) => !faults.some(({named}) => isNamed(problem, site, named)))).toEqual([]);
});

test.each(FAULTS)('alone it is one problem: $named.2', async ({make, named}) => {
  const site = copySite();
  make(site);
  const problems = await site.problems();
  expect(problems.filter((problem) => !isNamed(problem, site, named))).toEqual([]);
  expect(problems).toHaveLength(1);
});

test('a good page beside broken ones stays in the site; a broken one is left out', async () => {
  const site = copySite();
  site.change(KNEE, ':::unknown[Not known]', ':::unkown[Not known]');
  site.change(DROPS, 'answer: Blue drops', 'answer: Blue: drops');
  const reading = await site.read();
  expect(reading.broken).toEqual([KNEE, DROPS]);
  expect(reading.site.pages.map(({file}) => file)).toEqual([
    AFTER,
    TIRED,
    POST,
    TILT,
    'docs/guides/glossary.md',
    GUIDE,
    SHOT,
    WALKS,
  ]);
  expect(reading.readable.map(({file}) => file)).toContain(KNEE);
});

test('a page that is broken in its block is no second fault where others name it, its figures or its sources', async () => {
  const site = copySite();
  site.change(SHOT, 'order: 10', 'order: ten');
  expect((await site.problems()).map(({file, message}) => [file, message])).toEqual([
    [SHOT, '`order` is "ten", but must be a number.'],
  ]);
});

test('without data that can be read there is one problem, and no page', async () => {
  const site = copySite();
  site.write('data/snippets.json', '{"tilt-signs": {"signs": [],}}\n');
  const {problems, site: read, broken} = await site.read();
  expect(problems.map(({file, line}) => [file, line])).toEqual([['data/snippets.json', 1]]);
  expect(read.pages).toEqual([]);
  expect(broken).toContain(KNEE);
});

test('the report names file, line, rule and message, sorted, and counts', () => {
  const problem = (file: string, line: number): Problem => ({file, line, rule: 'a-rule', message: 'Wrong.\nMend it.'});
  expect(toReport([problem('docs/a.md', 1), problem('docs/a.md', 2), problem('docs/b.md', 1)])).toBe(
    [
      'docs/a.md:1  a-rule\n  Wrong.\n  Mend it.\n',
      'docs/a.md:2  a-rule\n  Wrong.\n  Mend it.\n',
      'docs/b.md:1  a-rule\n  Wrong.\n  Mend it.\n',
      '3 problems in 2 files. The rules: docs/_editors/content-rules.md',
    ].join('\n'),
  );
  expect(toReport([problem('docs/a.md', 1)])).toContain('1 problem in 1 file.');
});

describe('npm run check', () => {
  const root = path.join(__dirname, '../..');
  const command = ['node_modules/tsx/dist/cli.mjs', 'scripts/check.ts', '--site'];
  const env = {...process.env, SOURCE_DATE_EPOCH: String(Date.UTC(2026, 0, 10) / 1000)};

  test('exits with 0 and counts the pages of a site without problems', () => {
    const said = execFileSync(process.execPath, [...command, copySite().dir], {cwd: root, env, encoding: 'utf8'});
    expect(said).toBe('10 pages, no problems.\n');
  });

  test('exits with 1 and prints problems without a stack trace, all or those of one folder', () => {
    const site = copySite();
    FAULTS.slice(0, -1).forEach(({make}) => make(site));
    const run = (...folders: string[]) =>
      spawnSync(process.execPath, [...command, site.dir, ...folders], {cwd: root, env, encoding: 'utf8'});
    const all = run();
    expect(all.status).toBe(1);
    expect(all.stderr).toMatch(/26 problems in 11 files\. The rules: docs\/_editors\/content-rules\.md\n$/);
    expect(all.stderr).not.toMatch(/^\s+at |Error:|zod/im);
    const some = run('docs/guides');
    expect(some.stderr).toContain('4 problems in 3 files.');
  });
});
