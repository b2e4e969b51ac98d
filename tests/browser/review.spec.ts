import {expect, test} from '@playwright/test';
import {toClinic} from '../../src/clinic';
import {readFrontMatter, WRITTEN_PAGES} from './built-pages';

const {indexUnreviewed} = toClinic(process.env);

const isAwaiting = (page: string): boolean => /\bstatus: awaiting\b/.test(readFrontMatter(page));

// The notice must not wait for a script, and where it stands does not depend on the width.
test.describe('pages that nobody signed', {tag: '@desktop'}, () => {
  test.use({javaScriptEnabled: false});

  // One visitor to all of them: a browser context for each would take longer than the look.
  test('each says so above its title and stays out of search engines', async ({page}) => {
    test.setTimeout(300_000);
    for (const path of WRITTEN_PAGES.filter(isAwaiting)) {
      await test.step(path, async () => {
        await page.goto(path);
        const notice = page.getByText('Not yet reviewed by a clinician', {exact: true});
        await expect.soft(notice, path).toHaveCount(1);
        await expect.soft(notice, path).toBeVisible();
        const {y, height} = (await notice.boundingBox())!;
        expect.soft(y + height, path).toBeLessThanOrEqual((await page.getByRole('heading', {level: 1}).boundingBox())!.y);
        await expect.soft(page.locator('meta[name="robots"][content~="noindex"]'), path).toHaveCount(indexUnreviewed ? 0 : 1);
      });
    }
  });

  test('they are in the sitemap only where the clinic wants them found', async ({request}) => {
    const sitemap = await (await request.get('/sitemap.xml')).text();
    const listed = [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => new URL(address!).pathname);
    expect(listed.length).toBeGreaterThan(0);
    const unsigned = WRITTEN_PAGES.filter(isAwaiting);
    expect(listed.filter((path) => unsigned.includes(path))).toEqual(indexUnreviewed ? unsigned : []);
  });
});
