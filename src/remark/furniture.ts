/**
 * Turns a page's Markdown into the whole page: sections in the order of its form, with elements in between for which
 * the theme has components (src/theme/MDXComponents). It sees no front matter: what it needs to know of the page comes as an option.
 */
import type {Heading, Paragraph, Root, RootContent} from 'mdast';
import type {ContainerDirective, LeafDirective} from 'mdast-util-directive';
import {toString} from 'mdast-util-to-string';
import type {Node} from 'unist';
import {SKIP, visit} from 'unist-util-visit';
import type {VFile} from 'vfile';
import {visitTermTexts, type FoundTerm} from '../content/glossary';
import type {Layout, Part, Slot} from '../content/layout';
import {toPlaced} from '../content/leaf-directives';
import {toCitekeys, CITATION} from '../content/texts';

export interface FurniturePage {
  layout: Layout;
  clinicianSection: string;
  /**
   * Whether the page has what a part shows.
   *
   * @param placed the evidence that the author has placed elsewhere, by page id: it is not shown again among the rest
   */
  has(part: Part, placed: ReadonlySet<string>): boolean;
  /** The number of a cited source. */
  numberOf(key: string): number;
  /** Replaces the tokens in a text. */
  expand(text: string): string;
  /** The blocks of a snippet, where the text is one snippet token and nothing else. */
  toSnippet(text: string): RootContent[] | undefined;
  /** Finds words of medicine in a text. */
  findTerms(text: string): FoundTerm[];
  /** Ids of those that explain themselves where the text first has them. */
  terms: readonly string[];
  /** Headings with elements that end every page of this kind. */
  ending: readonly {heading: string; element: string}[];
}

export interface FurnitureOptions {
  /** The page that a file holds, or undefined where it holds none. */
  toPage(file: string): FurniturePage | undefined;
}

/** An element of the theme. All properties are strings, as they pass through HTML. */
function element(name: string, properties: Record<string, string> = {}, children: RootContent[] = []): RootContent {
  // The one cast: a node of our own type, which remark-rehype turns into the element that `data` names.
  return {type: 'furniture', data: {hName: name, hProperties: properties}, children} as unknown as RootContent;
}

const heading = (depth: 2 | 3, text: string): Heading => ({type: 'heading', depth, children: [{type: 'text', value: text}]});

function replaceTokens(tree: Root, page: FurniturePage): void {
  visit(tree, 'paragraph', (node, index, parent) => {
    const blocks =
      node.children.length === 1 && node.children[0]!.type === 'text' ? page.toSnippet(node.children[0]!.value) : undefined;
    if (blocks && parent && index !== undefined) {
      parent.children.splice(index, 1, ...(blocks as Paragraph[]));
      return [SKIP, index + blocks.length] as const;
    }
    return undefined;
  });
  visit(tree, 'text', (node) => {
    node.value = page.expand(node.value);
  });
}

/** Citations become elements with the anchors that the source list links back to: `cite-b1`, `cite-b2` ... in order. */
function replaceCitations(tree: Root, page: FurniturePage): void {
  let count = 0;
  visit(tree, 'text', (node, index, parent) => {
    const matches = [...node.value.matchAll(CITATION)];
    if (matches.length === 0 || !parent || index === undefined) {
      return undefined;
    }
    const parts: RootContent[] = [];
    let end = 0;
    for (const match of matches) {
      const before = node.value.slice(end, match.index).replace(/\s+$/, '');
      if (before !== '') {
        parts.push({type: 'text', value: before});
      }
      count++;
      parts.push(element('kbcite', {numbers: toCitekeys(match[1]!).map(page.numberOf).join(' '), at: `cite-b${count}`}));
      end = match.index + match[0].length;
    }
    if (end < node.value.length) {
      parts.push({type: 'text', value: node.value.slice(end)});
    }
    parent.children.splice(index, 1, ...(parts as typeof parent.children));
    return [SKIP, index + parts.length] as const;
  });
}

/** Each word that explains itself becomes an element, once. */
function markTerms(tree: Root, page: FurniturePage): void {
  const ids = new Set(page.terms);
  visitTermTexts(tree, (node, parent) => {
    const parts: RootContent[] = [];
    let end = 0;
    for (const found of page.findTerms(node.value)) {
      if (ids.delete(found.id)) {
        const word: RootContent = {type: 'text', value: node.value.slice(found.start, found.end)};
        parts.push({type: 'text', value: node.value.slice(end, found.start)}, element('kbterm', {term: found.id}, [word]));
        end = found.end;
      }
    }
    if (parts.length > 0) {
      parts.push({type: 'text', value: node.value.slice(end)});
      const marked = parts.filter((part) => part.type !== 'text' || part.value !== '');
      parent.children.splice(parent.children.indexOf(node as RootContent), 1, ...marked);
    }
  });
}

const isLabel = (node: RootContent): boolean => node.type === 'paragraph' && Boolean(node.data && 'directiveLabel' in node.data);

function toBox({name, children}: ContainerDirective): RootContent {
  const label = children.find(isLabel);
  return element(
    'kbbox',
    {box: name, ...(label ? {label: toString(label)} : {})},
    children.filter((child) => !isLabel(child)),
  );
}

const toLeaf = ({name, attributes}: LeafDirective): RootContent =>
  element(`kb${name}`, {...(attributes as Record<string, string>)});

/** A do-list and the don't-list that follows it stand side by side. */
function pairBoxes(nodes: RootContent[]): RootContent[] {
  const boxOf = (node: RootContent | undefined): unknown =>
    (node?.data as {hProperties?: {box?: string}} | undefined)?.hProperties?.box;
  return nodes.reduce<RootContent[]>((paired, node, i) => {
    if (boxOf(node) === 'dont' && boxOf(nodes[i - 1]) === 'do') {
      return [...paired.slice(0, -1), element('kbpair', {}, [paired.at(-1)!, node])];
    }
    return [...paired, node];
  }, []);
}

function replaceDirectives(tree: Root): void {
  visit(tree, (node: Node, index, parent: Root | undefined) => {
    if (parent && index !== undefined && node.type === 'containerDirective') {
      parent.children[index] = toBox(node as ContainerDirective);
    } else if (parent && index !== undefined && node.type === 'leafDirective') {
      parent.children[index] = toLeaf(node as LeafDirective);
    }
  });
  tree.children = pairBoxes(tree.children);
}

/** The nodes below each heading of one depth, by its text; those before the first heading under ''. */
function toSections(nodes: readonly RootContent[], depth: number): Map<string, RootContent[]> {
  const parts = new Map<string, RootContent[]>([['', []]]);
  let current = '';
  for (const node of nodes) {
    if (node.type === 'heading' && node.depth === depth) {
      current = toString(node).trim();
      parts.set(current, []);
    }
    parts.get(current)!.push(node);
  }
  return parts;
}

function arrange(
  nodes: readonly RootContent[],
  slots: readonly Slot[],
  depth: 2 | 3,
  page: FurniturePage,
  placed: ReadonlySet<string>,
): RootContent[] {
  const written = toSections(nodes, depth);
  const arranged = slots.flatMap((slot): RootContent[] => {
    if ('part' in slot) {
      if (!page.has(slot.part, placed)) {
        return [];
      }
      return [
        ...(slot.heading === undefined ? [] : [heading(depth, slot.heading)]),
        element(`kb${slot.part.replaceAll('-', '')}`, slot.part === 'evidence' ? {except: [...placed].join(' ')} : {}),
      ];
    }
    const section = written.get(slot.section) ?? [];
    return slot.parts ? arrange(section, slot.parts, 3, page, placed) : section;
  });
  return [...written.get('')!, ...arranged];
}

/** The part for clinicians gets an element of its own, so that the theme can set it apart. */
function frameClinicianPart(nodes: RootContent[], title: string): RootContent[] {
  const start = nodes.findIndex((node) => node.type === 'heading' && node.depth === 2 && toString(node).trim() === title);
  return start === -1 ? nodes : [...nodes.slice(0, start), element('kbclinician', {}, nodes.slice(start))];
}

export function furniture({toPage}: FurnitureOptions) {
  return (tree: Root, file: VFile): void => {
    const page = toPage(file.path);
    if (!page) {
      return;
    }
    const placed = toPlaced(tree, 'evidence');
    replaceTokens(tree, page);
    replaceCitations(tree, page);
    markTerms(tree, page);
    replaceDirectives(tree);
    const {layout} = page;
    const arranged = layout.free
      ? [...arrange([], layout.slots, 2, page, placed), ...tree.children]
      : arrange(
          tree.children.filter(({type}) => type !== 'yaml'),
          layout.slots,
          2,
          page,
          placed,
        );
    tree.children = [
      ...frameClinicianPart(arranged, page.clinicianSection),
      ...page.ending.flatMap((part) => [heading(2, part.heading), element(part.element)]),
    ];
  };
}
