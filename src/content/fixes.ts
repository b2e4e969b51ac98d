/** What `npm run fix` changes in content, as pure functions: everything else stays byte for byte. */
import type {Page, Reference, Site} from './page';
import {toUsedSources} from './rules/known-sources';

const BOM = Buffer.from([0xef, 0xbb, 0xbf]);

/** The bytes without a byte order mark and with LF at the ends of lines. A file that is no text comes back as it is. */
export function toPlainBytes(bytes: Buffer): Buffer {
  if (bytes.includes(0)) {
    return bytes;
  }
  const body = bytes.subarray(0, 3).equals(BOM) ? bytes.subarray(3) : bytes;
  // Latin-1 maps each byte to one character and back, whatever the encoding is.
  return Buffer.from(body.toString('latin1').replace(/\r\n?/g, '\n'), 'latin1');
}

/**
 * The sources that a page should list: those listed that it still cites, in their order, then the others in the order in which it
 * first cites them.
 *
 * @param known keys of data/references.json: a key that is not there is a mistake to mend by hand, so it is never added
 */
export function toSourceList(listed: readonly string[], used: readonly string[], known: readonly string[]): string[] {
  const kept = listed.filter((key) => used.includes(key));
  return [...new Set([...kept, ...used.filter((key) => known.includes(key))])];
}

const ENTRY = /^\s*-\s+["']?([a-z][a-z0-9]*)["']?\s*(?:#.*)?$/;

function toBlockLines(lines: readonly string[], sources: readonly string[]): string[] {
  const there = new Set<string>();
  const kept = lines.slice(1).filter((line) => {
    const key = ENTRY.exec(line)?.[1];
    const stays = key === undefined || (sources.includes(key) && !there.has(key));
    if (key !== undefined && stays) {
      there.add(key);
    }
    return stays;
  });
  const indent = lines.map((line) => /^(\s*)-\s/.exec(line)?.[1]).find((spaces) => spaces !== undefined) ?? '  ';
  return [lines[0]!, ...kept, ...sources.filter((key) => !there.has(key)).map((key) => `${indent}- ${key}`)];
}

const WIDTH = 130;

function toLines(lines: readonly string[], sources: readonly string[]): string[] {
  const flow = `sources: [${sources.join(', ')}]`;
  const isBlock = lines.length > 1 && /^sources:\s*(?:#.*)?$/.test(lines[0]!);
  if (sources.length === 0) {
    return [flow];
  }
  if (isBlock) {
    return toBlockLines(lines, sources);
  }
  const wasEmpty = /\[\s*\]/.test(lines[0]!);
  return !wasEmpty && flow.length <= WIDTH ? [flow] : ['sources:', ...sources.map((key) => `  - ${key}`)];
}

/** Whether `line` still belongs to the list above it: it is indented, an entry, or empty. */
const continues = (line: string): boolean => /^(?:\s|-\s|$)/.test(line);

/** A page's text with its list of sources replaced. Only the lines of that list change. */
export function replaceSources(text: string, sources: readonly string[]): string {
  const lines = text.split('\n');
  const start = lines.findIndex((line) => line.startsWith('sources:'));
  const close = lines.findIndex((line, i) => i > 0 && /^---\s*$/.test(line));
  if (start === -1 || start > close) {
    return text;
  }
  let end = start + 1;
  while (end < close && continues(lines[end]!)) {
    end++;
  }
  while (lines[end - 1] === '') {
    end--;
  }
  return [...lines.slice(0, start), ...toLines(lines.slice(start, end), sources), ...lines.slice(end)].join('\n');
}

/** A page's text with the list of sources that it should have. */
export function toFixedPage(page: Page, {references, snippets}: Pick<Site, 'references' | 'snippets'>): string {
  const used = toUsedSources(page, snippets).map(({key}) => key);
  const sources = toSourceList(page.front.sources, used, Object.keys(references));
  const same = sources.length === page.front.sources.length && sources.every((key, i) => key === page.front.sources[i]);
  return same ? page.text : replaceSources(page.text, sources);
}

/**
 * The records that no page and no snippet cites. None where a page cites what is not there: one of these may be what it means.
 *
 * @param pages all pages of the site, every one of them read
 */
export function toUnused(pages: readonly Page[], {references, snippets}: Pick<Site, 'references' | 'snippets'>): Reference[] {
  const used = new Set([
    ...pages.flatMap((page) => toUsedSources(page, snippets).map(({key}) => key)),
    ...Object.values(snippets).flatMap(({sources}) => sources),
  ]);
  return [...used].every((key) => key in references) ? Object.values(references).filter(({id}) => !used.has(id)) : [];
}

/** data/references.json: sorted by key, two spaces, one newline at the end. */
export function toReferencesText(records: readonly Reference[]): string {
  const sorted = [...records].sort((a, b) => (a.id < b.id ? -1 : 1));
  return `${JSON.stringify(sorted, null, 2)}\n`;
}
