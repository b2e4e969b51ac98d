import {expect, test, type Locator, type Page} from '@playwright/test';
import {listTree, PAGES, TREES} from './built-pages';

test.use({javaScriptEnabled: false});

const CONDITION = '/conditions/low-back-pain';
const PROCEDURE = '/procedures/epidural-steroid-injection';
const AFTERCARE = '/aftercare/after-epidural-steroid-injection';
const POST = '/blog/what-is-interventional-pain-management-and-does-it-work';

async function expectHelp(page: Page): Promise<void> {
  for (const name of ['Emergency: call 911 now', 'Call today', 'Book a visit']) {
    await expect(page.getByRole('heading', {level: 3, name})).toBeVisible();
  }
  await expect(page.getByRole('link', {name: 'Call 911'})).toHaveAttribute('href', 'tel:911');
}

async function expectSources(page: Page): Promise<void> {
  await expect(page.getByRole('heading', {level: 2, name: 'Sources'})).toBeVisible();
  const sources = page.locator('li[id^="source-"]');
  const cited = await page
    .locator('a[href^="#source-"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')!.slice(1)));
  expect(cited.length).toBeGreaterThan(0);
  expect([...new Set(cited)].sort()).toEqual((await sources.evaluateAll((items) => items.map(({id}) => id))).sort());
}

async function expectEvidence(page: Page, name: RegExp): Promise<void> {
  const strips = page.getByRole('table', {name});
  expect(await strips.count()).toBeGreaterThan(0);
  await expect(strips.first().getByRole('columnheader')).toHaveText(['Against', 'No clear answer', 'Either way', 'For']);
  await page
    .getByText(/^Who says what/)
    .first()
    .click();
  await expect(page.getByText('In its own words:').first()).toBeVisible();
}

/** Opens the lists of pages as a reader would: the list itself on phones, then each group. */
async function expectTreeInSidebar(page: Page, tree: (typeof TREES)[number], label: string): Promise<void> {
  const fold = page.locator('summary').filter({hasText: label});
  if (await fold.isVisible()) {
    await fold.click();
  }
  const list = page.getByRole('navigation', {name: label});
  const folded = list.locator('details:not([open]) > summary');
  while ((await folded.count()) > 0) {
    await folded.first().click();
  }
  for (const path of listTree(tree)) {
    await expect(list.locator(`a[href="${path}"]`)).toBeVisible();
  }
}

const regionLinks = (page: Page): Locator => page.getByRole('group', {name: /of the body$/}).getByRole('link');

test('home shows its ways in, the map and the list of regions', async ({page}) => {
  await page.goto('/');
  for (const [name, path] of [
    [/^Where it hurts/, '/conditions'],
    [/^What treatment/, '/procedures'],
    [/^I had a procedure/, '/aftercare'],
    [/^I refer patients/, '/guides/refer-a-patient'],
  ] as const) {
    await expect(page.getByRole('link', {name})).toHaveAttribute('href', path);
  }
  // Each region that is shown leads to a page, or to a list of pages further down.
  expect(await regionLinks(page).count()).toBeGreaterThan(0);
  for (const region of await regionLinks(page).all()) {
    const href = (await region.getAttribute('href'))!;
    if (href.startsWith('#')) {
      expect(await page.locator(href).getByRole('link').count()).toBeGreaterThan(1);
    } else {
      expect(PAGES).toContain(href);
    }
  }
  await page.getByRole('group', {name: 'Back of the body'}).getByRole('link', {name: 'Low back', exact: true}).click();
  await page.locator('#felt-low-back').getByRole('link', {name: 'Sciatica'}).click();
  await expect(page.getByRole('heading', {level: 1})).toContainText('Sciatica');
});

test('the front of the body shows by its switch', async ({page}) => {
  await page.goto('/');
  const front = page.getByRole('radio', {name: 'Front'});
  if (await front.isVisible()) {
    await front.check();
  }
  const knee = page.getByRole('group', {name: 'Front of the body'}).getByRole('link', {name: 'Knee', exact: true});
  await knee.click();
  await expect(page).toHaveURL(/knee/);
});

test('a condition is whole', async ({page}) => {
  await page.goto(CONDITION);
  await expectHelp(page);
  await expectEvidence(page, /^Where the sources stand on .* for Low back pain$/);
  await expect(page.getByText('In an emergency').first()).toBeVisible();
  await expectSources(page);
  await expectTreeInSidebar(page, 'conditions', 'Conditions by type of pain');
});

test('a procedure is whole', async ({page}) => {
  await page.goto(PROCEDURE);
  await expect(page.getByRole('heading', {level: 2, name: 'The numbers'})).toBeVisible();
  // A drawing of 100 figures says in words what it shows.
  const drawing = page.getByRole('img', {name: /^\d+ of 100 figures are filled in: /}).first();
  await expect(drawing).toBeVisible();
  await expectHelp(page);
  await expectEvidence(page, /^Where the sources stand on Epidural steroid injection for /);
  await expect(page.getByRole('table', {name: /^Positions on /}).first()).toBeVisible();
  await expect(page.getByRole('group', {name: 'What to send'}).getByRole('listitem').first()).toBeVisible();
  await expectSources(page);
  await expectTreeInSidebar(page, 'procedures', 'Treatments by kind');
});

test('an aftercare page is whole', async ({page}) => {
  await page.goto(AFTERCARE);
  await expectHelp(page);
  for (const name of ['First 24 hours', 'Days 2 and 3', 'What is normal, and what is not', 'Medicines', 'Follow-up']) {
    await expect(page.getByRole('heading', {level: 2, name})).toBeVisible();
  }
  await expectSources(page);
  await expectTreeInSidebar(page, 'aftercare', 'Aftercare by procedure');
});

test('a post is whole', async ({page}) => {
  await page.goto(POST);
  expect((await page.getByRole('article').innerText()).length).toBeGreaterThan(2000);
  await expect(page.getByText('Not yet reviewed by a clinician', {exact: true})).toBeVisible();
  await expectSources(page);
});

for (const tree of TREES) {
  test(`the landing page of ${tree} leads to all its pages`, async ({page}) => {
    await page.goto(`/${tree}`);
    for (const path of listTree(tree)) {
      await expect(page.getByRole('main').locator(`a[href="${path}"]`).first()).toBeVisible();
    }
  });
}

test('the menu opens', async ({page}) => {
  await page.goto(CONDITION);
  const menu = page.getByRole('banner').locator('summary');
  if (await menu.isVisible()) {
    await menu.click();
  }
  await page.getByRole('navigation', {name: 'Main'}).getByRole('link', {name: 'Treatments'}).click();
  await expect(page.getByRole('heading', {level: 1, name: 'Treatments'})).toBeVisible();
});

for (const path of ['/', '/search', '/no-such-page']) {
  test(`the search form on ${path} carries nothing anywhere`, async ({page}) => {
    await page.goto(path);
    const href = page.url();
    const visited: string[] = [];
    page.on('request', (request) => request.isNavigationRequest() && visited.push(request.url()));
    for (const field of await page.getByRole('main').getByRole('searchbox').all()) {
      await field.fill('numb between my legs');
      await field.press('Enter');
    }
    await page.waitForTimeout(300);
    expect(page.url()).toBe(href);
    expect(visited).toEqual([]);
    expect(await page.getByRole('main').innerText()).toContain('Search needs JavaScript.');
  });
}
