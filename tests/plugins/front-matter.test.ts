import path from 'node:path';
import {DEFAULT_PARSE_FRONT_MATTER} from '@docusaurus/utils';
import {createParseFrontMatter} from '@site/src/plugins/front-matter';
import {condition, guide, post} from '../made-up-site';

const SITE_DIR = path.resolve('/made-up-site');
const parse = (file: string, fileContent: string) =>
  createParseFrontMatter(path.join(SITE_DIR, 'docs'))({
    filePath: path.join(SITE_DIR, file),
    fileContent,
    defaultParseFrontMatter: DEFAULT_PARSE_FRONT_MATTER,
  });

describe('what Docusaurus hears of a page', () => {
  test('a page in a folder of its kind', async () => {
    const {file, text} = condition('hats/hat-pain', {order: 30, seeAlso: ['guides/how-hats-work']});
    expect((await parse(file, text)).frontMatter).toEqual({
      title: 'Hat pain',
      description: 'A made-up page about hats, which has no meaning beyond these tests of the site.',
      slug: '/conditions/hat-pain',
      sidebar_position: 30,
    });
  });

  test('a guide', async () => {
    const {file, text} = guide('how-hats-work', {order: 2});
    expect((await parse(file, text)).frontMatter).toMatchObject({slug: '/guides/how-hats-work', sidebar_position: 2});
  });

  test('a post, whose address lies below the blog’s and has no date', async () => {
    const {file, text} = post('2026-01-02-hat-news', ['conditions/hat-pain']);
    expect((await parse(file, text)).frontMatter).toEqual({
      title: 'Hat news',
      description: 'A made-up page about hats, which has no meaning beyond these tests of the site.',
      slug: '/hat-news',
      date: '2026-01-02',
      authors: ['hatters'],
      tags: ['hats'],
    });
  });
});

describe('the Markdown below', () => {
  test.each([
    ['', '---\ntitle: A hat\n---\n## Felt\n', '## Felt\n'],
    ['with a line of hyphens', '---\ntitle: A hat\n---\n\nOne\n\n---\n\nTwo\n', '\nOne\n\n---\n\nTwo\n'],
    ['below marks with spaces after them', '---  \ntitle: A hat\n--- \nText\n', 'Text\n'],
    ['with Windows line ends', '---\r\ntitle: A hat\r\n---\r\nText\r\n', 'Text\n'],
    ['with a byte order mark', '\uFEFF---\ntitle: A hat\n---\nText\n', 'Text\n'],
    ['of a page without text', '---\ntitle: A hat\n---', ''],
  ])('%s', async (_, text, expected) => {
    const {frontMatter, content} = await parse('docs/guides/a-hat.md', text);
    expect(content).toBe(expected);
    expect(frontMatter).toEqual({title: 'A hat', slug: '/guides/a-hat'});
  });

  test.each([
    ['no front matter', 'Only text\n'],
    ['front matter that cannot be read', '---\ntitle: "A hat\n---\nText\n'],
  ])('%s leaves the file whole, for the check to name it', async (_, text) => {
    expect(await parse('docs/guides/a-hat.md', text)).toEqual({frontMatter: {}, content: text});
  });

  test('a title that is no text is left out, for the check to name it', async () => {
    expect((await parse('docs/guides/a-hat.md', '---\ntitle: [A, hat]\n---\n')).frontMatter).toEqual({slug: '/guides/a-hat'});
  });
});
