/** The only code that reads content from disk. */
import fs from 'node:fs';
import path from 'node:path';
import {Globby} from '@docusaurus/utils';
import {parse as parseYaml} from 'yaml';
import {checkSite} from './check';
import {toPages} from './pages';
import type {Page, Problem, Site} from './page';
import {toPlace} from './place';
import {toSourceFile} from './source-file';
import {readerQuestionsSchema} from './schema';
import {toSchemaMessages} from './schema-messages';

const json = <T>(siteDir: string, file: string): T => JSON.parse(fs.readFileSync(path.join(siteDir, 'data', file), 'utf8')) as T;

function readData(siteDir: string): Omit<Site, 'pages' | 'questions'> {
  const references = json<Site['references'][string][]>(siteDir, 'references.json');
  const interventions = json<Pick<Site['groups'], 'procedures' | 'aftercare'>>(siteDir, 'interventions.json');
  return {
    references: Object.fromEntries(references.map((reference) => [reference.id, reference])),
    snippets: json(siteDir, 'snippets.json'),
    icd10cm: json(siteDir, 'icd10cm.json'),
    groups: {conditions: json(siteDir, 'pain-types.json'), ...interventions},
  };
}

async function readQuestions(siteDir: string): Promise<{questions: Site['questions']; problems: Problem[]}> {
  const questions: Site['questions'] = {};
  const problems: Problem[] = [];
  for (const file of (await Globby(['blog/*.questions.yml'], {cwd: siteDir})).sort()) {
    const slug = path.basename(file, '.questions.yml').replace(/^\d{4}-\d{2}-\d{2}-/, '');
    const say = (message: string) => problems.push({file, line: 1, rule: 'reader-questions', message});
    try {
      const result = readerQuestionsSchema.safeParse(
        parseYaml(fs.readFileSync(path.join(siteDir, file), 'utf8'), {schema: 'core'}),
      );
      if (result.success) {
        questions[`blog/${slug}`] = result.data;
      } else {
        toSchemaMessages(result.error.issues, {}).forEach(({message}) => say(message));
      }
    } catch (error) {
      say(`The file cannot be read as YAML: ${(error as Error).message.split('\n')[0]}`);
    }
  }
  return {questions, problems};
}

/** The content's files, relative to the site's folder. A name that starts with _ is never published. */
async function listPages(siteDir: string): Promise<string[]> {
  const files = await Globby(['docs/**/*', 'blog/**/*'], {cwd: siteDir, ignore: ['**/_*/**', '**/_*']});
  return files.filter((file) => !/^blog\/(?:authors|tags)\.yml$|^blog\/[^/]*\.questions\.yml$/.test(file)).sort();
}

export interface SiteReading {
  /** The pages that have no problem of their own, and all data. */
  site: Site;
  /** Every page whose front matter could be read. A figure counts as long as it can be read, whatever else is wrong with its page. */
  readable: Page[];
  /** Sorted by file and line. */
  problems: Problem[];
  /** Files that hold a problem and so are left out of `site`. */
  broken: string[];
}

/**
 * Reads and checks all content.
 *
 * @param siteDir the folder that holds docs/, blog/ and data/
 * @param today the day that review dates are judged by, as `2026-11-22`
 */
export async function readSite(siteDir: string, today: string): Promise<SiteReading> {
  const data = readData(siteDir);
  const {questions, problems} = await readQuestions(siteDir);
  const sources = [];
  for (const file of await listPages(siteDir)) {
    if (!file.endsWith('.md')) {
      problems.push({
        file,
        line: 1,
        rule: 'right-folder',
        message: 'Only pages (.md) lie here.\nMove pictures to static/, data to data/.',
      });
      continue;
    }
    const {place, problem} = toPlace(file, data.groups);
    const read = toSourceFile(file, fs.readFileSync(path.join(siteDir, file)));
    problems.push(...(problem ? [problem] : []), ...read.problems);
    if (place && read.source) {
      sources.push({place, source: read.source});
    }
  }
  const {pages, problems: pageProblems} = toPages(sources);
  const whole: Site = {...data, pages, questions};
  problems.push(
    ...pageProblems,
    ...checkSite(
      whole,
      sources.map(({place}) => place.id),
      today,
    ),
  );
  problems.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line));
  const broken = [...new Set(problems.map(({file}) => file))];
  return {site: {...whole, pages: pages.filter(({file}) => !broken.includes(file))}, readable: pages, problems, broken};
}

/** The day of this build: SOURCE_DATE_EPOCH (https://reproducible-builds.org/specs/source-date-epoch/), else today, in UTC. */
export function readToday(env: Record<string, string | undefined> = process.env): string {
  const epoch = env.SOURCE_DATE_EPOCH;
  return (epoch ? new Date(Number(epoch) * 1000) : new Date()).toISOString().slice(0, 10);
}
