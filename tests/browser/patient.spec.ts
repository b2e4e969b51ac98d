import {expect, test, type Locator, type Page} from '@playwright/test';
import {listTree, PAGES, readFrontMatter, readLinks, TREES, WRITTEN_PAGES} from './built-pages';

/** The pages of medicine, which hold the three levels of help, and the guides whose authors gave them. */
const PAGES_WITH_HELP = [
  ...listTree('conditions'),
  ...listTree('procedures'),
  ...listTree('aftercare'),
  ...listTree('guides').filter((page) => /^help:/m.test(readFrontMatter(page))),
];

const title = (page: Page): Locator => page.getByRole('heading', {level: 1});

async function choose(scope: Locator, name: string | RegExp): Promise<void> {
  await scope.getByRole('link', {name, exact: true}).click();
}

test.describe('from home', () => {
  test.beforeEach(({page}) => page.goto('/').then(() => undefined));

  test('the low back on the body map leads to low back pain', async ({page}) => {
    await choose(page.getByRole('group', {name: 'Back of the body'}), 'Low back');
    const region = page.locator('#felt-low-back');
    await expect(region).toBeInViewport();
    await choose(region, 'Low back pain');
    await expect(title(page)).toContainText('Low back pain');
  });

  test('the low back on the body map leads to sciatica', async ({page}) => {
    await choose(page.getByRole('group', {name: 'Back of the body'}), 'Low back');
    await choose(page.locator('#felt-low-back'), 'Sciatica');
    await expect(title(page)).toContainText('Sciatica');
  });

  test('"I had a procedure" leads to the aftercare of an epidural steroid injection', async ({page}) => {
    await page.getByRole('link', {name: /^I had a procedure/}).click();
    await expect(title(page)).toHaveText('Aftercare');
    await page
      .getByRole('main')
      .getByRole('link', {name: /^After an epidural steroid injection/})
      .click();
    await expect(title(page)).toContainText('After an epidural steroid injection');
  });

  test('"What treatment" leads to physical therapy', async ({page}) => {
    await page.getByRole('link', {name: /^What treatment/}).click();
    await page
      .getByRole('main')
      .getByRole('link', {name: /^Physical therapy/})
      .click();
    await expect(title(page)).toContainText('Physical therapy');
  });

  test('the danger signs are one choice away', async ({page}) => {
    await page.getByRole('main').getByRole('link', {name: 'Danger signs'}).click();
    await expect(title(page)).toContainText('Warning signs');
  });
});

test('every page is at most three choices from home', () => {
  const reached = new Set(['/']);
  for (let choice = 1; choice <= 3; choice++) {
    [...reached].flatMap(readLinks).forEach((link) => PAGES.includes(link) && reached.add(link));
  }
  expect(WRITTEN_PAGES.filter((page) => !reached.has(page))).toEqual([]);
});

/** What a lost value, token, callout or citation leaves behind in a text. */
const REMAINS = [
  /\{\{|\}\}/,
  /:::/,
  /\[@/,
  /\[object /,
  /\b(?:undefined|null|NaN|Invalid Date)\b/,
  /[ \u00a0][.,;](?:\s|$)/,
  /:\s*\.(?:\s|$)/,
  /\(\s*\)/,
  /\b(?:call us|reach us|phone|e-mail|located) at[.,;]/i,
  /\.\.(?:\s|$)/,
  /&(?:amp|nbsp|quot|#\d+);/,
];

// Whoever needs help now holds a phone, and does not wait for a script.
test.describe('help', {tag: '@phone'}, () => {
  test.use({javaScriptEnabled: false});

  for (const tree of TREES) {
    test(`every page of ${tree} with danger signs says when to call 911, when to call today and when to book a visit`, async ({
      page,
    }) => {
      test.setTimeout(300_000);
      for (const path of PAGES_WITH_HELP.filter((one) => one.startsWith(`/${tree}/`))) {
        await test.step(path, async () => {
          await page.goto(path);
          await page.getByRole('navigation', {name: 'Jump to'}).getByRole('link', {name: 'Get help now'}).click();
          const help = page.getByRole('heading', {level: 2, name: 'Get help now'});
          await expect(help, path).toBeInViewport();
          await expect(page).toHaveURL(/#get-help-now$/);
          for (const level of ['Emergency: call 911 now', 'Call today', 'Book a visit']) {
            const heading = page.getByRole('main').getByRole('heading', {level: 3, name: level, exact: true});
            await expect(heading, path).toBeVisible();
            // The heading, its steps and its signs share one box.
            const signs = heading.locator('xpath=../..').getByRole('listitem');
            expect(await signs.count(), path).toBeGreaterThan(0);
            expect(
              (await signs.allInnerTexts()).filter((sign) => sign.trim().length < 5),
              path,
            ).toEqual([]);
          }
          const call = page.getByRole('main').getByRole('link', {name: 'Call 911'});
          await expect(call, path).toBeVisible();
          await expect(call, path).toHaveAttribute('href', 'tel:911');
        });
      }
    });
  }
});

// Words are the same at every width, and with or without a script.
test.describe('words', {tag: '@desktop'}, () => {
  test.use({javaScriptEnabled: false});

  // One visitor to all pages: a browser context for each would take longer than the reading.
  test('no page has a sentence with a hole in it', async ({page}) => {
    test.setTimeout(300_000);
    for (const path of PAGES) {
      await page.goto(path);
      await page.locator('details').evaluateAll((all) => all.forEach((details) => details.setAttribute('open', '')));
      const lines = (await page.locator('body').innerText()).split('\n');
      expect
        .soft(
          lines.filter((line) => REMAINS.some((remains) => remains.test(line))),
          path,
        )
        .toEqual([]);
      const metaTexts = await page
        .locator('meta[name="description"]')
        .evaluateAll((all) => all.map((meta) => meta.getAttribute('content')!));
      expect
        .soft(
          metaTexts.filter((text) => REMAINS.some((remains) => remains.test(text))),
          path,
        )
        .toEqual([]);
    }
  });
});
