/**
 * Which words explain themselves where. Each does so once: where a reader of the page first meets it, in the theme's parts or in the
 * author's text, but not in the card of danger signs, in what is a link already, or on the page that tells all about it.
 */
import type {Root, RootContent} from 'mdast';
import {toString} from 'mdast-util-to-string';
import {GLOSSARY_PAGE, toTermFinder, toTermId, visitTermTexts, type FoundTerm} from '../content/glossary';
import {CLINICIAN_SECTION, LAYOUTS, type Part} from '../content/layout';
import type {Page, Site} from '../content/page';
import {CITATION, TOKEN, toFrontTexts} from '../content/texts';
import {toInline} from './inline';
import {toPageLink} from './page-link';
import type {Inline, InlineText, Term} from './types';

/** The parts whose texts are the page's own and no list of danger signs, and where front matter holds them. */
const KEYS: Partial<Record<Part, string>> = {'quick-facts': 'quickFacts', numbers: 'numbers', timeline: 'timeline'};

export interface PageTerms {
  /** By id, those that the page explains. */
  terms: Record<string, Term>;
  /** Ids of those that the author's text has first. */
  inBody: string[];
  /** The text with each word marked that stands in it first. @param path of the text in front matter */
  mark(text: InlineText, path: readonly (string | number)[]): InlineText;
}

type Finder = (text: string) => FoundTerm[];

const toPathKey = (path: readonly (string | number)[]): string => path.join('.');

/** The words that may be marked in a text: not those of its links. */
const toOpenTexts = (text: InlineText): string[] =>
  text.flatMap((node) => {
    if (typeof node === 'string') {
      return [node];
    }
    return 'b' in node ? toOpenTexts(node.b) : 'i' in node ? toOpenTexts(node.i) : [];
  });

const withoutMarks = (text: string): string => text.replace(CITATION, ' ').replace(TOKEN, ' ');

/** The nodes under each heading of the second depth. */
function toSection(tree: Root, name: string): RootContent[] {
  const isHeading = (node: RootContent): boolean => node.type === 'heading' && node.depth === 2;
  const start = tree.children.findIndex((node) => isHeading(node) && toString(node).trim() === name);
  const rest = start === -1 ? [] : tree.children.slice(start + 1);
  const end = rest.findIndex(isHeading);
  return end === -1 ? rest : rest.slice(0, end);
}

function toBodyTexts(children: RootContent[]): string[] {
  const texts: string[] = [];
  visitTermTexts({type: 'root', children}, ({value}) => texts.push(withoutMarks(value)));
  return texts;
}

interface Place {
  /** Absent for the author's text. */
  path?: string;
  texts: string[];
}

/** What a patient reads on the page, from top to bottom. */
function toPlaces(page: Page): Place[] {
  const frontTexts = toFrontTexts(page).map(({path, text}) => ({
    path,
    texts: toOpenTexts(toInline(withoutMarks(text), () => ({cite: [], at: ''}))),
  }));
  const front = (key: string): Place[] =>
    frontTexts.filter(({path}) => path[0] === key).map(({path, texts}) => ({path: toPathKey(path), texts}));
  const {slots, free} = LAYOUTS[page.front.form];
  const arranged = slots.flatMap((slot): Place[] => {
    if ('section' in slot) {
      return slot.section === CLINICIAN_SECTION ? [] : [{texts: toBodyTexts(toSection(page.tree, slot.section))}];
    }
    const key = KEYS[slot.part];
    return key === undefined ? [] : front(key);
  });
  return [...front('answer'), ...arranged, ...(free ? [{texts: toBodyTexts(page.tree.children)}] : [])];
}

function markString(text: string, ids: Set<string>, find: Finder): Inline[] {
  const parts: Inline[] = [];
  let end = 0;
  for (const found of find(text)) {
    if (ids.delete(found.id)) {
      parts.push(text.slice(end, found.start), {term: found.id, c: text.slice(found.start, found.end)});
      end = found.end;
    }
  }
  return [...parts, text.slice(end)].filter((part) => part !== '');
}

/** @param ids shrinks by what was marked */
function markText(text: InlineText, ids: Set<string>, find: Finder): InlineText {
  return text.flatMap((node): Inline[] => {
    if (typeof node === 'string') {
      return markString(node, ids, find);
    }
    if ('b' in node) {
      return [{b: markText(node.b, ids, find)}];
    }
    return 'i' in node ? [{i: markText(node.i, ids, find)}] : [node];
  });
}

/** All terms of the glossary, with links to the pages that tell more. */
export function toTerms({glossary, pages}: Pick<Site, 'glossary' | 'pages'>): Term[] {
  return glossary.map(({term, says, page: id}) => {
    const page = pages.find((known) => known.id === id);
    return {id: toTermId(term), term, says, ...(page ? {page: toPageLink(page)} : {})};
  });
}

export function toPageTerms(page: Page, site: Pick<Site, 'glossary' | 'pages'>): PageTerms {
  const explained = page.id === GLOSSARY_PAGE ? [] : toTerms(site).filter((term) => term.page?.id !== page.id);
  const known = new Map(explained.map((term) => [term.id, term]));
  const find = toTermFinder(site.glossary);
  const first = new Map<string, string | undefined>();
  for (const {path, texts} of toPlaces(page)) {
    for (const {id} of texts.flatMap(find)) {
      if (known.has(id) && !first.has(id)) {
        first.set(id, path);
      }
    }
  }
  const idsAt = (path: string | undefined): string[] => [...first].filter(([, at]) => at === path).map(([id]) => id);
  return {
    terms: Object.fromEntries([...first.keys()].sort().map((id) => [id, known.get(id)!])),
    inBody: idsAt(undefined),
    mark: (text, path) => markText(text, new Set(idsAt(toPathKey(path))), find),
  };
}
