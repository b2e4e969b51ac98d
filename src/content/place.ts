/** What a file's place says: its kind, group and slug. */
import {KINDS, type Kind, type PageId} from './kinds';
import type {Problem} from './page';
import {didYouMean} from './nearest';

export interface Place {
  id: PageId;
  kind: Kind;
  slug: string;
  group?: string;
}

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const DATED_POST = /^\d{4}-\d{2}-\d{2}-(.+)$/;

export type Groups = Record<'conditions' | 'procedures' | 'aftercare', readonly {id: string}[]>;

/**
 * Reads kind, group and slug from a path such as `docs/conditions/back-and-neck/low-back-pain.md` or
 * `blog/2026-11-22-what-helps.md`.
 */
export function toPlace(file: string, groups: Groups): {place?: Place; problem?: Problem} {
  const fail = (message: string) => ({problem: {file, line: 1, rule: 'right-folder', message}});
  const parts = file.replace(/\.md$/, '').split('/');
  const name = parts.at(-1)!;
  if (parts[0] === 'blog') {
    const slug = DATED_POST.exec(name)?.[1];
    if (parts.length !== 2 || slug === undefined || !SLUG.test(slug)) {
      return fail('A post lies in blog/ under a name such as 2026-11-22-what-helps.md.\nRename or move this file.');
    }
    return {place: {id: `blog/${slug}`, kind: 'blog', slug}};
  }
  const kind = parts[1] as Kind;
  const kinds = KINDS.filter((known) => known !== 'blog');
  if (parts.length < 3 || !kinds.some((known) => known === kind)) {
    const folder = parts.length < 3 ? 'docs' : parts[1]!;
    return fail(
      `A page cannot lie in "${folder}".\n${didYouMean(folder, kinds, `Move it to one of: ${kinds.map((known) => `docs/${known}`).join(', ')}.`)}`,
    );
  }
  if (!SLUG.test(name)) {
    return fail(
      `The file name "${name}.md" cannot become an address.\nUse lower-case words joined by hyphens, such as low-back-pain.md.`,
    );
  }
  if (kind === 'guides') {
    return parts.length === 3
      ? {place: {id: `guides/${name}`, kind, slug: name}}
      : fail('Guides have no folders of their own.\nMove this file to docs/guides/.');
  }
  const known = groups[kind as keyof Groups].map(({id}) => id);
  const group = parts.length === 4 ? parts[2]! : undefined;
  if (group === undefined || !known.includes(group)) {
    const wrong = group ?? kind;
    return fail(
      `"${wrong}" is not a group of ${kind}.\n${didYouMean(wrong, known, `Move the file to one of: ${known.map((id) => `docs/${kind}/${id}`).join(', ')}.`)}`,
    );
  }
  return {place: {id: `${kind}/${name}`, kind, slug: name, group}};
}
