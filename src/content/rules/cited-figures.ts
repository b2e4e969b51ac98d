import type {Paragraph, TableRow} from 'mdast';
import {toString} from 'mdast-util-to-string';
import {SKIP, visit} from 'unist-util-visit';
import {CITATION, TOKEN, toFrontTexts, type FrontText} from '../texts';
import type {Finding, Rule} from './rule';

const WORD = 'one|two|three|four|five|six|seven|eight|nine|ten';
const COUNT = String.raw`(?:\d[\d,]*(?:\.\d+)?|${WORD})`;

/** A share of people, a ratio, or points on a scale. */
const OUTCOME = new RegExp(
  [
    String.raw`\d\s*(?:%|percent\b)`,
    String.raw`\b${COUNT}\s+(?:in|of|out of)\s+(?:every\s+)?(?:\d|(?:${WORD}|a hundred)\b)`,
    String.raw`\b${COUNT}(?:\s+times\s+(?:as|more|less|higher|lower)\b|[\s-]?fold\b)`,
    String.raw`\b${COUNT}\s+points?\b`,
  ].join('|'),
  'i',
);
/** How long it helps: the two in one clause. */
const DURATION = String.raw`\b${COUNT}\s+(?:days?|weeks?|months?|years?)\b`;
const RELIEF = String.raw`(?:\brelief\b|\bpain[- ]free\b|\b(?:help|eas|work)(?:s|ed)? for\b|\bwears? off\b)`;
const LASTING = new RegExp(String.raw`${RELIEF}[^.,;:]{0,40}${DURATION}|${DURATION}[^.,;:]{0,20}${RELIEF}`, 'i');
/** A figure as an example, such as "12 in 100" of a guide to writing. */
const QUOTED = /["\u201C]\d[^"\u201D]*["\u201D]/g;

/** The sentences of a text; a citation behind a full stop belongs to the sentence before it. */
const toSentences = (text: string): string[] =>
  text.split(new RegExp(String.raw`(?<=[.!?]["')*]*(?:\s*${CITATION.source})?)\s+(?!\[@)(?=[^a-z])`)).filter(Boolean);

/** A figure by its token brings its own source along. */
const isCited = (sentence: string): boolean =>
  sentence.match(CITATION) !== null || [...sentence.matchAll(TOKEN)].some(([, token]) => token!.startsWith('number '));

/** A question states nothing. */
function toUncited(sentences: readonly string[]): string[] {
  return sentences.filter((sentence) => {
    const words = sentence.replace(QUOTED, '');
    return !words.endsWith('?') && !isCited(words) && (OUTCOME.test(words) || LASTING.test(words));
  });
}

const toFinding = (sentence: string, line: number): Finding => ({
  line,
  message: `"${sentence.replace(/\s+/g, ' ')}" gives a figure without its source.\nEnd the sentence with the source, such as [@key], use the figure's token, or say it without the figure.`,
});

/** Texts whose source is a field beside them. */
const hasSourceField = ({path}: FrontText): boolean => path[0] === 'numbers' || path.includes('evidence');

export const citedFigures: Rule = {
  name: 'cited-figures',
  asks: 'A sentence that states an outcome or a risk in figures (a percentage, `1 in 10`, `3 times as`, points on a scale, days to years of relief) ends with its source or uses the token of a figure.',
  checkPage(page) {
    const findings = toFrontTexts(page)
      .filter((text) => !hasSourceField(text))
      .flatMap(({path, text}) => toUncited(toSentences(text)).map((sentence) => toFinding(sentence, page.lineOf(path))));
    const check = (node: Paragraph | TableRow, sentences: readonly string[]) => {
      findings.push(...toUncited(sentences).map((sentence) => toFinding(sentence, node.position!.start.line)));
      return SKIP;
    };
    visit(page.tree, (node) => {
      if (node.type === 'paragraph') {
        return check(node, toSentences(toString(node)));
      }
      return node.type === 'tableRow' ? check(node, [node.children.map((cell) => toString(cell)).join(' | ')]) : undefined;
    });
    return findings;
  },
};
