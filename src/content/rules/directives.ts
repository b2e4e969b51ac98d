import {visit} from 'unist-util-visit';
import {didYouMean} from '../nearest';
import {toUnclosedLine} from './callouts';
import type {Finding, Rule} from './rule';

export const directives: Rule = {
  name: 'directives',
  asks: '`:::ladder` holds one numbered list of at most six; `:::do`, `:::dont` and `:::checklist` hold one bullet list; `::number` names a figure of the page; `::evidence` names an edge that exists.',
  checkPage(page, {site, ids: pages}) {
    const findings: Finding[] = [];
    const unclosed = toUnclosedLine(page.text) ?? Infinity;
    visit(page.tree, (node) => {
      const line = node.position?.start.line ?? 1;
      if (node.type === 'containerDirective' && line >= unclosed) {
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
        const id = node.attributes?.id;
        if (id && !ids.includes(id)) {
          findings.push({
            line,
            message: `"${id}" in \`::number\` is not a figure of this page.\n${didYouMean(id, ids, `It has: ${ids.join(', ') || 'none'}.`)}`,
          });
        }
      } else if (node.type === 'leafDirective' && node.name === 'evidence') {
        const {procedure = page.id, condition = page.id} = node.attributes ?? {};
        const owner = site.pages.find(({id}) => id === procedure);
        const treated = owner?.kind === 'procedures' ? owner.front.treats.map((edge) => edge.condition) : undefined;
        // A mistyped condition under `treats` is a fault of its own, and likely the one that is missed here.
        if (treated?.every((id) => id !== condition && pages.some((known) => known === id))) {
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
