/** Schema issues in the words of a staff editor: the value quoted, what is wrong, what to do. */
import * as z from 'zod';
import {didYouMean, nearest} from './nearest';

interface SchemaMessage {
  path: PropertyKey[];
  message: string;
}

type Issue = z.core.$ZodIssue;

const quote = (value: unknown): string => (typeof value === 'string' ? `"${value}"` : (JSON.stringify(value) ?? 'nothing'));

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined),
    data,
  );
}

const nameOf = (path: readonly PropertyKey[]): string => {
  const names = path.filter((key) => typeof key === 'string');
  return names.length === 0 ? 'The file' : `\`${names.join('.')}\``;
};

const TYPES: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  array: 'a list (each entry on a line that begins with "- ")',
  object: 'a group of "name: value" lines',
  boolean: 'true or false',
};

/** The names that a group of lines may hold, at `path` within `schema`. */
function toNames(schema: unknown, path: readonly PropertyKey[]): string[] {
  if (schema instanceof z.ZodOptional) {
    return toNames(schema.unwrap(), path);
  }
  if (schema instanceof z.ZodUnion) {
    return [...new Set(schema.options.flatMap((option) => toNames(option, path)))];
  }
  const [key, ...rest] = path;
  if (schema instanceof z.ZodObject) {
    return key === undefined ? Object.keys(schema.shape) : toNames(schema.shape[String(key)], rest);
  }
  return schema instanceof z.ZodArray ? toNames(schema.element, rest) : [];
}

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

function toChoice(name: string, value: unknown, values: readonly string[]): string {
  const all = `Use one of: ${values.join(', ')}.`;
  return value === undefined || value === null
    ? `${name} is missing.\n${all}`
    : `${name} is ${quote(value)}, which is not one of its values.\n${didYouMean(String(value), values, all)}`;
}

function toWords(issue: Issue, data: unknown, schema: z.ZodType): SchemaMessage[] {
  const {path} = issue;
  const name = nameOf(path);
  const value = valueAt(data, path);
  const one = (message: string): SchemaMessage[] => [{path, message}];
  switch (issue.code) {
    case 'unrecognized_keys': {
      const names = toNames(schema, path);
      return issue.keys.map((key) => ({
        path: [...path, key],
        message: names.includes(key)
          ? `"${key}" does not go with the other names here.\nTake it out; docs/_editors/content-rules.md says what goes together.`
          : `"${key}" is not a known name here.\n${didYouMean(key, names, 'docs/_editors/content-rules.md lists the names.')}`,
      }));
    }
    case 'invalid_type':
      return one(
        value === undefined || value === null
          ? `${name} is missing.\nAdd it; docs/_editors/content-rules.md says what it holds.`
          : `${name} is ${quote(value).slice(0, 80)}, but must be ${TYPES[issue.expected] ?? issue.expected}.`,
      );
    case 'invalid_value':
      return one(toChoice(name, value, issue.values.map(String)));
    case 'too_small':
    case 'too_big': {
      const most = issue.code === 'too_big';
      const limit = most ? issue.maximum : issue.minimum;
      const size =
        typeof value === 'string'
          ? `has ${plural(value.trim().length, 'letter', 'letters')}, but may have ${most ? 'at most' : 'no fewer than'} ${limit}`
          : Array.isArray(value)
            ? `has ${plural(value.length, 'entry', 'entries')}, but needs ${most ? 'at most' : 'at least'} ${limit}`
            : `is ${quote(value)}, but must be ${most ? 'at most' : 'at least'} ${limit}`;
      return one(`${name} ${size}.`);
    }
    case 'invalid_format':
      return one(`${name} is ${quote(value)}: it ${issue.message}.`);
    case 'invalid_union': {
      if ('options' in issue && Array.isArray(issue.options)) {
        return one(toChoice(name, value, issue.options.map(String)));
      }
      const [fewest] = issue.errors.filter((errors) => errors.length > 0).sort((a, b) => a.length - b.length);
      return fewest
        ? fewest.flatMap((inner) => toWords({...inner, path: [...path, ...inner.path]} as Issue, data, schema))
        : one(`${name} is ${quote(value)}, which is not understood.`);
    }
    default:
      return one(`${name} is ${quote(value)}: ${issue.message}.`);
  }
}

/**
 * @param data the values as read, so that messages can quote them
 * @param schema what they were checked by, so that messages can name the nearest name
 */
export function toSchemaMessages(issues: readonly Issue[], data: unknown, schema: z.ZodType): SchemaMessage[] {
  // A mistyped name is one fault: it is not said as well that the right one is missing.
  const meant = new Set(
    issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) => [...issue.path, nearest(key, toNames(schema, issue.path)) ?? key].join('.'))
        : [],
    ),
  );
  // A value of the wrong type is one fault too, however many limits it misses.
  const mistyped = new Set(issues.filter(({code}) => code === 'invalid_type').map(({path}) => path.join('.')));
  return issues
    .filter(({path, code}) => code === 'invalid_type' || !mistyped.has(path.join('.')))
    .filter(({path}) => valueAt(data, path) !== undefined || !meant.has(path.join('.')))
    .flatMap((issue) => toWords(issue, data, schema));
}
