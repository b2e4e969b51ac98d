import {toClinic} from '../../src/clinic';
import type {Page} from '../../src/content/page';
import {readSite} from '../../src/content/read';
import {expandSigns, expandTokens, resolveToken, toArmText, toSnippetId, type TokenScope} from '../../src/content/tokens';
import {BASE, TODAY} from './made-up-site';

const CLINIC = toClinic({CLINIC_NAME: 'Made-up Clinic', CLINIC_CITY: 'Nowhere', CLINIC_PHONE: '+1 555 0100'});

let scope: TokenScope;
let page: Page;

beforeAll(async () => {
  const {site} = await readSite(BASE, TODAY);
  scope = site;
  page = site.pages.find(({id}) => id === 'conditions/wobbly-knee')!;
});

test.each([
  ['clinic.name', 'Made-up Clinic'],
  [' clinic.city ', 'Nowhere'],
  ['clinic.call', 'call us at +1 555 0100'],
  ['number walk-again', '62 in 100'],
  ['number walk-again.comparator', '41 in 100'],
  ['number walk-again.time', '1 year'],
  ['number procedures/feather-shot#sneeze', '5 in 1,000'],
  ['number  procedures/feather-shot#back-to-work', '2 to 3 days'],
])('{{%s}} stands for "%s"', (token, text) => {
  expect(resolveToken(token, page, scope, CLINIC)).toEqual({text});
});

test.each([
  ['clinc.name', '"{{clinc.name}}" is not a token.\nDid you mean "clinic.name"?'],
  ['phone', '"{{phone}}" is not a token.\nThe tokens are listed in docs/_editors/writing.md.'],
  ['number: walk-again', '"{{number: walk-again}}" has a colon.\nWrite a space instead: {{number walk-again}}.'],
  ['number:walk-again', '"{{number:walk-again}}" has a colon.\nWrite a space instead: {{number walk-again}}.'],
  ['number Walk Again', 'A figure is named as {{number its-id}} or {{number procedures/the-page#its-id}}.'],
  ['number walk', '"walk" is not a figure of conditions/wobbly-knee.\nDid you mean "walk-again"?'],
  ['number soup', '"soup" is not a figure of conditions/wobbly-knee.\nIt has: walk-again.'],
  ['number conditions/soup#x', '"conditions/soup" is not a page.\nName the page that owns the figure.'],
  ['number procedures/feather-shot#how-long', 'The figure "how-long" has no result.'],
  ['number procedures/feather-shot#back-to-work.comparator', 'The figure "back-to-work" has no comparison.'],
  ['number procedures/feather-shot#sneeze.time', 'The figure "sneeze" has no time.'],
  ['snippet ask-first', 'A snippet must stand alone: in a paragraph of its own, or as a whole entry of "signs".'],
])('{{%s}} is an error', (token, error) => {
  expect(resolveToken(token, page, scope, CLINIC)).toEqual({error});
});

test('a clinic without a phone still has something to say', () => {
  expect(resolveToken('clinic.call', page, scope, toClinic({}))).toEqual({
    text: 'call your clinic; the number is on your discharge papers',
  });
});

test('expandTokens replaces every token of a text, and throws on one that is unknown', () => {
  expect(expandTokens('{{number walk-again}} at {{clinic.name}}', page, scope, CLINIC)).toBe('62 in 100 at Made-up Clinic');
  expect(() => expandTokens('{{soup}}', page, scope, CLINIC)).toThrow('docs/conditions/joint/wobbly-knee.md');
});

test('toArmText writes large counts with commas', () => {
  expect(toArmText({label: 'a', count: 1200, of: 10000})).toBe('1,200 in 10,000');
});

test('a snippet token is known only where it stands alone', () => {
  expect(toSnippetId(' {{snippet ask-first}} ')).toBe('ask-first');
  expect(toSnippetId('{{snippet ask-first}} and more')).toBeUndefined();
});

test('expandSigns puts the signs of a snippet in its place', () => {
  expect(expandSigns(['One', '{{snippet tilt-signs}}'], scope.snippets)).toEqual([
    'One',
    'You tilt to one side',
    'You cannot stand up',
  ]);
});
