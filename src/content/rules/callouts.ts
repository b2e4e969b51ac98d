import type {Finding, Rule} from './rule';
import {didYouMean} from '../nearest';

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

/** Directives that stand alone on a line, and the attributes of which one must be given. */
export const LEAVES = {
  evidence: ['procedure', 'condition'],
  number: ['id'],
} as const;

const OPEN = /^\s*(:{3,})([A-Za-z][\w-]*)?(.*)$/;
const LEAF = /^\s*::(?!:)([A-Za-z][\w-]*)(.*)$/;
const FENCE = /^\s*(?:```|~~~)/;

/**
 * Reads the source line by line, as a mistyped box does not show up in the parsed tree: it prints as plain text, silently. A
 * lost warning is a danger, so every line that begins with colons must be understood.
 */
export const callouts: Rule = {
  name: 'callouts',
  asks: 'Boxes are opened with a known name, have their title in [brackets], and are closed with a line of colons.',
  checkBody(body) {
    const findings: Finding[] = [];
    const open: {name: string; line: number; colons: number}[] = [];
    let fenced = false;
    let inFront = false;
    body.text.split('\n').forEach((content, i) => {
      const line = i + 1;
      if (content.trim() === '---' && (i === 0 || inFront)) {
        inFront = i === 0;
        return;
      }
      fenced = FENCE.test(content) ? !fenced : fenced;
      if (fenced || inFront) {
        return;
      }
      const box = OPEN.exec(content);
      if (box) {
        const [, colons, name, rest = ''] = box;
        if (name === undefined) {
          if (rest.trim() !== '') {
            findings.push({
              line,
              message: `"${content.trim()}" opens no box.\nThe name follows the colons without a space, such as :::tip[Good to know].`,
            });
          } else if (open.at(-1)?.colons === colons!.length) {
            open.pop();
          } else {
            findings.push({line, message: `${colons} closes a box that was not opened.\nTake it out, or open the box above.`});
          }
          return;
        }
        if (!(name in BOXES)) {
          findings.push({
            line,
            message: `":::${name}" is not a box.\n${didYouMean(name, Object.keys(BOXES), `The boxes: ${Object.keys(BOXES).join(', ')}.`)}`,
          });
        } else if (rest.trim() !== '' && !/^\[[^\]]+\]\s*$/.test(rest)) {
          findings.push({
            line,
            message: `The title of this box must stand in brackets: :::${name}[${rest.replace(/[[\]]/g, '').trim()}].\nWithout them the box would print as plain text.`,
          });
        } else if (rest.trim() !== '' && !BOXES[name as keyof typeof BOXES].title) {
          findings.push({line, message: `":::${name}" takes no title.\nWrite :::${name} alone on its line.`});
        }
        open.push({name, line, colons: colons!.length});
        return;
      }
      const leaf = LEAF.exec(content);
      if (leaf) {
        const [, name = '', rest = ''] = leaf;
        const asked = LEAVES[name as keyof typeof LEAVES] as readonly string[] | undefined;
        if (!asked) {
          findings.push({
            line,
            message: `"::${name}" is not known.\n${didYouMean(name, Object.keys(LEAVES), `Known: ${Object.keys(LEAVES).join(', ')}. A box needs three colons.`)}`,
          });
        } else if (!asked.some((attribute) => new RegExp(`^\\{\\s*${attribute}="[^"]+"\\s*\\}\\s*$`).test(rest))) {
          findings.push({line, message: `"::${name}" must say which: ::${name}{${asked[0]}="..."}.`});
        }
        return;
      }
      if (/^\s*:\s?:/.test(content)) {
        findings.push({
          line,
          message: `"${content.trim()}" looks like a box, but is not one.\nA box begins with three colons, such as :::tip[Good to know].`,
        });
      }
    });
    for (const {name, line} of open) {
      findings.push({line, message: `The box ":::${name}" is not closed.\nEnd it with a line of three colons (:::).`});
    }
    return findings;
  },
};
