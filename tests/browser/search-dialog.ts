import type {Locator, Page} from '@playwright/test';

export const dialog = (page: Page): Locator => page.getByRole('dialog', {name: 'Search'});
export const field = (page: Page): Locator => dialog(page).getByRole('searchbox');
export const hits = (page: Page): Locator =>
  dialog(page)
    .getByRole('list', {name: /Pages found/})
    .getByRole('link');
