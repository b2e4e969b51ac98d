import {visit} from 'unist-util-visit';
import type {Finding, PageRule} from './rule';

export const relativeLinks: PageRule = {
  name: 'link-form',
  asks: 'Links inside the site begin with a slash and end without .md; links elsewhere begin with https://.',
  checkPage(page) {
    const findings: Finding[] = [];
    visit(page.tree, 'link', (node) => {
      if (!/^(?:\/(?!.*\.md(?:#|$))|#|https:\/\/|tel:|mailto:)/.test(node.url)) {
        findings.push({
          line: node.position!.start.line,
          message: `The link "${node.url}" would break when a page moves.\nWrite the page's id with a slash before it, such as /conditions/low-back-pain.`,
        });
      }
    });
    return findings;
  },
};
