/** The pages to read next, grouped by what they are to this one: short lists, never a wall. */
import type {PageId} from '../content/kinds';
import type {Page} from '../content/page';
import type {Graph} from './graph';
import {toPageLink} from './page-link';
import type {RelatedGroup} from './types';

const PER_GROUP = 4;

const toGroup = (label: string, pages: readonly Page[], self: PageId, taken: Set<PageId>): RelatedGroup[] => {
  const fresh = [...new Set(pages)].filter(({id}) => id !== self && !taken.has(id)).slice(0, PER_GROUP);
  fresh.forEach(({id}) => taken.add(id));
  return fresh.length === 0 ? [] : [{label, links: fresh.map(toPageLink)}];
};

/** The groups of one page. No page stands in two of them. */
export function toRelated(page: Page, graph: Graph): RelatedGroup[] {
  const {id} = page;
  const taken = new Set<PageId>();
  const group = (label: string, pages: readonly Page[]) => toGroup(label, pages, id, taken);
  const advised = graph.treats.filter(({treats}) => treats.use !== 'not-advised');
  const conditions = advised.filter(({procedure}) => procedure.id === id).map(({condition}) => condition);
  const procedures = advised.filter(({condition}) => condition.id === id).map(({procedure}) => procedure);
  const seeAlso = graph.seeAlso(id);
  const ofKind = (kind: Page['kind']) => seeAlso.filter((other) => other.kind === kind);
  const posts = [...graph.discussedIn(id), ...ofKind('blog')];
  // A label that makes a claim ('What it is used for') covers only pages of which the graph knows it; `seeAlso` claims nothing.
  switch (page.kind) {
    case 'conditions': {
      const sharing = advised
        .filter(({procedure, condition}) => procedures.includes(procedure) && condition.group === page.group)
        .map(({condition}) => condition);
      return [
        ...group('Treatments', procedures),
        ...group('Similar conditions', [...ofKind('conditions'), ...sharing]),
        ...group('Good to know', [...ofKind('procedures'), ...ofKind('aftercare'), ...ofKind('guides')]),
        ...group('From the blog', posts),
      ];
    }
    case 'procedures': {
      const sharing = advised.filter(({condition}) => conditions.includes(condition)).map(({procedure}) => procedure);
      const general = ofKind('aftercare').filter(({front}) => !('follows' in front));
      return [
        ...group('Afterwards', [...graph.aftercareOf(id), ...general]),
        ...group('What it is used for', conditions),
        ...group('Other treatments', [...ofKind('procedures'), ...sharing]),
        ...group('Good to know', [...ofKind('conditions'), ...ofKind('aftercare'), ...ofKind('guides')]),
        ...group('From the blog', posts),
      ];
    }
    case 'aftercare': {
      const followed = (page.front.follows ?? []).flatMap((procedure) => graph.page(procedure) ?? []);
      return [
        ...group('About the procedure', followed),
        ...group('More aftercare', ofKind('aftercare')),
        ...group('Good to know', [...ofKind('procedures'), ...ofKind('conditions'), ...ofKind('guides'), ...posts]),
      ];
    }
    case 'guides':
      return [...group('Read next', seeAlso), ...group('From the blog', posts)];
    case 'blog':
      return [
        ...group(
          'Pages this post speaks of',
          page.front.discusses.flatMap((other) => graph.page(other) ?? []),
        ),
        ...group('Read next', seeAlso),
      ];
  }
}
