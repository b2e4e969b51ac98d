/**
 * The order of a page: which parts the theme places (from front matter) and which sections an author writes. One list per
 * form, read by the check (missing, misplaced, unknown section), by the Markdown transform that places the furniture, and by the
 * templates for editors, which show each section's hint.
 */
import type {Form} from './kinds';

/** Parts that the theme renders from front matter and the graph. */
export type Part =
  'help' | 'quick-facts' | 'numbers' | 'timeline' | 'evidence' | 'bleeding-risk' | 'positions' | 'coverage' | 'codes';

export interface PartSlot {
  part: Part;
  heading?: string;
}

export interface SectionSlot {
  section: string;
  /** What an author writes there, in one line. */
  hint: string;
  optional?: boolean;
  parts?: readonly (PartSlot | SectionSlot)[];
}

export type Slot = PartSlot | SectionSlot;

export interface Layout {
  slots: readonly Slot[];
  /** Whether an author may write sections of their own choice (topics, guides, posts). */
  free: boolean;
}

export const CLINICIAN_SECTION = 'For referring clinicians';
export const CLINICIAN_ANCHOR = 'for-referring-clinicians';

const help = {part: 'help', heading: 'Get help now'} as const;
const numbers = {part: 'numbers', heading: 'The numbers'} as const;
const proceduresThatMayHelp = {part: 'evidence', heading: 'Procedures that may help'} as const;
const evidence = {part: 'evidence', heading: 'Does it help with my pain?'} as const;

const CLINICIAN_HINT = 'For doctors: short, exact, technical words welcome. Nothing stands here but the parts below.';

const conditionClinician: Slot = {
  section: CLINICIAN_SECTION,
  hint: CLINICIAN_HINT,
  parts: [
    {section: 'Red flags', hint: 'Signs that need another place first, and which place. A list, each with its source.'},
    {section: 'Work-up', hint: 'Examination and tests that change what happens next, and those that do not.'},
    {section: 'When to refer', hint: 'Who gains from a referral, and after which care.'},
    {
      section: 'What to send',
      hint: 'A :::checklist[What to send] that can be copied: history, examination, care so far, images, medicines.',
    },
    {part: 'codes', heading: 'ICD-10-CM codes'},
  ],
};

const procedureClinician = (form: 'procedure' | 'therapy' | 'medicine'): Slot => ({
  section: CLINICIAN_SECTION,
  hint: CLINICIAN_HINT,
  parts: [
    {section: 'In 30 seconds', hint: 'Five lines: for whom, what the evidence says, not for whom, what to send, blood thinners.'},
    {section: 'Red flags', hint: 'Signs that need another place first, and which place. A list, each with its source.'},
    {section: 'Refer, discuss, do not refer', hint: 'Three lists, or one list with these three words in bold.'},
    {
      section: 'What to send',
      hint: 'A :::checklist[What to send] that can be copied: history, examination, care so far, images, medicines.',
    },
    {section: 'Before referral', hint: 'Care and images that should come first, with their sources.'},
    ...(form === 'procedure' ? [{part: 'bleeding-risk', heading: 'Bleeding risk'} as const] : []),
    {part: 'positions', heading: 'What guidelines and reviews say'},
    {part: 'coverage', heading: 'Medicare coverage'},
    {section: 'Expected course', hint: 'When it works if it works, how long, what to watch for. Figures by their tokens.'},
    {part: 'codes', heading: 'ICD-10-CM codes'},
  ],
});

export const LAYOUTS: Record<Form, Layout> = {
  condition: {
    free: false,
    slots: [
      help,
      {part: 'quick-facts'},
      {section: 'What it feels like', hint: 'How the pain feels, where it runs, what makes it worse or better.'},
      {section: 'What you can do', hint: 'What helps at home: a :::do list and a :::dont list.'},
      {section: 'How it is diagnosed', hint: 'What the doctor asks and looks at, and when a scan does not help.'},
      {
        section: 'Treatment, step by step',
        hint: 'A :::ladder from doing nothing upward, six steps at most, with benefit and harm.',
      },
      proceduresThatMayHelp,
      {section: 'What to expect', hint: 'How it goes over weeks and months, work, and a plan for bad days.'},
      {section: 'Questions to ask', hint: 'A list of questions for the next visit.'},
      {section: 'What causes it', hint: 'What goes wrong in the body, and what nobody knows.'},
      conditionClinician,
    ],
  },
  emergency: {
    free: false,
    slots: [
      help,
      {section: 'What to do now', hint: 'An :::emergency box first: 911, and what to say. Then the few steps that help.'},
      {section: 'What it feels like', hint: 'The signs, each in words that a frightened reader knows.'},
      {section: 'What happens at the hospital', hint: 'Which tests and care come, in which order.'},
      {section: 'What to expect', hint: 'How people do afterward, with and without quick care.'},
      {section: 'What causes it', hint: 'What goes wrong in the body, and who is at risk.'},
      conditionClinician,
    ],
  },
  procedure: {
    free: false,
    slots: [
      {part: 'quick-facts'},
      {section: 'Why it is done', hint: 'What it is meant to do, for which pain, and what it cannot do.'},
      {section: 'Why it may not be right for you', hint: 'When another way is better, and when it should not be done.'},
      numbers,
      evidence,
      {
        section: 'Call us first if',
        hint: 'A :::call box: blood thinner, diabetes, infection, pregnancy, allergy, implant. Then {{snippet blood-thinners}} alone.',
      },
      {part: 'timeline', heading: 'What happens, and when'},
      {section: 'What it feels like', hint: 'What the reader will feel, and how to ask the team to stop.'},
      {section: 'Driving, food, work and sedation', hint: 'Who drives, when to eat, when to work, whether they sleep.'},
      {section: 'Risks', hint: 'Common, uncommon, rare and serious, with figures by their tokens.'},
      {section: 'Other choices', hint: 'What else there is, doing nothing among them.'},
      {section: 'Cost and cover', hint: 'In general terms: who pays, and whom to ask. No prices.'},
      help,
      {section: 'Aftercare', hint: 'A link to the aftercare page, and the one thing to know for the first day.'},
      {section: 'Questions to ask', hint: 'A list of questions for the visit before.'},
      procedureClinician('procedure'),
    ],
  },
  therapy: {
    free: false,
    slots: [
      {part: 'quick-facts'},
      {section: 'Why it is done', hint: 'What it is meant to do, for which pain, and what it cannot do.'},
      {section: 'Why it may not be right for you', hint: 'When another way is better, and when it should not be done.'},
      numbers,
      evidence,
      {part: 'timeline', heading: 'What happens, and when'},
      {section: 'What it feels like', hint: 'What the reader will feel, and how to ask the team to stop.'},
      {section: 'Risks', hint: 'Common, uncommon, rare and serious, with figures by their tokens.'},
      {section: 'Other choices', hint: 'What else there is, doing nothing among them.'},
      {section: 'Cost and cover', hint: 'In general terms: who pays, and whom to ask. No prices.'},
      help,
      {section: 'Keeping it up', hint: 'How to go on when the visits end, and what to do when it slips.'},
      {section: 'Questions to ask', hint: 'A list of questions for the visit before.'},
      procedureClinician('therapy'),
    ],
  },
  medicine: {
    free: false,
    slots: [
      {part: 'quick-facts'},
      {section: 'Why it is done', hint: 'What it is meant to do, for which pain, and what it cannot do.'},
      {section: 'Why it may not be right for you', hint: 'When another way is better, and when it should not be done.'},
      numbers,
      evidence,
      {
        section: 'Call us first if',
        hint: 'A :::call box: other medicines, pregnancy, kidney or liver trouble, allergy. No dose.',
      },
      {section: 'What it feels like', hint: 'What the reader may notice, and when.'},
      {section: 'Risks', hint: 'Common, uncommon, rare and serious, with figures by their tokens.'},
      {section: 'Other choices', hint: 'What else there is, doing nothing among them.'},
      {section: 'Cost and cover', hint: 'In general terms: who pays, and whom to ask. No prices.'},
      help,
      {section: 'Staying safe', hint: 'What not to mix it with, where to keep it, how to stop. No dose.'},
      {section: 'Questions to ask', hint: 'A list of questions for the visit before.'},
      procedureClinician('medicine'),
    ],
  },
  'after-a-procedure': {
    free: false,
    slots: [
      help,
      {section: 'First 24 hours', hint: 'What to do and not to do on the first day.'},
      {section: 'Days 2 and 3', hint: 'What changes, and what may come back.'},
      {section: 'Weeks 1 and 2', hint: 'How much to do again, and when it starts to help.'},
      {section: 'What is normal, and what is not', hint: 'A table with two columns: "Normal" and "Not normal: call".'},
      {section: 'Medicines', hint: 'Which to take again and which to ask about. No dose and no stop time.'},
      {section: 'If you have diabetes', hint: 'Only after a steroid: how long sugar may rise, and when to call.', optional: true},
      {section: 'Driving, work and bathing', hint: 'When each is fine again.'},
      {section: 'Follow-up', hint: 'When to come back, and what to bring.'},
    ],
  },
  topic: {free: true, slots: [help]},
  guide: {free: true, slots: [help]},
  post: {free: true, slots: []},
};
