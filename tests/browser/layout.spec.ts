import {expect, test, type Locator, type Page} from '@playwright/test';
import {PAGES, TREES} from './built-pages';
import {openPage} from './open-page';

/** CSS pixels: what the design sets for what a thumb or a shaking hand must hit. */
const TARGET = 48;

async function openAll(page: Page): Promise<void> {
  await page.locator('details').evaluateAll((all) => all.forEach((details) => details.setAttribute('open', '')));
}

/** How far the page can scroll sideways, in px, folded and with all that folds open. */
async function measureOverflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

async function expectNoOverflow(page: Page, path: string, widths: readonly number[]): Promise<void> {
  await openPage(page, path);
  for (const width of widths) {
    await page.setViewportSize({width, height: 900});
    expect.soft(await measureOverflow(page), `${path} at ${width} px`).toBe(0);
  }
  await openAll(page);
  expect.soft(await measureOverflow(page), `${path} with all open`).toBe(0);
}

// One visitor to many pages: a browser context for each would take longer than the look.
for (const tree of ['', ...TREES]) {
  const pages = PAGES.filter((path) => (TREES.find((name) => path.startsWith(`/${name}/`)) ?? '') === tree);

  test(`no page of ${tree || 'the rest'} scrolls sideways on a phone`, {tag: '@phone'}, async ({page}) => {
    test.setTimeout(300_000);
    for (const path of pages) {
      await expectNoOverflow(page, path, [700, 390, 320]);
    }
  });

  test(`no page of ${tree || 'the rest'} scrolls sideways on a wide screen`, {tag: '@desktop'}, async ({page}) => {
    test.setTimeout(300_000);
    for (const path of pages) {
      await expectNoOverflow(page, path, [1280, 1000, 700]);
    }
  });
}

// Wide screens zoom the whole page, which narrows it: see above.
test.describe('large letters', {tag: '@phone'}, () => {
  for (const path of ['/', '/conditions', '/procedures/epidural-steroid-injection', '/blog', '/search']) {
    test(`${path} takes letters of twice the size`, async ({page}) => {
      await page.goto(path);
      const base = await page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize));
      await page.addStyleTag({content: `html {font-size: ${2 * base}px !important}`});
      expect(await measureOverflow(page)).toBe(0);
      const header = (await page.getByRole('banner').boundingBox())!;
      const main = (await page.getByRole('main').boundingBox())!;
      expect(main.y).toBeGreaterThanOrEqual(header.y + header.height - 1);
      const heading = page.getByRole('heading', {level: 1});
      await heading.scrollIntoViewIfNeeded();
      // Nothing lies over the title.
      expect(
        await heading.evaluate((element) => {
          const {left, top, height} = element.getBoundingClientRect();
          return element.contains(document.elementFromPoint(left + 10, top + height / 2));
        }),
      ).toBe(true);
    });
  }
});

async function expectTargets(targets: Locator, size: number): Promise<void> {
  const boxes = await targets.evaluateAll((elements) =>
    elements
      .filter((element) => element.checkVisibility())
      .map((element) => {
        const {width, height} = element.getBoundingClientRect();
        return {name: element.textContent!.trim() || element.getAttribute('aria-label'), width, height};
      }),
  );
  expect(boxes.length).toBeGreaterThan(0);
  expect(boxes.filter(({width, height}) => width < size || height < size)).toEqual([]);
}

test('what stands in the header can be hit', async ({page}) => {
  await page.goto('/');
  const header = page.getByRole('banner');
  const menu = header.locator('summary');
  if (await menu.isVisible()) {
    await expectTargets(menu, TARGET);
    await menu.click();
  }
  await expectTargets(header.locator('a:visible, button:visible'), TARGET);
});

test('the ways in, the emergency button and the list of pages can be hit', async ({page, isMobile}) => {
  await page.goto('/');
  await expectTargets(page.getByRole('navigation', {name: 'Four ways in'}).getByRole('link'), TARGET);
  await page.goto('/conditions/low-back-pain');
  await expectTargets(page.getByRole('link', {name: 'Call 911'}), TARGET);
  if (isMobile) {
    await expectTargets(page.locator('summary').filter({hasText: 'Conditions by type of pain'}), TARGET);
  }
  await openAll(page);
  await expectTargets(page.getByRole('navigation', {name: 'Conditions by type of pain'}).getByRole('link'), 40);
});
