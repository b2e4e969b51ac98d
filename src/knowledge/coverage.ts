import type {Page, Site} from '../content/page';
import type {PageKnowledge} from './types';

/** What Medicare covers, where a file of data/coverage names the page. */
export function toCoverage({id}: Pick<Page, 'id'>, {coverage}: Pick<Site, 'coverage'>): PageKnowledge['coverage'] {
  const named = coverage.flatMap(({jurisdiction, determinations, notConfirmed = []}) => {
    const ofPage = <T extends {procedures: string[]}>(entries: readonly T[]) =>
      entries.filter(({procedures}) => procedures.includes(id)).map(({procedures: _, ...entry}) => entry);
    const facts = {jurisdiction, determinations: ofPage(determinations), notConfirmed: ofPage(notConfirmed)};
    return facts.determinations.length + facts.notConfirmed.length > 0 ? [facts] : [];
  });
  return named.length > 0 ? named : undefined;
}
