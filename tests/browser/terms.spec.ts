import {expect, test, type Page} from '@playwright/test';
import {openPage} from './open-page';

const CONDITION = '/conditions/cervical-spinal-stenosis';
const GLOSSARY = '/guides/glossary#mri';

const word = (page: Page) => page.locator(`a[href="${GLOSSARY}"]`).first();
const meaning = (page: Page) => page.getByText(/strong magnet/);

test('a word explains itself on focus, and Escape closes it', async ({page}) => {
  await openPage(page, CONDITION);
  await word(page).focus();
  await expect(meaning(page)).toBeInViewport();
  await expect(word(page)).toHaveAccessibleDescription(/strong magnet/);
  await page.keyboard.press('Escape');
  await expect(meaning(page)).toBeHidden();
  await expect(word(page)).toBeFocused();
});

test('the page that tells more is the next stop of the keyboard', async ({page}) => {
  await openPage(page, CONDITION);
  await word(page).focus();
  await expect(meaning(page)).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/aftercare\/implants-and-mri$/);
});

test('on a mouse it opens while the pointer is on it or on what it says @desktop', async ({page}) => {
  await openPage(page, CONDITION);
  await word(page).hover();
  await expect(meaning(page)).toBeInViewport();
  await meaning(page).hover();
  await page.waitForTimeout(500);
  await expect(meaning(page)).toBeVisible();
  await page.mouse.move(2, 2);
  await expect(meaning(page)).toBeHidden();
  await word(page).click();
  await expect(page).toHaveURL(GLOSSARY);
});

test('a tap opens it at the foot of the screen, a tap elsewhere closes it @phone', async ({page}) => {
  await openPage(page, CONDITION);
  await word(page).tap();
  await expect(meaning(page)).toBeInViewport();
  expect(new URL(page.url()).pathname).toBe(CONDITION);
  const {width} = page.viewportSize()!;
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(overflow).toBeLessThanOrEqual(width);
  await page.getByRole('heading', {name: 'How it is diagnosed'}).tap();
  await expect(meaning(page)).toBeHidden();
});

test.describe('without scripts', () => {
  test.use({javaScriptEnabled: false});

  test('a word leads to its place in the glossary', async ({page}) => {
    await page.goto(CONDITION);
    await word(page).click();
    await expect(page).toHaveURL(GLOSSARY);
    await expect(page.locator('#mri')).toBeInViewport();
    await expect(meaning(page)).toBeVisible();
  });
});

test('every word of the glossary that a page explains has its place there', async ({page}) => {
  await openPage(page, '/procedures/spinal-cord-stimulation');
  const linked = await page
    .locator('a[href^="/guides/glossary#"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')!.split('#')[1]!));
  expect(linked.length).toBeGreaterThan(3);
  expect(new Set(linked).size).toBe(linked.length);
  await openPage(page, '/guides/glossary');
  for (const id of linked) {
    await expect(page.locator(`#${id}`)).toBeAttached();
  }
});
