import {screen} from '@testing-library/react';
import {AskQuestion} from '@site/src/components/AskQuestion';
import {ReaderQuestions} from '@site/src/components/ReaderQuestions';
import {renderInSite, renderStatic} from './renderInSite';

const ask = <AskQuestion title="Do hats help?" permalink="/blog/do-hats-help" />;

test('a question stands with its signed answer, paragraph by paragraph', () => {
  renderInSite(
    <ReaderQuestions
      questions={[
        {
          id: 'hats',
          question: 'Do hats shrink?',
          answer: 'Some do.\n\nOthers do not.',
          signedBy: 'Nobody, MD',
          signedOn: '2026-05-01',
        },
      ]}
    />,
  );
  expect(screen.getByRole('heading', {level: 2, name: 'Questions from readers'})).toBeTruthy();
  const article = screen.getByRole('article', {name: 'Do hats shrink?'});
  expect([...article.querySelectorAll('p')].map(({textContent}) => textContent)).toEqual([
    'Some do.',
    'Others do not.',
    'Answered by Nobody, MD, May 1, 2026',
  ]);
});

test('a post without questions has no section for them', () => {
  expect(renderInSite(<ReaderQuestions questions={[]} />).container.innerHTML).toBe('');
});

test('nobody can ask where the clinic did not say where questions go', () => {
  expect(renderInSite(ask).container.innerHTML).toBe('');
});

test('by e-mail: to the clinic, about the post, after the request to leave out health details', () => {
  const {container} = renderInSite(ask, {email: 'ask@example.org'});
  expect(screen.getByRole('link', {name: 'Ask by e-mail'}).getAttribute('href')).toBe(
    'mailto:ask@example.org?subject=Question%20about%3A%20Do%20hats%20help%3F',
  );
  expect(container.textContent).toContain('Leave out your name, dates and anything about your own health.');
});

test("by form: a plain POST to the clinic's own address, which works without scripts", () => {
  const html = renderStatic(ask, {email: 'ask@example.org', questionsUrl: 'https://clinic.example.org/ask'});
  const form = html.querySelector('form');
  expect(form?.getAttribute('action')).toBe('https://clinic.example.org/ask');
  expect(form?.getAttribute('method')).toBe('post');
  expect(form?.querySelector('input[name="title"]')?.getAttribute('value')).toBe('Do hats help?');
  expect(form?.querySelector('input[name="page"]')?.getAttribute('value')).toBe('/blog/do-hats-help');
  const field = form?.querySelector('textarea');
  expect(field?.required).toBe(true);
  expect(html.querySelector(`[id="${field?.getAttribute('aria-describedby')}"]`)?.textContent).toContain('Leave out your name');
});
