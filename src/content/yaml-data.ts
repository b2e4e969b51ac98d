/** YAML as plain data that knows the line of each value, and its faults in plain words. */
import {
  LineCounter,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  visit,
  type Document,
  type Node,
  type YAMLError,
} from 'yaml';

export interface YamlFault {
  /** From 1, counted from the file's first line. */
  line: number;
  /** What is wrong, to stand after a colon. */
  words: string;
}

export interface YamlData {
  data: unknown;
  /** The line of a value such as `['treats', 0, 'condition']`: that of its name; of its nearest parent where it has none. */
  lineOf(path: readonly PropertyKey[]): number;
}

const UNLIKE = 'this line is indented unlike its neighbors';
const IN_QUOTES = 'so the whole value must stand in double quotes';

function toWords({code, message}: YAMLError): string {
  const [first = ''] = message.split('\n');
  switch (code) {
    case 'BLOCK_AS_IMPLICIT_KEY':
      return first.includes('sequence') ? UNLIKE : `a value here holds a colon, ${IN_QUOTES}`;
    case 'MULTILINE_IMPLICIT_KEY':
      return 'this line is no "name: value" pair';
    case 'DUPLICATE_KEY':
      return 'a name stands here a second time';
    case 'TAB_AS_INDENT':
      return 'this line begins with a tab; use spaces';
    case 'BAD_INDENT':
      return first.includes('end with a') ? 'a bracket is opened here but not closed' : UNLIKE;
    case 'BAD_SCALAR_START':
      return `a value here begins with ${/character (.)/.exec(first)?.[1] ?? 'a special sign'}, ${IN_QUOTES}`;
    case 'TAG_RESOLVE_FAILED':
      return `a value here begins with !, ${IN_QUOTES}`;
    case 'MISSING_CHAR':
      return first.includes('closing') ? 'a quote is opened here but not closed' : 'this line is no "name: value" pair';
    default:
      return 'something stands here after the end of a value, or before its beginning';
  }
}

/** What YAML allows but no author means: references, anchors, and lists or groups as names, which tokens without quotes become. */
function toHiddenFaults(document: Document.Parsed): {offset: number; words: string}[] {
  const faults: {offset: number; words: string}[] = [];
  const say = (node: unknown, words: string) => faults.push({offset: (node as Node).range?.[0] ?? 0, words});
  visit(document, {
    Alias: (_, node) => say(node, `a value here begins with *, ${IN_QUOTES}`) && undefined,
    Node: (_, node) => {
      if ('anchor' in node && node.anchor !== undefined) {
        say(node, `a value here begins with &, ${IN_QUOTES}`);
      }
    },
    Pair: (_, {key}) => {
      if (isCollection(key) && key.flow) {
        say(key, 'a token in double braces must stand in double quotes');
        return visit.SKIP;
      }
      return undefined;
    },
  });
  return faults;
}

/** Where an unclosed quote or bracket begins: the parser sees it only where the text, or the next name, ends it. */
function toOpening(document: Document.Parsed, end: number): number {
  let opening = end;
  visit(document, {
    Value: (_, node) => {
      const quoted = isScalar(node) && /^QUOTE/.test(node.type ?? '');
      const inBrackets = isCollection(node) && node.flow;
      if ((quoted || inBrackets) && node.range && node.range[0] <= end) {
        opening = node.range[0];
      }
    },
  });
  return opening;
}

/** The offset of a value's name, or of its nearest parent that there is. */
function toOffset(contents: unknown, path: readonly PropertyKey[]): number | undefined {
  let node = contents;
  let offset: number | undefined;
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key));
      if (!pair) {
        break;
      }
      offset = (pair.key as Node).range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      const item = node.items[Number(key)] as Node | undefined;
      if (!item) {
        break;
      }
      offset = item.range?.[0] ?? offset;
      node = item;
    } else {
      break;
    }
  }
  return offset;
}

/**
 * Reads YAML, or JSON, which is YAML too.
 *
 * @param firstLine the line of its file on which `text` begins
 * @returns the data, or one fault per line
 */
export function toYamlData(text: string, firstLine: number): {yaml?: YamlData; faults: YamlFault[]} {
  const counter = new LineCounter();
  const document = parseDocument(text, {lineCounter: counter, schema: 'core'});
  const toLine = (offset: number): number => counter.linePos(offset).line + firstLine - 1;
  const found = [
    ...toHiddenFaults(document),
    ...[...document.errors, ...document.warnings].map((error) => ({
      offset: /Missing closing|end with a/.test(error.message) ? toOpening(document, error.pos[0]) : error.pos[0],
      words: toWords(error),
    })),
  ];
  if (found.length > 0) {
    const byLine = new Map<number, YamlFault>();
    for (const {offset, words} of found) {
      const line = toLine(offset);
      byLine.set(line, byLine.get(line) ?? {line, words});
    }
    return {faults: [...byLine.values()].sort((a, b) => a.line - b.line)};
  }
  const lineOf: YamlData['lineOf'] = (path) => {
    const offset = toOffset(document.contents, path);
    return offset === undefined ? firstLine : toLine(offset);
  };
  return {yaml: {data: document.toJS(), lineOf}, faults: []};
}
