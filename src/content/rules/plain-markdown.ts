import {toString} from 'mdast-util-to-string';
import {visit} from 'unist-util-visit';
import {toLastLine, type Finding, type Rule} from './rule';

const toStart = (html: string): string => html.split('\n')[0]!.slice(0, 60);

export const plainMarkdown: Rule = {
  name: 'plain-markdown',
  asks: 'Pages hold Markdown, no HTML, JSX or comments; each column of a table has a heading; a post has the one comment `<!-- truncate -->`, which ends its summary.',
  checkBody(body) {
    const findings: Finding[] = [];
    let truncated = false;
    const opened = new Set<string>();
    visit(body.tree, 'html', (node) => {
      const line = node.position!.start.line;
      if (body.kind === 'blog' && node.value.trim() === '<!-- truncate -->') {
        truncated = true;
        return;
      }
      if (/^<!--(?!.*-->\s*\S)/s.test(node.value)) {
        findings.push({
          line,
          message: `"${toStart(node.value)}" is a comment.\nFollow it where it is a hint of a template, then take it out.`,
        });
        return;
      }
      const [, closes = '', name = ''] = /^<(\/?)([\w-]+)/.exec(node.value) ?? [];
      if (closes !== '' && opened.has(name)) {
        return;
      }
      opened.add(name);
      findings.push({
        line,
        message: `"${toStart(node.value)}" is HTML.\nUse Markdown or one of the boxes of docs/_editors/writing.md.`,
      });
    });
    visit(body.tree, 'table', ({children: [head]}) => {
      if (head?.children.some((cell) => toString(cell).trim() === '')) {
        findings.push({
          line: head.position!.start.line,
          message:
            'A column of this table has no heading.\nWrite what the column holds: it is read aloud to those who cannot see it.',
        });
      }
    });
    if (body.kind === 'blog' && !truncated) {
      findings.push({
        line: toLastLine(body),
        message:
          'The post has no <!-- truncate --> line.\nPut it after the first paragraph: what stands above is the summary in lists.',
      });
    }
    return findings;
  },
};
