/** From bytes to front matter and Markdown, with every fault of the file itself named. */
import type {Problem} from './page';
import {toYamlData} from './yaml-data';

export interface SourceFile {
  file: string;
  text: string;
  /** Front matter as plain data. Dates stay text. */
  data: Record<string, unknown>;
  lineOf(path: readonly PropertyKey[]): number;
}

const BOM = '\uFEFF';
/** Front matter between two lines of three hyphens, at the very start of the file. */
const FRONT_MATTER = /^---[ \t]*\n((?:.*\n)*?)---[ \t]*(?:\n|$)/;

/**
 * The text of a file, or the problem that keeps it from being read. CRLF and a byte order mark are problems that still let the rest be
 * read, so that all faults are named in one run.
 */
export function toFileText(file: string, bytes: Buffer): {text?: string; problems: Problem[]} {
  const problems: Problem[] = [];
  const say = (message: string) => problems.push({file, line: 1, rule: 'readable-file', message});
  if (bytes.toString('utf8').replace(BOM, '').trim() === '') {
    say('This file is empty.\nFill it in (docs/_editors/templates has a template per kind of page), or delete it.');
    return {problems};
  }
  if (bytes.includes(0)) {
    say('This is not a text file.\nSave it as plain text (UTF-8), or delete it.');
    return {problems};
  }
  let text = bytes.toString('utf8');
  if (text.includes('\uFFFD') && !bytes.includes(Buffer.from('\uFFFD'))) {
    say('This file is not in UTF-8, so some letters cannot be read.\nSave it again as UTF-8.');
    return {problems};
  }
  if (text.startsWith(BOM)) {
    say('The file begins with an invisible byte order mark.\nRun "npm run fix" to take it away.');
    text = text.slice(1);
  }
  if (text.includes('\r')) {
    say('The lines end in the Windows way (CRLF).\nRun "npm run fix" to change them.');
    text = text.replace(/\r\n?/g, '\n');
  }
  return {text, problems};
}

/**
 * Parses one Markdown file.
 *
 * @param bytes the file as it lies on disk
 * @returns the parts, or the problems that keep it from being read
 */
export function toSourceFile(file: string, bytes: Buffer): {source?: SourceFile; problems: Problem[]} {
  const {text, problems} = toFileText(file, bytes);
  const say = (line: number, rule: string, message: string) => problems.push({file, line, rule, message});
  if (text === undefined) {
    return {problems};
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
  const {yaml, faults} = toYamlData(match[1]!, 2);
  for (const {line, words} of faults) {
    say(
      line,
      'front-matter',
      `The block at the top cannot be read: ${words}.\nPut values with : # * & [ { or quotes in double quotes, and indent with spaces.`,
    );
  }
  if (!yaml) {
    return {problems};
  }
  const {data, lineOf} = yaml;
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    say(2, 'front-matter', 'The block at the top holds no "name: value" pairs.\nBegin with "title: ...".');
    return {problems};
  }
  return {source: {file, text, data: data as Record<string, unknown>, lineOf}, problems};
}
