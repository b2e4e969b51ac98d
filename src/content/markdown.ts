import type {Root} from 'mdast';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import {unified} from 'unified';

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(remarkDirective).freeze();

/** Parses Markdown as the site does: GitHub's tables, and directives. Never throws: Markdown has no syntax errors. */
export function toTree(markdown: string): Root {
  return parser.parse(markdown);
}
