import {visit} from 'unist-util-visit';
import {toClinic} from '../../clinic';
import {didYouMean} from '../nearest';
import type {Page, Site} from '../page';
import {TOKEN, toFrontTexts} from '../texts';
import {resolveToken, toSnippetId} from '../tokens';
import {toTextLine, type Context, type Finding, type Rule} from './rule';

type LineAt = (index: number) => number;

/** The page that a token names, where it names the figure of another page. */
const toNamedPage = (token: string): string | undefined => /^\s*number\s+([a-z]+\/[a-z0-9-]+)#/.exec(token)?.[1];

function checkSnippet(snippet: string, line: number, holds: 'signs' | 'text', {snippets}: Site): Finding[] {
  const ids = Object.keys(snippets).filter((id) => snippets[id]![holds] !== undefined);
  if (ids.includes(snippet)) {
    return [];
  }
  const kind = holds === 'signs' ? 'danger signs' : 'text';
  return [{line, message: `"${snippet}" is not a snippet of ${kind}.\n${didYouMean(snippet, ids, `Known: ${ids.join(', ')}.`)}`}];
}

function checkTokens(text: string, lineAt: LineAt, page: Page, {site, ids}: Context): Finding[] {
  const findings = [...text.matchAll(TOKEN)].flatMap((match): Finding[] => {
    const [, token = ''] = match;
    const named = toNamedPage(token);
    const leftOut = ids.some((id) => id === named) && !site.pages.some(({id}) => id === named);
    const resolved = leftOut ? undefined : resolveToken(token, page, site, toClinic({}));
    return resolved && 'error' in resolved ? [{line: lineAt(match.index), message: resolved.error}] : [];
  });
  const loose = /\{\{|\}\}/.exec(text.replace(TOKEN, (token) => token.replace(/[^\n]/g, ' ')));
  return loose
    ? [...findings, {line: lineAt(loose.index), message: 'A token is not whole.\nIt begins with {{ and ends with }}.'}]
    : findings;
}

export const knownTokens: Rule = {
  name: 'known-tokens',
  asks: 'Every token in double braces is known, and every figure and snippet that it names exists.',
  checkPage(page, context) {
    const findings = toFrontTexts(page).flatMap(({path, text}) => {
      const line = page.lineOf(path);
      const snippet = path.includes('signs') ? toSnippetId(text) : undefined;
      return snippet === undefined
        ? checkTokens(text, () => line, page, context)
        : checkSnippet(snippet, line, 'signs', context.site);
    });
    visit(page.tree, 'text', (node, _, parent) => {
      const alone = parent?.type === 'paragraph' && parent.children.length === 1;
      const snippet = alone ? toSnippetId(node.value) : undefined;
      findings.push(
        ...(snippet === undefined
          ? checkTokens(node.value, (index) => toTextLine(node, index), page, context)
          : checkSnippet(snippet, node.position!.start.line, 'text', context.site)),
      );
    });
    return findings;
  },
};
