/**
 * What front matter may say: one strict schema per kind. No defaults here: they stand where the value is used. The descriptions are
 * those of docs/_editors/content-rules.md (`npm run rules`).
 */
import * as z from 'zod';
import {BLEEDING_CLASSES, NUMBER_TOPICS, REGIONS, SCOPE, STANCES, USES, type Region} from './kinds';

/** Words that print as they are. */
const text = (max: number) => z.string().trim().min(1).max(max);
/** Inline Markdown: **bold**, links to page ids, citations `[@key]` and tokens `{{...}}`. */
const inline = (max: number) => text(max).meta({inline: true});
/** A string of one shape, which `words` tell, in messages and in the rules. */
const shaped = (pattern: RegExp, words: string) =>
  z
    .string()
    .regex(pattern, {error: `must be ${words}`})
    .meta({words});

export const slug = shaped(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'lower-case words joined by hyphens, such as "leg-pain"');
export const pageId = shaped(
  /^(?:conditions|procedures|aftercare|guides|blog)\/[a-z0-9]+(?:-[a-z0-9]+)*$/,
  'a page id, such as "conditions/low-back-pain"',
);
const pageIdOf = (kind: string) =>
  shaped(new RegExp(`^${kind}/[a-z0-9]+(?:-[a-z0-9]+)*$`), `a page id that starts with "${kind}/"`);
export const citekey = shaped(/^[a-z][a-z0-9]*$/, 'a key of data/references.json, such as "friedly2014less"');
/** ICD-10-CM: a letter, a digit, a letter or digit, then up to four more after a dot. Source: CDC/NCHS code structure. */
const icd10cm = shaped(/^[A-TV-Z]\d[\dA-Z](?:\.[\dA-Z]{1,4})?$/, 'a code shaped like one of ICD-10-CM, such as "M54.16"');
const DATE = 'a real date written as year-month-day, such as 2026-11-22';
const date = z.iso.date({error: `must be ${DATE}`}).meta({words: DATE});
const year = z.int().min(1950).max(2100);

const review = z
  .discriminatedUnion('status', [
    z.strictObject({status: z.literal('awaiting').describe('Nobody has signed yet.')}),
    z.strictObject({
      status: z.literal('reviewed').describe('A clinician has signed.'),
      by: text(120).describe('The clinician who signed, with credentials. Nobody else may fill this in.'),
      on: date.describe('The day of the signature.'),
      next: date.describe('The day of the next review: at most three years later, one for aftercare.'),
    }),
  ])
  .describe('Whether a clinician has signed the page. `{status: awaiting}` until then.');

const helpLevel = z.strictObject({
  signs: z
    .array(inline(200))
    .min(1)
    .max(9)
    .describe('What a reader notices, one sign an entry; or `"{{snippet ...}}"`, which stands for a list.'),
  why: inline(240).optional().describe('Why it matters, or what to do on the way.'),
});
export const helpSchema = z
  .strictObject({
    emergency: helpLevel.describe('What needs 911.'),
    today: helpLevel.describe('What needs a call today.'),
    visit: helpLevel.describe('What can wait for a visit.'),
  })
  .describe('Get help now: exactly these three levels.');

const label = text(90).describe('Who was counted, or what was measured.');
const arm = z.union([
  z.strictObject({
    label,
    count: z.number().min(0).describe('How many people ...'),
    of: z.literal([100, 1000, 10000, 100000]).describe('... out of how many.'),
  }),
  z.strictObject({label, value: text(90).describe('In place of `count` and `of`, what is no count of people: "2 to 3 days".')}),
]);

export const numberSchema = z.strictObject({
  id: slug.describe('Its name, by which texts refer to it: `{{number leg-pain}}`.'),
  topic: z.enum(NUMBER_TOPICS).describe('What it tells of.'),
  outcome: text(140).describe('What was counted or measured.'),
  time: text(90).optional().describe('When it was measured, or over how long.'),
  population: text(200).optional().describe('Who took part.'),
  result: arm.optional().describe('The figure: people counted, or `{label: "", value: ""}` for anything else.'),
  comparator: arm.optional().describe('The same of those it was compared with.'),
  uncontrolled: z.boolean().optional().describe('`true` where nobody was compared with: the page then says so.'),
  notKnown: z.boolean().optional().describe('`true` where no source gives a figure: the page then says that it is not known.'),
  says: inline(320).describe('The sentence that readers see: what the figures mean.'),
  sources: z.array(citekey).describe('What it rests on.'),
});

const some = <T extends readonly [string, ...string[]]>(values: T) => z.array(z.enum(values)).min(1).optional();

export const positionSchema = z.strictObject({
  source: citekey.describe('Where it says so.'),
  body: text(120).describe('Who says it: the guideline, review or trial.'),
  year: year.describe('The year of publication.'),
  position: z.enum(STANCES).describe('What it says of the treatment.'),
  grade: text(160).describe('Its own words for strength or certainty, such as "strong recommendation against".'),
  says: inline(320).describe('What it says, in one or two sentences for clinicians.'),
  scope: z
    .strictObject({
      population: text(200).describe('The people it speaks of, in words.'),
      groups: z
        .array(slug)
        .min(1)
        .optional()
        .describe('Sub-groups of the condition that do not overlap, such as `disc-herniation`.'),
      course: some(SCOPE.course).describe('How long they have had the pain.'),
      level: some(SCOPE.level).describe('Where in the body.'),
      route: z.array(slug).min(1).optional().describe('How the medicine gets there, such as `interlaminar`.'),
      comparator: some(SCOPE.comparator).describe('What it was compared with.'),
      outcome: some(SCOPE.outcome).describe('What was measured.'),
      time: some(SCOPE.time).describe('`short`: up to 3 months after treatment; `medium`: up to a year; `long`: beyond.'),
    })
    .describe(
      'Whose pain, and how it was measured. A part left out means "any". Two positions disagree only where their scopes overlap.',
    ),
});

export const treatsSchema = z.strictObject({
  condition: pageIdOf('conditions').describe('The page of the condition.'),
  use: z.enum(USES).describe('How the page words its use.'),
  summary: inline(320).describe('What a patient should know, in one or two sentences.'),
  evidence: z.array(positionSchema).min(1).describe('Who says what, one entry a guideline, review or trial.'),
});

export const timelineSchema = z.strictObject({
  when: text(40).describe('Such as "The week before".'),
  title: text(90).describe('What happens, in a few words.'),
  text: inline(420).describe('What the reader does, feels and should know.'),
});
const quickFact = z.strictObject({
  label: text(40).describe('Such as "Time".'),
  value: inline(120).describe('Such as "About an hour".'),
});
export const bleedingRiskSchema = z.strictObject({
  class: z.enum(BLEEDING_CLASSES).describe('The class that the guideline gives; `not-classified` where it names none.'),
  guideline: text(200).describe("The guideline's name and edition, and what it covers."),
  year: year.describe("The guideline's year."),
  note: inline(400).describe('What a referring clinician should know. No dose and no stop time.'),
  sources: z.array(citekey).min(1).describe('What it rests on.'),
});

const order = z.int().min(1).describe('Its place within its group: 10, 20, 30, so that a page can come between two others.');
const quickFacts = z.array(quickFact).min(2).max(4).describe('The facts beside the title.');
const numbers = z.array(numberSchema).describe('Sourced figures. Each stands once, on the page that owns it.');

const common = {
  title: z.string().trim().min(3).max(80).describe('The everyday name. No other page has it.'),
  medicalName: text(90).optional().describe('The MeSH or ICD-10-CM name, where the title is the everyday one.'),
  otherNames: z.array(text(60)).max(5).optional().describe('Names that the page shows as "Also called": spelt right.'),
  description: z.string().trim().min(50).max(170).describe('What search engines show. Plain words, no tokens.'),
  answer: inline(420).describe('The page in one or two plain sentences, at most 50 words.'),
  aliases: z
    .array(text(60))
    .describe('Words by which readers search: lay names, misspellings, short forms, Spanish names. Never shown.'),
  sharedAliases: z.array(text(60)).optional().describe('Such words that other pages may claim too, such as "back injection".'),
  review,
  updated: date.describe('The day of the last change that a reader would notice.'),
  sources: z.array(citekey).describe('Every source the page cites, in the order of their numbers. `npm run fix` keeps the list.'),
  seeAlso: z.array(pageId).max(6).optional().describe('Pages worth reading next that the others do not name already.'),
};

export const schemas = {
  conditions: z.strictObject({
    ...common,
    form: z.enum(['condition', 'emergency']).describe('Which sections the page has.'),
    order,
    regions: z
      .array(z.enum(Object.keys(REGIONS) as [Region, ...Region[]]))
      .min(1)
      .describe('Where it is felt: the regions of the body map that lead here.'),
    codes: z.array(icd10cm).min(1).describe('ICD-10-CM codes, each one of data/icd10cm.json.'),
    help: helpSchema,
    quickFacts,
    numbers: numbers.optional(),
  }),
  procedures: z.strictObject({
    ...common,
    form: z.enum(['procedure', 'therapy', 'medicine']).describe('Which sections the page has.'),
    order,
    help: helpSchema,
    quickFacts,
    treats: z
      .array(treatsSchema)
      .min(1)
      .describe('Each condition it is used for, with the evidence. The pages of the conditions show it too.'),
    numbers: numbers.min(1),
    timeline: z.array(timelineSchema).min(3).max(8).optional().describe('What happens, and when. Every procedure has it.'),
    bleedingRisk: bleedingRiskSchema.optional().describe('For clinicians. Every procedure has it.'),
  }),
  aftercare: z.strictObject({
    ...common,
    form: z.enum(['after-a-procedure', 'topic']).describe('Which sections the page has.'),
    order,
    follows: z
      .array(pageIdOf('procedures'))
      .min(1)
      .optional()
      .describe('The procedures it comes after. Every after-a-procedure page has it.'),
    help: helpSchema,
    numbers: numbers.optional(),
  }),
  guides: z.strictObject({
    ...common,
    form: z.literal('guide').describe('Always this.'),
    order,
    help: helpSchema.optional(),
    numbers: numbers.optional(),
  }),
  blog: z.strictObject({
    ...common,
    form: z.literal('post').describe('Always this.'),
    date: date.describe('The day of the post, as in its file name.'),
    authors: z.array(slug).min(1).describe('Names of blog/authors.yml: organisations, no invented person.'),
    tags: z.array(slug).min(1).describe('Names of blog/tags.yml.'),
    discusses: z.array(pageId).min(1).describe('The pages that own the facts of the post. They link back to it.'),
    numbers: numbers.optional(),
  }),
} as const;

/** A reader's question with the clinic's signed answer: `blog/<post>.questions.yml` holds a list of these. */
export const readerQuestionsSchema = z.array(
  z.strictObject({
    id: slug.describe('Its name in the address of the answer.'),
    asked: date.describe('The day it was asked.'),
    question: text(600).describe("The reader's words, without names or health details."),
    answer: text(2000).describe("The clinic's words."),
    signedBy: text(120).describe('The clinician who signed the answer, with credentials. Nobody else may fill this in.'),
    signedOn: date.describe('The day of the signature.'),
  }),
);

export type FrontMatter = {[K in keyof typeof schemas]: z.infer<(typeof schemas)[K]>};
export type AnyFrontMatter = FrontMatter[keyof FrontMatter];
export type Help = z.infer<typeof helpSchema>;
export type PageNumber = z.infer<typeof numberSchema>;
export type NumberArm = NonNullable<PageNumber['result']>;
export type Position = z.infer<typeof positionSchema>;
export type Treats = z.infer<typeof treatsSchema>;
export type Review = z.infer<typeof review>;
export type ReaderQuestion = z.infer<typeof readerQuestionsSchema>[number];

const determination = z.strictObject({
  id: text(20).describe('Its number as printed, such as "L12345" or "150.13".'),
  kind: z.enum(['LCD', 'NCD']).describe('Local or national coverage determination.'),
  title: text(200).describe('Its title as printed.'),
  effective: date.optional().describe('The effective or revision date as printed.'),
  url: z.url({protocol: /^https$/}).describe('Where it was read.'),
  readOn: date.describe('The day it was read.'),
  procedures: z.array(pageIdOf('procedures')).min(1).describe('The pages that show it.'),
  rules: z.array(text(300)).min(1).describe('What it asks, in short and in our own words.'),
});
/** A file of data/coverage: what Medicare covers in one place. */
export const coverageSchema = z.strictObject({
  jurisdiction: text(60).describe('A state, or "United States" for national determinations.'),
  determinations: z.array(determination),
  notConfirmed: z
    .array(
      z.strictObject({
        procedures: z.array(pageIdOf('procedures')).min(1).describe('The pages that say so.'),
        says: text(300).describe('What could not be confirmed.'),
        readOn: date.describe('The day somebody looked.'),
      }),
    )
    .optional()
    .describe('Determinations that somebody looked for and could not read where they are published.'),
});
export type Coverage = z.infer<typeof coverageSchema>;
