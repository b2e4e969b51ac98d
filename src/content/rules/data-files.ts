import type {Problem} from '../page';
import {toUsedSources} from './known-sources';
import type {SiteRule} from './rule';

const FILE = 'data/references.json';
const SNIPPETS = 'data/snippets.json';

/** Sites that host copies of others' papers: what they show cannot be trusted to be the original. */
const RE_HOSTS =
  /scribd|studylib|medilib|docslib|yumpu|coek\.info|vdoc\.pub|dokumen|docplayer|pdfcoffee|researchgate|academia\.edu/i;

export const references: SiteRule = {
  name: 'references',
  asks: 'A source has a title, authors, a year, an address or identifier, when and where it was seen and what it states; it is no re-host; and some page uses it.',
  checkSite({site}) {
    const problems: Problem[] = [];
    const say = (rule: string, message: string, file = FILE) => problems.push({file, line: 1, rule, message});
    const used = new Set([
      ...site.pages.flatMap((page) => toUsedSources(page, site.snippets).map(({key}) => key)),
      ...Object.values(site.snippets).flatMap(({sources}) => sources),
    ]);
    for (const [key, record] of Object.entries(site.references)) {
      const gaps = [
        record.title ? '' : 'a title',
        (record.author?.length ?? 0) > 0 ? '' : 'an author',
        record.DOI || record.PMID || record.URL ? '' : 'a DOI, PMID or URL',
        record.custom?.seen?.on && record.custom.seen.at ? '' : 'when and where it was seen (custom.seen)',
        (record.custom?.states?.length ?? 0) > 0 ? '' : 'what it states (custom.states)',
      ].filter(Boolean);
      if (gaps.length > 0) {
        say('references', `The source "${key}" lacks ${gaps.join(', ')}.\nLook it up and complete it, or take it out.`);
      }
      const host = RE_HOSTS.exec(`${record.URL ?? ''} ${record.custom?.seen?.at ?? ''}`);
      if (host) {
        say('references', `The source "${key}" has an address at ${host[0]}, which re-hosts others' papers.\nFind the original.`);
      }
      if (!used.has(key)) {
        say('references', `No page uses the source "${key}".\nCite it or run "npm run fix" to take it out.`);
      }
    }
    for (const [id, snippet] of Object.entries(site.snippets)) {
      if (!snippet.signs === !snippet.text) {
        say('references', `The snippet "${id}" must hold either "signs" or "text".`, SNIPPETS);
      }
      for (const key of snippet.sources.filter((source) => !site.references[source])) {
        say('references', `The snippet "${id}" names "${key}", which is not a source.`, SNIPPETS);
      }
    }
    return problems;
  },
};

export const readerQuestions: SiteRule = {
  name: 'reader-questions',
  asks: 'A file of readers’ questions belongs to a post that exists.',
  checkSite({site, ids}) {
    return Object.keys(site.questions)
      .filter((id) => !ids.some((known) => known === id))
      .map((id) => ({
        file: `${id}.questions.yml`,
        line: 1,
        rule: this.name,
        message: `There is no post "${id}" that these questions could stand under.\nGive the file the post's name.`,
      }));
  },
};
