/** docs/_editors/content-rules.md: what the check asks, written from the code that asks it. */
import {toHolds, toSchemaShapes, toShapes, type Field} from './fields';
import {FORMS, KINDS, type Form, type Kind} from './kinds';
import {LAYOUTS, type PartSlot, type Slot} from './layout';
import {FILE_RULES, RULES} from './rules';
import {coverageSchema, readerQuestionsSchema, schemas} from './schema';

export const KIND_NAMES: Record<Kind, string> = {
  conditions: 'conditions',
  procedures: 'procedures, therapies and medicines',
  aftercare: 'aftercare',
  guides: 'guides',
  blog: 'posts',
};

/** Where the theme finds what it places. */
const PART_FIELDS: Record<PartSlot['part'], string> = {
  help: '`help`',
  'quick-facts': '`quickFacts`',
  numbers: '`numbers`',
  timeline: '`timeline`',
  evidence: '`treats`, of this page or of those that treat it',
  'bleeding-risk': '`bleedingRisk`',
  positions: '`treats`',
  coverage: 'the files of data/coverage that name the page',
  codes: '`codes`, of this page or of those that it treats',
};

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const toTable = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n');

const toFieldTable = (fields: readonly Field[]): string =>
  toTable(
    ['field', 'needed', 'holds', 'what it is'],
    fields.map(({name, needed, json}) => [`\`${name}\``, needed ? 'yes' : 'no', toHolds(json), json.description ?? '']),
  );

interface Group {
  names: string[];
  shapes: Field[][];
}

/** Every group of fields within `fields`, once, with the names under which it stands. */
function toGroups(fields: readonly Field[], groups = new Map<string, Group>()): Map<string, Group> {
  for (const {name, json} of fields) {
    const shapes = toShapes(json);
    if (shapes.length > 0) {
      const key = JSON.stringify(shapes);
      const group = groups.get(key) ?? {names: [], shapes};
      if (!group.names.includes(name)) {
        group.names.push(name);
      }
      groups.set(key, group);
      shapes.forEach((shape) => toGroups(shape, groups));
    }
  }
  return groups;
}

function toGroupText({names, shapes}: Group): string {
  const title = `### ${names.map((name) => `\`${name}\``).join(', ')}`;
  return [title, ...shapes.map((shape, i) => `${i > 0 ? 'or\n\n' : ''}${toFieldTable(shape)}`)].join('\n\n');
}

function toSlotText(slot: Slot, indent: string): string {
  if ('part' in slot) {
    return `${indent}- ${slot.heading ? `*${slot.heading}*` : '*(no heading)*'}: placed by the theme, from ${PART_FIELDS[slot.part]}`;
  }
  const own = `${indent}- **${slot.section}**${slot.optional ? ' (may be left out)' : ''}: ${slot.hint}`;
  return [own, ...(slot.parts ?? []).map((part) => toSlotText(part, `${indent}  `))].join('\n');
}

function toFormText(form: Form): string {
  const {slots, free} = LAYOUTS[form];
  const list = slots.map((slot) => toSlotText(slot, '')).join('\n');
  return [`### \`${form}\``, ...(list ? [list] : []), ...(free ? ['Sections of your own choice, at least one.'] : [])].join(
    '\n\n',
  );
}

/** The text of docs/_editors/content-rules.md. */
export function toContentRules(): string {
  const fieldsOf = Object.fromEntries(KINDS.map((kind) => [kind, toSchemaShapes(schemas[kind])[0]])) as Record<Kind, Field[]>;
  const has = (kind: Kind, wanted: Field): boolean =>
    fieldsOf[kind].some((field) => JSON.stringify(field) === JSON.stringify(wanted));
  const shared = fieldsOf.guides.filter((field) => KINDS.every((kind) => has(kind, field)));
  const ownOf = (kind: Kind): Field[] => fieldsOf[kind].filter((field) => !shared.some(({name}) => name === field.name));
  const groups = [...toGroups(KINDS.flatMap((kind) => fieldsOf[kind])).values()];
  return `${[
    '# What the content check asks',
    'This page is written from the code by `npm run rules`; a change made here is lost. How to write is in [writing.md](writing.md), where to begin in [START-HERE.md](START-HERE.md), and a page to copy for each form in `templates/`.',
    '## Rules',
    'Each message of `npm run check` names its file, its line and one of these rules.',
    toTable(
      ['rule', 'asks'],
      [...FILE_RULES, ...RULES].map(({name, asks}) => [`\`${name}\``, asks]),
    ),
    '## Sections of each form',
    'A page has these, in this order. What the theme places comes from the block at the top: never write it below.',
    ...KINDS.flatMap((kind) => FORMS[kind].map(toFormText)),
    '## Fields of the block at the top',
    'A name that is not listed here is a mistake. Text prints as it is; rich text may hold **bold**, links, citations and tokens (see writing.md).',
    '### Of every page',
    toFieldTable(shared),
    ...KINDS.flatMap((kind) => [`### Of ${KIND_NAMES[kind]} too`, toFieldTable(ownOf(kind))]),
    '## Groups of fields',
    'Fields that hold fields. Where two tables stand under one name, a group has the fields of either.',
    ...groups.map(toGroupText),
    '## Reader questions',
    'A file `blog/<name of the post>.questions.yml` holds a list. Each entry:',
    ...toSchemaShapes(readerQuestionsSchema).map(toFieldTable),
    '## Data files',
    'What a source in data/references.json states is in [START-HERE.md](START-HERE.md). A snippet of data/snippets.json has `signs`, a list, or `text`, and its `sources`.',
    'A file of data/coverage tells what Medicare covers in one place, as somebody read it there:',
    ...toSchemaShapes(coverageSchema).map(toFieldTable),
    ...[...toGroups(toSchemaShapes(coverageSchema)[0]!).values()].map(toGroupText),
  ].join('\n\n')}\n`;
}
