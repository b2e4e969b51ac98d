/** Content, read and made into knowledge, for the plugins. */
import {readSite, readToday} from '../content/read';
import type {Page, Problem, Site} from '../content/page';
import type {TokenScope} from '../content/tokens';
import type {Clinic} from '../clinic';
import {toGraph} from '../knowledge/graph';
import {toPageKnowledge, type Making} from '../knowledge/page-knowledge';
import type {PageKnowledge} from '../knowledge/types';

export interface KnowledgeBase {
  site: Site;
  /** Where tokens look up figures. */
  figures: TokenScope;
  problems: Problem[];
  /** Files left out because they hold a problem, relative to the site's folder. */
  broken: string[];
  pageOf(file: string): Page | undefined;
  knowledgeOf(page: Page): PageKnowledge;
}

export async function readKnowledgeBase(siteDir: string, clinic: Clinic): Promise<KnowledgeBase> {
  const {site, readable, problems, broken} = await readSite(siteDir, readToday());
  const figures: TokenScope = {pages: readable, snippets: site.snippets};
  const making: Making = {site, figures, graph: toGraph(site.pages), clinic};
  const byFile = new Map(site.pages.map((page) => [page.file, page]));
  const made = new Map<Page, PageKnowledge>();
  return {
    site,
    figures,
    problems,
    broken,
    pageOf: (file) => byFile.get(file),
    knowledgeOf(page) {
      const knowledge = made.get(page) ?? toPageKnowledge(page, making);
      made.set(page, knowledge);
      return knowledge;
    },
  };
}

/** What any page may depend on. */
export const CONTENT_PATHS = ['docs/**/*.md', 'blog/**/*', 'data/**/*.json'];
