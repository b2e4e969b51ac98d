import type {Page, Problem} from '../page';
import type {Context, Rule} from './rule';

const fold = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

interface Claim {
  page: Page;
  path: (string | number)[];
  name: string;
}

const toProblem = ({page, path}: Claim, rule: string, message: string): Problem => ({
  file: page.file,
  line: page.lineOf(path),
  rule,
  message,
});

/**
 * The claims that fold to a name which an earlier page has claimed, each with that page's claim. Two files of one id are one fault, which
 * `unique-ids` names.
 */
function toClashes(claims: readonly Claim[]): [Claim, Claim][] {
  const first = new Map<string, Claim>();
  return claims.flatMap((claim): [Claim, Claim][] => {
    const key = fold(claim.name);
    const earlier = first.get(key);
    if (!earlier) {
      first.set(key, claim);
      return [];
    }
    return claim.page.id === earlier.page.id && claim.page !== earlier.page && claim.path.length > 0 ? [] : [[claim, earlier]];
  });
}

export const uniqueTitles: Rule = {
  name: 'unique-titles',
  asks: 'No two pages have the same title: a reader who hears the page read aloud could not tell them apart.',
  checkSite({site}: Context) {
    return toClashes(site.pages.map((page) => ({page, path: ['title'], name: page.front.title}))).map(([claim, earlier]) =>
      toProblem(claim, this.name, `The title "${claim.name}" is also that of ${earlier.page.file}.\nChange one of them.`),
    );
  },
};

export const uniqueAliases: Rule = {
  name: 'unique-aliases',
  asks: 'An alias belongs to one page; names that several pages may claim stand under `sharedAliases`.',
  checkSite({site}: Context) {
    const claims = [
      ...site.pages.map((page) => ({page, path: ['title'], name: page.front.title})),
      ...site.pages.flatMap((page) => page.front.aliases.map((name, i) => ({page, path: ['aliases', i], name}))),
    ];
    return toClashes(claims)
      .filter(([claim]) => claim.path[0] === 'aliases')
      .map(([claim, earlier]) =>
        toProblem(
          claim,
          this.name,
          claim.page === earlier.page
            ? `The alias "${claim.name}" ${earlier.path[0] === 'title' ? 'repeats the title' : 'stands twice on this page'}.\nTake it out.`
            : `The alias "${claim.name}" is claimed by ${earlier.page.file} (line ${earlier.page.lineOf(earlier.path)}) too.\nKeep it on one page, or move it to \`sharedAliases\` on both.`,
        ),
      );
  },
};

export const uniqueIds: Rule = {
  name: 'unique-ids',
  asks: 'No two files have the same kind and name, whatever folder they lie in.',
  checkSite({site}: Context) {
    return toClashes(site.pages.map((page) => ({page, path: [], name: page.id}))).map(([claim, earlier]) =>
      toProblem(claim, this.name, `"${claim.page.id}" is also the address of ${earlier.page.file}.\nRename one of the files.`),
    );
  },
};
