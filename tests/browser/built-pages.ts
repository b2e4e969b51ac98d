/** What `npm run build` made: the pages in build/, and the source file of each. */
import fs from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../..');
const BUILD = path.join(ROOT, 'build');

/** An address that nothing has; the host answers it with 404.html. */
export const MISSING_PAGE = '/no-such-page';

export const TREES = ['conditions', 'procedures', 'aftercare', 'guides'] as const;

function listFiles(folder: string, extension: string): string[] {
  return fs
    .readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith(extension))
    .map((file) => file.split(path.sep).join('/'))
    .sort();
}

function toAddress(file: string): string {
  return file === '404.html' ? MISSING_PAGE : `/${file.replace(/(?:^|\/)?index\.html$|\.html$/, '')}`;
}

/** The addresses of all pages, sorted. */
export const PAGES: readonly string[] = listFiles(BUILD, '.html').map(toAddress);

/** The pages of one tree, without its landing page. */
export function listTree(tree: (typeof TREES)[number]): string[] {
  return PAGES.filter((page) => page.startsWith(`/${tree}/`));
}

const SOURCES = new Map(
  ['docs', 'blog'].flatMap((folder) =>
    listFiles(path.join(ROOT, folder), '.md')
      .filter((file) => !file.startsWith('_'))
      .map((file): [string, string] => {
        const slug = path.basename(file, '.md').replace(/^\d{4}-\d{2}-\d{2}-/, '');
        const tree = folder === 'blog' ? folder : file.split('/')[0];
        return [`/${tree}/${slug}`, path.join(ROOT, folder, file)];
      }),
  ),
);

/** Whether a person wrote this page: those of the four trees, and the posts. */
export const isWritten = (page: string): boolean => SOURCES.has(page);

export const WRITTEN_PAGES: readonly string[] = PAGES.filter(isWritten);

/** The lines that an author wrote at the top of `page`. */
export function readFrontMatter(page: string): string {
  return fs.readFileSync(SOURCES.get(page)!, 'utf8').split(/^---$/m)[1]!;
}

/** The addresses within this site that the HTML of `page` links to, without anchors. */
export function readLinks(page: string): string[] {
  const file = page === '/' ? 'index' : page === MISSING_PAGE ? '404' : page.slice(1);
  const html = fs.readFileSync(path.join(BUILD, `${file}.html`), 'utf8');
  return [...html.matchAll(/<a [^>]*?href=["']?(\/[^"'#\s>]*)/g)].map(([, href]) => href!.replace(/(.)\/$/, '$1'));
}

/** Wide screens look at the lists, and at one page of each form; phones at all pages (`AXE=all`: both at all). */
const SAMPLE = [
  ...new Map(PAGES.map((page) => [isWritten(page) ? /^form: (.*)$/m.exec(readFrontMatter(page))![1] : page, page])).values(),
];

/** The tags of a test that looks at `page` at whatever width. */
export const toTags = (page: string): string[] => (SAMPLE.includes(page) ? [] : ['@everywhere']);
