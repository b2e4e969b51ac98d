/** From parsed files to typed pages: each kind's schema, in plain words. */
import {FORMS} from './kinds';
import {schemas} from './schema';
import {toSchemaMessages} from './schema-messages';
import {toTree} from './markdown';
import type {Body, Page, Problem} from './page';
import type {Place} from './place';
import type {SourceFile} from './source-file';

interface PagesReading {
  /** Those whose front matter passes its schema. */
  pages: Page[];
  bodies: Body[];
  problems: Problem[];
}

const byId = (a: Body, b: Body): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : a.file < b.file ? -1 : 1);

function toBody(place: Place, {file, text, data, lineOf}: SourceFile): Body {
  const form = FORMS[place.kind].find((known) => known === data.form);
  return {...place, ...(form === undefined ? {} : {form}), file, text, tree: toTree(text), lineOf};
}

/** Every body and every page whose front matter passes, each sorted by id, and what is wrong with the front matter of others. */
export function toPages(files: readonly {place: Place; source: SourceFile}[]): PagesReading {
  const pages: Page[] = [];
  const bodies: Body[] = [];
  const problems: Problem[] = [];
  for (const {place, source} of files) {
    const schema = schemas[place.kind];
    const body = toBody(place, source);
    bodies.push(body);
    const result = schema.safeParse(source.data);
    if (!result.success) {
      for (const {path, message} of toSchemaMessages(result.error.issues, source.data, schema)) {
        problems.push({file: source.file, line: source.lineOf(path), rule: 'front-matter', message});
      }
      continue;
    }
    // The one cast from "passed the schema of its kind" to the page of that kind.
    pages.push({...body, front: result.data} as Page);
  }
  return {pages: pages.sort(byId), bodies: bodies.sort(byId), problems};
}
