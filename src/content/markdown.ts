import type {Root} from 'mdast';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import {unified} from 'unified';

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(remarkDirective).freeze();

/** Syntax that begins a block. In a text of the front matter "1. ", "- " and "# " are words like others. */
const BLOCKS = [
  'blockQuote',
  'codeFenced',
  'codeIndented',
  'definition',
  'headingAtx',
  'htmlFlow',
  'list',
  'setextUnderline',
  'thematicBreak',
];

const inlineParser = unified()
  .use(remarkParse)
  .data('micromarkExtensions', [{disable: {null: BLOCKS}}])
  .freeze();

/** Parses a text of the front matter: paragraphs of inline Markdown and nothing else. */
export function toInlineTree(markdown: string): Root {
  return inlineParser.parse(markdown);
}

/** Parses Markdown as the site does: GitHub's tables, and directives. Never throws: Markdown has no syntax errors. */
export function toTree(markdown: string): Root {
  return parser.parse(markdown);
}
