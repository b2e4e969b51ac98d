import type {ReactNode} from 'react';
import clsx from 'clsx';
import Translate, {translate} from '@docusaurus/Translate';
import {ButtonLink} from '../../components/Button';
import {PhoneLink} from '../../components/PhoneLink';
import {useClinic} from '../../hooks/useClinic';
import type {Danger} from '../danger-words';
import styles from './styles.module.css';

function Actions({level}: {level: Danger['level']}): ReactNode {
  const {phone} = useClinic();
  switch (level) {
    case 'emergency':
      return (
        <ButtonLink href="tel:911" tone="brick">
          <Translate id="search.danger.call911">Call 911</Translate>
        </ButtonLink>
      );
    case 'crisis':
      return (
        <>
          <ButtonLink href="tel:988" tone="sun">
            <Translate id="search.danger.call988">Call 988</Translate>
          </ButtonLink>
          <ButtonLink href="sms:988" tone="line">
            <Translate id="search.danger.text988">Text 988</Translate>
          </ButtonLink>
        </>
      );
    case 'today':
      return phone ? (
        <PhoneLink phone={phone} tone="sun">
          {translate({id: 'search.danger.callClinic', message: 'Call {phone}'}, {phone})}
        </PhoneLink>
      ) : (
        <p className={styles.text}>
          <Translate id="search.danger.noPhone">The number is on your discharge papers.</Translate>
        </p>
      );
  }
}

/** What to do now, above the hits, where the query speaks of a danger. Announced as soon as it is there. */
export function DangerCard({danger}: {danger: Danger | undefined}): ReactNode {
  return (
    <div role="alert">
      {danger && (
        <div className={clsx(styles.card, danger.level === 'emergency' && styles.emergency)}>
          <h2 className={styles.title}>{danger.title}</h2>
          <p className={styles.text}>{danger.text}</p>
          <div className={styles.actions}>
            <Actions level={danger.level} />
          </div>
        </div>
      )}
    </div>
  );
}
