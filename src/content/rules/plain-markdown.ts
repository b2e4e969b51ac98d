import {visit} from 'unist-util-visit';
import type {Finding, PageRule} from './rule';

export const plainMarkdown: PageRule = {
  name: 'plain-markdown',
  asks: 'Pages hold Markdown, no HTML or JSX; posts may have the one comment <!-- truncate -->, which ends their summary.',
  checkPage(page) {
    const findings: Finding[] = [];
    let truncated = false;
    visit(page.tree, 'html', (node) => {
      const line = node.position!.start.line;
      if (page.kind === 'blog' && node.value.trim() === '<!-- truncate -->') {
        truncated = true;
        return;
      }
      findings.push({
        line,
        message: `"${node.value.split('\n')[0]!.slice(0, 60)}" is HTML.\nUse Markdown or one of the boxes of docs/_editors/writing.md.`,
      });
    });
    if (page.kind === 'blog' && !truncated) {
      findings.push({
        line: page.tree.position!.end.line,
        message:
          'The post has no <!-- truncate --> line.\nPut it after the first paragraph: what stands above is the summary in lists.',
      });
    }
    return findings;
  },
};
