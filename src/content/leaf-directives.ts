import type {Root} from 'mdast';
import {visit} from 'unist-util-visit';

/** What the author has placed in the text with `::number{id="..."}` or `::evidence{procedure="..."}`, by the value given. */
export function toPlaced(tree: Root, directive: 'number' | 'evidence'): Set<string> {
  const placed = new Set<string>();
  visit(tree, 'leafDirective', ({name, attributes}) => {
    if (name === directive) {
      Object.values(attributes ?? {}).forEach((value) => placed.add(value ?? ''));
    }
  });
  return placed;
}
