import {toDataFile} from '../data';
import {didYouMean} from '../nearest';
import type {Problem} from '../page';
import {toUsedSources} from './known-sources';
import type {Rule} from './rule';

/** Sites that host copies of others' papers: what they show cannot be trusted to be the original. */
const RE_HOSTS =
  /scribd|studylib|medilib|docslib|yumpu|coek\.info|vdoc\.pub|dokumen|docplayer|pdfcoffee|researchgate|academia\.edu/i;

const toList = (words: readonly string[]): string => words.join(', ').replace(/, ([^,]*)$/, ' and $1');

export const references: Rule = {
  name: 'references',
  asks: 'A source has a title, authors, an address or identifier, when and where it was seen and what it states; it is no re-host; and some page uses it. A snippet holds `signs` or `text`, with its sources.',
  checkSite({site, complete, lineOf}) {
    const problems: Problem[] = [];
    const say = (name: 'references' | 'snippets', id: string, message: string) =>
      problems.push({file: toDataFile(name), line: lineOf(name, id), rule: this.name, message});
    const known = Object.keys(site.references);
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
        say('references', key, `The source "${key}" lacks ${toList(gaps)}.\nLook it up and complete it, or take it out.`);
      }
      const host = RE_HOSTS.exec(`${record.URL ?? ''} ${record.custom?.seen?.at ?? ''}`);
      if (host) {
        say(
          'references',
          key,
          `The source "${key}" has an address at ${host[0]}, which re-hosts others' papers.\nFind the original.`,
        );
      }
      if (complete && !used.has(key)) {
        say('references', key, `No page uses the source "${key}".\nCite it or run "npm run fix" to take it out.`);
      }
    }
    for (const [id, snippet] of Object.entries(site.snippets)) {
      if (!snippet.signs === !snippet.text) {
        say('snippets', id, `The snippet "${id}" must hold either "signs" or "text".\nAdd one, or take one out.`);
      }
      for (const key of snippet.sources.filter((source) => !site.references[source])) {
        say(
          'snippets',
          id,
          `The snippet "${id}" names "${key}", which is not a source.\n${didYouMean(key, known, 'Add it to data/references.json after you looked it up.')}`,
        );
      }
    }
    return problems;
  },
};

export const readerQuestions: Rule = {
  name: 'reader-questions',
  asks: 'A file of reader questions belongs to a post that exists, and each question has the signed answer of a clinician.',
  checkSite({site, ids, questionFileOf}) {
    const posts = ids.filter((id) => id.startsWith('blog/'));
    return Object.keys(site.questions)
      .filter((id) => !ids.some((known) => known === id))
      .map((id) => ({
        file: questionFileOf(id),
        line: 1,
        rule: this.name,
        message: `There is no post "${id}" that these questions could stand under.\n${didYouMean(id, posts, "Give the file the post's name.")}`,
      }));
  },
};
