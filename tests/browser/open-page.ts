import {expect, type Page} from '@playwright/test';

/** Opens `path` and waits until the site's scripts have taken over: only then do all controls show, and follow the system. */
export async function openPage(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true', {timeout: 20_000});
}
