/** What search knows of each page, from the content model: one record a page, in sections. */
import Slugger from 'github-slugger';
import type {RootContent} from 'mdast';
import {toString} from 'mdast-util-to-string';
import type {Clinic} from '../clinic';
import {LAYOUTS, type Part, type Slot} from '../content/layout';
import {toPlaced} from '../content/leaf-directives';
import {isKind, type Page, type Site} from '../content/page';
import {CITATION, TOKEN, toFrontTexts, type FrontText} from '../content/texts';
import {expandSigns, resolveToken, toSnippetId} from '../content/tokens';
import {toCoverage} from './coverage';
import {toInline, toPlain} from './inline';
import type {SearchRecord} from './types';

type Section = SearchRecord['sections'][number];

interface Source {
  page: Page;
  site: Site;
  clinic: Clinic;
}

interface Block {
  depth: number;
  heading: string;
  text: string;
  /** Set where the theme writes the heading. */
  part?: Part;
}

const join = (texts: readonly string[]): string => texts.filter((text) => text !== '').join(' ');

const SPACED_CITATION = new RegExp(`\\s*${CITATION.source}`, 'g');

/** The words that readers see: tokens replaced, citations gone. */
const toWords = (text: string, {page, site, clinic}: Source): string =>
  text
    .replace(TOKEN, (_, token: string) => {
      const resolved = resolveToken(token, page, site, clinic);
      return 'text' in resolved ? resolved.text : '';
    })
    .replace(SPACED_CITATION, '')
    .replace(/\s+/g, ' ')
    .trim();

/** The words of inline Markdown. */
const toInlineWords = (markdown: string, source: Source): string =>
  toWords(toPlain(toInline(markdown, () => ({cite: [], at: ''}))), source);

/** The words of a block of Markdown. A space parts list items and table cells. */
function toBlockWords(node: RootContent, source: Source): string {
  const {page, site} = source;
  if (node.type === 'leafDirective') {
    if (node.name === 'glossary') {
      return join(site.glossary.flatMap(({term, says}) => [`${term}:`, says]));
    }
    const {id, condition} = node.attributes ?? {};
    const texts = [
      ...(page.front.numbers ?? []).flatMap((number) => (number.id === id ? [number.says] : [])),
      ...(page.kind === 'procedures' ? page.front.treats : []).flatMap((edge) =>
        edge.condition === condition ? [edge.summary] : [],
      ),
    ];
    return join(texts.map((text) => toInlineWords(text, source)));
  }
  if (node.type === 'paragraph' || node.type === 'tableCell') {
    const text = toString(node);
    const snippet = toSnippetId(text);
    return snippet === undefined ? toWords(text, source) : toInlineWords(site.snippets[snippet]?.text ?? '', source);
  }
  return 'children' in node ? join(node.children.map((child) => toBlockWords(child, source))) : '';
}

/** What the author wrote, cut at every heading. What stands before the first has none. */
function toWritten(source: Source): Block[] {
  const blocks: Block[] = [{depth: 1, heading: '', text: ''}];
  for (const node of source.page.tree.children) {
    if (node.type === 'heading') {
      blocks.push({depth: node.depth, heading: toWords(toString(node), source), text: ''});
    } else {
      const block = blocks.at(-1)!;
      block.text = join([block.text, toBlockWords(node, source)]);
    }
  }
  return blocks;
}

/** Where the front matter holds what patients read in a part. */
const KEYS: Partial<Record<Part, string>> = {help: 'help', numbers: 'numbers', timeline: 'timeline', evidence: 'treats'};

function toPartText(part: Part, source: Source): string {
  const {page, site} = source;
  const placed = toPlaced(page.tree, 'evidence');
  const isPlaced = ([key, i]: FrontText['path']) =>
    key === 'treats' && 'treats' in page.front && placed.has(page.front.treats[i as number]!.condition);
  return join(
    toFrontTexts(page)
      .filter(({path, audience}) => path[0] === KEYS[part] && audience === 'patient' && !isPlaced(path))
      .flatMap(({path, text}) => (path.includes('signs') ? expandSigns([text], site.snippets) : [text]))
      .map((text) => toInlineWords(text, source)),
  );
}

/** Whether other pages hold evidence on this one that its author has not placed elsewhere. */
function hasEvidence({page, site}: Source): boolean {
  const placed = toPlaced(page.tree, 'evidence');
  return site.pages
    .filter(isKind('procedures'))
    .some(({id, front}) => !placed.has(id) && front.treats.some(({condition}) => condition === page.id));
}

/** The theme's heading of a part, unless the page lacks the part. */
function toPart(slot: Extract<Slot, {part: Part}>, depth: number, source: Source): Block[] {
  const {part, heading} = slot;
  const text = toPartText(part, source);
  const isShown =
    part === 'coverage'
      ? toCoverage(source.page, source.site) !== undefined
      : text !== '' || !(part in KEYS) || (part === 'evidence' && hasEvidence(source));
  return heading !== undefined && isShown ? [{depth, heading, text, part}] : [];
}

/** Puts the theme's headings between the author's, in the order in which the page shows them. */
function arrange(written: readonly Block[], slots: readonly Slot[], depth: number, source: Source): Block[] {
  const starts = written.flatMap((block, i) => (block.depth === depth ? [i] : []));
  const sectionOf = (name: string): readonly Block[] => {
    const start = starts.find((i) => written[i]!.heading === name);
    return start === undefined ? [] : written.slice(start, starts.find((i) => i > start) ?? written.length);
  };
  return [
    ...written.slice(0, starts[0] ?? written.length),
    ...slots.flatMap((slot) => {
      if ('part' in slot) {
        return toPart(slot, depth, source);
      }
      const section = sectionOf(slot.section);
      return slot.parts ? arrange(section, slot.parts, depth + 1, source) : section;
    }),
  ];
}

/** An anchor that the author gave a heading: `## Heading {#anchor}`. */
const OWN_ANCHOR = /\s*\{#([^}]+)\}$/;

/** The sections from top to bottom, with the anchors that Docusaurus gives their headings. */
function toSections(source: Source): Section[] {
  const {slots, free} = LAYOUTS[source.page.front.form];
  const written = toWritten(source);
  const blocks = free ? [...arrange([], slots, 2, source), ...written] : arrange(written, slots, 2, source);
  const slugger = new Slugger();
  return blocks
    .map(({heading, text, part}) => ({
      section: {
        heading: heading.replace(OWN_ANCHOR, ''),
        anchor: heading === '' ? '' : (OWN_ANCHOR.exec(heading)?.[1] ?? slugger.slug(heading)),
        text,
      },
      part,
    }))
    .filter(({section, part}) => section.text !== '' || (section.heading !== '' && part === undefined))
    .map(({section}) => section);
}

/** The pain type or the intervention whose folder the page lies in. */
function toGroup({kind, group}: Page, {groups}: Site): Pick<SearchRecord, 'group'> {
  const found = kind === 'guides' || kind === 'blog' ? undefined : groups[kind].find(({id}) => id === group);
  return found ? {group: {id: found.id, label: found.label}} : {};
}

/** One record a page, sorted by id. */
export function toSearchRecords(site: Site, clinic: Clinic): SearchRecord[] {
  return site.pages.map((page) => {
    const {id, kind, front} = page;
    return {
      id,
      kind,
      ...toGroup(page, site),
      permalink: `/${id}`,
      title: front.title,
      ...(front.medicalName === undefined ? {} : {medicalName: front.medicalName}),
      description: front.description,
      aliases: [...new Set([...(front.otherNames ?? []), ...front.aliases, ...(front.sharedAliases ?? [])])],
      codes: 'codes' in front ? front.codes : [],
      sections: toSections({page, site, clinic}),
    };
  });
}
