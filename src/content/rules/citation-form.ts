import {visit} from 'unist-util-visit';
import {CITATION, toFrontTexts} from '../texts';
import type {Finding, PageRule} from './rule';

/** An '@' that begins a word: where CITATION does not match it, somebody mistyped a citation. */
const LOOSE = /(?:^|[\s[(;])@[A-Za-z]\w*/;

export const citationForm: PageRule = {
  name: 'citation-form',
  asks: 'A citation is written [@key], or [@one; @two].',
  checkPage(page) {
    const findings: Finding[] = [];
    const look = (text: string, line: number) => {
      const loose = LOOSE.exec(text.replace(CITATION, ''));
      if (loose) {
        findings.push({line, message: `"${loose[0].trim()}" is not a whole citation.\nWrite it as [@key], or [@one; @two].`});
      }
    };
    visit(page.tree, 'text', (node) => look(node.value, node.position!.start.line));
    toFrontTexts(page).forEach(({path, text}) => look(text, page.lineOf(path)));
    return findings;
  },
};
