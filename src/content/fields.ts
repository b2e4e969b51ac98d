/** The fields of a schema, and what each may hold in plain words. For the pages that editors read. */
import * as z from 'zod';

type Json = z.core.JSONSchema.JSONSchema;

export interface Field {
  name: string;
  needed: boolean;
  json: Json;
}

/** A span of sizes, such as '3 to 80 letters'. Empty where any size will do. */
export const toRange = (min: number | undefined, max: number | undefined, unit: string): string => {
  if (max === undefined || max === Number.MAX_SAFE_INTEGER) {
    return min === undefined || min === 0 ? '' : `${min} ${unit} or more`;
  }
  return min === undefined || min <= 1 ? `at most ${max} ${unit}` : `${min} to ${max} ${unit}`;
};

const quote = (values: readonly unknown[]): string => values.map((value) => `\`${String(value)}\``).join(', ');

/** The fields of one group of "name: value" lines, in the order of the schema. */
function toObjectFields({properties = {}, required = []}: Json): Field[] {
  return Object.entries(properties).map(([name, json]) => ({name, needed: required.includes(name), json: json as Json}));
}

/** A schema's own shapes: the fields of a group, or of the entries of a list. */
export function toSchemaShapes(schema: z.ZodType): Field[][] {
  return toShapes(z.toJSONSchema(schema) as Json);
}

/** What a value is made of: its own fields, those of its entries, or one list for each of the shapes that it may have. */
export function toShapes(json: Json): Field[][] {
  if (json.type === 'array') {
    return toShapes(json.items as Json);
  }
  const options = json.oneOf ?? json.anyOf;
  if (options) {
    return options.flatMap((option) => toShapes(option as Json));
  }
  return json.type === 'object' ? [toObjectFields(json)] : [];
}

/** What `json` may hold, such as 'a list of 5 entries or more, each text of at most 60 letters'. */
export function toHolds(json: Json): string {
  if (typeof json.words === 'string') {
    return json.words;
  }
  if (json.const !== undefined || json.enum) {
    const values = json.enum ?? [json.const];
    return values.length === 1 ? quote(values) : `one of ${quote(values)}`;
  }
  switch (json.type) {
    case 'string': {
      const size = toRange(json.minLength, json.maxLength, 'letters');
      return `${json.inline ? 'rich text' : 'text'} of ${size}`;
    }
    case 'integer': {
      const {minimum = 0, maximum = Number.MAX_SAFE_INTEGER} = json;
      return maximum === Number.MAX_SAFE_INTEGER
        ? `a whole number, ${minimum} or more`
        : `a whole number, ${minimum} to ${maximum}`;
    }
    case 'number':
      return `a number, ${json.minimum ?? 0} or more`;
    case 'boolean':
      return '`true` or `false`';
    case 'array': {
      const size = toRange(json.minItems, json.maxItems, json.minItems === 1 && !json.maxItems ? 'entry' : 'entries');
      const items = json.items as Json;
      const each = toShapes(items).length > 0 ? 'each a group of fields' : `each ${toHolds(items)}`;
      return `a list${size ? ` of ${size}` : ''}, ${each}`;
    }
    default:
      return 'a group of fields';
  }
}
