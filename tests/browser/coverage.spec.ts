import {expect, test} from '@playwright/test';
import {openPage} from './open-page';

const PAGE = '/procedures/minimally-invasive-lumbar-decompression';
const RULE = /^Covered for lumbar spinal stenosis only/;

test('Medicare coverage lies open with the day it was read', async ({page}) => {
  await page.clock.setFixedTime(new Date('2026-12-01T12:00:00'));
  await openPage(page, PAGE);
  await expect(page.getByRole('heading', {name: 'Medicare coverage'})).toBeVisible();
  await expect(page.getByText(RULE)).toBeVisible();
  await expect(page.getByText('Valid as read on November 22, 2026; read the determination itself.')).toBeVisible();
});

test('read too long ago, it folds itself away and says why', async ({page}) => {
  await page.clock.setFixedTime(new Date('2028-01-01T12:00:00'));
  await openPage(page, PAGE);
  await expect(page.getByText('That is more than six months ago.')).toBeVisible();
  await expect(page.getByText(RULE)).toBeHidden();
  await page.getByText(/Valid as read on/).click();
  await expect(page.getByText(RULE)).toBeVisible();
});
