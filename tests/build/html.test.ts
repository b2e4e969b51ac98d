/**
 * What every page that was built must hold, read from build/ as a browser would read it.
 *
 * @jest-environment jsdom
 */
import fs from 'node:fs';
import path from 'node:path';
import {parse as parseYaml} from 'yaml';
import type {BodyFile, HeadFile} from '@site/src/search/embedded/index-files';

const BUILD = 'build';

const listFiles = (dir: string, extension: string): string[] =>
  (fs.readdirSync(dir, {recursive: true}) as string[]).filter((file) => file.endsWith(extension)).sort();

const read = (file: string): string => fs.readFileSync(path.join(BUILD, file), 'utf8');
const toDocument = (text: string, type: DOMParserSupportedType = 'text/html'): Document =>
  new DOMParser().parseFromString(text, type);

interface BuiltPage {
  /** Below build/, such as `conditions/low-back-pain.html`. */
  file: string;
  document: Document;
}

interface Written {
  file: string;
  front: {title: string; help?: unknown; review: {status: string}};
}

/** Each page of docs/ with its front matter, and where it was built. */
const WRITTEN: Written[] = listFiles('docs', '.md')
  .filter((file) => !/(?:^|\/)_/.test(file))
  .map((file) => ({
    file: `${file.split('/')[0]}/${path.basename(file, '.md')}.html`,
    front: parseYaml(/^---\n([\s\S]*?)\n---\n/.exec(fs.readFileSync(path.join('docs', file), 'utf8'))![1]!) as Written['front'],
  }));

let pages: BuiltPage[];
let docs: (BuiltPage & Written)[];

beforeAll(() => {
  pages = listFiles(BUILD, '.html').map((file) => ({file, document: toDocument(read(file))}));
  docs = WRITTEN.map((written) => ({...written, ...pages.find(({file}) => file === written.file)!}));
});

/** One line per fault, so that a failure names them all. */
const faultsOf = (toFaults: (page: BuiltPage) => readonly string[], all: readonly BuiltPage[] = pages): string[] =>
  all.flatMap((page) => toFaults(page).map((fault) => `${page.file}: ${fault}`));

const textOf = (element: Element | null): string => (element?.textContent ?? '').replace(/[\s\u200B]+/g, ' ').trim();

const isNoIndex = (document: Document): boolean =>
  document.querySelector('meta[name="robots"]')?.getAttribute('content')?.includes('noindex') ?? false;

test('every page of docs/ was built', () => {
  expect(WRITTEN.length).toBeGreaterThan(10);
  expect(WRITTEN.map(({file}) => file).filter((file) => !pages.some((page) => page.file === file))).toEqual([]);
});

describe('every page', () => {
  test('has one h1, one main, a language and a title', () => {
    expect(
      faultsOf(({document}) => [
        ...(document.querySelectorAll('h1').length === 1 ? [] : [`${document.querySelectorAll('h1').length} h1`]),
        ...(document.querySelectorAll('main').length === 1 ? [] : [`${document.querySelectorAll('main').length} main`]),
        ...(document.documentElement.lang === 'en-US' ? [] : ['no language']),
        ...(textOf(document.querySelector('title')) === '' ? ['no title'] : []),
      ]),
    ).toEqual([]);
  });

  test('has no id twice', () => {
    expect(
      faultsOf(({document}) => {
        const ids = [...document.querySelectorAll('[id]')].map(({id}) => id);
        return [...new Set(ids.filter((id, i) => ids.indexOf(id) !== i))];
      }),
    ).toEqual([]);
  });

  test('has what its links within the page point at: chips their sources, sources their mentions', () => {
    expect(
      faultsOf(({document}) =>
        [...document.querySelectorAll('a[href^="#"]')]
          .map((link) => decodeURIComponent(link.getAttribute('href')!.slice(1)))
          .filter((id) => id !== '' && !document.getElementById(id)),
      ),
    ).toEqual([]);
  });

  test('has no empty value and no token in its text, its attributes or its metadata', () => {
    const BAD = /\bundefined\b|\bNaN\b|\[object |\{\{|\}\}|\[@[a-z]/;
    const ATTRIBUTES = ['content', 'aria-label', 'alt', 'title', 'href', 'value', 'placeholder'];
    expect(
      faultsOf(({document}) =>
        [...document.querySelectorAll('*:not(script, style)')]
          .flatMap((element) => [
            ...ATTRIBUTES.map((name) => element.getAttribute(name) ?? ''),
            ...[...element.childNodes].flatMap((node) => (node.nodeType === Node.TEXT_NODE ? [node.textContent ?? ''] : [])),
          ])
          .filter((text) => BAD.test(text)),
      ),
    ).toEqual([]);
  });

  test('has no style attribute but that of the theme’s own sprite of icons', () => {
    expect(
      faultsOf(({document}) =>
        [...document.querySelectorAll('[style]')]
          .filter((element) => !(element.matches('body > svg') && element.querySelector('symbol[id^="theme-svg-"]')))
          .map((element) => element.outerHTML.slice(0, 100)),
      ),
    ).toEqual([]);
  });

  test('asks no other host for anything', () => {
    const LOADING = 'stylesheet preload prefetch modulepreload preconnect dns-prefetch icon manifest apple-touch-icon'.split(' ');
    const isElsewhere = (address: string): boolean => /^(?:[a-z]+:)?\/\//i.test(address.trim());
    expect(
      faultsOf(({document}) => {
        const loaded = [
          ...document.querySelectorAll('script, img, iframe, source, video, audio, embed, object, track, use, image, input'),
        ].flatMap((element) =>
          ['src', 'srcset', 'data', 'poster', 'href', 'xlink:href'].map((name) => element.getAttribute(name) ?? ''),
        );
        const linked = [...document.querySelectorAll('link[href]')]
          .filter((link) =>
            link
              .getAttribute('rel')!
              .split(' ')
              .some((rel) => LOADING.includes(rel)),
          )
          .map((link) => link.getAttribute('href')!);
        return [...loaded, ...linked].filter(isElsewhere);
      }),
    ).toEqual([]);
  });
});

test('no stylesheet asks another host for anything', () => {
  const styles = listFiles(BUILD, '.css');
  expect(styles.length).toBeGreaterThan(0);
  expect(styles.flatMap((file) => read(file).match(/(?:@import|url\()\s*["']?(?:https?:)?\/\/[^)"']*/g) ?? [])).toEqual([]);
});

describe('every page of docs/', () => {
  test('has its title in its h1', () => {
    expect(
      faultsOf(({file, document}) => {
        const {title} = WRITTEN.find((written) => written.file === file)!.front;
        const heading = textOf(document.querySelector('h1'));
        return heading.startsWith(title) ? [] : [`"${heading}" in place of "${title}"`];
      }, docs),
    ).toEqual([]);
  });

  test('says above its title whether a clinician has reviewed it', () => {
    expect(
      faultsOf(({document}) => {
        const notice = document.querySelector('main [data-review]');
        const title = document.querySelector('main h1');
        return notice && title && notice.compareDocumentPosition(title) & Node.DOCUMENT_POSITION_FOLLOWING ? [] : ['no notice'];
      }, docs),
    ).toEqual([]);
  });

  test('is kept from search engines until then, unless the clinic wants otherwise', () => {
    const indexed = process.env.CLINIC_INDEX_UNREVIEWED?.trim() === 'true';
    for (const {file, document, front} of docs) {
      const awaiting = front.review.status === 'awaiting';
      expect([file, isNoIndex(document)]).toEqual([file, awaiting && !indexed]);
      expect([file, document.querySelector('[data-review]')?.getAttribute('data-review')]).toEqual([
        file,
        awaiting ? 'awaiting' : 'reviewed',
      ]);
    }
  });

  test('names all three levels of help where it has danger signs, each with signs and what to do', () => {
    const LEVELS = ['Emergency: call 911 now', 'Call today', 'Book a visit'];
    const withHelp = docs.filter(({front}) => front.help !== undefined);
    expect(withHelp.length).toBeGreaterThan(10);
    expect(
      faultsOf(
        ({document}) =>
          LEVELS.flatMap((level) => {
            const [title, ...others] = [...document.querySelectorAll('main h3')].filter((heading) => textOf(heading) === level);
            const band = title?.parentElement?.parentElement;
            if (!band || others.length > 0) {
              return [`"${level}" stands ${title ? others.length + 1 : 0} times`];
            }
            const said = textOf(band).replace(level, '');
            return band.querySelectorAll('li').length > 0 && said.length > 40 ? [] : [`"${level}" is empty`];
          }),
        withHelp,
      ),
    ).toEqual([]);
  });

  test('has a source for every chip, and chips on every page that lists sources', () => {
    expect(
      faultsOf(({document}) => {
        const chips = [...document.querySelectorAll('[data-cite] a')];
        const lost = chips.map((chip) => chip.getAttribute('href')!).filter((href) => !document.querySelector(`li${href}`));
        const entries = document.querySelectorAll('li[id^="source-"]').length;
        return [...lost, ...(chips.length > 0 === entries > 0 ? [] : [`${chips.length} chips for ${entries} sources`])];
      }, docs),
    ).toEqual([]);
  });

  test('has a description of its own', () => {
    const descriptions = docs.map(
      ({document}) => document.querySelector('meta[name="description"]')?.getAttribute('content') ?? '',
    );
    expect(descriptions.filter((description) => description.length < 50)).toEqual([]);
    expect(new Set(descriptions).size).toBe(descriptions.length);
  });
});

test('the anchor of every search record is there', () => {
  const [head, body] = ['head', 'body'].map((name) => {
    const [file] = listFiles(BUILD, '.json').filter((candidate) => candidate.includes(`search-${name}.`));
    return JSON.parse(read(file!)) as HeadFile & BodyFile;
  });
  expect(head!.pages.length).toBeGreaterThan(docs.length);
  expect(
    head!.pages.flatMap(({id}, i) => {
      const page = pages.find(({file}) => file === `${id}.html`);
      const anchors = body!.pages[i]!.sections.map(({anchor}) => anchor).filter((anchor) => anchor !== '');
      return page ? anchors.filter((anchor) => !page.document.getElementById(anchor)).map((anchor) => `${id}#${anchor}`) : [id];
    }),
  ).toEqual([]);
});

test('the sitemap lists pages that are there, home among them, and none that search engines should leave out', () => {
  const addresses = [...toDocument(read('sitemap.xml'), 'application/xml').querySelectorAll('loc')].map(
    (loc) => new URL(textOf(loc)).pathname,
  );
  expect(addresses).toContain('/');
  expect(
    addresses.filter((address) => {
      const page = pages.find(({file}) => file === (address === '/' ? 'index.html' : `${address.slice(1)}.html`));
      return !page || isNoIndex(page.document);
    }),
  ).toEqual([]);
});

test.each([
  ['rss.xml', 'item'],
  ['atom.xml', 'entry'],
])('blog/%s is well-formed and lists every post', (file, name) => {
  const feed = toDocument(read(`blog/${file}`), 'application/xml');
  expect(feed.querySelector('parsererror')).toBeNull();
  expect(feed.querySelectorAll(name)).toHaveLength(listFiles('blog', '.md').length);
  expect(read(`blog/${file}`)).not.toMatch(/\bundefined\b|\[object |\{\{|\[@[a-z]/);
});

test('a lost reader finds a page', () => {
  expect(pages.map(({file}) => file)).toContain('404.html');
});
