import type {ReactNode} from 'react';
import clsx from 'clsx';
import Translate from '@docusaurus/Translate';
import type {ReadingGrade as ReadingGradeData} from '@site/src/knowledge/types';
import {useLocale} from '@site/src/hooks/useLocale';
import styles from './styles.module.css';

/** School grades of the United States: the meter has one box for each. */
const GRADES = Array.from({length: 12}, (_, index) => index + 1);

/** The page's reading grade, as the content standard wants it published: Flesch-Kincaid, with SMOG beside it. */
export function ReadingGrade({grade}: {grade: ReadingGradeData}): ReactNode {
  const format = new Intl.NumberFormat(useLocale(), {minimumFractionDigits: 1, maximumFractionDigits: 1});
  const level = Math.max(grade.fleschKincaid, 0);
  return (
    <div className={styles.grade}>
      <span className={styles.meter} aria-hidden="true">
        {GRADES.map((box) => (
          <span key={box} className={clsx(styles.box, box <= Math.round(level) && styles.filled)} />
        ))}
      </span>
      <p className={styles.text}>
        <strong>
          <Translate id="readingGrade.grade" values={{grade: format.format(level)}}>
            {'Reading grade {grade}'}
          </Translate>
        </strong>{' '}
        <span className={styles.detail}>
          <Translate id="readingGrade.scale">of 12 (Flesch-Kincaid). Our limit for patient text is 8.</Translate>{' '}
          {grade.smog !== null && (
            <Translate id="readingGrade.smog" values={{grade: format.format(grade.smog)}}>
              {'SMOG grade {grade}.'}
            </Translate>
          )}
        </span>
      </p>
    </div>
  );
}
