/** docs/_editors/templates/<form>.md: a page of each form to copy, with a hint at every place that an author fills in. */
import {toRange, toSchemaShapes, toShapes, type Field} from './fields';
import {FORMS, KINDS, type Form, type Kind} from './kinds';
import {LAYOUTS, type SectionSlot, type Slot} from './layout';
import {schemas} from './schema';

const WIDTH = 110;
const FIRST = ['title', 'form', 'order', 'date', 'authors', 'tags', 'discusses'];
const LAST = ['review', 'updated', 'seeAlso', 'sources'];

/** Fields that the schema leaves open but the form asks for, or has no place for: see the rule `form-parts` and the layouts. */
const ASKED: Partial<Record<Form, readonly string[]>> = {
  procedure: ['timeline', 'bleedingRisk'],
  therapy: ['timeline'],
  'after-a-procedure': ['follows'],
};
const NO_PLACE: Partial<Record<Form, readonly string[]>> = {
  therapy: ['bleedingRisk'],
  medicine: ['timeline', 'bleedingRisk'],
  topic: ['follows'],
};

/** What a template already says. */
const FILLED: Record<string, string> = {order: '10', review: '{status: awaiting}', sources: '[]', codes: '[]', regions: '[]'};

const FREE_SECTIONS: readonly SectionSlot[] = [
  {section: 'A first heading', hint: 'Name each section as a reader would ask for it.'},
  {section: 'A second heading', hint: 'One idea a section. Links such as [low back pain](/conditions/low-back-pain) lead on.'},
];

/** The limits of a value, as short as can be. */
function toLimits(json: Field['json']): string {
  if (json.words !== undefined) {
    return json.format === 'date' ? 'year-month-day' : String(json.words);
  }
  if (json.enum) {
    return `one of ${json.enum.join(', ')}`;
  }
  if (json.type === 'array') {
    const items = json.items as Field['json'];
    const size = toRange(json.minItems, json.maxItems, 'entries').replace(/^1 entries or more$/, '');
    return [size, toLimits(items) && `each ${toLimits(items)}`].filter(Boolean).join(', ');
  }
  return json.type === 'string' ? toRange(json.minLength, json.maxLength, 'letters') : '';
}

/** A text as comment lines no longer than WIDTH. */
function toComment(text: string, indent: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = `${lines.at(-1) ?? ''} ${word}`;
    if (lines.length > 0 && line.length <= WIDTH) {
      lines[lines.length - 1] = line;
    } else {
      lines.push(word);
    }
  }
  return lines.map((line) => `${indent}# ${line}`);
}

/** An empty value, to fill in; a group of few short values stands on one line. */
function toEmpty(json: Field['json']): string | undefined {
  const [shape] = toShapes(json);
  if (shape) {
    const short =
      shape.length <= 3 && shape.every((field) => toShapes(field.json).length === 0 && (field.json.maxLength ?? 0) <= 120);
    const group = `{${shape.map((field) => `${field.name}: ${toEmpty(field.json)}`).join(', ')}}`;
    return short && json.type !== 'array' ? group : undefined;
  }
  switch (json.type) {
    case 'array':
      return '[""]';
    case 'boolean':
      return 'true';
    case 'number':
      return String(json.enum?.[0] ?? 0);
    default:
      return '""';
  }
}

interface Writing {
  asked: readonly string[];
  /** Hints that stand above already. */
  said: Set<string>;
}

function toHintLines({json}: Field, needed: boolean, indent: string, {said}: Writing): string[] {
  const limits = toLimits(json);
  const hint = `${needed ? '' : 'May stay out. '}${json.description ?? ''}${limits ? ` (${limits})` : ''}`;
  if (said.has(hint)) {
    return [];
  }
  said.add(hint);
  return toComment(hint, indent);
}

/** The lines of a list entry: the first field begins with a hyphen. */
function toEntry(lines: readonly string[], indent: string): string[] {
  const first = lines.findIndex((line) => !line.trim().startsWith('#'));
  return lines.map((line, i) => (i === first ? `${indent}  - ${line.trim()}` : line));
}

/** A field with its hint above. One that may stay out is a comment itself. */
function toFieldLines(field: Field, indent: string, writing: Writing): string[] {
  const {name, json} = field;
  const needed = field.needed || writing.asked.includes(name);
  const hint = toHintLines(field, needed, indent, writing);
  const [shape = []] = toShapes(json);
  const value = FILLED[name] ?? toEmpty(json);
  if (!needed) {
    return [...hint, `${indent}# ${name}: ${value ?? '(its fields are in content-rules.md)'}`];
  }
  if (value === '[""]') {
    return [...hint, `${indent}${name}:`, `${indent}  - ""`];
  }
  if (value !== undefined) {
    return [...hint, `${indent}${name}: ${value}`];
  }
  const entry = json.type === 'array' ? toEmpty(json.items as Field['json']) : undefined;
  if (entry !== undefined) {
    return [...hint, `${indent}${name}:`, `${indent}  - ${entry}`];
  }
  const inner = (deeper: string) => shape.flatMap((one) => toFieldLines(one, `${indent}${deeper}`, writing));
  return [...hint, `${indent}${name}:`, ...(json.type === 'array' ? toEntry(inner('    '), indent) : inner('  '))];
}

const rank = ({name}: Field): number =>
  FIRST.includes(name) ? FIRST.indexOf(name) - FIRST.length : LAST.includes(name) ? LAST.indexOf(name) + 1 : 0;

function toFront(kind: Kind, form: Form): string[] {
  const [fields = []] = toSchemaShapes(schemas[kind]);
  const writing: Writing = {asked: ASKED[form] ?? [], said: new Set()};
  return fields
    .filter(({name}) => !NO_PLACE[form]?.includes(name))
    .sort((a, b) => rank(a) - rank(b))
    .flatMap((field) => (field.name === 'form' ? [`form: ${form}`] : toFieldLines(field, '', writing)));
}

function toSection(slot: Slot, marks: string): string[] {
  if ('part' in slot) {
    return [];
  }
  const optional = slot.optional ? 'May stay out. ' : '';
  return [
    `${marks} ${slot.section}`,
    '',
    `<!-- ${optional}${slot.hint} -->`,
    '',
    ...(slot.parts ?? []).flatMap((part) => toSection(part, `${marks}#`)),
  ];
}

/** The text of docs/_editors/templates/<form>.md. */
export function toTemplate(form: Form): string {
  const kind = KINDS.find((known) => (FORMS[known] as readonly Form[]).includes(form))!;
  const {slots, free} = LAYOUTS[form];
  const summary = kind === 'blog' ? ['<!-- The first paragraph: what lists of posts show. -->', '', '<!-- truncate -->', ''] : [];
  const sections = [...slots, ...(free ? FREE_SECTIONS : [])].flatMap((slot) => toSection(slot, '##'));
  return `${['---', ...toFront(kind, form), '---', '', ...summary, ...sections].join('\n').trimEnd()}\n`;
}
