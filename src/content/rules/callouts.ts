import type {Root} from 'mdast';
import {visit} from 'unist-util-visit';
import {didYouMean} from '../nearest';
import type {Finding, Rule} from './rule';

/** Boxes round a text. `title`: whether one may stand in brackets. */
export const BOXES = {
  emergency: {title: true},
  call: {title: true},
  tip: {title: true},
  unknown: {title: true},
  ladder: {title: false},
  do: {title: true},
  dont: {title: true},
  checklist: {title: true},
} as const;

/** Directives that stand alone on a line, and the attributes of which one must be given, if there are any. */
export const LEAVES = {
  evidence: ['procedure', 'condition'],
  number: ['id'],
  glossary: [],
} as const;

const OPEN = /^\s*(:{3,})([A-Za-z][\w-]*)?(.*)$/;
const LEAF = /^\s*::(?!:)([A-Za-z][\w-]*)(.*)$/;
const FENCE = /^\s*(?:```|~~~)/;

interface OpenBox {
  name: string;
  line: number;
  colons: number;
  /** Whether a box was opened inside that has as many colons, so that the first closing line ends both. */
  crossed: boolean;
}

interface Reading {
  findings: Finding[];
  /** Boxes and leaves that are written well, by line. */
  written: {line: number; name: string}[];
  unclosed: OpenBox[];
}

function readOpening(name: string, rest: string): string | undefined {
  if (!(name in BOXES)) {
    return `":::${name}" is not a box.\n${didYouMean(name, Object.keys(BOXES), `The boxes: ${Object.keys(BOXES).join(', ')}.`)}`;
  }
  if (rest !== '' && !/^\[[^\]]+\]$/.test(rest)) {
    return `The title of this box must stand in brackets: :::${name}[${rest.replace(/[[\]]/g, '').trim()}].\nWithout them the box would print as plain text.`;
  }
  return rest !== '' && !BOXES[name as keyof typeof BOXES].title
    ? `":::${name}" takes no title.\nWrite :::${name} alone on its line.`
    : undefined;
}

function readLeaf(name: string, rest: string): string | undefined {
  const asked = LEAVES[name as keyof typeof LEAVES] as readonly string[] | undefined;
  if (!asked) {
    const known = Object.keys(LEAVES);
    return `"::${name}" is not known.\n${didYouMean(name, known, `Known: ${known.join(', ')}. A box needs three colons.`)}`;
  }
  if (asked.length === 0) {
    return rest === '' ? undefined : `"::${name}" takes nothing behind it.\nWrite ::${name} alone on its line.`;
  }
  return asked.some((attribute) => new RegExp(`^\\{\\s*${attribute}="[^"]+"\\s*\\}$`).test(rest))
    ? undefined
    : `"::${name}" must say which: ::${name}{${asked[0]}="..."}.`;
}

/** Ends the box that a closing line means, and names those inside it that nobody closed. */
function close(open: OpenBox[], line: number, colons: number, {findings, unclosed}: Reading): void {
  const fitting = open.findLastIndex((box) => box.colons === colons);
  const index = fitting === -1 && open.length > 0 && open.at(-1)!.colons < colons ? open.length - 1 : fitting;
  const [box, ...inner] = index === -1 ? [] : open.splice(index);
  if (!box) {
    findings.push({
      line,
      message: `${':'.repeat(colons)} closes a box that was not opened.\nTake it out, or open the box above.`,
    });
    return;
  }
  unclosed.push(...inner);
  if (box.crossed) {
    const more = ':'.repeat(box.colons + 1);
    findings.push({
      line: box.line,
      message: `The box ":::${box.name}" holds another box, so it needs more colons than that.\nWrite ${more}${box.name} and close it with ${more}.`,
    });
  }
}

/** Line by line. Front matter and fenced code are passed over. */
function read(text: string): Reading {
  const reading: Reading = {findings: [], written: [], unclosed: []};
  const open: OpenBox[] = [];
  let fenced = false;
  let inFront = false;
  text.split('\n').forEach((content, i) => {
    const line = i + 1;
    const say = (message: string) => reading.findings.push({line, message});
    if (content.trim() === '---' && (i === 0 || inFront)) {
      inFront = i === 0;
      return;
    }
    fenced = FENCE.test(content) ? !fenced : fenced;
    if (fenced || inFront) {
      return;
    }
    const box = OPEN.exec(content);
    const leaf = LEAF.exec(content);
    if (box?.[2] !== undefined) {
      const [, {length: colons} = '', name, rest = ''] = box;
      const message = readOpening(name!, rest.trim());
      if (message === undefined) {
        reading.written.push({line, name: `:::${name}`});
      } else {
        say(message);
      }
      open.forEach((outer) => (outer.crossed ||= outer.colons <= colons));
      open.push({name: name!, line, colons, crossed: false});
    } else if (box && box[3]!.trim() !== '') {
      say(`"${content.trim()}" opens no box.\nThe name follows the colons without a space, such as :::tip[Good to know].`);
    } else if (box) {
      close(open, line, box[1]!.length, reading);
    } else if (leaf) {
      const message = readLeaf(leaf[1]!, leaf[2]!.trim());
      if (message === undefined) {
        reading.written.push({line, name: `::${leaf[1]}`});
      } else {
        say(message);
      }
    } else if (/^\s*:\s?:/.test(content)) {
      say(`"${content.trim()}" looks like a box, but is not one.\nA box begins with three colons, such as :::tip[Good to know].`);
    }
  });
  reading.unclosed.push(...open);
  return reading;
}

/** The line of the first box that nobody closed. From there on the parsed tree says nothing about which box holds what. */
export function toUnclosedLine(text: string): number | undefined {
  const lines = read(text).unclosed.map(({line}) => line);
  return lines.length === 0 ? undefined : Math.min(...lines);
}

function toDirectiveLines(tree: Root): Set<number> {
  const lines = new Set<number>();
  visit(tree, (node) => {
    if (node.type === 'containerDirective' || node.type === 'leafDirective') {
      lines.add(node.position!.start.line);
    }
  });
  return lines;
}

/**
 * Reads the source line by line, as a mistyped box does not show up in the parsed tree: it prints as plain text, silently. A
 * lost warning is a danger, so every line that begins with colons must be understood, and what is written well must be in the tree.
 */
export const callouts: Rule = {
  name: 'callouts',
  asks: 'Boxes are opened with a known name, have their title in [brackets], and are closed with a line of colons; a box that holds another has more colons.',
  checkBody({text, tree}) {
    const {findings, written, unclosed} = read(text);
    const found = toDirectiveLines(tree);
    for (const {name, line} of written.filter((one) => !found.has(one.line))) {
      findings.push({
        line,
        message: `"${name}" is not read as a box here.\nBegin it at the very start of its line, with an empty line above.`,
      });
    }
    for (const {name, line, colons} of unclosed) {
      findings.push({
        line,
        message: `The box "${':'.repeat(colons)}${name}" is not closed.\nEnd it with the line ${':'.repeat(colons)}`,
      });
    }
    return findings;
  },
};
