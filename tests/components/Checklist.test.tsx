import {act, fireEvent, screen} from '@testing-library/react';
import {Checklist} from '@site/src/components/Checklist';
import {Cite} from '@site/src/components/Cite';
import {renderInSite, renderStatic} from './renderInSite';

const checklist = (
  <Checklist title="What to send">
    <ul>
      <li>
        The hat&apos;s
        {'\n'} report
        <Cite cite={[3]} at="cite-1" />
      </li>
      <li>A photo</li>
    </ul>
  </Checklist>
);

const setClipboard = (clipboard: unknown) =>
  Object.defineProperty(navigator, 'clipboard', {value: clipboard, configurable: true});

afterEach(() => setClipboard(undefined));

test('without scripts it is a list with its title, and offers nothing that would not work', () => {
  const html = renderStatic(checklist);
  expect(html.textContent).toContain('What to send');
  expect(html.querySelectorAll('li')).toHaveLength(2);
  expect(html.querySelector('button')).toBeNull();
});

test('copies its points as plain text, without citation marks, and says so', async () => {
  const copied: string[] = [];
  setClipboard({writeText: (text: string) => Promise.resolve(void copied.push(text))});
  renderInSite(checklist);
  await act(async () => {
    fireEvent.click(screen.getByRole('button', {name: 'Copy this list'}));
  });
  expect(copied).toEqual(["- The hat's report\n- A photo"]);
  expect(screen.getByRole('status').textContent).toContain('Copied.');
});

test('where there is no clipboard it selects the list and says what to do', async () => {
  renderInSite(checklist);
  await act(async () => {
    fireEvent.click(screen.getByRole('button', {name: 'Copy this list'}));
  });
  expect(screen.getByRole('status').textContent).toContain('The list is selected.');
  expect(window.getSelection()?.toString()).toContain('A photo');
});

test('prints itself alone, and only while it prints', () => {
  let marked: Element | null = null;
  window.print = () => {
    marked = document.querySelector('[data-print-alone]');
  };
  renderInSite(checklist);
  fireEvent.click(screen.getByRole('button', {name: 'Print this list'}));
  expect(marked).toBe(screen.getByRole('group', {name: 'What to send'}));
  fireEvent(window, new Event('afterprint'));
  expect(document.querySelector('[data-print-alone]')).toBeNull();
});
