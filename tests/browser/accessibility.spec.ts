import AxeBuilder from '@axe-core/playwright';
import {expect, test, type Page} from '@playwright/test';
import {PAGES, toTags} from './built-pages';
import {openPage} from './open-page';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Rules broken, each with where and how: what a person needs who has to mend it. */
async function findViolations(page: Page, {runOnly}: {runOnly: string[]}): Promise<string[]> {
  // Legacy mode spares a second page per run; it leaves out frames of other origins, and this site has no frames.
  const {violations} = await new AxeBuilder({page})
    .options({resultTypes: ['violations'], runOnly})
    .setLegacyMode()
    .analyze();
  return violations.flatMap(({id, nodes}) =>
    nodes.map(({target, failureSummary}) => `${id}: ${target.join(' ')}\n${failureSummary}`),
  );
}

/** Opens whatever folds (menu, contents, lists of pages, who says what), so that one look meets all that the page holds. */
async function openAll(page: Page): Promise<void> {
  await page.locator('details').evaluateAll((all) => all.forEach((details) => details.setAttribute('open', '')));
}

// The longest pages hold over two thousand elements, and a busy machine is slow.
test.describe.configure({timeout: 180_000});
// A colour on its way from light to dark has a contrast that nobody reads.
test.use({contextOptions: {reducedMotion: 'reduce'}});

/** Colours come from tokens, so that one page of each form shows them all (`AXE=all`: every page). */
const isLookedAtInTheDark = (path: string): boolean => process.env.AXE === 'all' || toTags(path).length === 0;

for (const path of PAGES) {
  test(
    `${path} breaks no rule${isLookedAtInTheDark(path) ? ', in light and in dark' : ''}`,
    {tag: toTags(path)},
    async ({page}) => {
      await page.emulateMedia({colorScheme: 'light'});
      await openPage(page, path);
      await openAll(page);
      expect(await findViolations(page, {runOnly: TAGS})).toEqual([]);
      if (!isLookedAtInTheDark(path)) {
        return;
      }
      await page.emulateMedia({colorScheme: 'dark'});
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
      // Only colours differ in the dark.
      expect(await findViolations(page, {runOnly: ['color-contrast']})).toEqual([]);
    },
  );
}

test('both sides of the body map', async ({page}) => {
  await openPage(page, '/');
  // Wide screens show both sides at once and no switch.
  const front = page.getByRole('radio', {name: 'Front'});
  if (await front.isVisible()) {
    await front.check();
  }
  await expect(page.getByRole('group', {name: 'Front of the body'})).toBeVisible();
  expect(await findViolations(page, {runOnly: TAGS})).toEqual([]);
});

test('the keyboard reaches the content first, and the focus shows', async ({page}) => {
  await page.goto('/conditions/low-back-pain');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', {name: 'Skip to main content'});
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const focused = page.locator(':focus');
  await expect(page.getByRole('banner').locator(':focus')).toHaveCount(0);
  expect(await focused.evaluate((element) => parseFloat(getComputedStyle(element).outlineWidth))).toBeGreaterThanOrEqual(2);
});
