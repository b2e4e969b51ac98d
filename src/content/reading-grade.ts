/**
 * How hard a page is to read. One function over what a patient reads: paragraphs, list items, table cells and the furniture
 * from front matter; medical words count like others.
 */
import {fleschKincaid} from 'flesch-kincaid';
import type {Nodes, RootContent} from 'mdast';
import {toString} from 'mdast-util-to-string';
import type {Sentence, Word} from 'nlcst';
import {toString as toWordString} from 'nlcst-to-string';
import {ParseEnglish} from 'parse-english';
import {smogFormula} from 'smog-formula';
import {syllable} from 'syllable';
import {visit} from 'unist-util-visit';
import {CLINICIAN_SECTION} from './layout';
import type {Page} from './page';
import {CITATION, TOKEN, toFrontTexts} from './texts';

/** Syllables of words that the counter gets wrong, counted by hand from their pronunciation in Merriam-Webster's dictionary. */
const SYLLABLES: Record<string, number> = {
  anesthesia: 4,
  fluoroscopy: 4,
  osteoarthritis: 6,
  area: 3,
  areas: 3,
  radiofrequency: 7,
  opioid: 3,
  opioids: 3,
};

/** SMOG is defined for 30 sentences or more. Source: McLaughlin 1969, the formula's author. */
const SMOG_SENTENCES = 30;
const POLYSYLLABLE = 3;

const english = new ParseEnglish();

export interface Grade {
  fleschKincaid: number;
  smog: number | null;
  words: number;
}

const countSyllables = (word: string): number => SYLLABLES[word.toLowerCase()] ?? Math.max(1, syllable(word));
const toTenth = (value: number): number => Math.round(value * 10) / 10;

/** @param blocks texts of which each stands on its own, such as paragraphs or list items: a block ends a sentence */
export function toGrade(blocks: readonly string[]): Grade {
  let sentences = 0;
  let words = 0;
  let syllables = 0;
  let polysyllables = 0;
  for (const block of blocks) {
    visit(english.parse(block), 'SentenceNode', (sentence: Sentence) => {
      let inSentence = 0;
      visit(sentence, 'WordNode', (node: Word) => {
        const word = toWordString(node);
        if (!/[\p{L}\p{N}]/u.test(word)) {
          return;
        }
        const count = countSyllables(word);
        inSentence++;
        syllables += count;
        polysyllables += count >= POLYSYLLABLE ? 1 : 0;
      });
      words += inSentence;
      sentences += inSentence > 0 ? 1 : 0;
    });
  }
  return {
    fleschKincaid: words === 0 ? 0 : toTenth(fleschKincaid({sentence: sentences, word: words, syllable: syllables})),
    smog: sentences < SMOG_SENTENCES ? null : toTenth(smogFormula({sentence: sentences, polysillabicWord: polysyllables})),
    words,
  };
}

/** Body nodes that patients read: all before the part for referring clinicians. */
function toPatientNodes(page: Page): RootContent[] {
  const {children} = page.tree;
  const end = children.findIndex(
    (node) => node.type === 'heading' && node.depth === 2 && toString(node).trim() === CLINICIAN_SECTION,
  );
  return children.slice(0, end === -1 ? undefined : end).filter(({type}) => type !== 'yaml' && type !== 'html');
}

/** Markup that is not read aloud goes; a token counts as one word, since its text belongs to another page. */
const toSpoken = (text: string): string =>
  text
    .replace(CITATION, '')
    .replace(/^\s*\{\{snippet[^}]*\}\}\s*$/, '')
    .replace(TOKEN, 'this')
    .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
    .replaceAll('**', '')
    .trim();

/** What a patient reads on a page, block by block. */
export function toPatientBlocks(page: Page): string[] {
  const blocks = toFrontTexts(page)
    .filter(({audience}) => audience === 'patient')
    .map(({text}) => text);
  for (const root of toPatientNodes(page)) {
    visit(root as Nodes, (node) => {
      if (node.type === 'paragraph' || node.type === 'tableCell') {
        blocks.push(toString(node));
        return 'skip';
      }
      return undefined;
    });
  }
  return blocks.map(toSpoken).filter(Boolean);
}
