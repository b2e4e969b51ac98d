import AxeBuilder from '@axe-core/playwright';
import {expect, test, type Locator, type Page} from '@playwright/test';
import {dialog, field, hits} from './search-dialog';

const BEST = '/conditions/lumbar-radiculopathy';
const KIND_PATHS = ['/conditions', '/procedures', '/aftercare', '/guides'];

const button = (page: Page): Locator => page.getByRole('banner').getByRole('button', {name: 'Search', exact: true});

async function openDialog(page: Page): Promise<void> {
  await button(page).click();
  await expect(field(page)).toBeFocused();
}

async function expectKindLinks(scope: Locator): Promise<void> {
  for (const path of KIND_PATHS) {
    await expect(scope.locator(`a[href$="${path}"]`)).toBeVisible();
  }
}

test.describe('finds', () => {
  for (const [how, query] of [
    ['a typing error', 'siatica'],
    ['a title', 'sciatica'],
    ['a medical name', 'lumbar radiculopathy'],
    ['a code', 'M54.16'],
    ['a code without its point', 'm5416'],
  ] as const) {
    test(`by ${how}: ${query}`, async ({page}) => {
      await page.goto('/');
      await openDialog(page);
      await field(page).fill(query);
      await expect(hits(page).first()).toHaveAttribute('href', new RegExp(`^${BEST}(#.*)?$`));
      await expect(dialog(page).getByRole('status')).toHaveText(/pages? found/);
    });
  }

  test('while the reader types', async ({page}) => {
    await page.goto('/');
    await openDialog(page);
    await field(page).pressSequentially('sciat');
    await expect(hits(page).first()).toHaveAttribute('href', new RegExp(`^${BEST}`));
  });
});

test('the hit shows kind, one line with the match highlighted, and leads to its page', async ({page}) => {
  await page.goto('/');
  await openDialog(page);
  await field(page).fill('sciatica');
  const first = hits(page).first();
  await expect(first).toContainText('Conditions');
  await expect(first.locator('mark').first()).toHaveText(/sciatica/i);
  await first.click();
  await expect(page).toHaveURL(new RegExp(`${BEST}(#.*)?$`));
  await expect(dialog(page)).toBeHidden();
  await expect(page.getByRole('heading', {level: 1})).toContainText('Sciatica');
});

test.describe('privacy', () => {
  test('a whole session of searches asks no other host for anything', async ({page, baseURL}) => {
    const elsewhere: string[] = [];
    page.context().on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(`${baseURL}/`) && !/^(?:data|blob):/.test(url)) {
        elsewhere.push(url);
      }
    });
    await page.goto('/');
    await openDialog(page);
    for (const query of ['siatica', 'M54.16', 'zzzzzz', "can't pee", 'want to die', 'epidural']) {
      await field(page).fill(query);
      await page.waitForTimeout(250);
    }
    await dialog(page).getByRole('radio', {name: 'Treatments'}).check();
    await hits(page).first().click();
    await expect(dialog(page)).toBeHidden();
    await page.goto('/search#q=knee%20pain');
    await expect(page.getByRole('main').getByRole('list', {name: /Pages found/})).toBeVisible();
    await page.waitForLoadState('networkidle');
    expect(elsewhere).toEqual([]);
  });

  test('nothing is fetched before the reader turns to search, and nothing leaves the origin or stays behind', async ({
    page,
    context,
    baseURL,
  }) => {
    const urls: string[] = [];
    page.on('request', (request) => urls.push(request.url()));
    await page.goto('/');
    await page.waitForLoadState('networkidle');
    const isOfSearch = (url: string) => url.includes('/assets/search/');
    expect(urls.filter(isOfSearch)).toEqual([]);
    expect(page.workers()).toEqual([]);

    await openDialog(page);
    await field(page).pressSequentially('tingling calf');
    await expect(hits(page).first()).toBeVisible();
    await page.waitForLoadState('networkidle');
    expect(urls.filter(isOfSearch)).toHaveLength(2);
    const beforeHit = urls.length;
    await hits(page).first().hover();
    await page.waitForTimeout(300);
    // A page fetched because it was found would tell the server what was searched for.
    expect(urls.slice(beforeHit)).toEqual([]);
    await hits(page).first().click();
    await expect(dialog(page)).toBeHidden();
    await page.waitForLoadState('networkidle');

    expect(urls.filter((url) => !url.startsWith(`${baseURL}/`) && !url.startsWith('data:'))).toEqual([]);
    expect(urls.filter((url) => /tingling|calf/.test(url))).toEqual([]);
    expect(page.url()).not.toContain('tingling');
    expect(await context.cookies()).toEqual([]);
    const kept = await page.evaluate(() => JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)]));
    expect(kept).not.toMatch(/tingling|calf|radiculopathy/);
  });
});

test.describe('with a keyboard', {tag: '@desktop'}, () => {
  test('Ctrl+K opens, Esc closes, the focus returns', async ({page}) => {
    await page.goto('/conditions/lumbar-radiculopathy');
    await button(page).focus();
    await page.keyboard.press('Control+k');
    await expect(field(page)).toBeFocused();
    await page.keyboard.type('sciatica');
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toBeHidden();
    await expect(button(page)).toBeFocused();
    await page.keyboard.press('Meta+k');
    await expect(field(page)).toBeFocused();
  });

  for (const key of ['Enter', 'Space']) {
    test(`the button answers to ${key}`, async ({page}) => {
      await page.goto('/');
      await button(page).focus();
      await page.keyboard.press(key);
      await expect(field(page)).toBeFocused();
    });
  }

  test('no single key opens it', async ({page}) => {
    await page.goto('/');
    await page.locator('body').click({position: {x: 2, y: 400}});
    for (const key of ['k', '/', 's']) {
      await page.keyboard.press(key);
    }
    await expect(dialog(page)).toHaveCount(0);
  });

  test('arrows move through the hits, Enter opens', async ({page}) => {
    await page.goto('/');
    await openDialog(page);
    await page.keyboard.type('nerve');
    await expect(hits(page).nth(1)).toBeVisible();
    const second = await hits(page).nth(1).getAttribute('href');
    await page.keyboard.press('ArrowDown');
    await expect(hits(page).first()).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(hits(page).nth(1)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL((url) => `${url.pathname}${url.hash}` === second);
  });

  test('Enter in the field opens the best hit', async ({page}) => {
    await page.goto('/');
    await openDialog(page);
    await page.keyboard.type('siatica');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`${BEST}(#.*)?$`));
  });

  test('the focus stays inside', async ({page}) => {
    await page.goto('/');
    await openDialog(page);
    for (let i = 0; i < 12; i += 1) {
      await page.keyboard.press('Tab');
      // The browser's own bar is part of the ring: there the page has no focus at all.
      expect(
        await page.evaluate(() => document.activeElement === document.body || document.activeElement?.closest('dialog') !== null),
      ).toBe(true);
    }
  });
});

test.describe('on a phone', {tag: '@phone'}, () => {
  test('the dialog fills the screen, nothing scrolls sideways, and Enter shows the hits', async ({page}) => {
    await page.goto('/');
    await openDialog(page);
    await field(page).fill('sciatica');
    await expect(hits(page).first()).toBeVisible();
    const box = await dialog(page).boundingBox();
    expect(box).toMatchObject({x: 0, y: 0, width: 390});
    expect(await dialog(page).evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true);
    await page.keyboard.press('Enter');
    await expect(hits(page).first()).toBeFocused();
    await hits(page).first().tap();
    await expect(page).toHaveURL(new RegExp(`${BEST}(#.*)?$`));
  });
});

test('a filter leaves the pages of one kind, in the same order', async ({page}) => {
  await page.goto('/');
  await openDialog(page);
  await field(page).fill('epidural injection');
  await expect(hits(page).nth(1)).toBeVisible();
  await dialog(page).getByRole('radio', {name: 'Aftercare'}).check();
  await expect(hits(page).first()).toHaveAttribute('href', /^\/aftercare\//);
  const kinds = await hits(page).evaluateAll((links) => links.map((link) => link.getAttribute('href')?.split('/')[1]));
  expect(new Set(kinds)).toEqual(new Set(['aftercare']));
  await dialog(page).getByRole('radio', {name: 'All'}).check();
  await expect(hits(page).first()).toHaveAttribute('href', /^\/procedures\/epidural-steroid-injection/);
});

test('where one kind has nothing it offers all pages', async ({page}) => {
  await page.goto('/');
  await openDialog(page);
  await field(page).fill('M17.0');
  await expect(hits(page).first()).toBeVisible();
  await dialog(page).getByRole('radio', {name: 'Guides'}).check();
  await expect(dialog(page).getByText('Nothing under Guides matches “M17.0”.')).toBeVisible();
  await dialog(page).getByRole('button', {name: 'Look among all pages'}).click();
  await expect(hits(page).first()).toBeVisible();
});

test('where no page has the word it shows what may have been meant, and says so', async ({page}) => {
  await page.goto('/');
  await openDialog(page);
  await field(page).fill('raddikulopattie');
  await expect(dialog(page).getByText(/^No page has “raddikulopattie”\. These have “radiculopath/)).toBeVisible();
  await expect(hits(page).first()).toContainText(/radiculopathy|sciatica|pinched nerve/i);
  await expect(field(page)).toBeFocused();
  // Enter follows what was asked for, not a guess.
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toBeVisible();
  expect(new URL(page.url()).pathname).toBe('/');
});

test('where nothing is found it says so and offers the lists', async ({page}) => {
  await page.goto('/');
  await openDialog(page);
  await field(page).fill('zzzzzz');
  await expect(dialog(page).getByText('No page matches “zzzzzz”.')).toBeVisible();
  await expect(dialog(page).getByRole('status')).toHaveText('No page found');
  await expectKindLinks(dialog(page));
});

test.describe('where the index', () => {
  for (const [what, respond] of [
    ['is missing', {status: 404, body: 'Not found'}],
    ['is cut off', {body: '{"version":1,"pages":[{"id":"cond'}],
    ['is of another version', {body: '{"version":0,"pages":[],"index":{}}'}],
  ] as const) {
    test(`${what}, the dialog says that search is unavailable`, async ({page}) => {
      await page.route('**/search-head*.json', (route) => route.fulfill(respond));
      await page.goto('/');
      await openDialog(page);
      await field(page).fill('sciatica');
      await expect(dialog(page).getByText('Search is not available right now.')).toBeVisible();
      await expectKindLinks(dialog(page));
    });
  }

  test('has no body, the head answers', async ({page}) => {
    await page.route('**/search-body*.json', (route) => route.abort());
    await page.goto('/');
    await openDialog(page);
    await field(page).fill('siatica');
    await expect(hits(page).first()).toHaveAttribute('href', BEST);
  });

  test('was out of reach once, it is asked for again', async ({page}) => {
    await page.route('**/search-head*.json', (route) => route.abort(), {times: 1});
    await page.goto('/');
    await openDialog(page);
    await field(page).fill('sciatica');
    await expect(dialog(page).getByText('Search is not available right now.')).toBeVisible();
    await dialog(page).getByRole('button', {name: 'Close'}).click();
    await openDialog(page);
    await field(page).fill('sciatica');
    await expect(hits(page).first()).toBeVisible();
  });
});

test('where the browser starts no workers it says that search is unavailable', async ({page}) => {
  await page.addInitScript(() => {
    Object.assign(window, {
      Worker: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await page.goto('/');
  await openDialog(page);
  await expect(dialog(page).getByText('Search is not available right now.')).toBeVisible();
  await expectKindLinks(dialog(page));
});

test('where the policy of a host blocks workers it says that search is unavailable', async ({page}) => {
  await page.route('**/*', async (route) => {
    if (route.request().resourceType() !== 'document') {
      return route.fallback();
    }
    const response = await route.fetch();
    return route.fulfill({response, headers: {...response.headers(), 'content-security-policy': "worker-src 'none'"}});
  });
  await page.goto('/');
  await openDialog(page);
  await field(page).fill('sciatica');
  await expect(dialog(page).getByText('Search is not available right now.')).toBeVisible();
});

test('a danger shows what to do before any index has arrived', async ({page}) => {
  await page.route('**/search-head*.json', () => undefined);
  await page.goto('/');
  await openDialog(page);
  await field(page).fill("can't pee, numb between my legs");
  await expect(dialog(page).getByRole('alert')).toContainText('Call 911 now');
  await expect(dialog(page).getByRole('link', {name: 'Call 911'})).toHaveAttribute('href', 'tel:911');
  await expectKindLinks(dialog(page));
});

for (const [what, query] of [
  ['HTML', '"><img src=x onerror=alert(1)><script>alert(2)</script>'],
  ['a pattern', '(((.*)+)+$[\\'],
  ['10,000 characters', 'pain '.repeat(2000)],
  ['emoji', '🤕🦵🏽'],
  ['right-to-left letters', 'כאב גב תחתון'],
] as const) {
  test(`takes ${what} for text`, async ({page}) => {
    const faults: string[] = [];
    page.on('dialog', (alert) => faults.push(alert.message()));
    page.on('pageerror', (error) => faults.push(error.message));
    await page.goto('/');
    await openDialog(page);
    await field(page).fill(query);
    await expect(dialog(page).getByText(/Nothing you type leaves this page/)).toBeVisible();
    await page.waitForTimeout(300);
    expect(await dialog(page).locator('img, script').count()).toBe(0);
    await field(page).fill('siatica');
    await expect(hits(page).first()).toBeVisible();
    expect(faults).toEqual([]);
  });
}

test("the home page's field hands what was typed to the dialog", async ({page}) => {
  await page.goto('/');
  const headArrived = page.waitForResponse(/search-head.*\.json$/);
  await page.getByRole('main').getByRole('searchbox').fill('siatica');
  // While the reader types, the index comes.
  await headArrived;
  await page.getByRole('main').getByRole('button', {name: 'Search'}).click();
  await expect(field(page)).toHaveValue('siatica');
  await expect(hits(page).first()).toHaveAttribute('href', new RegExp(`^${BEST}`));
  expect(new URL(page.url()).search).toBe('');
});

test('the search page reads the query after the hash', async ({page}) => {
  await page.goto('/search#q=siatica');
  await expect(page.getByRole('main').getByRole('searchbox')).toHaveValue('siatica');
  await expect(
    page
      .getByRole('main')
      .getByRole('list', {name: /Pages found/})
      .getByRole('link')
      .first(),
  ).toHaveAttribute('href', new RegExp(`^${BEST}`));
});

test.describe('without scripts', () => {
  test.use({javaScriptEnabled: false});

  test('the masthead leads to a page that lists the ways in, and no form sends what was typed', async ({page}) => {
    await page.goto('/');
    await page.getByRole('main').getByRole('searchbox').fill('leg pain');
    await page.getByRole('main').getByRole('searchbox').press('Enter');
    expect(new URL(page.url())).toMatchObject({pathname: '/', search: ''});
    await page.getByRole('banner').getByRole('link', {name: 'Search'}).click();
    await expect(page).toHaveURL(/\/search$/);
    // Switched off from outside, the browser shows no <noscript>; what it would show is there.
    expect(await page.content()).toContain('Search needs JavaScript.');
    await expectKindLinks(page.getByRole('main'));
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`has no accessibility fault: ${colorScheme}`, async ({page}) => {
    await page.emulateMedia({colorScheme});
    await page.goto('/');
    await openDialog(page);
    for (const query of ['', 'sciatica', 'zzzzzz', "can't pee", 'want to die', 'fever after injection']) {
      await field(page).fill(query);
      await expect(dialog(page).getByText(/Nothing you type leaves this page/)).toBeVisible();
      await page.waitForTimeout(700);
      const {violations} = await new AxeBuilder({page}).analyze();
      expect(violations.map(({id, nodes}) => [id, nodes.map(({html}) => html)])).toEqual([]);
    }
  });
}
