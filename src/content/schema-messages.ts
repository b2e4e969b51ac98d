/** Schema issues in the words of a staff editor: the value quoted, what is wrong, what to do. */
import type * as z from 'zod';
import {didYouMean} from './nearest';

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

function toWords(issue: Issue, data: unknown): SchemaMessage[] {
  const {path} = issue;
  const name = nameOf(path);
  const value = valueAt(data, path);
  const one = (message: string): SchemaMessage[] => [{path, message}];
  switch (issue.code) {
    case 'unrecognized_keys': {
      return issue.keys.map((key) => ({
        path: [...path, key],
        message: `"${key}" is not a known name here.\nThe names are listed in docs/_editors/content-rules.md; check the spelling.`,
      }));
    }
    case 'invalid_type':
      return one(
        value === undefined || value === null
          ? `${name} is missing.\nAdd it; docs/_editors/content-rules.md says what it holds.`
          : `${name} is ${quote(value).slice(0, 80)}, but must be ${TYPES[issue.expected] ?? issue.expected}.`,
      );
    case 'invalid_value': {
      const values = issue.values.map(String);
      if (value === undefined || value === null) {
        return one(`${name} is missing.\nUse one of: ${values.join(', ')}.`);
      }
      return one(
        `${name} is ${quote(value)}, which is not one of its values.\n${didYouMean(String(value), values, `Use one of: ${values.join(', ')}.`)}`,
      );
    }
    case 'too_small':
    case 'too_big': {
      const most = issue.code === 'too_big';
      const limit = most ? issue.maximum : issue.minimum;
      const size =
        typeof value === 'string'
          ? `has ${value.trim().length} letters, but may have ${most ? 'at most' : 'no fewer than'} ${limit}`
          : Array.isArray(value)
            ? `has ${value.length} ${value.length === 1 ? 'entry' : 'entries'}, but needs ${most ? 'at most' : 'at least'} ${limit}`
            : `is ${quote(value)}, but must be ${most ? 'at most' : 'at least'} ${limit}`;
      return one(`${name} ${size}.`);
    }
    case 'invalid_format':
      return one(`${name} is ${quote(value)}: it ${issue.message}.`);
    case 'invalid_union': {
      const options = issue.errors.filter((errors) => errors.length > 0).sort((a, b) => a.length - b.length);
      const [nearest] = options;
      return nearest
        ? nearest.flatMap((inner) => toWords({...inner, path: [...path, ...inner.path]} as Issue, data))
        : one(`${name} is ${quote(value)}, which is not understood.`);
    }
    default:
      return one(`${name} is ${quote(value)}: ${issue.message}.`);
  }
}

/** @param data the front matter as read, so that messages can quote it */
export function toSchemaMessages(issues: readonly Issue[], data: unknown): SchemaMessage[] {
  return issues.flatMap((issue) => toWords(issue, data));
}
