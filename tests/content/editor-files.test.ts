import fs from 'node:fs';
import path from 'node:path';
import {toEditorFiles} from '../../src/content/editor-files';
import {FORMS, KINDS, type Form, type Kind} from '../../src/content/kinds';
import {LAYOUTS} from '../../src/content/layout';
import {FILE_RULES, RULES} from '../../src/content/rules';
import {schemas} from '../../src/content/schema';
import {toSourceFile} from '../../src/content/source-file';
import {toTemplate} from '../../src/content/templates';
import {copySite, removeSites} from './made-up-site';

jest.setTimeout(60_000);
afterAll(removeSites);

const ROOT = path.join(__dirname, '../..');
const FILES = toEditorFiles();
const FORM_OF: [Kind, Form][] = KINDS.flatMap((kind) => FORMS[kind].map((form): [Kind, Form] => [kind, form]));

test.each(Object.keys(FILES))('%s is what "npm run rules" writes', (file) => {
  expect(fs.readFileSync(path.join(ROOT, file), 'utf8')).toBe(FILES[file]);
});

test('no other template lies there', () => {
  const there = fs.readdirSync(path.join(ROOT, 'docs/_editors/templates')).map((name) => `docs/_editors/templates/${name}`);
  expect(there.sort()).toEqual(
    Object.keys(FILES)
      .filter((file) => file.includes('/templates/'))
      .sort(),
  );
});

test('content-rules.md names every rule, every form, every section and every field', () => {
  const rules = FILES['docs/_editors/content-rules.md']!;
  for (const {name, asks} of [...FILE_RULES, ...RULES]) {
    expect(rules).toContain(`| \`${name}\` | ${asks.replaceAll('|', '\\|')} |`);
  }
  for (const [kind, form] of FORM_OF) {
    expect(rules).toContain(`### \`${form}\``);
    for (const slot of LAYOUTS[form].slots) {
      expect(rules).toContain('section' in slot ? `**${slot.section}**` : (slot.heading ?? '(no heading)'));
    }
    for (const field of Object.keys(schemas[kind].shape)) {
      expect(rules).toContain(`| \`${field}\` |`);
    }
  }
  expect(rules).toContain('| `signedBy` | yes | text of at most 120 letters |');
});

/** Where a page of this kind lies in the made-up site. */
const PLACES: Record<Kind, string> = {
  conditions: 'docs/conditions/joint/new.md',
  procedures: 'docs/procedures/injections/new.md',
  aftercare: 'docs/aftercare/injections/new.md',
  guides: 'docs/guides/new.md',
  blog: 'blog/2026-01-09-new.md',
};

test.each(FORM_OF)('a template of %s (%s) asks for nothing but what is to be filled in', async (kind, form) => {
  const site = copySite();
  const file = PLACES[kind];
  site.write(file, toTemplate(form));
  const problems = (await site.problems()).filter((problem) => problem.file === file);
  const said = problems.filter(({rule}) => rule !== 'plain-markdown').map(({message}) => message);
  expect(said.length).toBeGreaterThan(3);
  for (const message of said) {
    expect(message).toMatch(
      /has 0 letters|has \d entr|is missing\.|is "", which is not one of its values|is "": it must|is "", but must be a (?:whole )?number/,
    );
  }
  expect(problems.filter(({rule}) => rule === 'plain-markdown').map(({message}) => message)).toEqual(
    problems.filter(({rule}) => rule === 'plain-markdown').map(() => expect.stringMatching(/^"<!-- .* is a comment\./s)),
  );
});

test.each(FORM_OF)('a template of %s (%s) shows every field, needed or not, that has a place there', (kind, form) => {
  const template = toTemplate(form);
  const {source} = toSourceFile('new.md', Buffer.from(template));
  expect(source!.data.form).toBe(form);
  const shown = Object.keys(schemas[kind].shape).filter((field) => new RegExp(`^(?:# )?${field}:`, 'm').test(template));
  const hidden = Object.keys(schemas[kind].shape).filter((field) => !shown.includes(field));
  const without: Partial<Record<Form, string[]>> = {
    therapy: ['bleedingRisk'],
    medicine: ['timeline', 'bleedingRisk'],
    topic: ['follows'],
  };
  expect(hidden).toEqual(without[form] ?? []);
});

test('a guide made from its template, with its hints followed, has no problem', async () => {
  const site = copySite();
  site.write(
    PLACES.guides,
    toTemplate('guide')
      .replace('title: ""', 'title: A new guide')
      .replace('description: ""', 'description: A made-up guide that was made from its template, to test the template.')
      .replace('answer: ""', 'answer: It is new.')
      .replace('  - ""', '  - new a\n  - new b\n  - new c\n  - new d\n  - new e')
      .replace('updated: ""', 'updated: 2026-01-09')
      .replaceAll(/<!-- .* -->/g, 'Some words.'),
  );
  expect(await site.problems()).toEqual([]);
});
