import {expect, test, type Locator, type Page} from '@playwright/test';
import {listTree, readFrontMatter} from './built-pages';

const EPIDURAL = '/procedures/epidural-steroid-injection';

const part = (page: Page): Locator => page.getByRole('region', {name: 'For referring clinicians'});

async function jumpToPart(page: Page): Promise<void> {
  await page.getByRole('navigation', {name: 'Jump to'}).getByRole('link', {name: 'For referring clinicians'}).click();
  await expect(page).toHaveURL(/#for-referring-clinicians$/);
  await expect(page.getByRole('heading', {level: 2, name: 'For referring clinicians'})).toBeInViewport();
}

test('from home, "I refer patients" leads to how to refer', async ({page}) => {
  await page.goto('/');
  await page.getByRole('link', {name: /^I refer patients/}).click();
  await expect(page).toHaveURL(/\/guides\/refer-a-patient$/);
  await expect(page.getByRole('heading', {level: 1})).toBeVisible();
});

// Whoever refers sits at a desk, and has 30 seconds.
test.describe('the part for clinicians', {tag: '@desktop'}, () => {
  test.use({javaScriptEnabled: false});

  for (const path of listTree('procedures')) {
    test(`${path} tells a clinician the essentials one tap from its top`, async ({page}) => {
      await page.goto(path);
      await jumpToPart(page);
      for (const name of ['In 30 seconds', 'Red flags', 'What to send', 'What guidelines and reviews say', 'ICD-10-CM codes']) {
        await expect(part(page).getByRole('heading', {level: 3, name})).toBeVisible();
      }

      const positions = part(page).getByRole('table', {name: /^Positions on /});
      expect(await positions.count()).toBeGreaterThan(0);
      for (const table of await positions.all()) {
        await expect(table.getByRole('columnheader')).toHaveText(['Body', 'Year', 'Position', 'Their wording', 'Scope']);
        for (const row of (await table.getByRole('row').all()).slice(1)) {
          await expect(row.getByRole('rowheader')).toHaveText(/\w/);
          const [year, position, wording, scope] = await row.getByRole('cell').allInnerTexts();
          expect(year).toMatch(/^\d{4}$/);
          expect(position).toMatch(/^(?:Against|No clear answer|Either way|For)$/);
          expect(wording).toMatch(/\w/);
          expect(scope).toMatch(/\w/);
        }
      }

      const codes = await part(page)
        .getByRole('rowheader', {name: /^[A-Z]\d[\dA-Z](?:\.[\dA-Z]{1,4})?$/})
        .allInnerTexts();
      expect(codes.length).toBeGreaterThan(0);

      if (/^form: procedure$/m.test(readFrontMatter(path))) {
        await expect(part(page).getByText(/^Bleeding risk: (?:low|intermediate|high|not classified)$/)).toBeVisible();
        await expect(part(page).getByText('The clinician who prescribes the blood thinner decides')).toBeVisible();
      }
    });
  }

  test('every condition tells a clinician when to refer and what to send', async ({page}) => {
    test.setTimeout(300_000);
    for (const path of listTree('conditions')) {
      await test.step(path, async () => {
        await page.goto(path);
        await jumpToPart(page);
        for (const name of ['Red flags', 'When to refer', 'What to send', 'ICD-10-CM codes']) {
          await expect(part(page).getByRole('heading', {level: 3, name}), path).toBeVisible();
        }
      });
    }
  });
});

test.describe('what to send', () => {
  const list = (page: Page): Locator => page.getByRole('group', {name: 'What to send'});

  test('can be copied, a line for each point', async ({page, context}) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(EPIDURAL);
    await list(page).getByRole('button', {name: 'Copy this list'}).click();
    await expect(list(page).getByRole('status')).toHaveText('Copied.');
    const points = await list(page)
      .getByRole('listitem')
      .evaluateAll((items) =>
        items.map((item) => {
          const copy = item.cloneNode(true) as Element;
          copy.querySelectorAll('a[href^="#source-"]').forEach((citation) => citation.remove());
          return `- ${copy.textContent!.trim()}`;
        }),
      );
    expect(points.length).toBeGreaterThan(3);
    expect((await page.evaluate(() => navigator.clipboard.readText())).split('\n')).toEqual(points);
  });

  test('is left selected for the reader to copy where the browser forbids it', async ({page}) => {
    await page.addInitScript(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'));
    });
    await page.goto(EPIDURAL);
    await list(page).getByRole('button', {name: 'Copy this list'}).click();
    await expect(list(page).getByRole('status')).toContainText('The list is selected');
    const selected = await page.evaluate(() => window.getSelection()!.toString());
    for (const point of await list(page).getByRole('listitem').allInnerTexts()) {
      expect(selected).toContain(point.slice(0, 20));
    }
  });

  test('prints alone', async ({page}) => {
    await page.goto(EPIDURAL);
    // What the browser would print while its dialog is open.
    await page.evaluate(() => (window.print = () => undefined));
    await page.emulateMedia({media: 'print'});
    await list(page).getByRole('button', {name: 'Print this list', includeHidden: true}).dispatchEvent('click');
    await expect(list(page).getByRole('listitem').first()).toBeVisible();
    await expect(page.getByRole('heading', {level: 1, includeHidden: true})).toBeHidden();
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await expect(page.getByRole('heading', {level: 1})).toBeVisible();
  });
});

test('a source opens from the text and leads back to where it was cited', async ({page}) => {
  await page.goto(EPIDURAL);
  const citation = part(page)
    .getByRole('link', {name: /^Source \d+$/})
    .first();
  const name = await citation.innerText();
  await citation.click();
  const source = page.locator(`#source-${name}`);
  await expect(source).toBeInViewport();
  await source
    .getByRole('link', {name: /^Back to place/})
    .first()
    .click();
  await expect(page).toHaveURL(/#cite-/);
  const place = page.locator(new URL(page.url()).hash);
  await expect(place).toBeInViewport();
  await expect(place).toContainText(name);
});
