import type {Node} from 'unist';
import {visit} from 'unist-util-visit';
import {didYouMean} from '../nearest';
import type {Finding, Rule} from './rule';

const isClosed = (text: string, {position}: Node): boolean =>
  /^[\s>]*:{3,}\s*$/.test(text.split('\n')[position!.end.line - 1] ?? '');

export const directives: Rule = {
  name: 'directives',
  asks: '`:::ladder` holds one numbered list of at most six; `:::do`, `:::dont` and `:::checklist` hold one bullet list; `::number` names a figure of the page; `::evidence` names an edge that exists.',
  checkPage(page, {site}) {
    const findings: Finding[] = [];
    visit(page.tree, (node) => {
      const line = node.position?.start.line ?? 1;
      if (node.type === 'containerDirective' && !isClosed(page.text, node)) {
        // The rule "callouts" says so; all that follows stands inside the box until it is closed.
        return;
      }
      if (node.type === 'containerDirective') {
        const content = node.children.filter(
          (child) => !(child.type === 'paragraph' && child.data && 'directiveLabel' in child.data),
        );
        const [list] = content;
        if (node.name === 'ladder') {
          if (content.length !== 1 || list?.type !== 'list' || !list.ordered || list.children.length > 6) {
            findings.push({
              line,
              message:
                ':::ladder must hold one numbered list of at most six steps, and nothing else.\nBegin each step with "1. **Its name.**".',
            });
          }
        } else if (
          ['do', 'dont', 'checklist'].includes(node.name) &&
          (content.length !== 1 || list?.type !== 'list' || list.ordered)
        ) {
          findings.push({line, message: `:::${node.name} must hold one bullet list, and nothing else.`});
        } else if (content.length === 0) {
          findings.push({line, message: `The box ":::${node.name}" is empty.\nFill it in or take it out.`});
        }
      } else if (node.type === 'leafDirective' && node.name === 'number') {
        const ids = (page.front.numbers ?? []).map(({id}) => id);
        const id = node.attributes?.id ?? '';
        if (!ids.includes(id)) {
          findings.push({
            line,
            message: `"${id}" in \`::number\` is not a figure of this page.\n${didYouMean(id, ids, `It has: ${ids.join(', ') || 'none'}.`)}`,
          });
        }
      } else if (node.type === 'leafDirective' && node.name === 'evidence') {
        const {procedure = page.id, condition = page.id} = node.attributes ?? {};
        const owner = site.pages.find(({id}) => id === procedure);
        if (owner?.kind === 'procedures' && !owner.front.treats.some((edge) => edge.condition === condition)) {
          findings.push({
            line,
            message: `${procedure} says nothing of ${condition}, so there is no evidence to show.\nAdd it under \`treats\` of that page, or take this line out.`,
          });
        }
      }
    });
    return findings;
  },
};
