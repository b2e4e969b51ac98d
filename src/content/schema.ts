/**
 * What front matter may say: one strict schema per kind. Strings marked "text" are inline Markdown: **bold**, links to
 * page ids, citations `[@key]` and tokens `{{...}}`. No defaults here: they stand where the value is used.
 */
import * as z from 'zod';
import {BLEEDING_CLASSES, NUMBER_TOPICS, REGIONS, SCOPE, STANCES, USES, type Region} from './kinds';

const text = (max: number) => z.string().trim().min(1).max(max);
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {error: 'must be lower-case words joined by hyphens, such as "leg-pain"'});
const pageId = z.string().regex(/^(?:conditions|procedures|aftercare|guides|blog)\/[a-z0-9]+(?:-[a-z0-9]+)*$/, {
  error: 'must be a page id, such as "conditions/low-back-pain"',
});
const pageIdOf = (kind: string) =>
  z.string().regex(new RegExp(`^${kind}/[a-z0-9]+(?:-[a-z0-9]+)*$`), {error: `must be a page id that starts with "${kind}/"`});
export const citekey = z
  .string()
  .regex(/^[a-z][a-z0-9]*$/, {error: 'must be a key of data/references.json, such as "friedly2014less"'});
const date = z.iso.date({error: 'must be a real date written as year-month-day, such as 2026-11-22'});
const year = z.int().min(1950).max(2100);

/** ICD-10-CM: a letter, a digit, a letter or digit, then up to four more after a dot. Source: CDC/NCHS code structure. */
const icd10cm = z
  .string()
  .regex(/^[A-TV-Z]\d[\dA-Z](?:\.[\dA-Z]{1,4})?$/, {error: 'must look like an ICD-10-CM code, such as "M54.16"'});

const review = z.discriminatedUnion('status', [
  z.strictObject({status: z.literal('awaiting')}),
  z.strictObject({
    status: z.literal('reviewed'),
    /** The clinician who signed, with credentials. Never filled in by anyone else. */
    by: text(120),
    on: date,
    next: date,
  }),
]);

/** The signs of one level of urgency: each a text, or a `{{snippet ...}}` that stands for a list of signs. */
const helpLevel = z.strictObject({signs: z.array(text(200)).min(1).max(9), why: text(240).optional()});
export const helpSchema = z.strictObject({emergency: helpLevel, today: helpLevel, visit: helpLevel});

const arm = z.union([
  /** A natural frequency: `count` people `of` 100 (or 1,000, 10,000, 100,000). */
  z.strictObject({label: text(90), count: z.number().min(0), of: z.literal([100, 1000, 10000, 100000])}),
  /** Anything that is no frequency: '2 to 3 days', '7 points less on a 0 to 100 scale'. */
  z.strictObject({label: text(90), value: text(90)}),
]);

/** A sourced figure. It stands here once; prose refers to it as `{{number <page id>#<id>}}`. */
export const numberSchema = z.strictObject({
  id: slug,
  topic: z.enum(NUMBER_TOPICS),
  outcome: text(140),
  /** When it was measured, or over how long. */
  time: text(90).optional(),
  /** Who was counted. */
  population: text(200).optional(),
  result: arm.optional(),
  comparator: arm.optional(),
  /** True where nobody was compared with: the page then says so. */
  uncontrolled: z.boolean().optional(),
  /** True where no source gives a figure: the page then says that it is not known. */
  notKnown: z.boolean().optional(),
  /** The sentence that readers see: what the figures mean. */
  says: text(320),
  sources: z.array(citekey),
});

const some = <T extends readonly [string, ...string[]]>(values: T) => z.array(z.enum(values)).min(1).optional();

/** What one guideline, review or trial says of one procedure for one condition. An absent part of `scope` means 'any'. */
export const positionSchema = z.strictObject({
  source: citekey,
  body: text(120),
  year,
  position: z.enum(STANCES),
  /** Its own wording of strength or certainty, such as 'strong recommendation against'. */
  grade: text(160),
  says: text(320),
  scope: z.strictObject({
    population: text(200),
    /** Sub-groups of the condition that do not overlap, such as 'disc-herniation' and 'stenosis'. */
    groups: z.array(slug).min(1).optional(),
    course: some(SCOPE.course),
    level: some(SCOPE.level),
    route: z.array(slug).min(1).optional(),
    comparator: some(SCOPE.comparator),
    outcome: some(SCOPE.outcome),
    time: some(SCOPE.time),
  }),
});

export const treatsSchema = z.strictObject({
  condition: pageIdOf('conditions'),
  use: z.enum(USES),
  /** What a patient should know, in one or two sentences. */
  summary: text(320),
  evidence: z.array(positionSchema).min(1),
});

export const timelineSchema = z.strictObject({when: text(40), title: text(90), text: text(420)});
const quickFact = z.strictObject({label: text(40), value: text(120)});
export const bleedingRiskSchema = z.strictObject({
  class: z.enum(BLEEDING_CLASSES),
  /** The guideline's name and edition, and what it covers. */
  guideline: text(200),
  year,
  note: text(400),
  sources: z.array(citekey).min(1),
});

const common = {
  title: z.string().trim().min(3).max(80),
  /** The MeSH or ICD-10-CM name, where the title is the everyday one. */
  medicalName: text(90).optional(),
  /** Names that the page shows as 'Also called': spelt right, no misspellings. */
  otherNames: z.array(text(60)).max(5).optional(),
  description: z.string().trim().min(50).max(170),
  /** The page in one plain sentence (posts: at most 50 words). */
  answer: text(420),
  aliases: z.array(text(60)).min(5),
  /** Names that other pages may claim too, such as "back injection". */
  sharedAliases: z.array(text(60)).optional(),
  review,
  updated: date,
  /** Every source the page cites, in the order of their numbers. `npm run fix` keeps the list. */
  sources: z.array(citekey),
  seeAlso: z.array(pageId).max(6).optional(),
};

export const schemas = {
  conditions: z.strictObject({
    ...common,
    form: z.enum(['condition', 'emergency']),
    order: z.int().min(1),
    regions: z.array(z.enum(Object.keys(REGIONS) as [Region, ...Region[]])).min(1),
    codes: z.array(icd10cm).min(1),
    help: helpSchema,
    quickFacts: z.array(quickFact).min(2).max(4),
    numbers: z.array(numberSchema).optional(),
  }),
  procedures: z.strictObject({
    ...common,
    form: z.enum(['procedure', 'therapy', 'medicine']),
    order: z.int().min(1),
    help: helpSchema,
    quickFacts: z.array(quickFact).min(2).max(4),
    treats: z.array(treatsSchema).min(1),
    numbers: z.array(numberSchema).min(1),
    timeline: z.array(timelineSchema).min(3).max(8).optional(),
    bleedingRisk: bleedingRiskSchema.optional(),
  }),
  aftercare: z.strictObject({
    ...common,
    form: z.enum(['after-a-procedure', 'topic']),
    order: z.int().min(1),
    follows: z.array(pageIdOf('procedures')).min(1).optional(),
    help: helpSchema,
    numbers: z.array(numberSchema).optional(),
  }),
  guides: z.strictObject({
    ...common,
    form: z.literal('guide'),
    order: z.int().min(1),
    help: helpSchema.optional(),
    numbers: z.array(numberSchema).optional(),
  }),
  blog: z.strictObject({
    ...common,
    form: z.literal('post'),
    date,
    authors: z.array(slug).min(1),
    tags: z.array(slug).min(1),
    discusses: z.array(pageId).min(1),
    numbers: z.array(numberSchema).optional(),
  }),
} as const;

/** A reader's question with the clinic's signed answer: `blog/<post>.questions.yml` holds a list of these. */
export const readerQuestionsSchema = z.array(
  z.strictObject({
    id: slug,
    asked: date,
    question: text(600),
    answer: text(2000),
    /** The clinician who signed the answer, with credentials. */
    signedBy: text(120),
    signedOn: date,
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
