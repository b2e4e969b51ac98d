import {expect, test, type Page, type Route} from '@playwright/test';
import {dialog, field, hits} from './search-dialog';

/**
 * The built site with Algolia switched on: the three variables stand in its main bundle as a build with them would have put
 * them, and what goes to Algolia's hosts is answered here.
 */
const ALGOLIA_HOSTS = /^https:\/\/[\w-]+\.(?:algolia\.net|algolianet\.com)\//;
const CONFIG = '"algolia":{"appId":"TESTAPP","searchKey":"search-key","indexName":"pages"},';

const HIT = {
  objectID: 'conditions/lumbar-radiculopathy#1-0',
  page: 'conditions/lumbar-radiculopathy',
  kind: 'conditions',
  permalink: '/conditions/lumbar-radiculopathy',
  anchor: 'what-it-feels-like',
  hierarchy: {lvl0: 'conditions', lvl1: 'Sciatica', lvl2: 'What it feels like'},
  _highlightResult: {hierarchy: {lvl1: {value: '\uE000Sciatica\uE001', matchLevel: 'full'}}},
  _snippetResult: {content: {value: 'Made-up <b>words</b>', matchLevel: 'none'}},
};

async function switchOn(page: Page, answer: (route: Route) => unknown): Promise<{asked: string[]}> {
  const asked: string[] = [];
  let isOn = false;
  await page.route(/\/assets\/js\/main\.[\w-]+\.js$/, async (route) => {
    const response = await route.fetch();
    const text = await response.text();
    // Minified: with or without quotes around the name.
    const changed = text.replace(/(["']?customFields["']?:\s*\{)/, `$1${CONFIG}`);
    isOn ||= changed !== text;
    await route.fulfill({response, body: changed});
  });
  await page.route(ALGOLIA_HOSTS, (route) => {
    const body = route.request().postDataJSON() as {requests: {query: string}[]};
    asked.push(body.requests[0]!.query);
    return answer(route);
  });
  await page.goto('/');
  await page.waitForLoadState('networkidle');
  expect(isOn).toBe(true);
  return {asked};
}

const answerWith = (found: object[]) => (route: Route) =>
  route.fulfill({json: {results: [{hits: found, nbHits: found.length, page: 0, nbPages: 1}]}});

async function openDialog(page: Page): Promise<void> {
  await page.getByRole('banner').getByRole('button', {name: 'Search', exact: true}).click();
  await expect(field(page)).toBeFocused();
}

test('asks Algolia, names it, and reads what comes back as text', async ({page}) => {
  const {asked} = await switchOn(page, answerWith([HIT]));
  expect(asked).toEqual([]);
  await openDialog(page);
  await expect(dialog(page).getByText(/Search by Algolia: what you type is sent to that company/)).toBeVisible();
  expect(asked).toEqual([]);
  await field(page).fill('sciatica');
  await expect(hits(page)).toHaveCount(1);
  await expect(hits(page).first()).toHaveAttribute('href', '/conditions/lumbar-radiculopathy#what-it-feels-like');
  await expect(hits(page).first().locator('mark')).toHaveText('Sciatica');
  await expect(hits(page).first()).toContainText('Made-up <b>words</b>');
  expect(asked).toEqual(['sciatica']);
  const kept = await page.evaluate(() => JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)]));
  expect(kept).not.toMatch(/algolia|sciatica/i);
});

for (const [what, answer] of [
  ['fails', (route: Route) => route.fulfill({status: 503, json: {message: 'down'}})],
  ['refuses the key', (route: Route) => route.fulfill({status: 403, json: {message: 'Invalid key', status: 403}})],
  ['is out of reach', (route: Route) => route.abort()],
  ['takes over a second', () => undefined],
] as const) {
  test(`where Algolia ${what}, the site itself answers and says so once`, async ({page}) => {
    const {asked} = await switchOn(page, answer);
    await openDialog(page);
    await field(page).fill('sciatica');
    await expect(hits(page).first()).toHaveAttribute('href', /^\/conditions\/lumbar-radiculopathy/);
    await expect(dialog(page).getByText(/Algolia does not answer/)).toHaveCount(1);
    const before = asked.length;
    await field(page).fill('knee arthritis');
    await expect(hits(page).first()).toHaveAttribute('href', /^\/conditions\/knee-osteoarthritis/);
    expect(asked).toHaveLength(before);
  });
}

test('words of a danger are not sent, not even while they are typed', async ({page}) => {
  const {asked} = await switchOn(page, answerWith([HIT]));
  await openDialog(page);
  await field(page).pressSequentially('want to die');
  await expect(dialog(page).getByRole('alert')).toContainText('988');
  await expect(hits(page).first()).toBeVisible();
  await page.waitForTimeout(300);
  expect(asked.filter((query) => /die|want to d/.test(query))).toEqual([]);
});
