import type {ReactNode} from 'react';
import Heading from '@theme/Heading';
import {InlineText} from '../InlineText';
import {JumpLinks} from '../JumpLinks';
import {OtherNames} from '../OtherNames';
import {ReviewStamp} from '../ReviewStamp';
import type {PageKnowledge} from '../../knowledge/types';
import styles from './styles.module.css';

/** What every page begins with: who checked it, its name, its answer, and the ways further down. */
export function PageHeader({knowledge}: {knowledge: PageKnowledge}): ReactNode {
  const {title, medicalName, answer, otherNames} = knowledge;
  return (
    <header className={styles.header}>
      <ReviewStamp review={knowledge.review} updated={knowledge.updated} />
      <Heading as="h1" className={styles.title}>
        {title}
        {medicalName && <span className={styles.medicalName}> {medicalName}</span>}
      </Heading>
      <p className={styles.answer}>
        <InlineText text={answer} />
      </p>
      <OtherNames names={otherNames} />
      <JumpLinks
        help={knowledge.help !== undefined}
        clinicianPart={knowledge.hasClinicianPart}
        sources={knowledge.sources.length > 0 && knowledge.kind !== 'blog'}
      />
    </header>
  );
}
