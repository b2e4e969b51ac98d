/**
 * The line under a hit: the place on the page, or the other name, that shows best why the page was found.
 */
import type {MarkedText, SearchHit} from '../engine';
import {toExcerpt} from './excerpt';
import type {BodyPage} from './index-files';
import {toAnalyzed, toExactTerms, toMarkedText, toMatchesIn, toTerms, type Analyzed, type Matches} from './matches';

const MAX_CODES = 4;

interface AnalyzedSection {
  heading: Analyzed;
  text: Analyzed;
  anchor: string;
}
interface AnalyzedPage {
  names: Analyzed[];
  sections: AnalyzedSection[];
}

/** Pages that were hits before: a reader who types on meets the same ones with every letter. */
const analyzedPages = new WeakMap<BodyPage, AnalyzedPage>();

function toAnalyzedPage(page: BodyPage): AnalyzedPage {
  const known = analyzedPages.get(page);
  if (known) {
    return known;
  }
  const analyzed = {
    names: page.names.map(toAnalyzed),
    sections: page.sections.map(({heading, text, anchor}) => ({heading: toAnalyzed(heading), text: toAnalyzed(text), anchor})),
  };
  analyzedPages.set(page, analyzed);
  return analyzed;
}

/** The section that answers best, and the query terms that it holds: those in its heading count most, inexact ones least. */
function toBestSection(sections: readonly AnalyzedSection[], matches: Matches) {
  let best: {section: AnalyzedSection; score: number; terms: Set<string>} | undefined;
  for (const section of sections) {
    const inHeading = toMatchesIn(section.heading, matches);
    const all = [...inHeading, ...toMatchesIn(section.text, matches)];
    const terms = toTerms(all);
    const score = terms.size + 2 * toExactTerms(all).size + 3 * toExactTerms(inHeading).size;
    if (score > (best?.score ?? 0)) {
      best = {section, score, terms};
    }
  }
  return best;
}

/** The name that says most of the query, the shortest of several; and the query terms that it holds. */
function toBestName(names: readonly Analyzed[], matches: Matches) {
  let best: {name: Analyzed; terms: Set<string>} | undefined;
  for (const name of names) {
    const terms = toTerms(toMatchesIn(name, matches));
    const gain = terms.size - (best?.terms.size ?? 0);
    if (gain > 0 || (gain === 0 && best && name.text.length < best.name.text.length)) {
      best = {name, terms};
    }
  }
  return best;
}

function toCodes(page: BodyPage, matches: Matches): MarkedText | undefined {
  const codes = page.codes.filter((code) => toMatchesIn(toAnalyzed(code), matches).length > 0).slice(0, MAX_CODES);
  return codes.length > 0 ? toMarkedText(toAnalyzed(codes.join(', ')), matches) : undefined;
}

/**
 * What to show of `page` for a query: the section that adds something to what the page's title and names already say, and
 * one line. `matches` is what the query found on this page.
 */
export function toSnippet(page: BodyPage, title: string, matches: Matches): Pick<SearchHit, 'section' | 'snippet'> {
  const codes = toCodes(page, matches);
  if (codes) {
    return {snippet: {from: 'code', ...codes}};
  }
  const {names, sections} = toAnalyzedPage(page);
  const inTitle = toTerms(toMatchesIn(toAnalyzed(title), matches));
  const best = toBestName(names, matches);
  const answer = toBestSection(sections, matches);
  const isNamed = (term: string) => inTitle.has(term) || best?.terms.has(term);
  if (answer?.section.anchor && ![...answer.terms].every(isNamed)) {
    const {heading, text, anchor} = answer.section;
    return {
      section: {heading: toMarkedText(heading, matches), anchor},
      snippet: {from: 'text', ...toExcerpt(text.text ? text : toAnalyzed(page.description), matches)},
    };
  }
  if (best && ![...best.terms].every((term) => inTitle.has(term))) {
    return {snippet: {from: 'name', ...toMarkedText(best.name, matches)}};
  }
  return {snippet: {from: 'text', ...toMarkedText(toAnalyzed(page.description), matches)}};
}
