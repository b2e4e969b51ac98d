import './dialog-element';
import {act, fireEvent, screen, within} from '@testing-library/react';
import {useLocation} from '@docusaurus/router';
import type {SearchEngine} from '../../src/search/engine';
import {SearchDialog} from '../../src/search/SearchDialog';
import {renderInSite} from '../components/renderInSite';
import {startBrokenEngine, startEngine, startSilentEngine} from './in-process-engine';

function Place() {
  const {pathname, search, hash} = useLocation();
  return <p data-testid="place">{`${pathname}${search}${hash}`}</p>;
}

async function open(engine: SearchEngine, {query = '', phone}: {query?: string; phone?: string} = {}) {
  const closed = jest.fn();
  renderInSite(
    <>
      <SearchDialog openEngine={() => engine} initialQuery={query} onClosed={closed} />
      <Place />
    </>,
    phone ? {phone} : {},
  );
  await act(() => Promise.resolve());
  return {closed};
}

const field = () => screen.getByRole('searchbox', {name: 'Search this site'});
const type = (query: string) => act(() => Promise.resolve(void fireEvent.change(field(), {target: {value: query}})));
const press = (key: string) => act(() => Promise.resolve(void fireEvent.keyDown(document.activeElement!, {key})));
const enter = () => act(() => Promise.resolve(void fireEvent.submit(field())));
const hits = () => screen.queryAllByRole('link').filter((link) => link.hasAttribute('data-hit'));
const place = () => screen.getByTestId('place').textContent;
const KIND_LINKS = ['/conditions', '/procedures', '/aftercare', '/guides'];
const kindLinks = () => screen.getAllByRole('link').map((link) => link.getAttribute('href'));

test('is a named dialog with a labelled field that has the focus, keeps nothing and checks no spelling elsewhere', async () => {
  await open(startEngine());
  expect(screen.getByRole('dialog', {name: 'Search'})).toBeVisible();
  expect(field()).toHaveFocus();
  expect(field()).toHaveAttribute('autocomplete', 'off');
  expect(field()).toHaveAttribute('spellcheck', 'false');
  expect(field()).not.toHaveAttribute('name');
  expect(screen.getByText('Nothing you type leaves this page.')).toBeVisible();
});

test('before anything is typed it offers the four trees, and asks the engine nothing', async () => {
  const engine = startEngine();
  await open(engine);
  expect(kindLinks()).toEqual(KIND_LINKS);
  await type('what is the');
  expect(engine.queries).toEqual([]);
});

test('shows hits in order of rank with kind and highlighted match', async () => {
  const engine = startEngine();
  await open(engine, {query: 'siatica'});
  act(engine.grow);
  await act(() => Promise.resolve());
  const [first] = hits();
  expect(first).toHaveAttribute('href', '/conditions/lumbar-radiculopathy');
  expect(within(first!).getByText('Conditions')).toBeVisible();
  expect(within(first!).getByText('Sciatica', {selector: 'mark'})).toBeVisible();
});

test('a hit leads to the section that answers, and names it', async () => {
  const engine = startEngine();
  engine.grow();
  await open(engine, {query: 'sciatica coughing'});
  expect(hits()[0]).toHaveAttribute('href', '/conditions/lumbar-radiculopathy#what-it-feels-like');
  expect(hits()[0]).toHaveTextContent('What it feels like');
});

test('says how many pages were found once typing rests', async () => {
  jest.useFakeTimers();
  await open(startEngine());
  await type('sciatica');
  await act(() => Promise.resolve());
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
  act(() => jest.advanceTimersByTime(600));
  expect(screen.getByRole('status')).toHaveTextContent(/^\d+ pages? found$/);
  jest.useRealTimers();
});

test('arrow keys walk from the field through the hits and back; a letter goes back to the field', async () => {
  await open(startEngine(), {query: 'nerve'});
  expect(hits().length).toBeGreaterThan(1);
  await press('ArrowDown');
  expect(hits()[0]).toHaveFocus();
  await press('ArrowDown');
  expect(hits()[1]).toHaveFocus();
  await press('ArrowUp');
  await press('ArrowUp');
  expect(field()).toHaveFocus();
  await press('ArrowUp');
  expect(field()).toHaveFocus();
  await press('ArrowDown');
  await press('s');
  expect(field()).toHaveFocus();
});

test('the last hit is where arrow keys end', async () => {
  await open(startEngine(), {query: 'nerve'});
  for (let i = 0; i < 30; i += 1) {
    await press('ArrowDown');
  }
  expect(hits().at(-1)).toHaveFocus();
});

test('Enter opens the best hit and closes the dialog; the query stays out of the address', async () => {
  const {closed} = await open(startEngine(), {query: 'siatica'});
  await enter();
  expect(place()).toBe('/conditions/lumbar-radiculopathy');
  expect(closed).toHaveBeenCalledTimes(1);
});

test('Enter before the answer waits for it', async () => {
  const waiting: (() => void)[] = [];
  const engine = startEngine();
  const slow: SearchEngine = {
    ...engine,
    search: async (query) => {
      await new Promise<void>((resolve) => waiting.push(resolve));
      return engine.search(query);
    },
  };
  await open(slow, {query: 'siatica'});
  await enter();
  expect(place()).toBe('/');
  await act(() => Promise.resolve(waiting.forEach((answer) => answer())));
  await act(() => Promise.resolve());
  expect(place()).toBe('/conditions/lumbar-radiculopathy');
});

test('a click follows a hit without loading the site anew, one with Ctrl is left to the browser', async () => {
  const {closed} = await open(startEngine(), {query: 'siatica'});
  const isLeft = jest.fn();
  document.addEventListener(
    'click',
    (event) => {
      isLeft(!event.defaultPrevented);
      // jsdom opens no tabs.
      event.preventDefault();
    },
    {once: true},
  );
  fireEvent.click(hits()[0]!, {ctrlKey: true});
  expect(isLeft).toHaveBeenCalledWith(true);
  expect(place()).toBe('/');
  await act(() => Promise.resolve(void fireEvent.click(hits()[0]!)));
  expect(place()).toBe('/conditions/lumbar-radiculopathy');
  expect(closed).toHaveBeenCalled();
});

test('closes by its button', async () => {
  const {closed} = await open(startEngine());
  fireEvent.click(screen.getByRole('button', {name: 'Close'}));
  expect(closed).toHaveBeenCalledTimes(1);
});

test('closes by Esc, with text in the field too', async () => {
  const {closed} = await open(startEngine(), {query: 'sciatica'});
  await press('Escape');
  expect(closed).toHaveBeenCalledTimes(1);
});

test('closes by a click beside it, not by one inside', async () => {
  const {closed} = await open(startEngine());
  fireEvent.click(field());
  expect(closed).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('dialog'));
  expect(closed).toHaveBeenCalledTimes(1);
});

test('an older answer never replaces a newer one', async () => {
  const answers = new Map<string, () => void>();
  const engine = startEngine();
  const slow: SearchEngine = {
    ...engine,
    search: async (query) => {
      await new Promise<void>((resolve) => answers.set(query, resolve));
      return engine.search(query);
    },
  };
  await open(slow);
  await type('knee');
  await type('sciatica');
  await act(() => Promise.resolve(answers.get('sciatica')?.()));
  await act(() => Promise.resolve(answers.get('knee')?.()));
  await act(() => Promise.resolve());
  expect(hits()[0]).toHaveAttribute('href', '/conditions/lumbar-radiculopathy');
});

test('where nothing is found it says so and offers the four trees, and the phone where there is one', async () => {
  await open(startEngine(), {query: 'zzzzzz', phone: '+1 555 010 0000'});
  expect(screen.getByText('No page matches “zzzzzz”.')).toBeVisible();
  expect(kindLinks()).toEqual(['tel:+15550100000', ...KIND_LINKS]);
});

test('without a phone no sentence is left open', async () => {
  await open(startEngine(), {query: 'zzzzzz'});
  expect(kindLinks()).toEqual(KIND_LINKS);
  expect(screen.queryByText(/ask us/)).toBeNull();
});

test.each([
  ['the index is broken', startBrokenEngine],
  [
    'the worker is blocked',
    () => {
      throw new Error('blocked');
    },
  ],
])('where %s it says that search is unavailable and offers the four trees', async (_, start) => {
  renderInSite(<SearchDialog openEngine={start} initialQuery="sciatica" onClosed={() => undefined} />);
  await act(() => Promise.resolve());
  expect(screen.getByText('Search is not available right now.')).toBeVisible();
  expect(kindLinks()).toEqual(KIND_LINKS);
});

test('while the index is on its way the four trees are there, and so is the danger card', async () => {
  await open(startSilentEngine(), {query: "can't pee"});
  expect(screen.getByRole('alert')).toHaveTextContent('Call 911 now');
  expect(screen.getByRole('link', {name: 'Call 911'})).toHaveAttribute('href', 'tel:911');
  expect(kindLinks()).toEqual(['tel:911', ...KIND_LINKS]);
});

test('a danger stands above the hits, not in their place', async () => {
  const engine = startEngine();
  engine.grow();
  await open(engine, {query: 'fever after epidural injection'});
  expect(screen.getByRole('alert')).toHaveTextContent('Call your clinic today');
  expect(hits().length).toBeGreaterThan(0);
  expect(screen.getByRole('alert').compareDocumentPosition(hits()[0]!)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
});

test.each([
  ['HTML', '<img src=x onerror="alert(1)">'],
  ['a pattern', '.*(+?[\\'],
  ['emoji', '🤕🦵'],
  ['right-to-left letters', 'כאב גב'],
  ['10,000 characters', 'x'.repeat(10_000)],
])('takes %s for text', async (_, query) => {
  await open(startEngine(), {query});
  expect(field()).toHaveValue(query);
  expect(document.querySelector('img, script')).toBeNull();
  expect(kindLinks()).toEqual(KIND_LINKS);
});

test('what a page says is shown as text', async () => {
  const engine = startEngine();
  engine.grow();
  await open(engine, {query: 'scans'});
  expect(hits()[0]).toHaveTextContent('<b>and</b> your scans');
});
