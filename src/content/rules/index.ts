/** The rules, in the order in which content-rules.md lists them. */
import {agreeingFigures} from './agreeing-figures';
import {callouts} from './callouts';
import {citationForm} from './citation-form';
import {citedFigures} from './cited-figures';
import {clinicFacts} from './clinic-facts';
import {readerQuestions, references} from './data-files';
import {coverage} from './coverage';
import {directives} from './directives';
import {fewAliases} from './few-aliases';
import {figures} from './figures';
import {formParts} from './form-parts';
import {glossary} from './glossary';
import {knownAuthors} from './known-authors';
import {knownCodes} from './known-codes';
import {knownPages} from './known-pages';
import {knownSources} from './known-sources';
import {knownTokens} from './known-tokens';
import {length} from './length';
import {plainFields} from './plain-fields';
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
  plainFields,
  relativeLinks,
  knownPages,
  citationForm,
  knownSources,
  references,
  figures,
  repeatedFigures,
  citedFigures,
  agreeingFigures,
  knownTokens,
  knownCodes,
  knownAuthors,
  uniqueIds,
  uniqueTitles,
  uniqueAliases,
  fewAliases,
  reviewDates,
  length,
  readingGrade,
  clinicFacts,
  glossary,
  coverage,
  readerQuestions,
];

/** What is asked of a file before any rule above can look at it. */
export const FILE_RULES: readonly {name: string; asks: string}[] = [
  {
    name: 'readable-file',
    asks: 'A page is a text file in UTF-8 that is not empty, without a byte order mark, its lines ended by LF (`npm run fix` mends the last two).',
  },
  {
    name: 'right-folder',
    asks: 'A page lies at `docs/<kind>/<group>/<name>.md` (guides: `docs/guides/<name>.md`), a post at `blog/<date>-<name>.md`; names are lower-case words joined by hyphens, and nothing but pages lies there.',
  },
  {
    name: 'front-matter',
    asks: 'A page begins with a block of facts between two lines of three hyphens, which holds the fields of its kind and no others.',
  },
  {name: 'data-files', asks: 'The files of data/ can be read, and no source stands there twice.'},
];
