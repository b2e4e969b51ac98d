/** What search knows of each page, from the content model: one record a page, in sections. */
import Slugger from 'github-slugger';
import {toString} from 'mdast-util-to-string';
import type {Clinic} from '../clinic';
import {LAYOUTS} from '../content/layout';
import type {Page, Site} from '../content/page';
import {CITATION, TOKEN, toFrontTexts} from '../content/texts';
import {expandSigns, resolveToken, toSnippetId} from '../content/tokens';
import type {SearchRecord} from './types';

type Section = SearchRecord['sections'][number];

/** Markup and citations gone, tokens replaced; a snippet gives its text. */
function toSearchText(markdown: string, page: Page, site: Site, clinic: Clinic): string {
  const snippet = toSnippetId(markdown);
  const text = snippet === undefined ? markdown : (site.snippets[snippet]?.text ?? '');
  return text
    .replace(TOKEN, (_, token: string) => {
      const resolved = resolveToken(token, page, site, clinic);
      return 'text' in resolved ? resolved.text : '';
    })
    .replace(CITATION, '')
    .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
    .replaceAll('**', '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The front matter's texts under the headings that the theme gives them. */
function toFurniture(page: Page, site: Site, clinic: Clinic): Section[] {
  const slots = LAYOUTS[page.front.form].slots.flatMap((slot) => ('section' in slot ? [slot, ...(slot.parts ?? [])] : [slot]));
  const headingOf = (part: string): string =>
    slots.flatMap((slot) => ('part' in slot && slot.part === part ? (slot.heading ?? '') : []))[0] ?? '';
  const keys = [
    ['help', headingOf('help')],
    ['numbers', headingOf('numbers')],
    ['timeline', headingOf('timeline')],
    ['treats', headingOf('evidence')],
  ] as const;
  return keys.flatMap(([key, heading]): Section[] => {
    const texts = toFrontTexts(page)
      .filter(({path, audience}) => path[0] === key && audience === 'patient')
      .flatMap(({path, text}) => (path.includes('signs') ? expandSigns([text], site.snippets) : [text]));
    return texts.length === 0
      ? []
      : [
          {
            heading,
            anchor: new Slugger().slug(heading),
            text: texts.map((text) => toSearchText(text, page, site, clinic)).join(' '),
          },
        ];
  });
}

function toBody(page: Page, site: Site, clinic: Clinic): Section[] {
  const slugger = new Slugger();
  const sections: Section[] = [{heading: '', anchor: '', text: ''}];
  for (const node of page.tree.children) {
    if (node.type === 'yaml' || node.type === 'html') {
      continue;
    }
    if (node.type === 'heading') {
      const heading = toString(node);
      sections.push({heading, anchor: slugger.slug(heading), text: ''});
      continue;
    }
    const section = sections.at(-1)!;
    const blocks = 'children' in node ? node.children.map((child) => toString(child)) : [];
    const text = node.type === 'paragraph' ? toString(node) : blocks.join(' ');
    section.text = `${section.text} ${toSearchText(text, page, site, clinic)}`.trim();
  }
  return sections.filter(({heading, text}) => heading !== '' || text !== '');
}

/** One record a page, sorted by id. */
export function toSearchRecords(site: Site, clinic: Clinic): SearchRecord[] {
  return site.pages.map((page) => {
    const {id, kind, front} = page;
    return {
      id,
      kind,
      permalink: `/${id}`,
      title: front.title,
      ...(front.medicalName === undefined ? {} : {medicalName: front.medicalName}),
      description: front.description,
      aliases: [...new Set([...(front.otherNames ?? []), ...front.aliases, ...(front.sharedAliases ?? [])])],
      codes: 'codes' in front ? front.codes : [],
      sections: [...toFurniture(page, site, clinic), ...toBody(page, site, clinic)],
    };
  });
}
