import {visit} from 'unist-util-visit';
import {CITATION, toFrontTexts} from '../texts';
import {toTextLine, type Finding, type Rule} from './rule';

/** An '@' that begins a word: where CITATION does not match it, somebody mistyped a citation. */
const LOOSE = /(?:^|[\s[(;])(@[A-Za-z]\w*)/g;

function check(text: string, lineAt: (index: number) => number): Finding[] {
  const rest = text.replace(CITATION, (citation) => citation.replace(/[^\n]/g, ' '));
  return [...rest.matchAll(LOOSE)].map((match) => ({
    line: lineAt(match.index + match[0].length - 1),
    message: `"${match[1]}" is not a whole citation.\nWrite it as [@key], or [@one; @two].`,
  }));
}

export const citationForm: Rule = {
  name: 'citation-form',
  asks: 'A citation is written [@key], or [@one; @two].',
  checkBody(body) {
    const findings: Finding[] = [];
    visit(body.tree, 'text', (node) => {
      findings.push(...check(node.value, (index) => toTextLine(node, index)));
    });
    return findings;
  },
  checkPage: (page) => toFrontTexts(page).flatMap(({path, text}) => check(text, () => page.lineOf(path))),
};
