import {expect, test, type Page} from '@playwright/test';
import {toClinic} from '../../src/clinic';
import {PAGES} from './built-pages';

const POST = '/blog/what-is-interventional-pain-management-and-does-it-work';
const TITLE = 'What can interventional pain care do for you?';
const AUTHOR = 'The knowledge base team';

const FEEDS = [
  {path: '/blog/rss.xml', type: 'application/rss+xml', name: 'RSS feed', entry: 'item', link: 'item > link'},
  {path: '/blog/atom.xml', type: 'application/atom+xml', name: 'Atom feed', entry: 'entry', link: 'entry > link'},
];

test('the list shows each post with its answer, date and reading time, and leads to it', async ({page}) => {
  await page.goto('/blog');
  const entry = page.getByRole('article').filter({hasText: TITLE});
  await expect(entry).toContainText(/\d+ min read/);
  await expect(entry.locator('time')).toHaveText(/\w+ \d+, \d{4}/);
  await entry.getByRole('link', {name: TITLE}).click();
  await expect(page).toHaveURL(new RegExp(`${POST}$`));
  await expect(page.getByRole('heading', {level: 1})).toHaveText(TITLE);
});

test('a post has a date, a reading time, its answer and tags', async ({page}) => {
  await page.goto(POST);
  const post = page.getByRole('article');
  await expect(post.locator('header')).toContainText(/\d+ min read/);
  await expect(post.locator('header time').first()).toBeVisible();
  await post.getByRole('link', {name: 'What the evidence says'}).click();
  await expect(page).toHaveURL(/\/blog\/tags\/evidence$/);
  await expect(page.getByRole('link', {name: TITLE})).toBeVisible();
});

test('its author is an organisation, to people and to machines', async ({page}) => {
  await page.goto(POST);
  await expect(page.getByRole('article').locator('header')).toContainText(AUTHOR);
  const [post] = await page
    .locator('script[type="application/ld+json"]')
    .evaluateAll((scripts) =>
      scripts.map(({textContent}) => JSON.parse(textContent!)).filter((data) => data['@type'] === 'BlogPosting'),
    );
  expect(post.author).toMatchObject({'@type': 'Organization', name: AUTHOR});
});

test('the tags page says what each tag means and leads to its posts', async ({page}) => {
  await page.goto('/blog/tags');
  await page
    .getByRole('main')
    .getByRole('link', {name: /^Interventional pain care/})
    .click();
  await expect(page.getByRole('heading', {level: 1})).toContainText('Interventional pain care');
  await page.getByRole('link', {name: TITLE}).click();
  await expect(page).toHaveURL(new RegExp(`${POST}$`));
});

test('a post leads to the pages that it discusses, and they lead back', async ({page}) => {
  await page.goto(POST);
  const related = page
    .getByRole('heading', {level: 2, name: 'Related pages'})
    .locator('xpath=following-sibling::*[1]')
    .getByRole('link');
  const paths = await related.evaluateAll((links) => links.map((link) => link.getAttribute('href')!));
  expect(paths.length).toBeGreaterThan(0);
  await page.goto(paths[0]!);
  await expect(page.getByRole('main').getByRole('link', {name: TITLE})).toHaveAttribute('href', POST);
});

/** What a feed reader makes of `xml`: an error, or its entries' titles and addresses. */
async function parseFeed(page: Page, xml: string, entry: string, link: string) {
  return page.evaluate(
    ([source, entries, links]) => {
      const feed = new DOMParser().parseFromString(source, 'application/xml');
      return {
        error: feed.querySelector('parsererror')?.textContent,
        titles: [...feed.querySelectorAll(`${entries} > title`)].map(({textContent}) => textContent),
        addresses: [...feed.querySelectorAll(links)].map((element) => element.getAttribute('href') ?? element.textContent),
      };
    },
    [xml, entry, link] as const,
  );
}

for (const {path, type, name, entry, link} of FEEDS) {
  test(`${path} is a feed that readers and programs find`, async ({page, request}) => {
    await page.goto('/blog');
    await expect(page.getByRole('link', {name})).toHaveAttribute('href', path);
    await expect(page.locator(`link[rel="alternate"][type="${type}"]`)).toHaveAttribute('href', path);
    const response = await request.get(path);
    expect(response.status()).toBe(200);
    const xml = await response.text();
    expect(xml).not.toMatch(/\{\{|:::|\[@|\bundefined\b/);
    const feed = await parseFeed(page, xml, entry, link);
    expect(feed.error).toBeUndefined();
    // Nobody has signed the post, and a feed is read away from its page.
    expect(xml).toContain('Not yet reviewed by a clinician.');
    expect(feed.titles).toContain(TITLE);
    expect(feed.addresses.map((address) => new URL(address!).pathname)).toContain(POST);
  });
}

const {email, questionsUrl} = toClinic(process.env);

for (const path of PAGES.filter((page) => /^\/blog\/(?!tags|authors)/.test(page))) {
  test(`${path} has no question that nobody asked, and no form that leads nowhere`, async ({page}) => {
    await page.goto(path);
    const main = page.getByRole('main');
    await expect(main.locator('#questions')).toHaveCount(0);
    const ways = await main.locator('form, a[href^="mailto:"]').count();
    expect(ways > 0).toBe(Boolean(email ?? questionsUrl));
  });
}
