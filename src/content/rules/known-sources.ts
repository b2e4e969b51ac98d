import {visit} from 'unist-util-visit';
import {didYouMean, nearest} from '../nearest';
import type {Page, Site} from '../page';
import {CITATION, toCited, toCitekeys, toFrontSources, toFrontTexts} from '../texts';
import {toSnippetId} from '../tokens';
import {toTextLine, type Finding, type Rule} from './rule';

interface Use {
  key: string;
  line: number;
  /** The snippet that cites it; absent where the page itself does. */
  snippet?: string;
}

/**
 * Every source that a page cites, in the order in which it shows them, with the line of the first mention: front matter first, as
 * the theme places it, then the body; the sources of a snippet count where it is used.
 */
export function toUsedSources(page: Page, snippets: Site['snippets']): Use[] {
  const used: Use[] = [];
  const add = (keys: readonly string[], line: number) => keys.forEach((key) => used.push({key, line}));
  const addSnippet = (text: string, line: number) => {
    const snippet = toSnippetId(text);
    if (snippet !== undefined) {
      // A mistyped snippet is a fault of its own: what the right one cites is not said to be unused as well.
      const meant = nearest(snippet, Object.keys(snippets)) ?? snippet;
      snippets[meant]?.sources.forEach((key) => used.push({key, line, snippet}));
    }
  };
  for (const {path, text} of toFrontTexts(page)) {
    add(toCited(text), page.lineOf(path));
    addSnippet(text, page.lineOf(path));
  }
  for (const {path, key} of toFrontSources(page)) {
    add([key], page.lineOf(path));
  }
  visit(page.tree, 'text', (node) => {
    for (const match of node.value.matchAll(CITATION)) {
      add(toCitekeys(match[1]!), toTextLine(node, match.index));
    }
    addSnippet(node.value, node.position!.start.line);
  });
  return used;
}

export const knownSources: Rule = {
  name: 'known-sources',
  asks: 'Every citation names a record of data/references.json, and `sources` lists those that the page cites and no others (`npm run fix` keeps the list).',
  checkPage(page, {site}) {
    const known = Object.keys(site.references);
    const used = toUsedSources(page, site.snippets);
    const findings: Finding[] = [];
    const listed = page.front.sources;
    const said = new Set<string>();
    const meant = new Set<string>();
    for (const {key, line, snippet} of used) {
      if (said.has(key)) {
        continue;
      }
      said.add(key);
      if (!known.includes(key)) {
        meant.add(nearest(key, known) ?? '');
        // An unknown source of a snippet is the snippet's fault: the rule "references" names it once.
        if (snippet === undefined) {
          findings.push({
            line,
            message: `"${key}" is not a source.\n${didYouMean(key, known, 'Add it to data/references.json after you looked it up.')}`,
          });
        }
      } else if (!listed.includes(key)) {
        findings.push({line, message: `"${key}" is cited here but not listed under \`sources\`.\nRun "npm run fix".`});
      }
    }
    listed.forEach((key, i) => {
      if (!said.has(key) && meant.has(key)) {
        return;
      }
      if (!said.has(key)) {
        findings.push({
          line: page.lineOf(['sources', i]),
          message: known.includes(key)
            ? `"${key}" is listed under \`sources\` but not cited on the page.\nRun "npm run fix".`
            : `"${key}" under \`sources\` is not a source.\n${didYouMean(key, known, 'Take it out.')}`,
        });
      } else if (listed.indexOf(key) !== i) {
        findings.push({
          line: page.lineOf(['sources', i]),
          message: `"${key}" stands twice under \`sources\`.\nRun "npm run fix".`,
        });
      }
    });
    return findings;
  },
};
