import {FILE_RULES, RULES} from '../../src/content/rules';
import {
  AFTER,
  DROPS,
  GUIDE,
  KNEE,
  POST,
  QUESTIONS,
  REFERENCES,
  SHOT,
  SNIPPETS,
  TILT,
  TIRED,
  WALKS,
  copySite,
  removeSites,
  type SiteCopy,
} from './made-up-site';

interface Expected {
  file: string;
  /** A number, or words that stand on the line after the change. */
  line: number | string;
  message: string;
}

interface Case {
  rule: string;
  fault: string;
  change(site: SiteCopy): void;
  expected: Expected[];
}

/** A change that replaces words of one file and leads to one problem of that file. */
const one = (
  rule: string,
  fault: string,
  file: string,
  [from, to]: [from: string, to: string],
  line: number | string,
  message: string,
): Case => ({rule, fault, change: (site) => site.change(file, from, to), expected: [{file, line, message}]});

const block = (text: string, from: string, until: string): string => text.slice(text.indexOf(from), text.indexOf(until));

/** Takes out what stands between `from` and `until`. */
const cut =
  (file: string, from: string, until: string) =>
  (site: SiteCopy): void =>
    site.change(file, block(site.text(file), from, until), '');

const FAILING: Case[] = [
  // The file itself
  one(
    'plain-markdown',
    'a column without a heading',
    KNEE,
    ['Nobody knows.', '| | Day 1 |\n|---|---|\n| Hop | No |'],
    '| | Day 1',
    'A column of this table has no heading.\nWrite what the column holds: it is read aloud to those who cannot see it.',
  ),
  {
    rule: 'readable-file',
    fault: 'an empty file',
    change: (site) => site.write('docs/guides/empty.md', ' \n'),
    expected: [
      {
        file: 'docs/guides/empty.md',
        line: 1,
        message: 'This file is empty.\nFill it in (docs/_editors/templates has a template per kind of page), or delete it.',
      },
    ],
  },
  {
    rule: 'readable-file',
    fault: 'a picture under the name of a page',
    change: (site) => site.write('docs/guides/picture.md', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13])),
    expected: [
      {
        file: 'docs/guides/picture.md',
        line: 1,
        message: 'This is not a text file.\nSave it as plain text (UTF-8), or delete it.',
      },
    ],
  },
  {
    rule: 'readable-file',
    fault: 'a page in Latin-1',
    change: (site) => site.write(GUIDE, Buffer.from(site.text(GUIDE).replace('este lugar', 'este año'), 'latin1')),
    expected: [
      {file: GUIDE, line: 1, message: 'This file is not in UTF-8, so some letters cannot be read.\nSave it again as UTF-8.'},
    ],
  },
  {
    rule: 'readable-file',
    fault: 'a byte order mark',
    change: (site) => site.write(GUIDE, `\uFEFF${site.text(GUIDE)}`),
    expected: [
      {file: GUIDE, line: 1, message: 'The file begins with an invisible byte order mark.\nRun "npm run fix" to take it away.'},
    ],
  },
  {
    rule: 'readable-file',
    fault: 'Windows line ends',
    change: (site) => site.write(GUIDE, site.text(GUIDE).replaceAll('\n', '\r\n')),
    expected: [{file: GUIDE, line: 1, message: 'The lines end in the Windows way (CRLF).\nRun "npm run fix" to change them.'}],
  },
  {
    rule: 'readable-file',
    fault: 'a data file that is missing',
    change: (site) => site.move(REFERENCES, 'elsewhere.json'),
    expected: [{file: REFERENCES, line: 1, message: 'This file is missing.\nBring it back from an earlier version.'}],
  },
  {
    rule: 'right-folder',
    fault: 'a mistyped kind',
    change: (site) => site.move(KNEE, 'docs/condition/joint/wobbly-knee.md'),
    expected: [
      {
        file: 'docs/condition/joint/wobbly-knee.md',
        line: 1,
        message: 'A page cannot lie in "condition".\nDid you mean "conditions"?',
      },
    ],
  },
  {
    rule: 'right-folder',
    fault: 'a mistyped group',
    change: (site) => site.move(KNEE, 'docs/conditions/joints/wobbly-knee.md'),
    expected: [
      {
        file: 'docs/conditions/joints/wobbly-knee.md',
        line: 1,
        message: '"joints" is not a group of conditions.\nDid you mean "joint"?',
      },
    ],
  },
  {
    rule: 'right-folder',
    fault: 'a page outside its group',
    change: (site) => site.move(KNEE, 'docs/conditions/wobbly-knee.md'),
    expected: [
      {
        file: 'docs/conditions/wobbly-knee.md',
        line: 1,
        message:
          'A page of conditions lies in the folder of its group.\nMove the file to one of: docs/conditions/joint, docs/conditions/nerve.',
      },
    ],
  },
  {
    rule: 'right-folder',
    fault: 'a guide in a folder',
    change: (site) => site.move(GUIDE, 'docs/guides/about/how-this-place-works.md'),
    expected: [
      {
        file: 'docs/guides/about/how-this-place-works.md',
        line: 1,
        message: 'Guides have no folders of their own.\nMove this file to docs/guides/.',
      },
    ],
  },
  {
    rule: 'right-folder',
    fault: 'a page directly in docs/',
    change: (site) => site.move(GUIDE, 'docs/how-this-place-works.md'),
    expected: [
      {
        file: 'docs/how-this-place-works.md',
        line: 1,
        message:
          'A page cannot lie in "docs".\nMove it to one of: docs/conditions, docs/procedures, docs/aftercare, docs/guides.',
      },
    ],
  },
  {
    rule: 'right-folder',
    fault: 'a file name that cannot become an address',
    change: (site) => site.move(KNEE, 'docs/conditions/joint/Wobbly Knee.md'),
    expected: [
      {
        file: 'docs/conditions/joint/Wobbly Knee.md',
        line: 1,
        message: 'The file name "Wobbly Knee.md" cannot become an address.\nRename it to wobbly-knee.md.',
      },
    ],
  },
  {
    rule: 'right-folder',
    fault: 'a file that is no page',
    change: (site) => site.write('docs/conditions/joint/wobbly-knee.docx', 'x'),
    expected: [
      {
        file: 'docs/conditions/joint/wobbly-knee.docx',
        line: 1,
        message: 'Only pages (.md) lie here.\nMove pictures to static/, data to data/; end the name of a page in .md.',
      },
    ],
  },
  {
    rule: 'right-folder',
    fault: 'a post without a date in its name',
    change: (site) => site.move(POST, 'blog/what-is-a-feather-shot.md'),
    expected: [
      {
        file: 'blog/what-is-a-feather-shot.md',
        line: 1,
        message:
          'The name of a post begins with its date.\nRename this file to 2026-11-22-what-is-a-feather-shot.md, with the day of the post.',
      },
    ],
  },
  {
    rule: 'right-folder',
    fault: 'a post in a folder',
    change: (site) => site.move(POST, 'blog/2026/2026-01-04-what-is-a-feather-shot.md'),
    expected: [
      {
        file: 'blog/2026/2026-01-04-what-is-a-feather-shot.md',
        line: 1,
        message: 'Posts have no folders of their own.\nMove this file to blog/2026-01-04-what-is-a-feather-shot.md.',
      },
    ],
  },
  {
    rule: 'front-matter',
    fault: 'a page without its block',
    change: (site) => site.write(GUIDE, '# How this place works\n\nText.\n'),
    expected: [
      {
        file: GUIDE,
        line: 1,
        message:
          'The block of facts at the top is missing.\nBegin the file with a line of three hyphens (---); docs/_editors/templates has an example.',
      },
    ],
  },
  one(
    'front-matter',
    'a block that is not closed',
    GUIDE,
    ['sources: []\n---\n', 'sources: []\n'],
    1,
    'The block at the top is not closed.\nEnd it with a line of three hyphens (---).',
  ),
  one(
    'front-matter',
    'a value with a colon',
    GUIDE,
    ['answer: This', 'answer: Listen: this'],
    'answer: Listen',
    'The block at the top cannot be read: a value here holds a colon, so the whole value must stand in double quotes.\nPut values with : # * & [ { or quotes in double quotes, and indent with spaces.',
  ),
  one(
    'front-matter',
    'a field that is mistyped',
    GUIDE,
    ['description:', 'descripton:'],
    'descripton:',
    '"descripton" is not a known name here.\nDid you mean "description"?',
  ),
  {
    rule: 'data-files',
    fault: 'a comma too few',
    change: (site) => site.change(REFERENCES, '"type": "article-journal",', '"type": "article-journal"'),
    expected: [
      {
        file: REFERENCES,
        line: 5,
        message:
          'The file cannot be read as JSON from here on.\nLook here and one line above for a missing or extra comma, quote or bracket.',
      },
    ],
  },
  {
    rule: 'data-files',
    fault: 'a source that stands twice',
    change: (site) => site.change(REFERENCES, '"id": "madeup2019feathers"', '"id": "madeup2018walks"'),
    expected: [
      {
        file: REFERENCES,
        line: 31,
        message:
          'The source "madeup2018walks" stands here a second time (first in line 2).\nKeep one, or give this one a key of its own.',
      },
    ],
  },

  // Sections and boxes
  {
    rule: 'form-parts',
    fault: 'a procedure without a timeline',
    change: cut(SHOT, 'timeline:', 'bleedingRisk:'),
    expected: [
      {
        file: SHOT,
        line: 2,
        message:
          '`timeline` is missing.\nAdd it: the week before, the day, in the room, the first 24 hours, two weeks, follow-up.',
      },
    ],
  },
  one(
    'form-parts',
    'a medicine without a figure for harm',
    DROPS,
    ['topic: harm', 'topic: course'],
    2,
    '`numbers` has no figure for harm.\nAdd one; where no source gives it, write "notKnown: true" and say so.',
  ),
  one(
    'form-parts',
    'an after-a-procedure page that follows nothing',
    AFTER,
    ['follows: [procedures/feather-shot]\n', ''],
    2,
    '`follows` is missing.\nName the procedures that this page comes after.',
  ),
  {
    rule: 'sections',
    fault: 'a missing section',
    change: cut(KNEE, '## How it is diagnosed', '## Treatment, step by step'),
    expected: [
      {
        file: KNEE,
        line: '## Treatment, step by step',
        message: 'The section "## How it is diagnosed" is missing.\nAdd it after "## What you can do".',
      },
    ],
  },
  one(
    'sections',
    'a mistyped section',
    KNEE,
    ['## What to expect', '## What to expcet'],
    '## What to expcet',
    '"## What to expcet" is not a section of this form.\nDid you mean "What to expect"?',
  ),
  {
    rule: 'sections',
    fault: 'a section too far down',
    change(site) {
      const moved = block(site.text(WALKS), '## Risks', '## Other choices');
      cut(WALKS, '## Risks', '## Other choices')(site);
      site.change(WALKS, '## For referring clinicians', `${moved}## For referring clinicians`);
    },
    expected: [
      {
        file: WALKS,
        line: '## Risks',
        message: '"## Risks" stands in the wrong place.\nMove it below "## What it feels like" (line 63).',
      },
    ],
  },
  one(
    'sections',
    'a section of a part that is too early',
    WALKS,
    ['### In 30 seconds\n\nWalks.\n\n### Red flags\n\nTilt.\n', '### Red flags\n\nTilt.\n\n### In 30 seconds\n\nWalks.\n'],
    '### In 30 seconds',
    '"### In 30 seconds" stands in the wrong place.\nMove it above "### Red flags" (line 89).',
  ),
  one(
    'sections',
    'a section that stands twice',
    KNEE,
    ['## What causes it', '## Questions to ask\n\n- Why?\n\n## What causes it'],
    '## Questions to ask\n\n- Why?',
    '"## Questions to ask" stands here a second time.\nJoin the two sections.',
  ),
  one(
    'sections',
    'a heading of the first level',
    TIRED,
    ['## Rest', '# Tired days\n\n## Rest'],
    '# Tired days',
    '"# Tired days" repeats the title.\nBegin sections with two hash signs (##).',
  ),
  one(
    'sections',
    'a free page without a section',
    GUIDE,
    ['## Who we are\n\n', ''],
    18,
    'The page has no section.\nAdd headings that begin with two hash signs (##).',
  ),
  one('callouts', 'a mistyped box', TIRED, [':::tip[', ':::tpi['], ':::tpi', '":::tpi" is not a box.\nDid you mean "tip"?'),
  one(
    'callouts',
    'a title without brackets',
    TILT,
    [':::emergency[Call 911]', ':::emergency Call 911'],
    ':::emergency',
    'The title of this box must stand in brackets: :::emergency[Call 911].\nWithout them the box would print as plain text.',
  ),
  one(
    'callouts',
    'a box that is not closed',
    KNEE,
    ['- Do not jump\n\n:::\n', '- Do not jump\n'],
    ':::dont',
    'The box ":::dont" is not closed.\nEnd it with the line :::',
  ),
  one(
    'callouts',
    'a closing line too many',
    TIRED,
    ['Sleep is free.\n:::\n', 'Sleep is free.\n:::\n\n:::\n'],
    31,
    '::: closes a box that was not opened.\nTake it out, or open the box above.',
  ),
  one(
    'callouts',
    'a box with two colons',
    TIRED,
    [':::tip[Good to know]\nSleep is free.\n:::', '::tip[Good to know]\nSleep is free.'],
    '::tip',
    '"::tip" is not known.\nKnown: evidence, number, glossary. A box needs three colons.',
  ),
  one(
    'callouts',
    'a figure without an id',
    KNEE,
    ['::number{id="walk-again"}', '::number'],
    '::number',
    '"::number" must say which: ::number{id="..."}.',
  ),
  one(
    'callouts',
    'a space before the name',
    TIRED,
    [':::tip[Good to know]\nSleep is free.\n:::', '::: tip\nSleep is free.'],
    '::: tip',
    '"::: tip" opens no box.\nThe name follows the colons without a space, such as :::tip[Good to know].',
  ),
  one(
    'callouts',
    'a title where there is none',
    KNEE,
    [':::ladder', ':::ladder[Steps]'],
    ':::ladder',
    '":::ladder" takes no title.\nWrite :::ladder alone on its line.',
  ),
  one(
    'directives',
    'a ladder of bullets',
    KNEE,
    ['1. **Wait.** It may pass.\n2. **Walk.** See [slow walks](/procedures/slow-walks).\n3. **Feathers.** See', '- Wait. See'],
    ':::ladder',
    ':::ladder must hold one numbered list of at most six steps, and nothing else.\nBegin each step with "1. **Its name.**".',
  ),
  one(
    'directives',
    'a checklist with a text',
    KNEE,
    ['- A note\n', 'A note\n'],
    ':::checklist',
    ':::checklist must hold one bullet list, and nothing else.',
  ),
  one(
    'directives',
    'an unknown figure',
    KNEE,
    ['::number{id="walk-again"}', '::number{id="walk-agian"}'],
    '::number',
    '"walk-agian" in `::number` is not a figure of this page.\nDid you mean "walk-again"?',
  ),
  one(
    'directives',
    'evidence that nobody wrote',
    SHOT,
    ['::evidence{condition="conditions/wobbly-knee"}', '::evidence{condition="conditions/sudden-tilt"}'],
    '::evidence',
    'procedures/feather-shot says nothing of conditions/sudden-tilt, so there is no evidence to show.\nAdd it under `treats` of that page, or take this line out.',
  ),
  one(
    'directives',
    'an empty box',
    TIRED,
    ['Sleep is free.\n', ''],
    ':::tip',
    'The box ":::tip" is empty.\nFill it in or take it out.',
  ),
  one(
    'plain-markdown',
    'HTML',
    KNEE,
    ['The knee shakes.', 'The knee shakes.\n\n<HelpCard />'],
    '<HelpCard />',
    '"<HelpCard />" is HTML.\nUse Markdown or one of the boxes of docs/_editors/writing.md.',
  ),
  one(
    'plain-markdown',
    'a hint of a template',
    KNEE,
    ['The knee shakes.', '<!-- How does it feel? -->\n\nThe knee shakes.'],
    '<!--',
    '"<!-- How does it feel? -->" is a comment.\nFollow it where it is a hint of a template, then take it out.',
  ),
  one(
    'plain-markdown',
    'a post without its summary',
    POST,
    ['<!-- truncate -->\n\n', ''],
    25,
    'The post has no <!-- truncate --> line.\nPut it after the first paragraph: what stands above is the summary in lists.',
  ),
  one(
    'plain-fields',
    'a token in a description',
    GUIDE,
    ['A made-up guide to a made-up place.', 'A made-up guide to {{clinic.name}}, a place.'],
    'description:',
    '`description` holds "{{", which would print as typed.\nUse plain words here.',
  ),

  // Links, sources, figures
  one(
    'link-form',
    'a link to a file',
    KNEE,
    ['(/procedures/slow-walks)', '(../slow-walks.md)'],
    '../slow-walks.md',
    'The link "../slow-walks.md" would break when a page moves.\nWrite the page\'s id with a slash before it, such as /conditions/low-back-pain.',
  ),
  one(
    'link-form',
    'a link without a slash in the block at the top',
    GUIDE,
    ['answer: This place is made up.', 'answer: "[This](blog/what-is-a-feather-shot) place is made up."'],
    'answer:',
    'The link "blog/what-is-a-feather-shot" would break when a page moves.\nWrite the page\'s id with a slash before it, such as /conditions/low-back-pain.',
  ),
  one(
    'link-form',
    'a link that is not secure',
    GUIDE,
    ['(/blog)', '(http://example.org/)'],
    'http://',
    'The link "http://example.org/" is not secure.\nBegin it with https://.',
  ),
  one(
    'known-pages',
    'an unknown page under treats',
    SHOT,
    ['condition: conditions/wobbly-knee', 'condition: conditions/wobbly-nee'],
    'condition: conditions/wobbly-nee',
    '"conditions/wobbly-nee" under `treats` is not a page.\nDid you mean "conditions/wobbly-knee"?',
  ),
  one(
    'known-pages',
    'an unknown page in a link',
    KNEE,
    ['(/procedures/slow-walks)', '(/procedures/slow-wlks)'],
    '/procedures/slow-wlks',
    '"procedures/slow-wlks" in a link is not a page.\nDid you mean "procedures/slow-walks"?',
  ),
  one(
    'known-pages',
    'a page that sees itself',
    KNEE,
    ['- conditions/sudden-tilt', '- conditions/wobbly-knee'],
    '- conditions/wobbly-knee',
    '"conditions/wobbly-knee" under `seeAlso` is this page itself.\nTake it out.',
  ),
  one(
    'citation-form',
    'a citation without brackets',
    KNEE,
    ['Nobody knows.', 'Nobody\nknows @madeup2018walks.'],
    'knows @',
    '"@madeup2018walks" is not a whole citation.\nWrite it as [@key], or [@one; @two].',
  ),
  one(
    'known-sources',
    'an unknown source in the third line of a paragraph',
    KNEE,
    ['with no walks [@madeup2018walks].', 'with no walks [@madeup2018wolks].'],
    'with no walks',
    '"madeup2018wolks" is not a source.\nDid you mean "madeup2018walks"?',
  ),
  one(
    'known-sources',
    'a source that is cited but not listed',
    KNEE,
    ['  - madeup2020tilt\nseeAlso', 'seeAlso'],
    'sources:\n  - madeup2018walks',
    '`sources` lacks "madeup2020tilt", which the page cites.\nRun "npm run fix".',
  ),
  one(
    'known-sources',
    'a source that is listed but not cited',
    TIRED,
    ['sources: []', 'sources: [madeup2018walks]'],
    'sources:',
    '`sources` lists "madeup2018walks", which the page does not cite.\nRun "npm run fix".',
  ),
  {
    rule: 'references',
    fault: 'a source without an author and without what it states',
    change(site) {
      const records = JSON.parse(site.text(REFERENCES)) as {author?: unknown; custom: {states?: unknown}}[];
      delete records[1]!.author;
      records[1]!.custom.states = [];
      site.write(REFERENCES, JSON.stringify(records, null, 2));
    },
    expected: [
      {
        file: REFERENCES,
        line: 31,
        message:
          'The source "madeup2019feathers" lacks an author and what it states (custom.states).\nLook it up and complete it, or take it out.',
      },
    ],
  },
  one(
    'references',
    'a re-host',
    REFERENCES,
    ['"URL": "https://example.org/madeup2019feathers"', '"URL": "https://www.scribd.com/made-up"'],
    31,
    'The source "madeup2019feathers" has an address at scribd, which re-hosts others\' papers.\nFind the original.',
  ),
  {
    rule: 'references',
    fault: 'a source that no page uses',
    change(site) {
      const records = JSON.parse(site.text(REFERENCES)) as {id: string}[];
      site.write(REFERENCES, JSON.stringify([...records, {...records[0], id: 'madeup2023unused'}], null, 2));
    },
    expected: [
      {
        file: REFERENCES,
        line: 147,
        message: 'No page uses the source "madeup2023unused".\nCite it or run "npm run fix" to take it out.',
      },
    ],
  },
  one(
    'references',
    'a snippet with an unknown source',
    SNIPPETS,
    ['"sources": ["madeup2020tilt"]', '"sources": ["madeup2020tlt"]'],
    2,
    'The snippet "tilt-signs" names "madeup2020tlt", which is not a source.\nDid you mean "madeup2020tilt"?',
  ),
  one(
    'figures',
    'two groups of different size',
    KNEE,
    ['No walks, count: 41, of: 100', 'No walks, count: 410, of: 1000'],
    'comparator:',
    'The figure "walk-again" counts one group out of 100 and the other out of 1000.\nUse the same number for both.',
  ),
  one(
    'figures',
    'a benefit with nobody to compare with',
    WALKS,
    ['    uncontrolled: true\n', ''],
    'id: smiles',
    'The figure "smiles" has nobody to compare with.\nAdd the comparison group, or write "uncontrolled: true" so that the page says it.',
  ),
  one(
    'figures',
    'a figure that is not known and has a source',
    WALKS,
    ['    says: Nobody has counted.\n    sources: []', '    says: Nobody has counted.\n    sources: [madeup2018walks]'],
    'notKnown:',
    'The figure "blisters" is "notKnown", but has a result or a source.\nTake out one or the other.',
  ),
  one(
    'figures',
    'a figure without a result',
    DROPS,
    ['    result: {label: Drops, count: 99, of: 100}\n', ''],
    'id: blue-tongue',
    'The figure "blue-tongue" has no result.\nAdd it, or write "notKnown: true".',
  ),
  one(
    'repeated-figures',
    "a figure of the page's own",
    KNEE,
    ['A doctor looks', 'The outlook is good:\n62 out of 100 walk again [@madeup2018walks]. A doctor looks'],
    '62 out of 100',
    '"62 out of 100" repeats a figure that stands elsewhere.\nWrite {{number walk-again}} instead, so that it changes in one place.',
  ),
  one(
    'repeated-figures',
    'a figure of a page that treats this one, as a percentage',
    KNEE,
    ['Nobody knows.', 'Do 37% wobble less?'],
    '37%',
    '"37%" repeats a figure that stands elsewhere.\nWrite {{number procedures/feather-shot#less-wobble}} instead, so that it changes in one place.',
  ),
  one(
    'cited-figures',
    'a share without its source',
    KNEE,
    ['Nobody knows.', 'Most do well. Of those who hop, one in three wobble more.'],
    'one in three',
    '"Of those who hop, one in three wobble more." gives a figure without its source.\nEnd the sentence with the source, such as [@key], use the figure\'s token, or say it without the figure.',
  ),
  one(
    'cited-figures',
    'months of relief without their source, in a text of the block of facts',
    GUIDE,
    ['answer: This place is made up.', 'answer: This place is made up. Relief lasts about 6 months.'],
    'answer:',
    '"Relief lasts about 6 months." gives a figure without its source.\nEnd the sentence with the source, such as [@key], use the figure\'s token, or say it without the figure.',
  ),
  one(
    'agreeing-figures',
    'a percentage that is not the frequency beside it',
    KNEE,
    ['Nobody knows.', 'In a village, 12%, or 1 in 6, wobble [@madeup2018walks].'],
    '12%, or 1 in 6',
    '"12%, or 1 in 6" are two different figures.\nLook the figure up, and say it once.',
  ),
  one(
    'known-tokens',
    'an unknown token',
    POST,
    ['{{clinic.name}}', '{{clinic.nam}}'],
    '{{clinic.nam}}',
    '"{{clinic.nam}}" is not a token.\nDid you mean "clinic.name"?',
  ),
  one(
    'known-tokens',
    'an unknown figure, in the second line of a paragraph',
    KNEE,
    ['{{number walk-again.comparator}}', '{{number walk-agin.comparator}}'],
    'walk-agin.comparator',
    '"walk-agin" is not a figure of conditions/wobbly-knee.\nDid you mean "walk-again"?',
  ),
  one(
    'known-tokens',
    'an unknown page of a figure',
    AFTER,
    ['{{number procedures/feather-shot#sneeze}}', '{{number procedures/feather-sot#sneeze}}'],
    'feather-sot',
    '"procedures/feather-sot" is not a page.\nDid you mean "procedures/feather-shot"?',
  ),
  one(
    'known-tokens',
    'an unknown snippet',
    SHOT,
    ['{{snippet ask-first}}', '{{snippet ask-frist}}'],
    'ask-frist',
    '"ask-frist" is not a snippet of text.\nDid you mean "ask-first"?',
  ),
  one(
    'known-tokens',
    'a token that is not closed',
    POST,
    ['{{clinic.name}}', '{{clinic.name}'],
    '{{clinic.name}',
    'A token is not whole.\nIt begins with {{ and ends with }}.',
  ),
  one(
    'known-codes',
    'a code that nobody looked up',
    TILT,
    ['codes: [B11.7]', 'codes: [B11.8]'],
    'codes:',
    '"B11.8" is not a code that was looked up.\nDid you mean "B11.7"?',
  ),
  one(
    'known-authors',
    'an unknown author',
    POST,
    ['authors: [made-up-team]', 'authors: [made-up-taem]'],
    'authors:',
    '"made-up-taem" under `authors` is not in blog/authors.yml.\nDid you mean "made-up-team"?',
  ),
  one(
    'known-authors',
    'an unknown tag',
    POST,
    ['tags: [feathers]', 'tags: [stones]'],
    'tags:',
    '"stones" under `tags` is not in blog/tags.yml.\nIt has: feathers, walks.',
  ),
  {
    rule: 'unique-ids',
    fault: 'a page that lies in two groups',
    change: (site) => site.write('docs/conditions/nerve/wobbly-knee.md', site.text(KNEE)),
    expected: [
      {
        file: 'docs/conditions/nerve/wobbly-knee.md',
        line: 2,
        message: `"conditions/wobbly-knee" is also the address of ${KNEE}.\nRename one of the files.`,
      },
    ],
  },
  one(
    'unique-titles',
    'a title that stands twice',
    KNEE,
    ['title: Wobbly knee', 'title: Sudden Tilt'],
    'title:',
    `The title "Sudden Tilt" is also that of ${TILT}.\nChange one of them.`,
  ),
  one(
    'unique-aliases',
    'an alias of two pages',
    KNEE,
    ['  - wobbles', '  - Inclinádo'],
    'Inclinádo',
    `The alias "Inclinádo" is claimed by ${TILT} (line 12) too.\nKeep it on one page, or move it to \`sharedAliases\` on both.`,
  ),
  one(
    'unique-aliases',
    'an alias that is the title of a later page',
    AFTER,
    ['  - after feathers', '  - wobbly knee'],
    '  - wobbly knee',
    `The alias "wobbly knee" is claimed by ${KNEE} (line 2) too.\nKeep it on one page, or move it to \`sharedAliases\` on both.`,
  ),
  one(
    'unique-aliases',
    'an alias that stands twice on its page',
    TILT,
    ['  - leaning over', '  - Tilting'],
    '  - Tilting',
    'The alias "Tilting" stands twice on this page.\nTake it out.',
  ),
  one(
    'review-dates',
    'a page that was changed tomorrow',
    GUIDE,
    ['updated: 2026-01-03', 'updated: 2026-01-11'],
    'updated:',
    '`updated` is 2026-01-11, which lies in the future.\nWrite the day of your last change.',
  ),
  one(
    'review-dates',
    'a review of aftercare that holds for more than a year',
    AFTER,
    ['next: 2027-01-02', 'next: 2027-01-03'],
    'next:',
    'The next review (2027-01-03) must come after 2026-01-02 and not later than 2027-01-02.',
  ),
  one(
    'review-dates',
    'a post whose date and file name differ',
    POST,
    ['date: 2026-01-04', 'date: 2026-01-03'],
    'date: 2026-01-03',
    '`date` is 2026-01-03, but the file name begins with another date.\nMake the two the same.',
  ),
  one(
    'length',
    'an answer of 51 words',
    GUIDE,
    ['answer: This place is made up.', `answer: ${'Short words. '.repeat(25)}End.`],
    'answer:',
    '`answer` has 51 words, but may have at most 50.',
  ),
  one(
    'length',
    'aftercare that does not fit one page',
    AFTER,
    ['Come back in two weeks.', 'Come back. '.repeat(300)],
    'Come back.',
    'The body has 650 words, but may have at most 600, to fit one printed page.\nCut what does not help on the first days.',
  ),
  one(
    'reading-grade',
    'a page for specialists',
    GUIDE,
    [
      'Nobody. Read',
      'Interventional rehabilitation necessitates multidisciplinary, individualized, biopsychosocial considerations, notwithstanding institutional heterogeneity. Read',
    ],
    2,
    "The patient's part reads at grade 21.5, but may be at most 8.0.\nShorten sentences to about 12 words and use shorter words.",
  ),
  one(
    'clinic-facts',
    "the clinic's city",
    GUIDE,
    ['Nobody. Read', 'A place in Baltimore. Read'],
    'Baltimore',
    '"Baltimore" is typed here.\nWrite {{clinic.city}} instead.',
  ),
  one(
    'glossary',
    'a term out of order',
    'data/glossary.json',
    ['"Feather"', '"Zebra"'],
    10,
    '"HOP" stands behind "Zebra".\nPut the terms in the order of the alphabet.',
  ),
  one(
    'glossary',
    'a form that is another term',
    'data/glossary.json',
    ['"plume"', '"wobble"'],
    14,
    '"Wobble" stands under "Feather" too.\nKeep it in one place.',
  ),
  one(
    'glossary',
    'a page that does not exist',
    'data/glossary.json',
    ['conditions/wobbly-knee', 'conditions/wobly-knee'],
    14,
    '"conditions/wobly-knee" under "Wobble" is not a page.\nDid you mean "conditions/wobbly-knee"?',
  ),
  one(
    'glossary',
    'a meaning for specialists',
    'data/glossary.json',
    ['To move from side to side.', 'Interventional rehabilitation necessitates multidisciplinary considerations.'],
    14,
    'What "Wobble" means reads at grade 52.4, but may be at most 8.0.\nUse shorter words.',
  ),
  {
    rule: 'glossary',
    fault: 'no page to which the words lead',
    change: (site) => site.move('docs/guides/glossary.md', 'docs/guides/words.md'),
    expected: [
      {
        file: 'data/glossary.json',
        line: 1,
        message: 'The page "guides/glossary" is missing, to which every word leads.\nBring it back from an earlier version.',
      },
    ],
  },
  one(
    'coverage',
    'a page that does not exist',
    'data/coverage/nowhere.json',
    ['procedures/feather-shot', 'procedures/fether-shot'],
    1,
    '"procedures/fether-shot" under "L1" is not a page.\nDid you mean "procedures/feather-shot"?',
  ),
  one(
    'coverage',
    'a reading of tomorrow',
    'data/coverage/nowhere.json',
    ['2026-01-02', '2026-01-11'],
    1,
    '"L1" was read on 2026-01-11, which lies in the future.\nWrite the day on which you read it.',
  ),
  one(
    'coverage',
    'a determination without a rule',
    'data/coverage/nowhere.json',
    ['["One feather a year."]', '[]'],
    11,
    '`determinations.rules` has 0 entries, but needs at least 1.',
  ),
  {
    rule: 'coverage',
    fault: 'a jurisdiction of two files',
    change: (site) => site.write('data/coverage/other.json', '{"jurisdiction": "Nowhere", "determinations": []}\n'),
    expected: [
      {
        file: 'data/coverage/other.json',
        line: 1,
        message: '"Nowhere" has a file already.\nKeep what both say in one.',
      },
    ],
  },
  {
    rule: 'reader-questions',
    fault: 'questions without a post',
    change: (site) => site.move(QUESTIONS, 'blog/2026-01-04-what-is-a-fether-shot.questions.yml'),
    expected: [
      {
        file: 'blog/2026-01-04-what-is-a-fether-shot.questions.yml',
        line: 1,
        message:
          'There is no post "blog/what-is-a-fether-shot" that these questions could stand under.\nDid you mean "blog/what-is-a-feather-shot"?',
      },
    ],
  },
  one(
    'reader-questions',
    'an answer that nobody signed',
    QUESTIONS,
    ['  signedBy: A. Madeup, MD (made up)\n', ''],
    1,
    '`signedBy` is missing.\nAdd it; docs/_editors/content-rules.md says what it holds.',
  ),
  one(
    'reader-questions',
    'a value with a colon',
    QUESTIONS,
    ['answer: It is', 'answer: Listen: it is'],
    'answer:',
    'The file cannot be read: a value here holds a colon, so the whole value must stand in double quotes.',
  ),
  one(
    'data-files',
    'a list of tags that cannot be read',
    'blog/tags.yml',
    ['label: Walks', 'label: Walks: slow'],
    'label: Walks',
    'The file cannot be read: a value here holds a colon, so the whole value must stand in double quotes.',
  ),
  one(
    'reader-questions',
    'a date that does not exist',
    QUESTIONS,
    ['asked: 2026-01-05', 'asked: 2026-02-30'],
    'asked:',
    '`asked` is "2026-02-30": it must be a real date written as year-month-day, such as 2026-11-22.',
  ),
];

jest.setTimeout(60_000);
afterAll(removeSites);

test('the made-up site has no problem', async () => {
  expect(await copySite().problems()).toEqual([]);
});

test.each(FAILING)('$rule: $fault', async ({rule, change, expected}) => {
  const site = copySite();
  change(site);
  expect(await site.problems()).toEqual(
    expected.map(({file, line, message}) => ({
      file,
      line: typeof line === 'number' ? line : site.lineOf(file, line),
      rule,
      message,
    })),
  );
});

/** What looks like a fault and is none. */
const PASSING: [what: string, change: (site: SiteCopy) => void][] = [
  ['a picture of the editors, which is never published', (site) => site.write('docs/_editors/picture.png', Buffer.from([0, 1]))],
  ['a shared alias on two pages', (site) => site.change(TILT, '  - knee trouble', '  - Knee Trouble')],
  [
    'an interval of 95 percent beside a figure of 95',
    (site) => {
      site.change(SHOT, 'count: 37', 'count: 95');
      site.change(SHOT, 'Two weeks.', 'Two weeks (95% CI 1 to 3, 95% confidence interval; 95 % CrI) [@madeup2020tilt].');
    },
  ],
  [
    'relief of as many percent as a figure',
    (site) => site.change(SHOT, 'Two weeks.', 'At least 37%, or 37% pain relief [@madeup2020tilt].'),
  ],
  [
    'a percentage that is the frequency beside it, rounded',
    (site) => site.change(KNEE, 'Nobody knows.', 'In a village, 12% (1 in 8), or 3.4% (34 in 1,000) [@madeup2018walks].'),
  ],
  [
    'figures that state no outcome',
    (site) => site.change(KNEE, 'Nobody knows.', 'After 6 weeks, ask for relief. Did 1 in 3 hops hurt? Write "12 in 100".'),
  ],
  [
    'a citation behind the full stop',
    (site) => site.change(KNEE, 'Nobody knows.', 'In a village, 1 in 30 wobble. [@madeup2018walks] Nobody knows.'),
  ],
  [
    'as large a figure of another source',
    (site) => site.change(KNEE, 'Nobody knows.', 'In a village, 37 in 100 knees wobble [@madeup2018walks].'),
  ],
  [
    'a link to a landing page, a list of posts and a heading',
    (site) =>
      site.change(
        GUIDE,
        'Nobody. Read',
        '[a](/conditions) [b](/blog/tags/feathers) [c](#who-we-are) [d](/conditions/wobbly-knee#what-causes-it)',
      ),
  ],
  ['signs that are no tags', (site) => site.change(KNEE, 'Look at the knee.', 'Under <5 mm, {x} and 3 > 2.')],
  [
    'a box within a box that has more colons',
    (site) => site.change(TIRED, ':::tip[Good to know]\nSleep is free.\n:::', '::::tip\n\n:::do\n\n- Sleep\n\n:::\n\n::::'),
  ],
  ['boxes in fenced code', (site) => site.change(TIRED, 'Sleep is free.', '```\n:::tpi\n```\n')],
  ['an optional section', (site) => site.change(AFTER, '## Driving', '## If you have diabetes\n\nAsk.\n\n## Driving')],
  ['the list of all words', (site) => site.change(GUIDE, 'Nobody. Read', '\n::glossary\n\nNobody. Read')],
  ['an e-mail address', (site) => site.change(GUIDE, 'Nobody. Read', 'Write to a.madeup@example.org. Read')],
  [
    'Vancouver lists of one place',
    (site) => site.change(KNEE, 'Tilt [@madeup2020tilt].', 'Tilt [@madeup2020tilt;\n@madeup2018walks].'),
  ],
];

test.each(PASSING)('passes: %s', async (_, change) => {
  const site = copySite();
  change(site);
  expect(await site.problems()).toEqual([]);
});

test('every rule has a failing case', () => {
  const named = [...FILE_RULES, ...RULES].map(({name}) => name).filter((name) => name !== 'few-aliases');
  expect(named.filter((name) => !FAILING.some(({rule}) => rule === name))).toEqual([]);
});

test('few aliases are a warning: the page stays', async () => {
  const site = copySite();
  expect((await site.read()).warnings).toEqual([]);
  site.write(KNEE, site.text(KNEE).replace(/^aliases:\n(?: +- .*\n)+/m, 'aliases:\n  - wobbles\n'));
  const {problems, warnings, broken} = await site.read();
  expect(problems).toEqual([]);
  expect(broken).toEqual([]);
  expect(warnings).toEqual([
    expect.objectContaining({
      file: KNEE,
      line: site.lineOf(KNEE, 'aliases:'),
      rule: 'few-aliases',
      message: expect.stringContaining('The page has 1 alias: readers may not find it.'),
    }),
  ]);
});
