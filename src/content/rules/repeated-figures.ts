import {visit} from 'unist-util-visit';
import type {Page, Site} from '../page';
import {CITATION, toCitekeys, toFrontTexts} from '../texts';
import {toTextLine, type Finding, type Rule} from './rule';

/**
 * '54 in 100', '54 out of 100', '54 of 100', '54%', '54 percent', as people of a hundred, or of what is given. A percentage of pain ('50%
 * relief', 'at least 50%') counts no people, nor does the level of an interval ('95% CI').
 */
const FREQUENCY =
  /(?<!(?:least|over|than|≥|>|by|CI)\s*)(?<![\d.])(\d+(?:\.\d+)?)\s*(?:(?:in|of|out of)\s+(?:every\s+)?([\d,]+)(?!\d)|(?:%|percent\b)(?![\s-]*(?:or|to|pain|relief|less|better|reduction|improvement|lower|CI\b|CrI\b|confidence|credible|uncertainty|prediction)))/gi;

interface Owned {
  share: number;
  token: string;
  /** Those of another page's figure. */
  sources?: readonly string[];
}

/** The pages whose figures a page is likely to repeat: itself, what it treats or follows or links to. */
function toNeighbors(page: Page, site: Site): Page[] {
  const ids = new Set<string>([page.id, ...(page.front.seeAlso ?? [])]);
  if ('treats' in page.front) {
    page.front.treats.forEach(({condition}) => ids.add(condition));
  }
  if ('follows' in page.front) {
    page.front.follows?.forEach((id) => ids.add(id));
  }
  if ('discusses' in page.front) {
    page.front.discusses.forEach((id) => ids.add(id));
  }
  for (const other of site.pages) {
    if ('treats' in other.front && other.front.treats.some(({condition}) => condition === page.id)) {
      ids.add(other.id);
    }
  }
  return site.pages.filter(({id}) => ids.has(id));
}

function toOwned(page: Page, site: Site): Owned[] {
  return toNeighbors(page, site).flatMap((owner) =>
    (owner.front.numbers ?? []).flatMap(({id, result, comparator, sources}) => {
      const name = owner.id === page.id ? id : `${owner.id}#${id}`;
      const arms = [
        {arm: result, token: `{{number ${name}}}`},
        {arm: comparator, token: `{{number ${name}.comparator}}`},
      ];
      return arms.flatMap(({arm, token}) =>
        arm && 'count' in arm ? [{share: arm.count / arm.of, token, ...(owner.id === page.id ? {} : {sources})}] : [],
      );
    }),
  );
}

/** Whether the first citation behind `index` names other sources: then it is another figure that happens to be as large. */
function hasOtherSource(text: string, index: number, sources: readonly string[] | undefined): boolean {
  const [cited] = text.slice(index).matchAll(CITATION);
  return sources !== undefined && cited !== undefined && !toCitekeys(cited[1]!).some((key) => sources.includes(key));
}

function look(text: string, lineAt: (index: number) => number, owned: readonly Owned[]): Finding[] {
  return [...text.matchAll(FREQUENCY)].flatMap((match): Finding[] => {
    const {index, 0: words, 1: count, 2: of} = match;
    const share = Number(count) / (of === undefined ? 100 : Number(of.replaceAll(',', '')));
    const owner = owned.find((figure) => Math.abs(figure.share - share) < 1e-9 && !hasOtherSource(text, index, figure.sources));
    return owner
      ? [
          {
            line: lineAt(index),
            message: `"${words}" repeats a figure that stands elsewhere.\nWrite ${owner.token} instead, so that it changes in one place.`,
          },
        ]
      : [];
  });
}

export const repeatedFigures: Rule = {
  name: 'repeated-figures',
  asks: 'A figure stands once, under `numbers` of the page that owns it; texts refer to it by its token.',
  checkPage(page, {site}) {
    const owned = toOwned(page, site);
    const findings = toFrontTexts(page)
      .filter(({path}) => path[0] !== 'numbers')
      .flatMap(({path, text}) => look(text, () => page.lineOf(path), owned));
    visit(page.tree, 'text', (node) => {
      findings.push(...look(node.value, (index) => toTextLine(node, index), owned));
    });
    return findings;
  },
};
