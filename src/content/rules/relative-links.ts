import type {Definition, Link} from 'mdast';
import {visit} from 'unist-util-visit';
import {toFrontTexts, toLinkedUrls} from '../texts';
import type {Finding, Rule} from './rule';

const GOOD = /^(?:\/(?!.*\.md(?:#|$))|#|https:\/\/|tel:|mailto:)/;

function check(url: string, line: number): Finding[] {
  if (GOOD.test(url)) {
    return [];
  }
  return [
    {
      line,
      message: url.startsWith('http://')
        ? `The link "${url}" is not secure.\nBegin it with https://.`
        : `The link "${url}" would break when a page moves.\nWrite the page's id with a slash before it, such as /conditions/low-back-pain.`,
    },
  ];
}

export const relativeLinks: Rule = {
  name: 'link-form',
  asks: 'Links inside the site begin with a slash and end without .md; links elsewhere begin with https://.',
  checkBody(body) {
    const findings: Finding[] = [];
    visit(body.tree, ['link', 'definition'], (node) => {
      findings.push(...check((node as Link | Definition).url, node.position!.start.line));
    });
    return findings;
  },
  checkPage: (page) =>
    toFrontTexts(page).flatMap(({path, text}) => toLinkedUrls(text).flatMap((url) => check(url, page.lineOf(path)))),
};
