/** Inline Markdown to the small tree that the theme renders. */
import type {PhrasingContent} from 'mdast';
import {toInlineTree} from '../content/markdown';
import {CITATION, toCitekeys} from '../content/texts';
import type {Inline, InlineText} from './types';

/** Gives a citation its numbers and its anchor. */
export type Cite = (keys: readonly string[]) => {cite: number[]; at: string};

/** A text with citations cut out: strings and citations in turn. */
export function splitCitations(text: string, cite: Cite): (string | {cite: number[]; at: string})[] {
  const parts: (string | {cite: number[]; at: string})[] = [];
  let end = 0;
  for (const match of text.matchAll(CITATION)) {
    const before = text.slice(end, match.index).replace(/\s+$/, '');
    if (before !== '') {
      parts.push(before);
    }
    parts.push(cite(toCitekeys(match[1]!)));
    end = match.index + match[0].length;
  }
  const rest = text.slice(end);
  return rest === '' ? parts : [...parts, rest];
}

function toNode(node: PhrasingContent, cite: Cite): Inline[] {
  switch (node.type) {
    case 'text':
      return splitCitations(node.value, cite);
    case 'strong':
      return [{b: node.children.flatMap((child) => toNode(child, cite))}];
    case 'emphasis':
      return [{i: node.children.flatMap((child) => toNode(child, cite))}];
    case 'link':
      return [{href: node.url, c: node.children.flatMap((child) => toNode(child, cite))}];
    case 'break':
      return [' '];
    default:
      return 'value' in node ? [node.value] : [];
  }
}

/** @param markdown one paragraph, tokens already replaced */
export function toInline(markdown: string, cite: Cite): InlineText {
  return toInlineTree(markdown).children.flatMap((block, i) => [
    ...(i === 0 ? [] : [' ']),
    // The parser makes nothing but paragraphs.
    ...('children' in block ? (block.children as PhrasingContent[]).flatMap((node) => toNode(node, cite)) : []),
  ]);
}

/** The words of an inline text, citations left out. */
export function toPlain(text: InlineText): string {
  return text
    .map((node): string => {
      if (typeof node === 'string') {
        return node;
      }
      if ('cite' in node) {
        return '';
      }
      if ('term' in node) {
        return node.c;
      }
      return toPlain('b' in node ? node.b : 'i' in node ? node.i : node.c);
    })
    .join('');
}
