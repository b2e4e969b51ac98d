/**
 * The kinds of page and the words that front matter may use. The folder that a file lies in decides its kind; within a
 * kind, `form` decides which sections it has (see layout.ts).
 */

export const KINDS = ['conditions', 'procedures', 'aftercare', 'guides', 'blog'] as const;
export type Kind = (typeof KINDS)[number];

/** A page's fixed name, `<kind>/<slug>`. It is also its URL path, whatever folder the file lies in. */
export type PageId = `${Kind}/${string}`;

export const FORMS = {
  conditions: ['condition', 'emergency'],
  procedures: ['procedure', 'therapy', 'medicine'],
  aftercare: ['after-a-procedure', 'topic'],
  guides: ['guide'],
  blog: ['post'],
} as const satisfies Record<Kind, readonly string[]>;
export type Form = (typeof FORMS)[Kind][number];

/** Regions of the body map, head to foot. A condition names those where it is felt. */
export const REGIONS = {
  head: 'Head and face',
  neck: 'Neck',
  shoulder: 'Shoulder',
  chest: 'Chest and ribs',
  arm: 'Arm and elbow',
  hand: 'Wrist and hand',
  'mid-back': 'Mid back',
  belly: 'Belly',
  'low-back': 'Low back',
  'si-joint': 'Tailbone and SI joint',
  hip: 'Hip and groin',
  buttock: 'Buttock',
  thigh: 'Thigh',
  knee: 'Knee',
  'lower-leg': 'Lower leg',
  foot: 'Foot and ankle',
} as const;
export type Region = keyof typeof REGIONS;

/** What a source says of a treatment. `either-way`: it leaves the choice open; `unclear`: it could not tell. */
export const STANCES = ['for', 'against', 'either-way', 'unclear'] as const;
export type Stance = (typeof STANCES)[number];

/** Whose pain, where, by which route, against what, measured how and when: two positions meet only where these overlap. */
export const SCOPE = {
  course: ['acute', 'subacute', 'chronic'],
  level: ['cervical', 'thoracic', 'lumbar', 'sacral', 'knee', 'hip', 'shoulder', 'head', 'other'],
  comparator: ['placebo', 'no-treatment', 'usual-care', 'other-treatment'],
  outcome: ['pain', 'function', 'quality-of-life', 'surgery', 'work', 'harm', 'diagnosis'],
  /** short: up to 3 months after treatment; medium: up to a year; long: beyond. */
  time: ['short', 'medium', 'long'],
} as const;

export const NUMBER_TOPICS = ['benefit', 'onset', 'duration', 'recovery', 'harm', 'course'] as const;
export type NumberTopic = (typeof NUMBER_TOPICS)[number];

export const BLEEDING_CLASSES = ['low', 'intermediate', 'high', 'not-classified'] as const;
export type BleedingClass = (typeof BLEEDING_CLASSES)[number];

/** How a page that recommends, offers or advises against a treatment words it. */
export const USES = ['may-help', 'sometimes', 'not-advised'] as const;
export type Use = (typeof USES)[number];
