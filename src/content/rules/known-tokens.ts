import {visit} from 'unist-util-visit';
import {toClinic} from '../../clinic';
import {didYouMean} from '../nearest';
import type {Page, Site} from '../page';
import {TOKEN, toFrontTexts} from '../texts';
import {resolveToken, toSnippetId} from '../tokens';
import type {Finding, PageRule} from './rule';

function checkText(text: string, line: number, alone: 'signs' | 'text' | false, page: Page, site: Site): Finding[] {
  const snippet = toSnippetId(text);
  if (alone && snippet !== undefined) {
    const ids = Object.keys(site.snippets).filter((id) => site.snippets[id]![alone] !== undefined);
    return ids.includes(snippet)
      ? []
      : [
          {
            line,
            message: `"${snippet}" is not a snippet of ${alone === 'signs' ? 'danger signs' : 'text'}.\n${didYouMean(snippet, ids, `Known: ${ids.join(', ')}.`)}`,
          },
        ];
  }
  const findings = [...text.matchAll(TOKEN)].flatMap(([, token]): Finding[] => {
    const resolved = resolveToken(token!, page, site, toClinic({}));
    return 'error' in resolved ? [{line, message: resolved.error}] : [];
  });
  const rest = text.replace(TOKEN, '');
  return rest.includes('{{') || rest.includes('}}')
    ? [...findings, {line, message: 'A token is not closed: it begins with {{ and ends with }}.'}]
    : findings;
}

export const knownTokens: PageRule = {
  name: 'known-tokens',
  asks: 'Every token in double braces is known, and every figure and snippet that it names exists.',
  checkPage(page, {site}) {
    const findings = toFrontTexts(page).flatMap(({path, text}) =>
      checkText(text, page.lineOf(path), path.includes('signs') ? 'signs' : false, page, site),
    );
    visit(page.tree, 'text', (node, _, parent) => {
      const alone = parent?.type === 'paragraph' && parent.children.length === 1 ? 'text' : false;
      findings.push(...checkText(node.value, node.position!.start.line, alone, page, site));
    });
    return findings;
  },
};
