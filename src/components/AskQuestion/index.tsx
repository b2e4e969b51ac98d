import {useId, type ReactNode} from 'react';
import Translate, {translate} from '@docusaurus/Translate';
import {useClinic} from '@site/src/hooks/useClinic';
import {Button, ButtonLink} from '../Button';
import styles from './styles.module.css';

export interface AskQuestionProps {
  /** The post's title and address, so that the clinic knows what the question is about. */
  title: string;
  permalink: string;
}

function Form({action, title, permalink}: AskQuestionProps & {action: string}): ReactNode {
  const id = useId();
  return (
    <form action={action} method="post">
      <input type="hidden" name="title" value={title} />
      <input type="hidden" name="page" value={permalink} />
      <label className={styles.label} htmlFor={id}>
        <Translate id="ask.label">Your question</Translate>
      </label>
      <p id={`${id}-privacy`} className={styles.privacy}>
        <Privacy />
      </p>
      <textarea
        id={id}
        className={styles.field}
        name="question"
        rows={4}
        maxLength={600}
        required
        aria-describedby={`${id}-privacy`}
      />
      <Button type="submit">
        <Translate id="ask.send">Send to the clinic</Translate>
      </Button>
    </form>
  );
}

function Privacy(): ReactNode {
  return (
    <Translate id="ask.privacy">
      Please ask in general terms. Leave out your name, dates and anything about your own health. This is not a way to get care:
      if it is about you, call your clinic. In an emergency, call 911.
    </Translate>
  );
}

/** A way to ask the clinic about a post. It exists only where the clinic said where questions go: its own form handler or e-mail. */
export function AskQuestion({title, permalink}: AskQuestionProps): ReactNode {
  const {email, questionsUrl} = useClinic();
  const headingId = useId();
  if (!email && !questionsUrl) {
    return null;
  }
  const subject = translate({id: 'ask.subject', message: 'Question about: {title}'}, {title});
  return (
    <section className={styles.ask} aria-labelledby={headingId}>
      <h2 id={headingId} className={styles.heading}>
        <Translate id="ask.heading">Ask a question about this post</Translate>
      </h2>
      {questionsUrl ? (
        <Form action={questionsUrl} title={title} permalink={permalink} />
      ) : (
        <>
          <p className={styles.privacy}>
            <Privacy />
          </p>
          <ButtonLink href={`mailto:${email}?subject=${encodeURIComponent(subject)}`}>
            <Translate id="ask.email">Ask by e-mail</Translate>
          </ButtonLink>
        </>
      )}
    </section>
  );
}
