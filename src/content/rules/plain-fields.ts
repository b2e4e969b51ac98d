import {toFrontTexts} from '../texts';
import type {Finding, Rule} from './rule';

const MARKUP = /\{\{|\[@|\*\*|\]\(/;

type Path = (string | number)[];

function toStrings(value: unknown, path: Path): {path: Path; text: string}[] {
  if (typeof value === 'string') {
    return [{path, text: value}];
  }
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => toStrings(inner, [...path, Array.isArray(value) ? Number(key) : key]))
    : [];
}

export const plainFields: Rule = {
  name: 'plain-fields',
  asks: 'Titles, descriptions, names and labels are plain words: tokens, citations, links and bold print there as typed.',
  checkPage(page) {
    const inline = new Set(toFrontTexts(page).map(({path}) => path.join('.')));
    return toStrings(page.front, []).flatMap(({path, text}): Finding[] => {
      const markup = inline.has(path.join('.')) ? undefined : MARKUP.exec(text)?.[0];
      const name = path.filter((key) => typeof key === 'string').join('.');
      return markup === undefined
        ? []
        : [
            {
              line: page.lineOf(path),
              message: `\`${name}\` holds "${markup}", which would print as typed.\nUse plain words here.`,
            },
          ];
    });
  },
};
