/** From bytes to front matter and Markdown, with every fault of the file itself named. */
import {LineCounter, parseDocument, type Document} from 'yaml';
import type {Problem} from './page';

export interface SourceFile {
  file: string;
  text: string;
  /** Front matter as plain data. Dates stay text. */
  data: Record<string, unknown>;
  lineOf(path: readonly PropertyKey[]): number;
}

/** Front matter between two lines of three hyphens, at the very start of the file. */
const FRONT_MATTER = /^---[ \t]*\n([\s\S]*?)\n---[ \t]*(?:\n|$)/;

const plainYamlError = (message: string): string =>
  message
    .split('\n')[0]!
    .replace(/ at line \d+, column \d+:?$/, '')
    .replace(/^Implicit map keys need to be followed by map values$/, 'a line here is no "name: value" pair')
    .replace(/^Nested mappings are not allowed in compact mappings$/, 'a value here holds a colon, so it must stand in quotes')
    .replace(/^Map keys must be unique$/, 'a name stands here twice');

function toLineOf(document: Document, counter: LineCounter, firstLine: number): SourceFile['lineOf'] {
  return (path) => {
    for (let length = path.length; length > 0; length--) {
      const node = document.getIn(path.slice(0, length), true) as {range?: [number, number, number]} | undefined;
      if (node?.range) {
        return counter.linePos(node.range[0]).line + firstLine - 1;
      }
    }
    return firstLine;
  };
}

/**
 * Parses one Markdown file.
 *
 * @param bytes the file as it lies on disk
 * @returns the parts, or the problems that keep it from being read. CRLF and a byte order mark are problems that still
 *   let the rest be read, so that all faults are named in one run.
 */
export function toSourceFile(file: string, bytes: Buffer): {source?: SourceFile; problems: Problem[]} {
  const problems: Problem[] = [];
  const say = (line: number, rule: string, message: string) => problems.push({file, line, rule, message});

  if (bytes.length === 0 || bytes.toString('utf8').trim() === '') {
    say(1, 'readable-file', 'This file is empty.\nFill it in from a template in docs/_editors/templates, or delete it.');
    return {problems};
  }
  if (bytes.includes(0)) {
    say(1, 'readable-file', 'This is not a text file.\nSave the page as plain text (UTF-8), or delete it.');
    return {problems};
  }
  let text = bytes.toString('utf8');
  if (text.includes('\uFFFD') && !bytes.includes(Buffer.from('\uFFFD'))) {
    say(1, 'readable-file', 'This file is not in UTF-8, so some letters cannot be read.\nSave it again as UTF-8.');
    return {problems};
  }
  if (text.startsWith('\uFEFF')) {
    say(1, 'readable-file', 'The file begins with an invisible byte order mark.\nRun "npm run fix" to take it away.');
    text = text.slice(1);
  }
  if (text.includes('\r')) {
    say(1, 'readable-file', 'The lines end in the Windows way (CRLF).\nRun "npm run fix" to change them.');
    text = text.replace(/\r\n?/g, '\n');
  }

  const match = FRONT_MATTER.exec(text);
  if (!match) {
    const opened = text.startsWith('---');
    say(
      1,
      'front-matter',
      opened
        ? 'The block at the top is not closed.\nEnd it with a line of three hyphens (---).'
        : 'The block of facts at the top is missing.\nBegin the file with a line of three hyphens (---); docs/_editors/templates has an example.',
    );
    return {problems};
  }
  const counter = new LineCounter();
  const document = parseDocument(match[1]!, {lineCounter: counter, schema: 'core'});
  for (const error of document.errors) {
    say(
      error.linePos![0].line + 1,
      'front-matter',
      `The block at the top cannot be read: ${plainYamlError(error.message)}.\nPut values with : # [ { or quotes in double quotes, and indent with spaces.`,
    );
  }
  if (document.errors.length > 0) {
    return {problems};
  }
  const data: unknown = document.toJS();
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    say(2, 'front-matter', 'The block at the top holds no "name: value" pairs.\nBegin with "title: ...".');
    return {problems};
  }
  return {source: {file, text, data: data as Record<string, unknown>, lineOf: toLineOf(document, counter, 2)}, problems};
}
