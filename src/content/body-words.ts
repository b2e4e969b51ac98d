import type {Root} from 'mdast';
import {toString} from 'mdast-util-to-string';
import {CITATION} from './texts';

/** Words below the front matter, citations left out. */
export function toBodyWords(tree: Root): number {
  return tree.children
    .filter(({type}) => type !== 'yaml' && type !== 'html')
    .map((node) => toString(node).replace(CITATION, ' '))
    .join(' ')
    .split(/\s+/)
    .filter((word) => /\w/.test(word)).length;
}
