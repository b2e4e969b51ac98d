/** What a token in double braces stands for. */
import {toCallPhrase, type Clinic} from '../clinic';
import type {NumberArm, PageNumber} from './schema';
import type {Page, Site} from './page';
import {didYouMean} from './nearest';
import {TOKEN} from './texts';

/** '54 in 100', or the value as written. */
export function toArmText(arm: NumberArm): string {
  return 'value' in arm ? arm.value : `${arm.count.toLocaleString('en-US')} in ${arm.of.toLocaleString('en-US')}`;
}

export type TokenScope = Pick<Site, 'pages' | 'snippets'>;

type Resolved = {text: string} | {error: string};

const fail = (error: string): Resolved => ({error});

function resolveNumber(reference: string, page: Page, site: TokenScope): Resolved {
  const match = /^(?:([a-z]+\/[a-z0-9-]+)#)?([a-z0-9-]+)(\.comparator|\.time)?$/.exec(reference);
  if (!match) {
    return fail('A figure is named as {{number its-id}} or {{number procedures/the-page#its-id}}.');
  }
  const [, pageId, id, part] = match;
  const ids = site.pages.map((known) => known.id);
  const owner = pageId === undefined ? page : site.pages.find((known) => known.id === pageId);
  if (!owner) {
    return fail(`"${pageId}" is not a page.\n${didYouMean(pageId!, ids, 'Name the page that owns the figure.')}`);
  }
  const numbers: PageNumber[] = owner.front.numbers ?? [];
  const number = numbers.find((known) => known.id === id);
  if (!number) {
    return fail(
      `"${id}" is not a figure of ${owner.id}.\n${didYouMean(
        id!,
        numbers.map((known) => known.id),
        `It has: ${numbers.map((known) => known.id).join(', ') || 'none'}.`,
      )}`,
    );
  }
  if (part === '.time') {
    return number.time === undefined ? fail(`The figure "${id}" has no time.`) : {text: number.time};
  }
  const arm = part === '.comparator' ? number.comparator : number.result;
  return arm === undefined
    ? fail(`The figure "${id}" has no ${part === '.comparator' ? 'comparison' : 'result'}.`)
    : {text: toArmText(arm)};
}

/** A token's text. Snippets are blocks: see `toSnippetId`. */
export function resolveToken(token: string, page: Page, site: TokenScope, clinic: Clinic): Resolved {
  const [word = '', ...rest] = token.trim().split(/\s+/);
  switch (word) {
    case 'clinic.name':
      return {text: clinic.name};
    case 'clinic.city':
      return {text: clinic.city};
    case 'clinic.call':
      return {text: toCallPhrase(clinic)};
    case 'number':
      return resolveNumber(rest.join(' '), page, site);
    case 'snippet':
      return fail('A snippet must stand alone: in a paragraph of its own, or as a whole entry of "signs".');
    default:
      return fail(
        /^(?:number|snippet):/.test(word)
          ? `"{{${token}}}" has a colon.\nWrite a space instead: {{${token.trim().replace(/:\s*/, ' ')}}}.`
          : `"{{${token}}}" is not a token.\n${didYouMean(
              word.split(':')[0]!,
              ['clinic.name', 'clinic.city', 'clinic.call', 'number', 'snippet'],
              'The tokens are listed in docs/_editors/writing.md.',
            )}`,
      );
  }
}

/** The id where `text` is one snippet token and nothing else. */
export function toSnippetId(text: string): string | undefined {
  return /^\{\{snippet\s+([a-z0-9-]+)\}\}$/.exec(text.trim())?.[1];
}

/** Replaces every token. Call it on checked pages only: an unknown token throws. */
export function expandTokens(text: string, page: Page, site: TokenScope, clinic: Clinic): string {
  return text.replace(TOKEN, (_, token: string) => {
    const resolved = resolveToken(token, page, site, clinic);
    if ('error' in resolved) {
      throw new Error(`${page.file}: ${resolved.error}`);
    }
    return resolved.text;
  });
}

/** A list of signs with each snippet token replaced by the signs it stands for. */
export function expandSigns(signs: readonly string[], snippets: Site['snippets']): string[] {
  return signs.flatMap((sign) => {
    const id = toSnippetId(sign);
    return id === undefined ? [sign] : (snippets[id]?.signs ?? []);
  });
}
