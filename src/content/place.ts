/** What a file's place says: its kind, group and slug. */
import {KINDS, type Kind, type PageId} from './kinds';
import type {Problem} from './page';
import {didYouMean, nearest} from './nearest';

export interface Place {
  id: PageId;
  kind: Kind;
  slug: string;
  group?: string;
}

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const DATED_POST = /^\d{4}-\d{2}-\d{2}-(.+)$/;

export type Groups = Record<'conditions' | 'procedures' | 'aftercare', readonly {id: string}[]>;

/** What a file name would be as an address, where it is none: 'Low Back.md' -> 'low-back'. */
const toSlug = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

export interface PlaceReading {
  place?: Place;
  /** The id that the file likely stands for, where its place says none: a link to it is then no second fault. */
  meant?: PageId;
  problem?: Problem;
}

function toPostPlace(file: string, parts: readonly string[], fail: (message: string) => {problem: Problem}): PlaceReading {
  const name = parts.at(-1)!;
  const slug = DATED_POST.exec(name)?.[1];
  if (parts.length !== 2) {
    return {
      meant: `blog/${toSlug(slug ?? name)}`,
      ...fail(`Posts have no folders of their own.\nMove this file to blog/${file.split('/').at(-1)}.`),
    };
  }
  if (slug === undefined) {
    return {
      meant: `blog/${toSlug(name)}`,
      ...fail(
        `The name of a post begins with its date.\nRename this file to 2026-11-22-${toSlug(name)}.md, with the day of the post.`,
      ),
    };
  }
  if (!SLUG.test(slug)) {
    return {
      meant: `blog/${toSlug(slug)}`,
      ...fail(`The file name "${name}.md" cannot become an address.\nRename it to ${name.slice(0, 11)}${toSlug(slug)}.md.`),
    };
  }
  return {place: {id: `blog/${slug}`, kind: 'blog', slug}};
}

/**
 * Reads kind, group and slug from a path such as `docs/conditions/back-and-neck/low-back-pain.md` or
 * `blog/2026-11-22-what-helps.md`. A page in an unknown group still has a place, so that its other faults are named too.
 */
export function toPlace(file: string, groups: Groups): PlaceReading {
  const fail = (message: string) => ({problem: {file, line: 1, rule: 'right-folder', message}});
  const parts = file.replace(/\.md$/, '').split('/');
  const name = parts.at(-1)!;
  if (parts[0] === 'blog') {
    return toPostPlace(file, parts, fail);
  }
  const kinds = KINDS.filter((known) => known !== 'blog');
  const folder = parts.length < 3 ? 'docs' : parts[1]!;
  const kind = kinds.find((known) => known === folder);
  if (!kind) {
    const meant = nearest(folder, kinds);
    return {
      ...(meant === undefined ? {} : {meant: `${meant as Kind}/${toSlug(name)}` as const}),
      ...fail(
        `A page cannot lie in "${folder}".\n${didYouMean(folder, kinds, `Move it to one of: ${kinds.map((known) => `docs/${known}`).join(', ')}.`)}`,
      ),
    };
  }
  if (!SLUG.test(name)) {
    return {
      meant: `${kind}/${toSlug(name)}`,
      ...fail(`The file name "${name}.md" cannot become an address.\nRename it to ${toSlug(name)}.md.`),
    };
  }
  const place: Place = {id: `${kind}/${name}`, kind, slug: name};
  if (kind === 'guides') {
    return {place, ...(parts.length === 3 ? {} : fail('Guides have no folders of their own.\nMove this file to docs/guides/.'))};
  }
  const known = groups[kind].map(({id}) => id);
  const where = `Move the file to one of: ${known.map((id) => `docs/${kind}/${id}`).join(', ')}.`;
  if (parts.length !== 4) {
    return {place, ...fail(`A page of ${kind} lies in the folder of its group.\n${where}`)};
  }
  const group = parts[2]!;
  return known.includes(group)
    ? {place: {...place, group}}
    : {place, ...fail(`"${group}" is not a group of ${kind}.\n${didYouMean(group, known, where)}`)};
}
