import type {ReactNode} from 'react';
import clsx from 'clsx';
import Translate, {translate} from '@docusaurus/Translate';
import type {Arm, NumberFact} from '@site/src/knowledge/types';
import {useLocale} from '@site/src/hooks/useLocale';
import {Cite} from '../Cite';
import {IconArray} from '../IconArray';
import {InlineText} from '../InlineText';
import styles from './styles.module.css';

/** True where `arm` can be drawn as a hundred figures. */
export function isDrawn(arm: Arm | undefined): boolean {
  return arm !== undefined && 'count' in arm && arm.of === 100;
}

function ArmFigure({arm}: {arm: Arm}): ReactNode {
  const format = new Intl.NumberFormat(useLocale());
  const value =
    'value' in arm
      ? arm.value
      : translate(
          {id: 'numbers.frequency', message: '{count} in {of}', description: 'A natural frequency, such as 54 in 100'},
          {count: format.format(arm.count), of: format.format(arm.of)},
        );
  return (
    <figure className={clsx(styles.arm, isDrawn(arm) && styles.drawn)}>
      <figcaption className={styles.caption}>
        <b className={clsx(styles.value, 'value' in arm && styles.words)}>{value}</b> {arm.label}
      </figcaption>
      {'count' in arm && isDrawn(arm) && (
        <div className={styles.array}>
          <IconArray
            count={arm.count}
            label={translate(
              {id: 'numbers.drawing', message: '{count} of 100 figures are filled in: {label}'},
              {count: format.format(arm.count), label: arm.label},
            )}
          />
        </div>
      )}
    </figure>
  );
}

/** What it means that nobody was compared with, for this kind of figure. */
function toUncontrolledNote(topic: NumberFact['topic']): string {
  switch (topic) {
    case 'harm':
      return translate({
        id: 'numbers.uncontrolled.harm',
        message: 'Nobody was compared with: some of this may have happened anyway.',
      });
    case 'course':
      return translate({id: 'numbers.uncontrolled.course', message: 'Nobody was compared with.'});
    default:
      return translate({id: 'numbers.uncontrolled', message: 'Nobody was compared with: some would have got better anyway.'});
  }
}

export interface NumberFigureProps {
  fact: NumberFact;
  /** False inside the NumbersBox, which has a frame. */
  isFramed?: boolean;
  /** True where the page's NumbersBox shows the figure too: the anchors are there, and an anchor stands once on a page. */
  isRepeated?: boolean;
}

/**
 * One figure: what was counted, in whom and when, the result beside what it was compared with, and what it means. It says so
 * where nobody was compared with, and where nobody knows.
 */
export function NumberFigure({fact, isFramed = true, isRepeated = false}: NumberFigureProps): ReactNode {
  return (
    <div className={clsx(styles.figure, isFramed && styles.framed)} id={isRepeated ? undefined : `number-${fact.id}`}>
      <p className={styles.outcome}>{fact.outcome}</p>
      {(fact.population || fact.time) && (
        <dl className={styles.frame}>
          {fact.population && (
            <div>
              <dt>
                <Translate id="numbers.population">Who was counted:</Translate>
              </dt>{' '}
              <dd>{fact.population}</dd>
            </div>
          )}
          {fact.time && (
            <div>
              <dt>
                <Translate id="numbers.time">When:</Translate>
              </dt>{' '}
              <dd>{fact.time}</dd>
            </div>
          )}
        </dl>
      )}
      {fact.notKnown && (
        <p className={styles.unknown}>
          <Translate id="numbers.notKnown">Not known</Translate>
        </p>
      )}
      {fact.result && (
        <div className={styles.arms}>
          <ArmFigure arm={fact.result} />
          {fact.comparator && <ArmFigure arm={fact.comparator} />}
        </div>
      )}
      <p className={styles.says}>
        <InlineText text={fact.says} />
        {fact.cite && <Cite cite={fact.cite.cite} at={isRepeated ? undefined : fact.cite.at} />}
      </p>
      {fact.uncontrolled && <p className={styles.note}>{toUncontrolledNote(fact.topic)}</p>}
    </div>
  );
}
