import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {readKnowledgeBase} from '@site/src/plugins/knowledge-base';
import {CLINIC, guide, toMadeUpSite, type MadeUpFile} from '../made-up-site';

const NAMES = ['one', 'two', 'three', 'four', 'five'];
const aliasesOf = (page: string): string[] => NAMES.map((name) => `${page} ${name}`);

const FIT = {
  id: 'fit',
  topic: 'course',
  outcome: 'Hats that fit',
  result: {label: 'All', count: 54, of: 100},
  uncontrolled: true,
  says: 'Half of them fit.',
  sources: ['able2001'],
};

const SOUND = guide('how-hats-work', {aliases: aliasesOf('work'), answer: '{{number guides/how-hats-fit#fit}} fit.'});
/** Its front matter can be read, but its body has a fault. */
const FAULTY = guide(
  'how-hats-fit',
  {aliases: aliasesOf('fit'), numbers: [FIT], sources: ['able2001']},
  {Felt: '::number{id="fit"}\n\n:::tipp[Lost]\n\nText.\n\n:::'},
);

let siteDir: string;

const write = ({file, text}: MadeUpFile): void => {
  fs.mkdirSync(path.dirname(path.join(siteDir, file)), {recursive: true});
  fs.writeFileSync(path.join(siteDir, file), text);
};

beforeAll(() => {
  siteDir = fs.mkdtempSync(path.join(os.tmpdir(), 'hats-'));
  const {references, groups} = toMadeUpSite([]);
  const data = {
    references: [references.able2001],
    snippets: {},
    glossary: [],
    'danger-words': {
      review: {status: 'awaiting'},
      dangers: [
        {id: 'sky', level: 'today', title: 'Is the sky falling?', text: 'Call the hatters today.', phrases: ['sky & falling']},
      ],
    },
    icd10cm: {release: 'made-up', codes: {}},
    'pain-types': groups.conditions,
    interventions: {procedures: groups.procedures, aftercare: groups.aftercare},
  };
  Object.entries(data).forEach(([name, value]) => write({file: `data/${name}.json`, text: JSON.stringify(value)}));
  write({file: 'blog/authors.yml', text: 'hatters:\n  name: The hatters\n'});
  write({file: 'blog/tags.yml', text: 'hats:\n  label: Hats\n'});
  write(SOUND);
  write(FAULTY);
});

afterAll(() => {
  fs.rmSync(siteDir, {recursive: true});
});

test('knows the pages without a fault, and names the others', async () => {
  const base = await readKnowledgeBase(siteDir, CLINIC);
  expect(base.problems.map(({file, rule}) => [file, rule])).toEqual([[FAULTY.file, 'callouts']]);
  expect(base.broken).toEqual([FAULTY.file]);
  expect(base.pageOf(SOUND.file)!.id).toBe('guides/how-hats-work');
  expect(base.pageOf(FAULTY.file)).toBeUndefined();
  expect(base.pageOf('docs/guides/unknown.md')).toBeUndefined();
});

test('a figure counts although its page is left out, so that one fault brings down one page', async () => {
  const base = await readKnowledgeBase(siteDir, CLINIC);
  expect(base.knowledgeOf(base.pageOf(SOUND.file)!).answer).toEqual(['54 in 100 fit.']);
});

test('makes the knowledge of a page once', async () => {
  const base = await readKnowledgeBase(siteDir, CLINIC);
  const page = base.pageOf(SOUND.file)!;
  expect(base.knowledgeOf(page)).toBe(base.knowledgeOf(page));
});

test('takes a mended page in when it is read again', async () => {
  write({...FAULTY, text: FAULTY.text.replace(':::tipp', ':::tip')});
  try {
    const base = await readKnowledgeBase(siteDir, CLINIC);
    expect(base.problems).toEqual([]);
    expect(base.pageOf(FAULTY.file)!.id).toBe('guides/how-hats-fit');
  } finally {
    write(FAULTY);
  }
});
