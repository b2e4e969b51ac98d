import type {ReactNode} from 'react';
import Translate, {translate} from '@docusaurus/Translate';
import type {NumberFact} from '@site/src/knowledge/types';
import {isDrawn, NumberFigure} from '../NumberFigure';
import styles from './styles.module.css';

type Topic = NumberFact['topic'];

/** The order in which a reader asks. */
const TOPICS: readonly Topic[] = ['benefit', 'onset', 'duration', 'recovery', 'harm', 'course'];

function toHeading(topic: Topic): string {
  switch (topic) {
    case 'benefit':
      return translate({id: 'numbers.benefit', message: 'Chance of help'});
    case 'onset':
      return translate({id: 'numbers.onset', message: 'How soon it helps'});
    case 'duration':
      return translate({id: 'numbers.duration', message: 'How long it lasts'});
    case 'recovery':
      return translate({id: 'numbers.recovery', message: 'Getting back to daily life'});
    case 'harm':
      return translate({id: 'numbers.harm', message: 'Possible harm'});
    case 'course':
      return translate({id: 'numbers.course', message: 'What usually happens over time'});
  }
}

/** So many chances of help are shown at once; the rest opens on demand. What may go wrong is never folded away. */
const SHOWN_BENEFITS = 3;

function Facts({topic, facts}: {topic: Topic; facts: NumberFact[]}): ReactNode {
  const shown = topic === 'benefit' ? SHOWN_BENEFITS : facts.length;
  const toFigure = (fact: NumberFact) => <NumberFigure key={fact.id} fact={fact} isFramed={false} />;
  return (
    <>
      {facts.slice(0, shown).map(toFigure)}
      {facts.length > shown && (
        <details className={styles.more}>
          <summary>
            <Translate id="numbers.more" values={{count: facts.length - shown}}>
              {'More figures on the chance of help ({count})'}
            </Translate>
          </summary>
          {facts.slice(shown).map(toFigure)}
        </details>
      )}
    </>
  );
}

/** The page's figures, grouped by what a reader wants to know. */
export function NumbersBox({numbers}: {numbers: NumberFact[]}): ReactNode {
  if (numbers.length === 0) {
    return null;
  }
  const groups = TOPICS.map((topic) => ({topic, facts: numbers.filter((fact) => fact.topic === topic)}));
  return (
    <div className={styles.box}>
      {numbers.some((fact) => isDrawn(fact.result)) && (
        <p className={styles.key}>
          <Translate id="numbers.key">Each figure is one person out of 100. Filled means: it happened to them.</Translate>
        </p>
      )}
      {groups
        .filter(({facts}) => facts.length > 0)
        .map(({topic, facts}) => (
          <div key={topic} className={styles.group}>
            <h3 className={styles.heading}>{toHeading(topic)}</h3>
            <Facts topic={topic} facts={facts} />
          </div>
        ))}
    </div>
  );
}
