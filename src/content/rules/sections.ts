import type {Heading} from 'mdast';
import {toString} from 'mdast-util-to-string';
import {visit} from 'unist-util-visit';
import {LAYOUTS, type Slot} from '../layout';
import {didYouMean, nearest} from '../nearest';
import {toLastLine, type Finding, type Rule} from './rule';

interface Expected {
  section: string;
  optional: boolean;
}

const toExpected = (slots: readonly Slot[]): Expected[] =>
  slots.flatMap((slot) => ('section' in slot ? [{section: slot.section, optional: slot.optional ?? false}] : []));

interface Found {
  name: string;
  line: number;
}

/** The most sections that already stand in order: the others are those to move. */
function toInOrder(found: readonly Found[], names: readonly string[]): Found[] {
  const chains: Found[][] = [];
  for (const one of found) {
    const before = chains
      .filter((chain) => names.indexOf(chain.at(-1)!.name) < names.indexOf(one.name))
      .reduce<Found[]>((longest, chain) => (chain.length > longest.length ? chain : longest), []);
    chains.push([...before, one]);
  }
  return chains.reduce<Found[]>((longest, chain) => (chain.length > longest.length ? chain : longest), []);
}

/** Compares headings with the sections that a form asks for, in order. `endLine`: where a section at the end belongs. */
function compare(headings: readonly Heading[], expected: readonly Expected[], endLine: number, marks: string): Finding[] {
  const findings: Finding[] = [];
  const say = (line: number, message: string) => findings.push({line, message});
  const names = expected.map(({section}) => section);
  const known: Found[] = [];
  const meant: string[] = [];
  for (const heading of headings) {
    const name = toString(heading).trim();
    const {line} = heading.position!.start;
    if (!names.includes(name)) {
      meant.push(nearest(name, names) ?? '');
      say(
        line,
        `"${marks} ${name}" is not a section of this form.\n${didYouMean(name, names, `Its sections: ${names.join('; ')}.`)}`,
      );
    } else if (known.some((other) => other.name === name)) {
      say(line, `"${marks} ${name}" stands here a second time.\nJoin the two sections.`);
    } else {
      known.push({name, line});
    }
  }
  const inOrder = toInOrder(known, names);
  const lastBefore = (name: string) => inOrder.findLast((other) => names.indexOf(other.name) < names.indexOf(name));
  const firstAfter = (name: string) => inOrder.find((other) => names.indexOf(other.name) > names.indexOf(name));
  for (const {name, line} of known.filter((one) => !inOrder.includes(one))) {
    const before = lastBefore(name);
    const target = before ?? firstAfter(name)!;
    const where = `${before ? 'below' : 'above'} "${marks} ${target.name}" (line ${target.line})`;
    say(line, `"${marks} ${name}" stands in the wrong place.\nMove it ${where}.`);
  }
  for (const {section, optional} of expected) {
    if (!optional && !meant.includes(section) && !known.some(({name}) => name === section)) {
      const before = lastBefore(section);
      const where = before ? `after "${marks} ${before.name}"` : 'as the first section';
      say(firstAfter(section)?.line ?? endLine, `The section "${marks} ${section}" is missing.\nAdd it ${where}.`);
    }
  }
  return findings;
}

export const sections: Rule = {
  name: 'sections',
  asks: 'Each form has its sections, in its order; pages of a free form have at least one.',
  checkBody(body) {
    if (!body.form) {
      return [];
    }
    const {slots, free} = LAYOUTS[body.form];
    // Those inside boxes too: after a box that nobody closed, every section stands inside it.
    const headings: Heading[] = [];
    visit(body.tree, 'heading', (node) => {
      headings.push(node);
    });
    const lastLine = toLastLine(body);
    const lineOf = (heading: Heading): number => heading.position!.start.line;
    const findings: Finding[] = headings
      .filter(({depth}) => depth === 1)
      .map((heading) => ({
        line: lineOf(heading),
        message: `"# ${toString(heading)}" repeats the title.\nBegin sections with two hash signs (##).`,
      }));
    const top = headings.filter(({depth}) => depth === 2);
    if (free) {
      return top.length > 0
        ? findings
        : [...findings, {line: lastLine, message: 'The page has no section.\nAdd headings that begin with two hash signs (##).'}];
    }
    findings.push(...compare(top, toExpected(slots), lastLine, '##'));
    for (const slot of slots) {
      const start =
        'section' in slot && slot.parts ? top.find((heading) => toString(heading).trim() === slot.section) : undefined;
      if (!start || !('section' in slot)) {
        continue;
      }
      const index = headings.indexOf(start);
      const next = headings.findIndex((heading, i) => i > index && heading.depth <= 2);
      const inner = headings.slice(index + 1, next === -1 ? undefined : next).filter(({depth}) => depth === 3);
      findings.push(...compare(inner, toExpected(slot.parts ?? []), next === -1 ? lastLine : lineOf(headings[next]!) - 1, '###'));
    }
    return findings;
  },
};
