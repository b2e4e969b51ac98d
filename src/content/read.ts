/** The only code that reads content from disk. */
import fs from 'node:fs';
import path from 'node:path';
import {Globby} from '@docusaurus/utils';
import {checkSite} from './check';
import {DATA_NAMES, toData, toDataFile, type DataName, type DataReading} from './data';
import type {PageId} from './kinds';
import {toPages} from './pages';
import type {Page, Problem, Site} from './page';
import {toPlace} from './place';
import type {Context} from './rules/rule';
import {toFileText, toSourceFile, type SourceFile} from './source-file';
import {coverageSchema, readerQuestionsSchema} from './schema';
import {toSchemaMessages} from './schema-messages';
import {toYamlData, type YamlData} from './yaml-data';

function readText(siteDir: string, file: string): {text: string; problems: Problem[]} {
  const target = path.join(siteDir, file);
  if (!fs.existsSync(target)) {
    return {
      text: '',
      problems: [
        {file, line: 1, rule: 'readable-file', message: 'This file is missing.\nBring it back from an earlier version.'},
      ],
    };
  }
  const {text, problems} = toFileText(file, fs.readFileSync(target));
  return {text: text ?? '', problems};
}

function readData(siteDir: string): DataReading {
  const read = DATA_NAMES.map((name) => ({name, ...readText(siteDir, toDataFile(name))}));
  const unread = read.filter(({text}) => text === '');
  if (unread.length > 0) {
    return {problems: read.flatMap(({problems}) => problems), lineOf: () => 1};
  }
  const reading = toData(Object.fromEntries(read.map(({name, text}) => [name, text])) as Record<DataName, string>);
  return {...reading, problems: [...read.flatMap(({problems}) => problems), ...reading.problems]};
}

/** A YAML file's data, with its faults as problems of `rule`. */
function readYaml(siteDir: string, file: string, rule: string): {yaml?: YamlData; problems: Problem[]} {
  const {text, problems} = readText(siteDir, file);
  if (text === '') {
    return {problems};
  }
  const {yaml, faults} = toYamlData(text, 1);
  return {
    ...(yaml ? {yaml} : {}),
    problems: [
      ...problems,
      ...faults.map(({line, words}) => ({file, line, rule, message: `The file cannot be read: ${words}.`})),
    ],
  };
}

interface CoverageReading {
  coverage: Site['coverage'];
  files: string[];
  problems: Problem[];
}

async function readCoverage(siteDir: string): Promise<CoverageReading> {
  const reading: CoverageReading = {coverage: [], files: [], problems: []};
  const rule = 'coverage';
  for (const file of (await Globby(['data/coverage/*.json'], {cwd: siteDir})).sort()) {
    const {yaml, problems} = readYaml(siteDir, file, rule);
    reading.problems.push(...problems);
    const result = yaml && coverageSchema.safeParse(yaml.data);
    if (result?.success) {
      reading.coverage.push(result.data);
      reading.files.push(file);
    } else if (result) {
      toSchemaMessages(result.error.issues, yaml.data, coverageSchema).forEach(({path: at, message}) =>
        reading.problems.push({file, line: yaml.lineOf(at), rule, message}),
      );
    }
  }
  return reading;
}

interface QuestionsReading {
  questions: Site['questions'];
  /** The file of each post's questions. */
  files: Record<string, string>;
  problems: Problem[];
}

async function readQuestions(siteDir: string): Promise<QuestionsReading> {
  const reading: QuestionsReading = {questions: {}, files: {}, problems: []};
  const rule = 'reader-questions';
  for (const file of (await Globby(['blog/*.questions.yml'], {cwd: siteDir})).sort()) {
    const id = `blog/${path.basename(file, '.questions.yml').replace(/^\d{4}-\d{2}-\d{2}-/, '')}`;
    const {yaml, problems} = readYaml(siteDir, file, rule);
    reading.problems.push(...problems);
    if (!yaml) {
      continue;
    }
    const result = readerQuestionsSchema.safeParse(yaml.data);
    if (result.success) {
      reading.questions[id] = result.data;
      reading.files[id] = file;
    } else {
      toSchemaMessages(result.error.issues, yaml.data, readerQuestionsSchema).forEach(({path: at, message}) =>
        reading.problems.push({file, line: yaml.lineOf(at), rule, message}),
      );
    }
  }
  return reading;
}

/** The names that posts may use: Docusaurus would stop at the first that it does not know. */
function readBlogNames(siteDir: string): {blog: Context['blog']; problems: Problem[]} {
  const problems: Problem[] = [];
  const read = (file: string): string[] | undefined => {
    const {yaml, problems: found} = readYaml(siteDir, file, 'data-files');
    problems.push(...found);
    return yaml && Object.keys((yaml.data ?? {}) as object);
  };
  const authors = read('blog/authors.yml');
  const tags = read('blog/tags.yml');
  return {blog: {...(authors ? {authors} : {}), ...(tags ? {tags} : {})}, problems};
}

/** The content's files, relative to the site's folder. A name that starts with _ is never published. */
async function listPages(siteDir: string): Promise<string[]> {
  const files = await Globby(['docs/**/*', 'blog/**/*'], {cwd: siteDir, ignore: ['**/_*/**', '**/_*']});
  return files.filter((file) => !/^blog\/(?:authors|tags)\.yml$|^blog\/[^/]*\.questions\.yml$/.test(file)).sort();
}

/** Every text that editors write, relative to the site's folder, those that are never published included. */
export async function listTexts(siteDir: string): Promise<string[]> {
  return (await Globby(['docs/**/*.md', 'blog/**/*.{md,yml}', 'data/**/*.json'], {cwd: siteDir})).sort();
}

interface PageFiles {
  sources: {place: NonNullable<ReturnType<typeof toPlace>['place']>; source: SourceFile}[];
  /** Every id that a file claims, or likely means. */
  ids: PageId[];
  problems: Problem[];
}

function readPages(siteDir: string, files: readonly string[], groups: Site['groups']): PageFiles {
  const reading: PageFiles = {sources: [], ids: [], problems: []};
  for (const file of files) {
    if (!file.endsWith('.md')) {
      const message = 'Only pages (.md) lie here.\nMove pictures to static/, data to data/; end the name of a page in .md.';
      reading.problems.push({file, line: 1, rule: 'right-folder', message});
      continue;
    }
    const {place, meant, problem} = toPlace(file, groups);
    const {source, problems} = toSourceFile(file, fs.readFileSync(path.join(siteDir, file)));
    reading.problems.push(...(problem ? [problem] : []), ...problems);
    const id = place?.id ?? meant;
    if (id !== undefined) {
      reading.ids.push(id);
    }
    if (place && source) {
      reading.sources.push({place, source});
    }
  }
  return reading;
}

const byPlace = (a: Problem, b: Problem): number => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line);

export interface SiteReading {
  /** The pages that have no problem of their own, and all data. */
  site: Site;
  /** Every page whose front matter could be read. A figure counts as long as it can be read, whatever else is wrong with its page. */
  readable: Page[];
  /** False where some page could not be read, so that nobody knows what it cites. */
  complete: boolean;
  /** Sorted by file and line. */
  problems: Problem[];
  /** What could be better on pages that are published all the same; sorted likewise. */
  warnings: Problem[];
  /** Files that hold a problem and so are left out of `site`. */
  broken: string[];
}

const NO_SITE: Site = {
  pages: [],
  references: {},
  snippets: {},
  icd10cm: {release: '', codes: {}},
  glossary: [],
  coverage: [],
  groups: {conditions: [], procedures: [], aftercare: []},
  questions: {},
};

/**
 * Reads and checks all content. Where a data file cannot be read, its problem is all there is to say: no page can be judged
 * without it.
 *
 * @param siteDir the folder that holds docs/, blog/ and data/
 * @param today the day that review dates are judged by, as `2026-11-22`
 */
export async function readSite(siteDir: string, today: string): Promise<SiteReading> {
  const {data, problems: dataProblems, lineOf} = readData(siteDir);
  const files = await listPages(siteDir);
  if (!data) {
    const broken = [...new Set([...dataProblems.map(({file}) => file), ...files])];
    return {site: NO_SITE, readable: [], complete: false, problems: dataProblems.sort(byPlace), warnings: [], broken};
  }
  const {questions, files: questionFiles, problems: questionProblems} = await readQuestions(siteDir);
  const {coverage, files: coverageFiles, problems: coverageProblems} = await readCoverage(siteDir);
  const {blog, problems: nameProblems} = readBlogNames(siteDir);
  const {sources, ids, problems: fileProblems} = readPages(siteDir, files, data.groups);
  const {pages, bodies, problems: pageProblems} = toPages(sources);
  const whole: Site = {...data, pages, questions, coverage};
  const complete = pages.length === files.length;
  const found = checkSite(bodies, {
    site: whole,
    ids,
    today,
    complete,
    blog,
    lineOf,
    questionFileOf: (id) => questionFiles[id]!,
    coverageFiles,
  });
  const all = [
    ...dataProblems,
    ...questionProblems,
    ...coverageProblems,
    ...nameProblems,
    ...fileProblems,
    ...pageProblems,
    ...found,
  ].sort(byPlace);
  const problems = all.filter(({isWarning}) => !isWarning);
  const warnings = all.filter(({isWarning}) => isWarning);
  const broken = [...new Set(problems.map(({file}) => file))];
  const site = {...whole, pages: pages.filter(({file}) => !broken.includes(file))};
  return {site, readable: pages, complete, problems, warnings, broken};
}

/** The day of this build: SOURCE_DATE_EPOCH (https://reproducible-builds.org/specs/source-date-epoch/), else today, in UTC. */
export function readToday(env: Record<string, string | undefined> = process.env): string {
  const epoch = env.SOURCE_DATE_EPOCH;
  return (epoch ? new Date(Number(epoch) * 1000) : new Date()).toISOString().slice(0, 10);
}
