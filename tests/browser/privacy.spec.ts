import {expect, test, type BrowserContext, type Page} from '@playwright/test';

/** Where the theme keeps the reader's choice of light or dark: nothing else may be kept. */
const THEME_KEY = /^theme(?:-\w+)?$/;

async function readStored(page: Page): Promise<{local: string[]; session: string[]; databases: number; caches: number}> {
  return page.evaluate(async () => ({
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
  }));
}

/** Every address that the pages of `context` ask for. */
function watchRequests(context: BrowserContext): URL[] {
  const urls: URL[] = [];
  context.on('request', (request) => urls.push(new URL(request.url())));
  return urls;
}

test('a whole visit asks no one else for anything and leaves nothing but the theme', async ({page, context, baseURL}) => {
  const urls = watchRequests(context);
  const sockets: string[] = [];
  page.on('websocket', (socket) => sockets.push(socket.url()));

  await page.goto('/');
  await page.getByRole('group', {name: 'Back of the body'}).getByRole('link', {name: 'Low back', exact: true}).click();
  await page.locator('#felt-low-back').getByRole('link', {name: 'Sciatica'}).click();
  await expect(page.getByRole('heading', {level: 1})).toContainText('Sciatica');
  await page.locator('details').evaluateAll((all) => all.forEach((details) => details.setAttribute('open', '')));
  for (const path of [
    '/procedures/epidural-steroid-injection',
    '/aftercare/after-epidural-steroid-injection',
    '/guides/refer-a-patient',
    '/blog',
    '/blog/what-is-interventional-pain-management-and-does-it-work',
    '/blog/tags',
    '/search',
    '/no-such-page',
  ]) {
    await page.goto(path);
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    await page.waitForLoadState('networkidle');
  }
  expect(await readStored(page)).toEqual({local: [], session: [], databases: 0, caches: 0});

  const menu = page.getByRole('banner').locator('summary');
  if (await menu.isVisible()) {
    await menu.click();
  }
  await page.getByRole('button', {name: /dark and light mode/}).click();
  await page.goto('/');
  await page.waitForLoadState('networkidle');

  const {local, ...others} = await readStored(page);
  expect(local.filter((key) => !THEME_KEY.test(key))).toEqual([]);
  expect(others).toEqual({session: [], databases: 0, caches: 0});
  expect(await context.cookies()).toEqual([]);
  expect(sockets).toEqual([]);
  const {origin} = new URL(baseURL!);
  expect(urls.length).toBeGreaterThan(20);
  expect(urls.filter((url) => url.origin !== origin && url.protocol !== 'data:').map(String)).toEqual([]);
  // An address is kept by servers and by the browser's history: it holds a page, never what a reader typed.
  expect(urls.filter(({search}) => search !== '').map(String)).toEqual([]);
});

test('a link to another site does not tell it where the reader came from by a window handle', async ({page}) => {
  await page.goto('/procedures/epidural-steroid-injection');
  const outside = page.locator('a[href^="http"]');
  expect(await outside.count()).toBeGreaterThan(0);
  for (const rel of await outside.evaluateAll((links) => links.map((link) => link.getAttribute('rel')))) {
    expect(rel).toContain('noopener');
    expect(rel).toContain('noreferrer');
  }
});
