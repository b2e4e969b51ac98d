/**
 * What Algolia is handed: a record for each page, and one for each of its sections, so that a hit leads to the section that
 * answers. Every record carries the page's names and codes, because Algolia looks for all words of a query in one record; the
 * index shows one record of a page (`attributeForDistinct`).
 */
import type {SearchRecord} from './types';

export interface AlgoliaRecord {
  objectID: string;
  page: SearchRecord['id'];
  kind: SearchRecord['kind'];
  /** The pain type or the intervention. */
  group: string | null;
  permalink: string;
  /** Empty for the page as a whole. */
  anchor: string;
  hierarchy: {lvl0: SearchRecord['kind']; lvl1: string; lvl2: string | null};
  names: string[];
  /** ICD-10-CM codes with and without their point, and the codes above them. */
  codes: string[];
  content: string;
  /** The page as a whole stands above its sections. */
  weight: number;
  /** The section's place on the page. */
  position: number;
}

/** The size that Algolia allows a record on every plan, in bytes of JSON. */
export const MAX_RECORD_BYTES = 10_000;

/** What may stand in one record's text, in UTF-16 units: it leaves room for names and for letters of several bytes. */
const MAX_CONTENT_LENGTH = 4000;

const PAGE_WEIGHT = 10;
const SECTION_WEIGHT = 1;

/** 'M54.16' gives 'M54.16', 'M5416', 'M54.1', 'M54'. */
function toCodes(codes: readonly string[]): string[] {
  const all = codes.flatMap((code) => {
    const parents = Array.from({length: Math.max(0, code.length - 3)}, (_, i) => code.slice(0, code.length - 1 - i));
    return [code, code.replace('.', ''), ...parents.map((parent) => parent.replace(/\.$/, ''))];
  });
  return [...new Set(all)];
}

/** A text in parts that fit a record, cut between words. */
function toParts(text: string): string[] {
  const parts: string[] = [];
  let rest = text;
  while (rest.length > MAX_CONTENT_LENGTH) {
    const space = rest.lastIndexOf(' ', MAX_CONTENT_LENGTH);
    const end = space > 0 ? space : MAX_CONTENT_LENGTH;
    parts.push(rest.slice(0, end));
    rest = rest.slice(end).trimStart();
  }
  return [...parts, rest];
}

function toPageRecords({
  id,
  kind,
  group,
  permalink,
  title,
  medicalName,
  description,
  aliases,
  codes,
  sections,
}: SearchRecord): AlgoliaRecord[] {
  const common = {
    page: id,
    kind,
    group: group?.id ?? null,
    permalink,
    names: medicalName === undefined ? aliases : [medicalName, ...aliases],
    codes: toCodes(codes),
  };
  const page: AlgoliaRecord = {
    ...common,
    objectID: id,
    anchor: '',
    hierarchy: {lvl0: kind, lvl1: title, lvl2: null},
    content: description,
    weight: PAGE_WEIGHT,
    position: 0,
  };
  const records = sections.flatMap(({heading, anchor, text}, index) =>
    toParts(text).map((content, part): AlgoliaRecord => ({
      ...common,
      objectID: `${id}#${index}-${part}`,
      anchor,
      hierarchy: {lvl0: kind, lvl1: title, lvl2: heading === '' ? null : heading},
      content,
      weight: SECTION_WEIGHT,
      position: index + 1,
    })),
  );
  return [page, ...records];
}

/** The records of all pages, in the order of `records`. */
export function toAlgoliaRecords(records: readonly SearchRecord[]): AlgoliaRecord[] {
  return records.flatMap(toPageRecords);
}

export interface AlgoliaSynonym {
  objectID: string;
  type: 'synonym';
  synonyms: string[];
}

/** A page's everyday name and its medical one mean the same, wherever they stand. */
export function toAlgoliaSynonyms(records: readonly SearchRecord[]): AlgoliaSynonym[] {
  return records.flatMap(({id, title, medicalName}) =>
    medicalName === undefined ? [] : [{objectID: id, type: 'synonym' as const, synonyms: [title, medicalName]}],
  );
}
