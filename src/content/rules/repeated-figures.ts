import type {Node} from 'unist';
import {visit, SKIP} from 'unist-util-visit';
import type {Page, Site} from '../page';
import {toFrontTexts} from '../texts';
import type {Finding, PageRule} from './rule';

/**
 * '54 in 100', '54 out of 100', '54 of 100', '54%', '54 percent', as people of a hundred, or of what is given. A percentage of pain ('50%
 * relief', 'at least 50%') counts no people.
 */
const FREQUENCY =
  /(?<!(?:least|over|than|≥|>|by)\s*)(?<![\d.])(\d+(?:\.\d+)?)\s*(?:(?:in|of|out of)\s+(?:every\s+)?([\d,]+)(?!\d)|(?:%|percent\b)(?!\s*(?:or|to|pain|relief|less|better|reduction|improvement|lower)))/gi;

interface Owned {
  share: number;
  token: string;
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
    (owner.front.numbers ?? []).flatMap(({id, result, comparator}) => {
      const name = owner.id === page.id ? id : `${owner.id}#${id}`;
      const arms = [
        {arm: result, token: `{{number ${name}}}`},
        {arm: comparator, token: `{{number ${name}.comparator}}`},
      ];
      return arms.flatMap(({arm, token}) => (arm && 'count' in arm ? [{share: arm.count / arm.of, token}] : []));
    }),
  );
}

function look(text: string, line: number, owned: readonly Owned[]): Finding[] {
  return [...text.matchAll(FREQUENCY)].flatMap(([words, count, of]): Finding[] => {
    const share = Number(count) / (of === undefined ? 100 : Number(of.replaceAll(',', '')));
    const owner = owned.find((figure) => Math.abs(figure.share - share) < 1e-9);
    return owner
      ? [
          {
            line,
            message: `"${words}" repeats a figure that stands elsewhere.\nWrite ${owner.token} instead, so that it changes in one place.`,
          },
        ]
      : [];
  });
}

export const repeatedFigures: PageRule = {
  name: 'repeated-figures',
  asks: 'A figure stands once, under `numbers` of the page that owns it; texts refer to it by its token.',
  checkPage(page, {site}) {
    const owned = toOwned(page, site);
    const findings = toFrontTexts(page)
      .filter(({path}) => path[0] !== 'numbers')
      .flatMap(({path, text}) => look(text, page.lineOf(path), owned));
    visit(page.tree, (node: Node) => {
      if (node.type === 'yaml') {
        return SKIP;
      }
      if (node.type === 'text') {
        findings.push(...look((node as Node & {value: string}).value, node.position!.start.line, owned));
      }
      return undefined;
    });
    return findings;
  },
};
