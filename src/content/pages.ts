/** From parsed files to typed pages: each kind's schema, in plain words. */
import {schemas} from './schema';
import {toSchemaMessages} from './schema-messages';
import {toTree} from './markdown';
import type {Page, Problem} from './page';
import type {Place} from './place';
import type {SourceFile} from './source-file';

/** Pages whose front matter passes, sorted by id, and what is wrong with the others. */
export function toPages(files: readonly {place: Place; source: SourceFile}[]): {pages: Page[]; problems: Problem[]} {
  const pages: Page[] = [];
  const problems: Problem[] = [];
  for (const {place, source} of files) {
    const result = schemas[place.kind].safeParse(source.data);
    if (!result.success) {
      for (const {path, message} of toSchemaMessages(result.error.issues, source.data)) {
        problems.push({file: source.file, line: source.lineOf(path), rule: 'front-matter', message});
      }
      continue;
    }
    // The one cast from "passed the schema of its kind" to the page of that kind.
    pages.push({
      ...place,
      file: source.file,
      front: result.data,
      text: source.text,
      tree: toTree(source.text),
      lineOf: source.lineOf,
    } as Page);
  }
  pages.sort((a, b) => (a.id < b.id ? -1 : 1));
  return {pages, problems};
}
