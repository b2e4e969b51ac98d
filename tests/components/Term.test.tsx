import {act, fireEvent, screen} from '@testing-library/react';
import {Term} from '@site/src/components/Term';
import {KnowledgeProvider} from '@site/src/hooks/useKnowledge';
import type {PageKnowledge} from '@site/src/knowledge/types';
import {renderInSite, renderStatic} from './renderInSite';

const terms: PageKnowledge['terms'] = {
  felt: {
    id: 'felt',
    term: 'Felt',
    says: 'Pressed wool.',
    page: {id: 'guides/felt', title: 'All about felt', permalink: '/guides/felt', description: 'Wool.'},
  },
};

const text = (
  <KnowledgeProvider knowledge={{terms} as PageKnowledge}>
    <p>
      A hat of <Term term="felt">felt</Term>.
    </p>
  </KnowledgeProvider>
);

const word = () => screen.getByRole('link', {name: 'felt'});
const meaning = () => screen.queryByText('Pressed wool.');
/** The card is loaded when it is first asked for. */
const settle = () => act(() => new Promise((resolve) => setTimeout(resolve, 50)));

test('without scripts it is a link to the glossary, and the words are as written', () => {
  const html = renderStatic(text);
  expect(html.textContent).toBe('A hat of felt.');
  expect(html.querySelector('a')?.getAttribute('href')).toBe('/guides/glossary#felt');
});

test('opens on focus, describes the word, and leads to the page that tells more', async () => {
  renderInSite(text);
  act(() => word().focus());
  await settle();
  expect(word()).toHaveAccessibleDescription('Pressed wool.');
  expect(screen.getByRole('link', {name: 'More: All about felt'})).toHaveAttribute('href', '/guides/felt');
  expect(screen.getByRole('link', {name: 'All words explained'})).toHaveAttribute('href', '/guides/glossary#felt');
});

test('Escape closes it, and so does the button, which gives the focus back', async () => {
  renderInSite(text);
  act(() => word().focus());
  await settle();
  fireEvent.keyDown(word(), {key: 'Escape'});
  expect(meaning()).toBeNull();
  act(() => word().blur());
  act(() => word().focus());
  await settle();
  const close = screen.getByRole('button', {name: 'Close'});
  act(() => close.focus());
  fireEvent.click(close);
  expect(meaning()).toBeNull();
  expect(word()).toHaveFocus();
});

test('a tap opens it and goes nowhere; a tap beside it closes it', async () => {
  renderInSite(text);
  const tap = (element: Element) => {
    fireEvent(element, Object.assign(new MouseEvent('pointerdown', {bubbles: true}), {pointerType: 'touch'}));
    return fireEvent.click(element);
  };
  expect(tap(word())).toBe(false);
  await settle();
  expect(meaning()).toBeInTheDocument();
  tap(document.body);
  expect(meaning()).toBeNull();
});

test('a word that the page does not know is a word', () => {
  const html = renderStatic(
    <KnowledgeProvider knowledge={{terms: {}} as PageKnowledge}>
      <Term term="felt">felt</Term>
    </KnowledgeProvider>,
  );
  expect(html.innerHTML).toBe('felt');
});
