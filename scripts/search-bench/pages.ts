/** The pages that engines are measured on: the project's, and other medical pages around them. */
import {readFile} from 'node:fs/promises';
import {gunzipSync} from 'node:zlib';
import * as z from 'zod';
import {toClinic} from '../../src/clinic';
import {readSite, readToday} from '../../src/content/read';
import {toSearchRecords} from '../../src/knowledge/search-records';
import type {SearchRecord} from '../../src/knowledge/types';

export interface BenchPages {
  records: SearchRecord[];
  /** The names that each page shows its readers, by id. */
  shownNames: ReadonlyMap<string, readonly string[]>;
}

/** The project's pages. Those that hold a problem are left out, as in a build. */
export async function readProjectPages(siteDir: string): Promise<BenchPages & {broken: string[]}> {
  const {site, broken} = await readSite(siteDir, readToday());
  const names = site.pages.map(({id, front}) => [id, front.otherNames ?? []] as const);
  return {records: toSearchRecords(site, toClinic({})), shownNames: new Map(names), broken};
}

const distractor = z.object({id: z.string(), title: z.string(), sections: z.array(z.tuple([z.string(), z.string()]))});
type Distractor = z.infer<typeof distractor>;

/** Reads other pages, one a line, packed with gzip or not. */
export async function readDistractors(file: string): Promise<SearchRecord[]> {
  const bytes = await readFile(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  const pages = text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [distractor.parse(JSON.parse(line))]));
  // Where the pages are not enough, each of their sections is one more.
  const parts = pages.flatMap(({id, title, sections}) =>
    sections.map(([heading, words], index) => ({
      id: `${id}-${index}`,
      title: `${title}: ${heading}`,
      sections: [[heading, words] as [string, string]],
    })),
  );
  return [...pages, ...parts].map(toRecord);
}

function toRecord({id, title, sections}: Distractor): SearchRecord {
  return {
    id: `guides/other-${id}`,
    kind: 'guides',
    permalink: `/guides/other-${id}`,
    title,
    description: sections[0]?.[1].slice(0, 160) ?? title,
    aliases: [],
    codes: [],
    sections: sections.map(([heading, text], index) => ({heading, anchor: `s${index}`, text})),
  };
}
