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
    const findings: Finding[] = [];
    const listed = page.front.sources;
    const cited = new Set<string>();
    const meant = new Set<string>();
    for (const {key, line, snippet} of toUsedSources(page, site.snippets)) {
      if (!cited.has(key) && !known.includes(key)) {
        meant.add(nearest(key, known) ?? '');
        // An unknown source of a snippet is the snippet's fault: the rule "references" names it once.
        if (snippet === undefined) {
          const hint = didYouMean(key, known, 'Add it to data/references.json after you looked it up.');
          findings.push({line, message: `"${key}" is not a source.\n${hint}`});
        }
      }
      cited.add(key);
    }
    listed.forEach((key, i) => {
      if (!known.includes(key) && !cited.has(key)) {
        const hint = didYouMean(key, known, 'Take it out.');
        findings.push({line: page.lineOf(['sources', i]), message: `"${key}" under \`sources\` is not a source.\n${hint}`});
      }
    });
    // What `npm run fix` mends is said once a page.
    const say = (keys: readonly string[], verb: string, rest: string) => {
      if (keys.length > 0) {
        const message = `\`sources\` ${verb} ${keys.map((key) => `"${key}"`).join(', ')}, ${rest}.\nRun "npm run fix".`;
        findings.push({line: page.lineOf(['sources']), message});
      }
    };
    const missing = [...cited].filter((key) => known.includes(key) && !listed.includes(key));
    const extra = listed.filter((key) => known.includes(key) && !cited.has(key) && !meant.has(key));
    const twice = listed.filter((key, i) => listed.indexOf(key) !== i);
    say(missing, 'lacks', 'which the page cites');
    say(extra, 'lists', 'which the page does not cite');
    say(twice, 'lists', 'which it has already');
    return findings;
  },
};
