import type {ReactNode} from 'react';
import clsx from 'clsx';
import Translate, {translate} from '@docusaurus/Translate';
import type {PageKnowledge} from '@site/src/knowledge/types';
import {Cite} from '../Cite';
import {InlineText} from '../InlineText';
import styles from './styles.module.css';

type Risk = NonNullable<PageKnowledge['bleedingRisk']>;

const FILLED: Record<Risk['class'], number> = {'not-classified': 0, low: 1, intermediate: 2, high: 3};

function toClassLabel(bleedingClass: Risk['class']): string {
  switch (bleedingClass) {
    case 'low':
      return translate({id: 'bleeding.low', message: 'Bleeding risk: low'});
    case 'intermediate':
      return translate({id: 'bleeding.intermediate', message: 'Bleeding risk: intermediate'});
    case 'high':
      return translate({id: 'bleeding.high', message: 'Bleeding risk: high'});
    case 'not-classified':
      return translate({id: 'bleeding.notClassified', message: 'Bleeding risk: not classified'});
  }
}

/** The procedure's bleeding-risk class, with the guideline and year that set it, and who decides. For clinicians. */
export function BleedingRisk({risk}: {risk: Risk}): ReactNode {
  return (
    <div className={styles.risk}>
      <p className={styles.class}>
        <span className={styles.bar} aria-hidden="true">
          {[1, 2, 3].map((step) => (
            <span key={step} className={clsx(styles.step, step <= FILLED[risk.class] && styles.filled)} />
          ))}
        </span>
        <strong>{toClassLabel(risk.class)}</strong>
      </p>
      <p>
        <Translate id="bleeding.guideline" values={{guideline: risk.guideline, year: risk.year}}>
          {'By {guideline}, {year}'}
        </Translate>
        <Cite {...risk.cite} />
      </p>
      <p>
        <InlineText text={risk.note} />
      </p>
      <p>
        <strong>
          <Translate id="bleeding.decides">
            The clinician who prescribes the blood thinner decides whether and when it is held and restarted.
          </Translate>
        </strong>
      </p>
    </div>
  );
}
