/** Typed edges between page ids, each written once by the page that owns it, and read from both ends. */
import type {PageId} from '../content/kinds';
import {isKind, type Page, type PageOf} from '../content/page';
import type {Treats} from '../content/schema';

export interface TreatsEdge {
  procedure: PageOf<'procedures'>;
  condition: PageOf<'conditions'>;
  treats: Treats;
}

export interface Graph {
  page(id: string): Page | undefined;
  /** Edges of a procedure, or of a condition: in the order of the pages. */
  treats: TreatsEdge[];
  /** Aftercare pages that come after a procedure. */
  aftercareOf(id: PageId): PageOf<'aftercare'>[];
  /** Posts that discuss a page, latest first. */
  discussedIn(id: PageId): PageOf<'blog'>[];
  /** Pages that a page names under `seeAlso`, and those that name it. */
  seeAlso(id: PageId): Page[];
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** By `order`, which is clinical order within a group, then by id. */
export const byOrder = (a: Page, b: Page): number => {
  const [left, right] = [a, b].map(({front}) => ('order' in front ? front.order : 0)) as [number, number];
  return left - right || compare(a.id, b.id);
};

/** Latest first; those of one day by id. */
export const byDate = (a: PageOf<'blog'>, b: PageOf<'blog'>): number =>
  compare(b.front.date, a.front.date) || compare(a.id, b.id);

/** An edge to a page that is not there (left out while it is broken) is dropped: the check has named it. */
export function toGraph(pages: readonly Page[]): Graph {
  const byId = new Map<string, Page>(pages.map((page) => [page.id, page]));
  const find = (ids: readonly string[]): Page[] => ids.flatMap((id) => byId.get(id) ?? []);
  const treats = pages
    .filter(isKind('procedures'))
    .sort(byOrder)
    .flatMap((procedure) =>
      procedure.front.treats.flatMap((edge): TreatsEdge[] => {
        const condition = byId.get(edge.condition);
        return condition?.kind === 'conditions' ? [{procedure, condition, treats: edge}] : [];
      }),
    );
  return {
    page: (id) => byId.get(id),
    treats,
    aftercareOf: (id) =>
      pages
        .filter(isKind('aftercare'))
        .filter(({front}) => front.follows?.includes(id))
        .sort(byOrder),
    discussedIn: (id) =>
      pages
        .filter(isKind('blog'))
        .filter(({front}) => front.discusses.includes(id))
        .sort(byDate),
    seeAlso: (id) => {
      const own = find(byId.get(id)?.front.seeAlso ?? []);
      const others = pages.filter(({front}) => front.seeAlso?.includes(id));
      return [...new Set([...own, ...others])];
    },
  };
}
