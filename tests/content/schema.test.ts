import fs from 'node:fs';
import path from 'node:path';
import {KINDS, type Kind} from '../../src/content/kinds';
import {readerQuestionsSchema, schemas} from '../../src/content/schema';
import {toSchemaMessages} from '../../src/content/schema-messages';
import {toSourceFile} from '../../src/content/source-file';
import {toFrontTexts} from '../../src/content/texts';
import type {Page} from '../../src/content/page';
import {toSchemaShapes, toShapes, type Field} from '../../src/content/fields';
import {AFTER, BASE, GUIDE, KNEE, POST, SHOT, TILT} from './made-up-site';

type Path = (string | number)[];

const FILES: Record<Kind, string> = {conditions: KNEE, procedures: SHOT, aftercare: AFTER, guides: GUIDE, blog: POST};

function toFront(file: string): Record<string, unknown> {
  return toSourceFile(file, fs.readFileSync(path.join(BASE, file))).source!.data;
}

/** The page's front matter with the value at `at` replaced. */
function withValue(front: Record<string, unknown>, at: Path, value: unknown): Record<string, unknown> {
  const copy = structuredClone(front);
  const parent = at.slice(0, -1).reduce((inner: Record<PropertyKey, unknown>, key) => {
    inner[key] ??= {};
    return inner[key] as Record<PropertyKey, unknown>;
  }, copy);
  parent[at.at(-1)!] = value;
  return copy;
}

const at = (value: unknown, [key, ...rest]: Path): unknown =>
  key === undefined ? value : at((value as Record<PropertyKey, unknown>)[key], rest);

interface Row {
  kind: Kind;
  field: string;
  valid: unknown[];
  /** What is read as something else: [written, read]. */
  converted?: [unknown, unknown][];
  /** [written, message]; undefined: the field is taken out. */
  rejected: [unknown, string][];
}

const MISSING = 'is missing.\nAdd it; docs/_editors/content-rules.md says what it holds.';
const DATE = 'it must be a real date written as year-month-day, such as 2026-11-22.';
const SLUG = 'it must be lower-case words joined by hyphens, such as "leg-pain".';
const letters = (count: number): string => 'a'.repeat(count);

const ROWS: Row[] = [
  {
    kind: 'conditions',
    field: 'title',
    valid: ['Abc', letters(80)],
    converted: [['  Wobbly knee ', 'Wobbly knee']],
    rejected: [
      [undefined, `\`title\` ${MISSING}`],
      [null, `\`title\` ${MISSING}`],
      ['', '`title` has 0 letters, but may have no fewer than 3.'],
      [' a ', '`title` has 1 letter, but may have no fewer than 3.'],
      [letters(81), '`title` has 81 letters, but may have at most 80.'],
      [2026, '`title` is 2026, but must be text.'],
      [['Wobbly', 'knee'], '`title` is ["Wobbly","knee"], but must be text.'],
    ],
  },
  {
    kind: 'conditions',
    field: 'medicalName',
    valid: [undefined, 'Genu tremulum'],
    converted: [[' Genu ', 'Genu']],
    rejected: [[letters(91), '`medicalName` has 91 letters, but may have at most 90.']],
  },
  {
    kind: 'conditions',
    field: 'otherNames',
    valid: [undefined, [], ['One']],
    rejected: [
      [['a', 'b', 'c', 'd', 'e', 'f'], '`otherNames` has 6 entries, but needs at most 5.'],
      ['One', '`otherNames` is "One", but must be a list (each entry on a line that begins with "- ").'],
    ],
  },
  {
    kind: 'conditions',
    field: 'description',
    valid: [letters(50), letters(170)],
    rejected: [
      [letters(49), '`description` has 49 letters, but may have no fewer than 50.'],
      [letters(171), '`description` has 171 letters, but may have at most 170.'],
    ],
  },
  {
    kind: 'conditions',
    field: 'answer',
    valid: ['It shakes.'],
    converted: [['It shakes.\n', 'It shakes.']],
    rejected: [[letters(421), '`answer` has 421 letters, but may have at most 420.']],
  },
  {
    kind: 'conditions',
    field: 'aliases',
    valid: [['a', 'b', 'c', 'd', 'e']],
    converted: [
      [
        [' a', 'b', 'c', 'd', 'e'],
        ['a', 'b', 'c', 'd', 'e'],
      ],
    ],
    rejected: [
      [['a', 'b', 'c', 'd', 911], '`aliases` is 911, but must be text.'],
      [['a', 'b', 'c', 'd', letters(61)], '`aliases` has 61 letters, but may have at most 60.'],
    ],
  },
  {
    kind: 'conditions',
    field: 'sharedAliases',
    valid: [undefined, ['a']],
    rejected: [[[''], '`sharedAliases` has 0 letters, but may have no fewer than 1.']],
  },
  {
    kind: 'conditions',
    field: 'review',
    valid: [{status: 'awaiting'}, {status: 'reviewed', by: 'A. Madeup, MD', on: '2026-01-02', next: '2027-01-02'}],
    rejected: [
      ['awaiting', '`review` is "awaiting", but must be a group of "name: value" lines.'],
      [{status: 'reviewd'}, '`review.status` is "reviewd", which is not one of its values.\nDid you mean "reviewed"?'],
      [{}, '`review.status` is missing.\nUse one of: awaiting, reviewed.'],
      [{status: 'reviewed', on: '2026-01-02', next: '2027-01-02'}, `\`review.by\` ${MISSING}`],
      [
        {status: 'awaiting', by: 'A. Madeup, MD'},
        '"by" does not go with the other names here.\nTake it out; docs/_editors/content-rules.md says what goes together.',
      ],
    ],
  },
  {
    kind: 'conditions',
    field: 'updated',
    valid: ['2026-02-28'],
    rejected: [
      ['2026-02-30', `\`updated\` is "2026-02-30": ${DATE}`],
      ['22.11.2026', `\`updated\` is "22.11.2026": ${DATE}`],
      ['2026-1-2', `\`updated\` is "2026-1-2": ${DATE}`],
      [2026, '`updated` is 2026, but must be text.'],
    ],
  },
  {
    kind: 'conditions',
    field: 'sources',
    valid: [[], ['madeup2018walks']],
    rejected: [
      [['Madeup 2018'], '`sources` is "Madeup 2018": it must be a key of data/references.json, such as "friedly2014less".'],
      [undefined, `\`sources\` ${MISSING}`],
    ],
  },
  {
    kind: 'conditions',
    field: 'seeAlso',
    valid: [undefined, ['blog/a-post', 'guides/a-guide']],
    rejected: [
      [
        ['/conditions/sudden-tilt'],
        '`seeAlso` is "/conditions/sudden-tilt": it must be a page id, such as "conditions/low-back-pain".',
      ],
      [Array(7).fill('guides/a'), '`seeAlso` has 7 entries, but needs at most 6.'],
    ],
  },
  {
    kind: 'conditions',
    field: 'form',
    valid: ['condition', 'emergency'],
    rejected: [
      ['conditon', '`form` is "conditon", which is not one of its values.\nDid you mean "condition"?'],
      ['procedure', '`form` is "procedure", which is not one of its values.\nUse one of: condition, emergency.'],
      [undefined, '`form` is missing.\nUse one of: condition, emergency.'],
    ],
  },
  {
    kind: 'conditions',
    field: 'order',
    valid: [1, 10],
    rejected: [
      [0, '`order` is 0, but must be at least 1.'],
      [1.5, '`order` is 1.5, but must be a whole number.'],
      ['10', '`order` is "10", but must be a number.'],
    ],
  },
  {
    kind: 'conditions',
    field: 'regions',
    valid: [['knee', 'low-back']],
    rejected: [
      [['lowback'], '`regions` is "lowback", which is not one of its values.\nDid you mean "low-back"?'],
      [[], '`regions` has 0 entries, but needs at least 1.'],
    ],
  },
  {
    kind: 'conditions',
    field: 'codes',
    valid: [['M54.16', 'G56', 'C7A.1', 'S32.000A']],
    rejected: [
      [['M5416'], '`codes` is "M5416": it must be a code shaped like one of ICD-10-CM, such as "M54.16".'],
      [['m54.16'], '`codes` is "m54.16": it must be a code shaped like one of ICD-10-CM, such as "M54.16".'],
      [['U07.1'], '`codes` is "U07.1": it must be a code shaped like one of ICD-10-CM, such as "M54.16".'],
      [[54.16], '`codes` is 54.16, but must be text.'],
    ],
  },
  {
    kind: 'conditions',
    field: 'help',
    valid: [],
    rejected: [
      [undefined, `\`help\` ${MISSING}`],
      [{emergency: {signs: ['a']}, today: {signs: ['a']}}, `\`help.visit\` ${MISSING}`],
    ],
  },
  {
    kind: 'conditions',
    field: 'help.today.signs',
    valid: [['a'], Array(9).fill('a')],
    rejected: [
      [[], '`help.today.signs` has 0 entries, but needs at least 1.'],
      [Array(10).fill('a'), '`help.today.signs` has 10 entries, but needs at most 9.'],
      [[letters(201)], '`help.today.signs` has 201 letters, but may have at most 200.'],
      [[{'You cannot walk': null}], '`help.today.signs` is {"You cannot walk":null}, but must be text.'],
    ],
  },
  {
    kind: 'conditions',
    field: 'help.today.why',
    valid: [undefined, 'Because.'],
    rejected: [[letters(241), '`help.today.why` has 241 letters, but may have at most 240.']],
  },
  {
    kind: 'conditions',
    field: 'quickFacts',
    valid: [Array(4).fill({label: 'a', value: 'b'})],
    rejected: [
      [[{label: 'a', value: 'b'}], '`quickFacts` has 1 entry, but needs at least 2.'],
      [
        [
          {label: 'a', value: 'b'},
          {label: 'a', valeu: 'b'},
        ],
        '"valeu" is not a known name here.\nDid you mean "value"?',
      ],
    ],
  },
  {
    kind: 'conditions',
    field: 'numbers.0.id',
    valid: ['walk-again'],
    rejected: [['Walk again', `\`numbers.id\` is "Walk again": ${SLUG}`]],
  },
  {
    kind: 'conditions',
    field: 'numbers.0.topic',
    valid: ['benefit', 'onset', 'duration', 'recovery', 'harm', 'course'],
    rejected: [['harms', '`numbers.topic` is "harms", which is not one of its values.\nDid you mean "harm"?']],
  },
  {
    kind: 'conditions',
    field: 'numbers.0.result',
    valid: [undefined, {label: 'a', count: 0, of: 100000}, {label: 'a', count: 0.5, of: 100}, {label: 'a', value: '2 days'}],
    rejected: [
      [{label: 'a', count: 6, of: 10}, '`numbers.result.of` is 10, which is not one of its values.\nDid you mean "100"?'],
      [{label: 'a', count: -1, of: 100}, '`numbers.result.count` is -1, but must be at least 0.'],
      [{label: 'a', count: 6}, '`numbers.result.of` is missing.\nUse one of: 100, 1000, 10000, 100000.'],
      [{label: 'a'}, `\`numbers.result.value\` ${MISSING}`],
      ['6 in 100', '`numbers.result` is "6 in 100", but must be a group of "name: value" lines.'],
    ],
  },
  {
    kind: 'conditions',
    field: 'numbers.0.notKnown',
    valid: [undefined, true, false],
    rejected: [['yes', '`numbers.notKnown` is "yes", but must be true or false.']],
  },
  {
    kind: 'procedures',
    field: 'treats',
    valid: [],
    rejected: [[[], '`treats` has 0 entries, but needs at least 1.']],
  },
  {
    kind: 'procedures',
    field: 'treats.0.condition',
    valid: ['conditions/sudden-tilt'],
    rejected: [
      [
        'procedures/feather-shot',
        '`treats.condition` is "procedures/feather-shot": it must be a page id that starts with "conditions/".',
      ],
    ],
  },
  {
    kind: 'procedures',
    field: 'treats.0.use',
    valid: ['may-help', 'sometimes', 'not-advised'],
    rejected: [
      ['maybe', '`treats.use` is "maybe", which is not one of its values.\nUse one of: may-help, sometimes, not-advised.'],
    ],
  },
  {
    kind: 'procedures',
    field: 'treats.0.evidence.0.year',
    valid: [1950, 2100],
    rejected: [
      [1949, '`treats.evidence.year` is 1949, but must be at least 1950.'],
      ['2020', '`treats.evidence.year` is "2020", but must be a number.'],
    ],
  },
  {
    kind: 'procedures',
    field: 'treats.0.evidence.0.position',
    valid: ['for', 'against', 'either-way', 'unclear'],
    rejected: [['fro', '`treats.evidence.position` is "fro", which is not one of its values.\nDid you mean "for"?']],
  },
  {
    kind: 'procedures',
    field: 'treats.0.evidence.0.scope.level',
    valid: [undefined, ['knee']],
    rejected: [
      [['lumber'], '`treats.evidence.scope.level` is "lumber", which is not one of its values.\nDid you mean "lumbar"?'],
      [[], '`treats.evidence.scope.level` has 0 entries, but needs at least 1.'],
    ],
  },
  {
    kind: 'procedures',
    field: 'timeline',
    valid: [undefined],
    rejected: [[[{when: 'a', title: 'b', text: 'c'}], '`timeline` has 1 entry, but needs at least 3.']],
  },
  {
    kind: 'procedures',
    field: 'bleedingRisk.class',
    valid: ['low', 'intermediate', 'high', 'not-classified'],
    rejected: [
      [
        'medium',
        '`bleedingRisk.class` is "medium", which is not one of its values.\nUse one of: low, intermediate, high, not-classified.',
      ],
    ],
  },
  {
    kind: 'procedures',
    field: 'bleedingRisk.sources',
    valid: [['madeup2022guideline']],
    rejected: [[[], '`bleedingRisk.sources` has 0 entries, but needs at least 1.']],
  },
  {
    kind: 'aftercare',
    field: 'follows',
    valid: [undefined, ['procedures/feather-shot']],
    rejected: [[['feather-shot'], '`follows` is "feather-shot": it must be a page id that starts with "procedures/".']],
  },
  {
    kind: 'guides',
    field: 'form',
    valid: ['guide'],
    rejected: [['guides', '`form` is "guides", which is not one of its values.\nDid you mean "guide"?']],
  },
  {
    kind: 'guides',
    field: 'regions',
    valid: [],
    rejected: [[['knee'], '"regions" is not a known name here.\ndocs/_editors/content-rules.md lists the names.']],
  },
  {
    kind: 'blog',
    field: 'date',
    valid: ['2026-01-04'],
    rejected: [['2026-13-01', `\`date\` is "2026-13-01": ${DATE}`]],
  },
  {
    kind: 'blog',
    field: 'authors',
    valid: [['made-up-team']],
    rejected: [[['Made-up Team'], `\`authors\` is "Made-up Team": ${SLUG}`]],
  },
  {
    kind: 'blog',
    field: 'tags',
    valid: [['feathers']],
    rejected: [['feathers', '`tags` is "feathers", but must be a list (each entry on a line that begins with "- ").']],
  },
  {
    kind: 'blog',
    field: 'discusses',
    valid: [['guides/how-this-place-works']],
    rejected: [[[], '`discusses` has 0 entries, but needs at least 1.']],
  },
];

const rows = <T>(pick: (row: Row) => T[]): {kind: Kind; field: string; path: Path; value: T}[] =>
  ROWS.flatMap((row) =>
    pick(row).map((value) => ({
      kind: row.kind,
      field: row.field,
      path: row.field.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key)),
      value,
    })),
  );

test.each(rows(({valid}) => valid))('$kind: $field may be $value', ({kind, path: where, value}) => {
  expect(schemas[kind].safeParse(withValue(toFront(FILES[kind]), where, value)).error).toBeUndefined();
});

test.each(rows(({converted = []}) => converted))('$kind: $field takes blanks away ($#)', ({kind, path: where, value}) => {
  const [written, read] = value;
  const result = schemas[kind].safeParse(withValue(toFront(FILES[kind]), where, written));
  expect(at(result.data, where)).toEqual(read);
});

test.each(rows(({rejected}) => rejected))('$kind: $field says what is wrong with a value ($#)', ({kind, path: where, value}) => {
  const [written, message] = value;
  const front = withValue(toFront(FILES[kind]), where, written);
  const result = schemas[kind].safeParse(front);
  expect(toSchemaMessages(result.error?.issues ?? [], front, schemas[kind]).map((said) => said.message)).toEqual([message]);
});

test('every field of every kind has a row', () => {
  const named = new Set(ROWS.map(({field}) => field.split('.')[0]));
  const fields = KINDS.flatMap((kind) => Object.keys(schemas[kind].shape));
  expect([...new Set(fields)].filter((field) => !named.has(field))).toEqual([]);
});

test('a name that belongs to another kind is not taken', () => {
  const front = {...toFront(TILT), treats: []};
  const issues = schemas.conditions.safeParse(front).error?.issues ?? [];
  expect(toSchemaMessages(issues, front, schemas.conditions)).toEqual([
    {path: ['treats'], message: '"treats" is not a known name here.\ndocs/_editors/content-rules.md lists the names.'},
  ]);
});

test('reader questions need a signed answer', () => {
  const question = {id: 'a', asked: '2026-01-05', question: 'Is it soft?', answer: '', signedOn: '2026-01-06'};
  const issues = readerQuestionsSchema.safeParse([question]).error?.issues ?? [];
  expect(toSchemaMessages(issues, [question], readerQuestionsSchema).map(({message}) => message)).toEqual([
    '`answer` has 0 letters, but may have no fewer than 1.',
    `\`signedBy\` ${MISSING}`,
  ]);
});

/** Paths of fields that the schema calls rich text, with * for a place in a list. */
function toInlinePaths(fields: readonly Field[], start = ''): string[] {
  return fields.flatMap(({name, json}) => {
    const list = json.type === 'array';
    const here = `${start}${name}${list ? '.*' : ''}`;
    const items = (list ? json.items : json) as Field['json'];
    return [...(items.inline ? [here] : []), ...toShapes(json).flatMap((shape) => toInlinePaths(shape, `${here}.`))];
  });
}

test('the fields that the rules call rich text are those in which tokens and citations are read', () => {
  for (const kind of KINDS) {
    const front = schemas[kind].parse({
      ...toFront(FILES[kind]),
      ...(kind === 'conditions' || kind === 'procedures' || kind === 'aftercare'
        ? {help: Object.fromEntries(['emergency', 'today', 'visit'].map((level) => [level, {signs: ['a'], why: 'b'}]))}
        : {}),
      numbers: [{id: 'a', topic: 'harm', outcome: 'b', says: 'c', sources: []}],
    });
    const read = toFrontTexts({front} as Page).map(({path: where}) =>
      where.map((key) => (typeof key === 'number' ? '*' : key)).join('.'),
    );
    const said = toInlinePaths(toSchemaShapes(schemas[kind])[0]!).filter((name) => kind !== 'guides' || !name.startsWith('help'));
    expect([...new Set(read)].sort()).toEqual(said.sort());
  }
});
