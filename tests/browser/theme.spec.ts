import {expect, test, type Page} from '@playwright/test';
import {openPage} from './open-page';

/** The page's background, from 0 (black) to 1 (white), as the eye weighs it. */
async function measureBrightness(page: Page): Promise<number> {
  const colour = await page.evaluate(() => {
    const context = document.createElement('canvas').getContext('2d', {willReadFrequently: true})!;
    context.fillStyle = getComputedStyle(document.documentElement).backgroundColor;
    context.fillRect(0, 0, 1, 1);
    return [...context.getImageData(0, 0, 1, 1).data];
  });
  const [red, green, blue] = colour as [number, number, number];
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
}

const isDark = async (page: Page): Promise<boolean> => (await measureBrightness(page)) < 0.3;

async function pressToggle(page: Page): Promise<void> {
  const toggle = page.getByRole('button', {name: /dark and light mode/});
  if (!(await toggle.isVisible())) {
    await page.getByRole('banner').locator('summary').click();
  }
  await toggle.click();
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`follows a system that is ${colorScheme}`, async ({page}) => {
    await page.emulateMedia({colorScheme});
    await page.goto('/');
    expect(await isDark(page)).toBe(colorScheme === 'dark');
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });
}

test('follows the system when it changes', async ({page}) => {
  await page.emulateMedia({colorScheme: 'light', reducedMotion: 'reduce'});
  await openPage(page, '/');
  await page.emulateMedia({colorScheme: 'dark'});
  await expect.poll(() => isDark(page)).toBe(true);
});

test('is dark before any script of the site has run', async ({page}) => {
  await page.route('**/*.js', (route) => route.abort());
  await page.emulateMedia({colorScheme: 'dark'});
  await page.goto('/');
  expect(await isDark(page)).toBe(true);
});

test('the reader chooses against the system, and the choice lasts', async ({page}) => {
  await page.emulateMedia({colorScheme: 'light', reducedMotion: 'reduce'});
  await openPage(page, '/conditions/low-back-pain');
  // The button goes round: system, light, dark.
  for (let presses = 0; presses < 3 && !(await isDark(page)); presses++) {
    await pressToggle(page);
  }
  await expect.poll(() => isDark(page)).toBe(true);
  await page.reload();
  expect(await isDark(page)).toBe(true);
  await page.goto('/blog');
  expect(await isDark(page)).toBe(true);
});
