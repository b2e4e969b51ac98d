import {visit} from 'unist-util-visit';
import type {PageId} from '../kinds';
import {didYouMean} from '../nearest';
import type {Body, Page} from '../page';
import {toFrontTexts, toLinkedUrls} from '../texts';
import type {Finding, Rule} from './rule';

/** Addresses of the site that are no pages of the content: the home page, landing pages, the blog's lists. */
const OTHER_PATHS = /^\/(?:conditions|procedures|aftercare|guides|blog|blog\/tags(?:\/[a-z0-9-]+)?)?$/;

interface Mention {
  line: number;
  where: string;
  id: string;
}

function toLinked(url: string, line: number): Mention[] {
  const path = url.replace(/[#?].*$/, '');
  return path.startsWith('/') && !OTHER_PATHS.test(path) ? [{line, where: 'in a link', id: path.slice(1)}] : [];
}

function toBodyMentions({tree}: Body): Mention[] {
  const mentions: Mention[] = [];
  visit(tree, (node) => {
    if (node.type === 'link' || node.type === 'definition') {
      mentions.push(...toLinked(node.url, node.position!.start.line));
    } else if (node.type === 'leafDirective' && node.name === 'evidence') {
      const id = node.attributes?.procedure ?? node.attributes?.condition;
      if (id) {
        mentions.push({line: node.position!.start.line, where: 'in `::evidence`', id});
      }
    }
  });
  return mentions;
}

function toFrontMentions(page: Page): Mention[] {
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
  for (const {path, text} of toFrontTexts(page)) {
    for (const url of toLinkedUrls(text)) {
      mentions.push(...toLinked(url, page.lineOf(path)));
    }
  }
  return mentions;
}

function check(mentions: readonly Mention[], own: PageId, ids: readonly PageId[]): Finding[] {
  return mentions.flatMap(({line, where, id}): Finding[] => {
    if (id === own && where !== 'in a link') {
      return [{line, message: `"${id}" ${where} is this page itself.\nTake it out.`}];
    }
    if (ids.some((known) => known === id)) {
      return [];
    }
    const hint = didYouMean(id, ids, 'Write it as kind/name, such as conditions/low-back-pain.');
    return [{line, message: `"${id}" ${where} is not a page.\n${hint}`}];
  });
}

export const knownPages: Rule = {
  name: 'known-pages',
  asks: 'Every page id and every link inside the site names a page that exists.',
  checkBody: (body, {ids}) => check(toBodyMentions(body), body.id, ids),
  checkPage: (page, {ids}) => check(toFrontMentions(page), page.id, ids),
};
