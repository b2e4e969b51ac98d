/** The rules, in the order in which content-rules.md lists them. */
import {callouts} from './callouts';
import {citationForm} from './citation-form';
import {clinicFacts} from './clinic-facts';
import {readerQuestions, references} from './data-files';
import {directives} from './directives';
import {figures} from './figures';
import {formParts} from './form-parts';
import {knownCodes} from './known-codes';
import {knownPages} from './known-pages';
import {knownSources} from './known-sources';
import {knownTokens} from './known-tokens';
import {length} from './length';
import {plainMarkdown} from './plain-markdown';
import {readingGrade} from './reading-grade';
import {relativeLinks} from './relative-links';
import {repeatedFigures} from './repeated-figures';
import {reviewDates} from './review-dates';
import type {Rule} from './rule';
import {sections} from './sections';
import {uniqueAliases, uniqueIds, uniqueTitles} from './unique-names';

export const RULES: readonly Rule[] = [
  formParts,
  sections,
  callouts,
  directives,
  plainMarkdown,
  relativeLinks,
  knownPages,
  citationForm,
  knownSources,
  references,
  figures,
  repeatedFigures,
  knownTokens,
  knownCodes,
  uniqueIds,
  uniqueTitles,
  uniqueAliases,
  reviewDates,
  length,
  readingGrade,
  clinicFacts,
  readerQuestions,
];
