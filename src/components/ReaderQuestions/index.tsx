import type {ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import {CalendarDate} from '../CalendarDate';
import styles from './styles.module.css';

/** A reader's question with the clinic's signed answer. */
export interface ReaderQuestion {
  id: string;
  question: string;
  /** Plain text; an empty line parts paragraphs. */
  answer: string;
  signedBy: string;
  /** Year-month-day. */
  signedOn: string;
}

function Question({question}: {question: ReaderQuestion}): ReactNode {
  const id = `question-${question.id}`;
  useBrokenLinks().collectAnchor(id);
  return (
    <article className={styles.question} aria-labelledby={id}>
      <h3 id={id} className={styles.asked}>
        {question.question}
      </h3>
      {question.answer.split(/\n\s*\n/).map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <p className={styles.signed}>
        <Translate id="questions.signed" values={{by: question.signedBy, on: <CalendarDate date={question.signedOn} />}}>
          {'Answered by {by}, {on}'}
        </Translate>
      </p>
    </article>
  );
}

/** Questions that readers of a post asked, each under the signed answer of the clinic; nothing where there are none. */
export function ReaderQuestions({questions}: {questions: ReaderQuestion[]}): ReactNode {
  const {collectAnchor} = useBrokenLinks();
  if (questions.length === 0) {
    return null;
  }
  collectAnchor('questions');
  return (
    <section aria-labelledby="questions">
      <h2 id="questions">
        <Translate id="questions.heading">Questions from readers</Translate>
      </h2>
      {questions.map((question) => (
        <Question key={question.id} question={question} />
      ))}
    </section>
  );
}
