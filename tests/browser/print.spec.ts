import {expect, test} from '@playwright/test';
import {listTree} from './built-pages';

const SHEET = '/aftercare/after-epidural-steroid-injection';

test.skip(({isMobile}) => isMobile, 'Paper has one width.');

test.beforeEach(({page}) => page.emulateMedia({media: 'print'}));

for (const path of listTree('aftercare')) {
  test(`${path} prints what to do, and nothing that guides on screen`, async ({page}) => {
    await page.goto(path);
    await expect(page.getByRole('heading', {level: 1})).toBeVisible();
    for (const name of ['Emergency: call 911 now', 'Call today', 'Book a visit']) {
      await expect(page.getByRole('heading', {level: 3, name})).toBeVisible();
    }
    await expect(page.getByText('Not yet reviewed by a clinician', {exact: true})).toBeVisible();
    await expect(page.getByRole('navigation')).toHaveCount(0);
    await expect(page.getByRole('banner').getByRole('link', {name: 'Search'})).toHaveCount(0);
    await expect(page.getByRole('button')).toHaveCount(0);
  });
}

test('the sheet after an epidural takes Letter paper, two leaves at most', async ({page}) => {
  await page.goto(SHEET);
  const pdf = (await page.pdf({preferCSSPageSize: true})).toString('latin1');
  const sides = pdf.match(/\/Type\s*\/Page\b/g)!.length;
  expect(sides).toBeLessThanOrEqual(4);
  // In points, 72 to the inch.
  expect(new Set(pdf.match(/\/MediaBox\s*\[[^\]]*\]/g))).toEqual(new Set(['/MediaBox [0 0 612 792]']));
});
