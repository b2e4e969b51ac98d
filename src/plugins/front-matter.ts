/** The few front matter keys that Docusaurus itself needs. All others reach the theme as knowledge, once. */
import type {ParseFrontMatter} from '@docusaurus/types';
import path from 'node:path';
import {toSourceFile} from '../content/source-file';

/** The last part of a page's address: its file name, without the date of a post. */
const toSlug = (filePath: string): string => path.basename(filePath, '.md').replace(/^\d{4}-\d{2}-\d{2}-/, '');

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** @param docsDir absolute path of docs/ */
export function createParseFrontMatter(docsDir: string): ParseFrontMatter {
  return async ({filePath, fileContent}) => {
    const {source} = toSourceFile(filePath, Buffer.from(fileContent));
    if (!source) {
      return {frontMatter: {}, content: fileContent};
    }
    const {data} = source;
    const [kind] = path.relative(docsDir, filePath).split(path.sep);
    const isPost = kind === '..';
    const frontMatter = Object.fromEntries(
      Object.entries({
        title: text(data.title),
        description: text(data.description),
        slug: isPost ? `/${toSlug(filePath)}` : `/${kind}/${toSlug(filePath)}`,
        sidebar_position: isPost ? undefined : data.order,
        date: isPost ? data.date : undefined,
        authors: isPost ? data.authors : undefined,
        tags: isPost ? data.tags : undefined,
      }).filter(([, value]) => value !== undefined),
    );
    return {frontMatter, content: source.text.replace(/^---[ \t]*\n(?:.*\n)*?---[ \t]*(?:\n|$)/, '')};
  };
}
