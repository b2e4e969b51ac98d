/** The data files beside the pages: parsed, their shape checked, and the line of each record. */
import * as z from 'zod';
import type {Problem, Reference, Site} from './page';
import {citekey, pageId, slug} from './schema';
import {toSchemaMessages} from './schema-messages';
import {toYamlData} from './yaml-data';

const words = z.array(z.string());
const group = z.strictObject({id: slug, label: z.string().min(1), description: z.string().min(1)});

/** The shape that code relies on. What else a source must state is the `references` rule's to say. */
const shapes = {
  references: z.array(
    z.looseObject({
      id: citekey,
      type: z.string(),
      title: z.string().nullish(),
      author: z.array(z.looseObject({})).nullish(),
      custom: z
        .looseObject({
          seen: z.looseObject({on: z.string().nullish(), at: z.string().nullish()}).nullish(),
          states: words.nullish(),
        })
        .nullish(),
    }),
  ),
  snippets: z.record(
    slug,
    z.strictObject({signs: words.min(1).optional(), text: z.string().min(1).optional(), sources: z.array(citekey)}),
  ),
  icd10cm: z.looseObject({release: z.string(), codes: z.record(z.string(), z.string())}),
  glossary: z.array(
    z.strictObject({
      term: z.string().min(2).max(60),
      forms: z.array(z.string().min(2).max(60)).min(1).optional(),
      says: z.string().min(10).max(240),
      page: pageId.optional(),
    }),
  ),
  'danger-words': z.strictObject({
    review: z.looseObject({status: z.enum(['awaiting', 'reviewed'])}),
    dangers: z
      .array(
        z.strictObject({
          id: slug,
          level: z.enum(['emergency', 'crisis', 'today']),
          title: z.string().min(10),
          text: z.string().min(10),
          // As queries are read: lower case, no diacritics, no apostrophe. `|` parts words that mean the same, ` & ` those that must all be there.
          phrases: z.array(z.string().regex(/^[a-z]+(?:\|[a-z]+)*(?: & [a-z]+(?:\|[a-z]+)*)*$/)).min(1),
        }),
      )
      .min(1),
  }),
  'pain-types': z.array(group),
  interventions: z.strictObject({procedures: z.array(group), aftercare: z.array(group)}),
} as const;

export type DataName = keyof typeof shapes;
export const DATA_NAMES = Object.keys(shapes) as DataName[];
export const toDataFile = (name: DataName): string => `data/${name}.json`;

/** Data files of whose records rules have something to say. */
export type LinedData = 'references' | 'snippets' | 'glossary';

export type SiteData = Omit<Site, 'pages' | 'questions' | 'coverage'>;

export interface DataReading {
  /** Absent where a file has a problem. */
  data?: SiteData;
  problems: Problem[];
  /** The line of a source, a snippet or a term in its file. */
  lineOf(name: LinedData, id: string): number;
}

const RULE = 'data-files';

/** Whether JSON could go on after `start`, a text that ends with a whole line. V8 then says so, or points behind its end. */
function mayGoOn(start: string): boolean {
  try {
    JSON.parse(start);
    return true;
  } catch (error) {
    const {message} = error as Error;
    return message.startsWith('Unexpected end') || Number(/position (\d+)/.exec(message)?.[1] ?? -1) >= start.length;
  }
}

/** The line in which JSON breaks off: the first that no continuation could mend. V8 itself does not always tell. */
function toBrokenLine(text: string): number {
  const lines = text.trimEnd().split('\n');
  let whole = 0;
  let broken = lines.length;
  while (broken - whole > 1) {
    const middle = Math.floor((whole + broken) / 2);
    if (mayGoOn(`${lines.slice(0, middle).join('\n')}\n`)) {
      whole = middle;
    } else {
      broken = middle;
    }
  }
  return broken;
}

function toParsed(name: DataName, text: string): {value?: unknown; problems: Problem[]} {
  const file = toDataFile(name);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    const message =
      'The file cannot be read as JSON from here on.\nLook here and one line above for a missing or extra comma, quote or bracket.';
    return {problems: [{file, line: toBrokenLine(text), rule: RULE, message}]};
  }
  const result = shapes[name].safeParse(value);
  if (result.success) {
    return {value, problems: []};
  }
  const {yaml} = toYamlData(text, 1);
  return {
    problems: toSchemaMessages(result.error.issues, value, shapes[name]).map(({path, message}) => ({
      file,
      line: yaml?.lineOf(path) ?? 1,
      rule: RULE,
      message,
    })),
  };
}

/** Two records of one key: the later would silently stand for both. */
function checkKeys(records: readonly Reference[], lineOf: (index: number) => number): Problem[] {
  const first = new Map<string, number>();
  return records.flatMap(({id}, index): Problem[] => {
    const earlier = first.get(id);
    first.set(id, earlier ?? index);
    return earlier === undefined
      ? []
      : [
          {
            file: toDataFile('references'),
            line: lineOf(index),
            rule: RULE,
            message: `The source "${id}" stands here a second time (first in line ${lineOf(earlier)}).\nKeep one, or give this one a key of its own.`,
          },
        ];
  });
}

/** @param texts the text of each data file */
export function toData(texts: Record<DataName, string>): DataReading {
  // Parsed with their lines only where there is something to say of them: that takes longer than all pages together.
  const parsed = new Map<DataName, ReturnType<typeof toYamlData>['yaml']>();
  const lineAt = (name: DataName, path: readonly PropertyKey[]): number => {
    if (!parsed.has(name)) {
      parsed.set(name, toYamlData(texts[name], 1).yaml);
    }
    return parsed.get(name)?.lineOf(path) ?? 1;
  };

  const problems: Problem[] = [];
  const values = Object.fromEntries(
    DATA_NAMES.map((name) => {
      const reading = toParsed(name, texts[name]);
      problems.push(...reading.problems);
      return [name, reading.value];
    }),
  );
  // The one cast from "has the shape above" to the types of the site.
  const records = (values.references ?? []) as Reference[];
  problems.push(...checkKeys(records, (index) => lineAt('references', [index])));
  const glossary = (values.glossary ?? []) as Site['glossary'];
  const pathOf: Record<LinedData, (id: string) => PropertyKey> = {
    references: (id) => records.findIndex((record) => record.id === id),
    snippets: (id) => id,
    glossary: (id) => glossary.findIndex(({term}) => term === id),
  };
  const lineOf: DataReading['lineOf'] = (name, id) => lineAt(name, [pathOf[name](id)]);
  if (problems.length > 0) {
    return {problems, lineOf};
  }
  const {procedures, aftercare} = values.interventions as Pick<Site['groups'], 'procedures' | 'aftercare'>;
  return {
    data: {
      references: Object.fromEntries(records.map((record) => [record.id, record])),
      snippets: values.snippets as Site['snippets'],
      icd10cm: values.icd10cm as Site['icd10cm'],
      glossary,
      groups: {conditions: values['pain-types'] as Site['groups']['conditions'], procedures, aftercare},
    },
    problems,
    lineOf,
  };
}
