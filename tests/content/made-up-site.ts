/** Copies of the made-up site in tests/fixtures/content/base, each changed by its test. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type {Problem} from '../../src/content/page';
import {readSite, type SiteReading} from '../../src/content/read';

export const BASE = path.join(__dirname, '../fixtures/content/base');
/** A day after all dates of the made-up site. */
export const TODAY = '2026-01-10';

export const KNEE = 'docs/conditions/joint/wobbly-knee.md';
export const TILT = 'docs/conditions/nerve/sudden-tilt.md';
export const SHOT = 'docs/procedures/injections/feather-shot.md';
export const WALKS = 'docs/procedures/everyday-care/slow-walks.md';
export const DROPS = 'docs/procedures/everyday-care/blue-drops.md';
export const AFTER = 'docs/aftercare/injections/after-feather-shot.md';
export const TIRED = 'docs/aftercare/any-procedure/tired-days.md';
export const GUIDE = 'docs/guides/how-this-place-works.md';
export const POST = 'blog/2026-01-04-what-is-a-feather-shot.md';
export const QUESTIONS = 'blog/2026-01-04-what-is-a-feather-shot.questions.yml';
export const REFERENCES = 'data/references.json';
export const SNIPPETS = 'data/snippets.json';

const folders: string[] = [];

export interface SiteCopy {
  dir: string;
  text(file: string): string;
  /** Replaces the first `from`, which must be there. */
  change(file: string, from: string, to: string): void;
  write(file: string, content: string | Buffer): void;
  move(from: string, to: string): void;
  /** The first line that holds `words`, which must be there. */
  lineOf(file: string, words: string): number;
  read(): Promise<SiteReading>;
  problems(): Promise<Problem[]>;
}

export function copySite(): SiteCopy {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'made-up-site-'));
  folders.push(dir);
  fs.cpSync(BASE, dir, {recursive: true});
  const at = (file: string): string => path.join(dir, file);
  const text = (file: string): string => fs.readFileSync(at(file), 'utf8');
  const write: SiteCopy['write'] = (file, content) => {
    fs.mkdirSync(path.dirname(at(file)), {recursive: true});
    fs.writeFileSync(at(file), content);
  };
  const find = (file: string, words: string): number => {
    const index = text(file).indexOf(words);
    if (index === -1) {
      throw new Error(`${file} does not hold "${words}".`);
    }
    return index;
  };
  const read = (): Promise<SiteReading> => readSite(dir, TODAY);
  return {
    dir,
    text,
    write,
    change(file, from, to) {
      const index = find(file, from);
      const whole = text(file);
      write(file, whole.slice(0, index) + to + whole.slice(index + from.length));
    },
    move(from, to) {
      fs.mkdirSync(path.dirname(at(to)), {recursive: true});
      fs.renameSync(at(from), at(to));
    },
    lineOf: (file, words) => text(file).slice(0, find(file, words)).split('\n').length,
    read,
    problems: async () => (await read()).problems,
  };
}

/** For `afterAll`. */
export function removeSites(): void {
  folders.splice(0).forEach((dir) => fs.rmSync(dir, {recursive: true, force: true}));
}
