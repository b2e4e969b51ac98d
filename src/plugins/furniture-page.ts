/** What the Markdown transform needs to know of a page, from the knowledge base as it is when the page is compiled. */
import path from 'node:path';
import type {Clinic} from '../clinic';
import {toTermFinder} from '../content/glossary';
import {CLINICIAN_SECTION, LAYOUTS, type Part} from '../content/layout';
import {toTree} from '../content/markdown';
import {expandTokens, toSnippetId} from '../content/tokens';
import {toPageTerms} from '../knowledge/terms';
import type {PageKnowledge} from '../knowledge/types';
import type {FurnitureOptions} from '../remark/furniture';
import type {KnowledgeBase} from './knowledge-base';

const HAS: Record<Part, (knowledge: PageKnowledge, placed: ReadonlySet<string>) => boolean> = {
  help: ({help}) => help !== undefined,
  'quick-facts': ({quickFacts}) => quickFacts !== undefined,
  numbers: ({numbers}) => numbers !== undefined,
  timeline: ({timeline}) => timeline !== undefined,
  evidence: ({evidence}, placed) =>
    evidence.some(({procedure, condition}) => !placed.has(procedure.id) && !placed.has(condition.id)),
  'bleeding-risk': ({bleedingRisk}) => bleedingRisk !== undefined,
  positions: ({evidence}) => evidence.length > 0,
  coverage: ({coverage}) => coverage !== undefined,
  codes: ({codes}) => (codes?.length ?? 0) > 0,
};

/**
 * @param getBase the knowledge base of the plugin that compiles the page: it changes while `npm start` runs
 */
export function createFurnitureOptions(siteDir: string, clinic: Clinic, getBase: () => KnowledgeBase): FurnitureOptions {
  return {
    toPage(file) {
      const base = getBase();
      const page = base.pageOf(path.relative(siteDir, file).split(path.sep).join('/'));
      if (!page) {
        return undefined;
      }
      const knowledge = base.knowledgeOf(page);
      const {site, figures} = base;
      return {
        layout: LAYOUTS[page.front.form],
        clinicianSection: CLINICIAN_SECTION,
        has: (part, placed) => HAS[part](knowledge, placed),
        findTerms: toTermFinder(site.glossary),
        terms: toPageTerms(page, site).inBody,
        numberOf: (key) => knowledge.sources.find((source) => source.key === key)!.n,
        expand: (text) => expandTokens(text, page, figures, clinic),
        toSnippet(text) {
          const id = toSnippetId(text);
          return id === undefined ? undefined : toTree(site.snippets[id]!.text!).children;
        },
        ending:
          page.kind === 'blog'
            ? []
            : [
                ...(knowledge.related.length > 0 ? [{heading: 'Related pages', element: 'kbrelated'}] : []),
                ...(knowledge.sources.length > 0 ? [{heading: 'Sources', element: 'kbsources'}] : []),
              ],
      };
    },
  };
}
