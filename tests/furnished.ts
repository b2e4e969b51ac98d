/** Pages as Docusaurus compiles them: the Markdown below the front matter, through our transform and then through its own for headings. */
import path from 'node:path';
import headings from '@docusaurus/mdx-loader/lib/remark/headings';
import type {Root, RootContent} from 'mdast';
import {toString} from 'mdast-util-to-string';
import {unified} from 'unified';
import {visit} from 'unist-util-visit';
import {VFile} from 'vfile';
import type {Clinic} from '@site/src/clinic';
import {toTree} from '@site/src/content/markdown';
import type {Page, Site} from '@site/src/content/page';
import {toPageKnowledge} from '@site/src/knowledge/page-knowledge';
import {createFurnitureOptions} from '@site/src/plugins/furniture-page';
import type {KnowledgeBase} from '@site/src/plugins/knowledge-base';
import {furniture} from '@site/src/remark/furniture';
import {CLINIC, toMaking} from './made-up-site';

export const SITE_DIR = path.resolve('/made-up-site');

/** A knowledge base of pages that lie on no disk. */
export function toBase(site: Site, clinic: Clinic = CLINIC): KnowledgeBase {
  const making = toMaking(site, clinic);
  return {
    site,
    figures: site,
    problems: [],
    broken: [],
    pageOf: (file) => site.pages.find((page) => page.file === file),
    knowledgeOf: (page) => toPageKnowledge(page, making),
  };
}

/** @param base made once where many pages of one site are furnished */
export async function toFurnished(page: Page, base: KnowledgeBase, clinic: Clinic = CLINIC): Promise<Root> {
  const tree = toTree(page.text.replace(/^---\n[\s\S]*?\n---\n/, ''));
  const processor = unified()
    .use(
      furniture,
      createFurnitureOptions(SITE_DIR, clinic, () => base),
    )
    .use(headings, {anchorsMaintainCase: false});
  return processor.run(tree, new VFile({path: path.join(SITE_DIR, page.file)}));
}

interface Element {
  name: string;
  properties: Record<string, string>;
  children: RootContent[];
}

/** The element of the theme that a node becomes, if it becomes one. */
export function toElement(node: RootContent): Element | undefined {
  const {hName, hProperties} = (node.data ?? {}) as {hName?: string; hProperties?: Record<string, string>};
  return (node as {type: string}).type === 'furniture'
    ? {name: hName!, properties: hProperties!, children: (node as unknown as {children: RootContent[]}).children}
    : undefined;
}

/** All elements of one name, in the order of the page. */
export function toElements(tree: Root, name: string): Element[] {
  const elements: Element[] = [];
  visit(tree, (node) => {
    const element = toElement(node as RootContent);
    if (element?.name === name) {
      elements.push(element);
    }
  });
  return elements;
}

/** One line a block: `## A heading`, `<kbhelp>`, or the words of a paragraph. What a frame holds is indented. */
export function toOutline(nodes: readonly RootContent[]): string[] {
  return nodes.flatMap((node) => {
    const element = toElement(node);
    if (element) {
      return [`<${element.name}>`, ...toOutline(element.children).map((line) => `  ${line}`)];
    }
    return node.type === 'heading' ? [`${'#'.repeat(node.depth)} ${toString(node)}`] : [toString(node)];
  });
}

/** The ids of the headings, from top to bottom. */
export function toHeadingIds(tree: Root): string[] {
  const ids: string[] = [];
  visit(tree, 'heading', ({data}) => {
    ids.push((data as {id: string}).id);
  });
  return ids;
}
