import {expect, test} from '@playwright/test';
import {listTree, readFrontMatter} from './built-pages';

/** The pages that a patient takes home. */
const SHEETS = listTree('aftercare').filter((path) => readFrontMatter(path).includes('form: after-a-procedure'));

// Paper has one width.
test.describe('on paper', {tag: '@desktop'}, () => {
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

  for (const path of SHEETS) {
    test(`${path} takes one leaf of Letter paper, both sides`, async ({page}) => {
      await page.goto(path);
      const pdf = (await page.pdf({preferCSSPageSize: true})).toString('latin1');
      expect(pdf.match(/\/Type\s*\/Page\b/g)!.length).toBeLessThanOrEqual(2);
      // In points, 72 to the inch.
      expect(new Set(pdf.match(/\/MediaBox\s*\[[^\]]*\]/g))).toEqual(new Set(['/MediaBox [0 0 612 792]']));
    });
  }
});
