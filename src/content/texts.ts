/** The inline texts of a page's front matter, and where each stands. */
import type {Help} from './schema';
import type {Page} from './page';

export interface FrontText {
  path: (string | number)[];
  text: string;
  /** Who reads it: reading level counts for patients only. */
  audience: 'patient' | 'clinician';
}

const LEVELS = ['emergency', 'today', 'visit'] as const satisfies readonly (keyof Help)[];

function helpTexts(help: Help): FrontText[] {
  return LEVELS.flatMap((level) => [
    ...help[level].signs.map((text, i): FrontText => ({path: ['help', level, 'signs', i], text, audience: 'patient'})),
    ...[help[level].why ?? []].flat().map((text): FrontText => ({path: ['help', level, 'why'], text, audience: 'patient'})),
  ]);
}

/** All inline texts of the front matter, in the order in which the page shows them. */
export function toFrontTexts({front}: Pick<Page, 'front'>): FrontText[] {
  const patient = (path: FrontText['path'], text: string): FrontText => ({path, text, audience: 'patient'});
  const clinician = (path: FrontText['path'], text: string): FrontText => ({path, text, audience: 'clinician'});
  const texts: FrontText[] = [patient(['answer'], front.answer)];
  if ('help' in front && front.help) {
    texts.push(...helpTexts(front.help));
  }
  if ('quickFacts' in front) {
    texts.push(...front.quickFacts.map((fact, i) => patient(['quickFacts', i, 'value'], fact.value)));
  }
  texts.push(...(front.numbers ?? []).map((number, i) => patient(['numbers', i, 'says'], number.says)));
  if ('timeline' in front) {
    texts.push(...(front.timeline ?? []).map((step, i) => patient(['timeline', i, 'text'], step.text)));
  }
  if ('treats' in front) {
    front.treats.forEach((edge, i) => {
      texts.push(patient(['treats', i, 'summary'], edge.summary));
      edge.evidence.forEach((position, k) => texts.push(clinician(['treats', i, 'evidence', k, 'says'], position.says)));
    });
  }
  if ('bleedingRisk' in front && front.bleedingRisk) {
    texts.push(clinician(['bleedingRisk', 'note'], front.bleedingRisk.note));
  }
  return texts;
}

/** Sources named as data rather than in a text: those of figures, positions and the bleeding class. */
export function toFrontSources({front}: Pick<Page, 'front'>): {path: (string | number)[]; key: string}[] {
  const sources = (front.numbers ?? []).flatMap((number, i) =>
    number.sources.map((key, k): {path: (string | number)[]; key: string} => ({path: ['numbers', i, 'sources', k], key})),
  );
  if ('treats' in front) {
    front.treats.forEach((edge, i) => {
      edge.evidence.forEach((position, k) => sources.push({path: ['treats', i, 'evidence', k, 'source'], key: position.source}));
    });
  }
  if ('bleedingRisk' in front && front.bleedingRisk) {
    front.bleedingRisk.sources.forEach((key, k) => sources.push({path: ['bleedingRisk', 'sources', k], key}));
  }
  return sources;
}

/** `[@friedly2014less]` or `[@one; @two]`. */
export const CITATION = /\[(@[a-z][a-z0-9]*(?:;\s*@[a-z][a-z0-9]*)*)\]/g;
/** `{{clinic.name}}`, `{{number ...}}`, `{{snippet ...}}`, and anything else in double braces. */
export const TOKEN = /\{\{([^{}]*)\}\}/g;

/** The keys of one citation, such as '@one; @two'. */
export function toCitekeys(citation: string): string[] {
  return citation.split(';').map((key) => key.trim().slice(1));
}

/** Every key that a text cites. */
export function toCited(text: string): string[] {
  return [...text.matchAll(CITATION)].flatMap((match) => toCitekeys(match[1]!));
}

/** The addresses of the links `[text](address)` in a text of the front matter. */
export function toLinkedUrls(text: string): string[] {
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)].map((match) => match[1]!);
}
