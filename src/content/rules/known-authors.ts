import {didYouMean} from '../nearest';
import type {Finding, Rule} from './rule';

export const knownAuthors: Rule = {
  name: 'known-authors',
  asks: 'The authors and tags of a post stand in blog/authors.yml and blog/tags.yml.',
  checkPage(page, {blog}) {
    if (page.kind !== 'blog') {
      return [];
    }
    return (['authors', 'tags'] as const).flatMap((list) => {
      const known = blog[list];
      return page.front[list].flatMap((name, i): Finding[] => {
        if (!known || known.includes(name)) {
          return [];
        }
        const hint = didYouMean(name, known, `It has: ${known.join(', ')}.`);
        return [{line: page.lineOf([list, i]), message: `"${name}" under \`${list}\` is not in blog/${list}.yml.\n${hint}`}];
      });
    });
  },
};
