/**
 * The order of a page: which parts the theme places (from front matter) and which sections an author writes. One list per
 * form, read by the check (missing, misplaced, unknown section) and by the Markdown transform that places the furniture.
 */
import type {Form} from './kinds';

/** Parts that the theme renders from front matter and the graph. */
export type Part = 'help' | 'quick-facts' | 'numbers' | 'timeline' | 'evidence' | 'bleeding-risk' | 'positions' | 'codes';

export type Slot =
  | {part: Part; heading?: string}
  | {section: string; optional?: boolean; parts?: readonly ((Slot & {part: Part}) | {section: string; optional?: boolean})[]};

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

const conditionClinician: Slot = {
  section: CLINICIAN_SECTION,
  parts: [
    {section: 'Red flags'},
    {section: 'Work-up'},
    {section: 'When to refer'},
    {section: 'What to send'},
    {part: 'codes', heading: 'ICD-10-CM codes'},
  ],
};

const procedureClinician = (form: 'procedure' | 'therapy' | 'medicine'): Slot => ({
  section: CLINICIAN_SECTION,
  parts: [
    {section: 'In 30 seconds'},
    {section: 'Red flags'},
    {section: 'Refer, discuss, do not refer'},
    {section: 'What to send'},
    {section: 'Before referral'},
    ...(form === 'procedure' ? [{part: 'bleeding-risk', heading: 'Bleeding risk'} as const] : []),
    {part: 'positions', heading: 'What guidelines and reviews say'},
    {section: 'Expected course'},
    {part: 'codes', heading: 'ICD-10-CM codes'},
  ],
});

export const LAYOUTS: Record<Form, Layout> = {
  condition: {
    free: false,
    slots: [
      help,
      {part: 'quick-facts'},
      {section: 'What it feels like'},
      {section: 'What you can do'},
      {section: 'How it is diagnosed'},
      {section: 'Treatment, step by step'},
      proceduresThatMayHelp,
      {section: 'What to expect'},
      {section: 'Questions to ask'},
      {section: 'What causes it'},
      conditionClinician,
    ],
  },
  emergency: {
    free: false,
    slots: [
      help,
      {section: 'What to do now'},
      {section: 'What it feels like'},
      {section: 'What happens at the hospital'},
      {section: 'What to expect'},
      {section: 'What causes it'},
      conditionClinician,
    ],
  },
  procedure: {
    free: false,
    slots: [
      {part: 'quick-facts'},
      {section: 'Why it is done'},
      {section: 'Why it may not be right for you'},
      numbers,
      evidence,
      {section: 'Call us first if'},
      {part: 'timeline', heading: 'What happens, and when'},
      {section: 'What it feels like'},
      {section: 'Driving, food, work and sedation'},
      {section: 'Risks'},
      {section: 'Other choices'},
      {section: 'Cost and cover'},
      help,
      {section: 'Aftercare'},
      {section: 'Questions to ask'},
      procedureClinician('procedure'),
    ],
  },
  therapy: {
    free: false,
    slots: [
      {part: 'quick-facts'},
      {section: 'Why it is done'},
      {section: 'Why it may not be right for you'},
      numbers,
      evidence,
      {part: 'timeline', heading: 'What happens, and when'},
      {section: 'What it feels like'},
      {section: 'Risks'},
      {section: 'Other choices'},
      {section: 'Cost and cover'},
      help,
      {section: 'Keeping it up'},
      {section: 'Questions to ask'},
      procedureClinician('therapy'),
    ],
  },
  medicine: {
    free: false,
    slots: [
      {part: 'quick-facts'},
      {section: 'Why it is done'},
      {section: 'Why it may not be right for you'},
      numbers,
      evidence,
      {section: 'Call us first if'},
      {section: 'What it feels like'},
      {section: 'Risks'},
      {section: 'Other choices'},
      {section: 'Cost and cover'},
      help,
      {section: 'Staying safe'},
      {section: 'Questions to ask'},
      procedureClinician('medicine'),
    ],
  },
  'after-a-procedure': {
    free: false,
    slots: [
      help,
      {section: 'First 24 hours'},
      {section: 'Days 2 and 3'},
      {section: 'Weeks 1 and 2'},
      {section: 'What is normal, and what is not'},
      {section: 'Medicines'},
      {section: 'If you have diabetes', optional: true},
      {section: 'Driving, work and bathing'},
      {section: 'Follow-up'},
    ],
  },
  topic: {free: true, slots: [help]},
  guide: {free: true, slots: [help]},
  post: {free: true, slots: []},
};
