/**
 * The two files that the embedded engine reads: the head (names, codes, headings), which alone decides the order of what it
 * finds, and the body (all words of all pages), for deeper hits and for the line under a hit. Both list the pages in one
 * order, and a page's place in it is its number in both.
 */
import MiniSearch from 'minisearch';
import type {SearchRecord} from '../../knowledge/types';
import {SearchUnavailable} from '../engine';
import {toIndexTerms, toWords} from '../analyzer';
import {toNameKeys} from './name-keys';
import {packIndex, unpackIndex, type PackedIndex} from './packed-index';
import {BODY_FIELDS, HEAD_FIELDS, type BodyField, type HeadField} from './scoring';

/** Rises with every change of the files' shape or of the analyzer. */
export const INDEX_VERSION = 2;

/** A heading of as many pages is the form's, not the page's. */
const COMMON_PAGES = 10;

interface Numbered {
  number: number;
}
export type HeadDocument = Numbered & Record<HeadField, string>;
export type BodyDocument = Numbered & Record<BodyField, string>;

export interface HeadPage extends Pick<SearchRecord, 'id' | 'title'> {
  /** See name-keys.ts. */
  nameKeys: string;
}
export interface HeadFile {
  version: number;
  pages: HeadPage[];
  index: PackedIndex;
}

export interface BodyPage {
  description: string;
  /** The medical name and the aliases. */
  names: string[];
  codes: string[];
  sections: SearchRecord['sections'];
}
export interface BodyFile {
  version: number;
  pages: BodyPage[];
  index: PackedIndex;
}

/** Joins what stands in one field, so that no word of one part runs into the next. */
const SEPARATOR = '\n';

/** An empty index over `fields`, with our analyzer. */
function toMiniSearch<T extends Numbered>(fields: readonly string[]): MiniSearch<T> {
  return new MiniSearch<T>(toMiniSearchOptions(fields));
}

function toMiniSearchOptions(fields: readonly string[]) {
  return {
    idField: 'number',
    fields: [...fields],
    tokenize: (text: string) => toWords(text).map((word) => word.text),
    processTerm: toIndexTerms,
  };
}

/** Records in the order that both files use: by id, whatever order they came in. */
function toSorted(records: readonly SearchRecord[]): SearchRecord[] {
  return [...records].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Tells the headings that stand on so many pages that they say nothing about any of them, such as 'Questions to ask'. */
function toCommonHeadings(records: readonly SearchRecord[]): (heading: string) => boolean {
  const counts = new Map<string, number>();
  for (const heading of records.flatMap(({sections}) => [...new Set(sections.map((section) => section.heading))])) {
    counts.set(heading, (counts.get(heading) ?? 0) + 1);
  }
  return (heading) => counts.get(heading)! >= COMMON_PAGES;
}

export function toHeadFile(records: readonly SearchRecord[]): HeadFile {
  const sorted = toSorted(records);
  const isCommon = toCommonHeadings(sorted);
  const index = toMiniSearch<HeadDocument>(HEAD_FIELDS);
  index.addAll(
    sorted.map((record, number) => ({
      number,
      codes: record.codes.join(SEPARATOR),
      title: record.title,
      medicalName: record.medicalName ?? '',
      aliases: record.aliases.join(SEPARATOR),
      headings: record.sections
        .map((section) => section.heading)
        .filter((heading) => !isCommon(heading))
        .join(SEPARATOR),
    })),
  );
  return {
    version: INDEX_VERSION,
    pages: sorted.map(({id, title, medicalName = title, aliases}) => ({
      id,
      title,
      nameKeys: toNameKeys([title, medicalName, ...aliases]),
    })),
    index: packIndex(index.toJSON()),
  };
}

export function toBodyFile(records: readonly SearchRecord[]): BodyFile {
  const sorted = toSorted(records);
  const index = toMiniSearch<BodyDocument>(BODY_FIELDS);
  index.addAll(
    sorted.map((record, number) => ({
      number,
      body: [record.description, ...record.sections.flatMap((section) => [section.heading, section.text])].join(SEPARATOR),
    })),
  );
  return {
    version: INDEX_VERSION,
    pages: sorted.map(({description, medicalName, aliases, codes, sections}) => ({
      description,
      names: medicalName ? [medicalName, ...aliases] : aliases,
      codes,
      sections,
    })),
    index: packIndex(index.toJSON()),
  };
}

/** The head's pages and their index. Throws `SearchUnavailable` where `json` is no head file of this version. */
export function parseHeadFile(json: string): {pages: HeadPage[]; index: MiniSearch<HeadDocument>} {
  return parseIndexFile<HeadPage, HeadDocument>(json, HEAD_FIELDS);
}

/** As `parseHeadFile`; `pageCount` is how many pages the head lists. */
export function parseBodyFile(json: string, pageCount: number): {pages: BodyPage[]; index: MiniSearch<BodyDocument>} {
  const file = parseIndexFile<BodyPage, BodyDocument>(json, BODY_FIELDS);
  if (file.pages.length !== pageCount) {
    throw new SearchUnavailable(`The body index lists ${file.pages.length} pages, the head ${pageCount}.`);
  }
  return file;
}

function parseIndexFile<Page, Document extends Numbered>(
  json: string,
  fields: readonly string[],
): {pages: Page[]; index: MiniSearch<Document>} {
  try {
    // Written by `toHeadFile` or `toBodyFile` in the same build; what else may arrive here does not survive the checks below.
    const file = JSON.parse(json) as {version: number; pages: Page[]; index: PackedIndex};
    if (file.version !== INDEX_VERSION) {
      throw new Error(`version ${file.version} instead of ${INDEX_VERSION}`);
    }
    const index = MiniSearch.loadJS<Document>(unpackIndex(file.index), toMiniSearchOptions(fields));
    if (file.pages.length !== index.documentCount) {
      throw new Error(`${file.pages.length} pages, ${index.documentCount} of them indexed`);
    }
    return {pages: file.pages, index};
  } catch (error) {
    throw new SearchUnavailable('The search index cannot be read.', {cause: error});
  }
}
