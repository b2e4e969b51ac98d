import type {Heading} from 'mdast';
import {toString} from 'mdast-util-to-string';
import {LAYOUTS, type Slot} from '../layout';
import {didYouMean} from '../nearest';
import type {Finding, PageRule} from './rule';

interface Expected {
  section: string;
  optional: boolean;
}

const toExpected = (slots: readonly Slot[]): Expected[] =>
  slots.flatMap((slot) => ('section' in slot ? [{section: slot.section, optional: slot.optional ?? false}] : []));

/** Compares headings with the sections that a form asks for, in order. */
function compare(headings: readonly Heading[], expected: readonly Expected[], endLine: number, marks: string): Finding[] {
  const findings: Finding[] = [];
  const names = expected.map(({section}) => section);
  const found = headings.map((heading) => ({name: toString(heading).trim(), line: heading.position!.start.line}));
  for (const {name, line} of found) {
    if (!names.includes(name)) {
      findings.push({
        line,
        message: `"${marks} ${name}" is not a section of this form.\n${didYouMean(name, names, `Its sections: ${names.join('; ')}.`)}`,
      });
    }
  }
  const known = found.filter(({name}) => names.includes(name));
  for (const [i, {name, line}] of known.entries()) {
    if (known.findIndex((other) => other.name === name) !== i) {
      findings.push({line, message: `"${marks} ${name}" stands here a second time.\nJoin the two sections.`});
      continue;
    }
    const later = known.slice(i + 1).find((other) => names.indexOf(other.name) < names.indexOf(name));
    if (later) {
      findings.push({
        line,
        message: `"${marks} ${name}" stands too early.\nMove it below "${marks} ${later.name}" (line ${later.line}).`,
      });
    }
  }
  for (const {section, optional} of expected) {
    if (!optional && !known.some(({name}) => name === section)) {
      const before = names
        .slice(0, names.indexOf(section))
        .reverse()
        .find((name) => known.some((other) => other.name === name));
      findings.push({
        line: endLine,
        message: `The section "${marks} ${section}" is missing.\nAdd it ${before ? `after "${marks} ${before}"` : 'as the first section'}.`,
      });
    }
  }
  return findings;
}

export const sections: PageRule = {
  name: 'sections',
  asks: 'Each form has its sections, in its order; pages of a free form have at least one.',
  checkPage(page) {
    const {slots, free} = LAYOUTS[page.front.form];
    const headings = page.tree.children.filter((node) => node.type === 'heading');
    const lastLine = page.tree.position!.end.line;
    const findings: Finding[] = headings
      .filter(({depth}) => depth === 1)
      .map((heading) => ({
        line: heading.position!.start.line,
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
      if (!('section' in slot) || !slot.parts) {
        continue;
      }
      const start = top.find((heading) => toString(heading).trim() === slot.section);
      if (!start) {
        continue;
      }
      const index = headings.indexOf(start);
      const next = headings.findIndex((heading, i) => i > index && heading.depth <= 2);
      const inner = headings.slice(index + 1, next === -1 ? undefined : next).filter(({depth}) => depth === 3);
      findings.push(
        ...compare(inner, toExpected(slot.parts), next === -1 ? lastLine : headings[next]!.position!.start.line - 1, '###'),
      );
    }
    return findings;
  },
};
