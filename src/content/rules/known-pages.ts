import {visit} from 'unist-util-visit';
import {didYouMean} from '../nearest';
import type {Page} from '../page';
import {toFrontTexts} from '../texts';
import type {Finding, PageRule} from './rule';

/** Addresses of the site that are no pages of the content: landing pages, the blog's lists. */
const OTHER_PATHS = /^\/(?:conditions|procedures|aftercare|guides|blog|blog\/tags(?:\/[a-z0-9-]+)?)?$/;

interface Mention {
  line: number;
  where: string;
  id: string;
}

function toMentions(page: Page): Mention[] {
  const {front} = page;
  const mentions: Mention[] = [];
  const add = (path: (string | number)[], where: string, id: string) =>
    mentions.push({line: page.lineOf(path), where: `under \`${where}\``, id});
  front.seeAlso?.forEach((id, i) => add(['seeAlso', i], 'seeAlso', id));
  if ('treats' in front) {
    front.treats.forEach((edge, i) => add(['treats', i, 'condition'], 'treats', edge.condition));
  }
  if ('follows' in front) {
    front.follows?.forEach((id, i) => add(['follows', i], 'follows', id));
  }
  if ('discusses' in front) {
    front.discusses.forEach((id, i) => add(['discusses', i], 'discusses', id));
  }
  const addLink = (url: string, line: number) => {
    const path = url.replace(/[#?].*$/, '');
    if (path.startsWith('/') && !OTHER_PATHS.test(path)) {
      mentions.push({line, where: 'in a link', id: path.slice(1)});
    }
  };
  visit(page.tree, (node) => {
    if (node.type === 'link' || node.type === 'definition') {
      addLink(node.url, node.position!.start.line);
    } else if (node.type === 'leafDirective' && node.name === 'evidence') {
      const id = node.attributes?.procedure ?? node.attributes?.condition;
      if (id) {
        mentions.push({line: node.position!.start.line, where: 'in `::evidence`', id});
      }
    }
  });
  for (const {path, text} of toFrontTexts(page)) {
    for (const [, url] of text.matchAll(/\]\(([^)\s]+)\)/g)) {
      addLink(url!, page.lineOf(path));
    }
  }
  return mentions;
}

export const knownPages: PageRule = {
  name: 'known-pages',
  asks: 'Every page id and every link inside the site names a page that exists.',
  checkPage(page, {ids}) {
    return toMentions(page).flatMap(({line, where, id}): Finding[] => {
      if (id === page.id && where !== 'in a link') {
        return [{line, message: `"${id}" ${where} is this page itself.\nTake it out.`}];
      }
      return ids.some((known) => known === id)
        ? []
        : [
            {
              line,
              message: `"${id}" ${where} is not a page.\n${didYouMean(id, ids, 'Write it as kind/name, such as conditions/low-back-pain.')}`,
            },
          ];
    });
  },
};
