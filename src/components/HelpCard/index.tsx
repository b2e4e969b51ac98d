import type {ReactNode} from 'react';
import clsx from 'clsx';
import Translate, {translate} from '@docusaurus/Translate';
import type {HelpCard as HelpCardData, HelpLevel} from '@site/src/knowledge/types';
import {useClinic} from '@site/src/hooks/useClinic';
import {ButtonLink} from '../Button';
import {Cite} from '../Cite';
import {InlineText} from '../InlineText';
import {PhoneLink} from '../PhoneLink';
import {StepsGlyph} from '../StepsGlyph';
import styles from './styles.module.css';

interface BandProps {
  level: HelpLevel;
  filled: 1 | 2 | 3;
  title: string;
  className?: string;
  action: ReactNode;
}

function Band({level, filled, title, className, action}: BandProps): ReactNode {
  return (
    <div className={clsx(styles.band, className)}>
      <div className={styles.head}>
        <StepsGlyph filled={filled} />
        <h3 className={styles.title}>{title}</h3>
      </div>
      <div className={styles.body}>
        <div className={styles.text}>
          <ul className={styles.signs}>
            {level.signs.map((sign, index) => (
              <li key={index}>
                <InlineText text={sign} />
              </li>
            ))}
          </ul>
          {(level.why || level.cite) && (
            <p className={styles.why}>
              {level.why && <InlineText text={level.why} />}
              {level.cite && <Cite {...level.cite} />}
            </p>
          )}
        </div>
        <div className={styles.action}>{action}</div>
      </div>
    </div>
  );
}

/** Three levels of urgency, always all three: 911, a call today, a visit. Each holds what to do, with or without a phone number. */
export function HelpCard({help}: {help: HelpCardData}): ReactNode {
  const {phone} = useClinic();
  return (
    <div className={styles.card}>
      <Band
        level={help.emergency}
        filled={3}
        title={translate({id: 'helpCard.emergency.title', message: 'Emergency: call 911 now'})}
        className={styles.emergency}
        action={
          <ButtonLink href="tel:911" tone="brick" className={styles.button}>
            <Translate id="helpCard.emergency.action">Call 911</Translate>
          </ButtonLink>
        }
      />
      <Band
        level={help.today}
        filled={2}
        title={translate({id: 'helpCard.today.title', message: 'Call today'})}
        className={styles.today}
        action={
          phone ? (
            <PhoneLink phone={phone} tone="sun" className={styles.button}>
              {translate({id: 'helpCard.today.action', message: 'Call {phone}'}, {phone})}
            </PhoneLink>
          ) : (
            <p className={styles.words}>
              <Translate id="helpCard.today.noPhone">Call your clinic; the number is on your discharge papers.</Translate>
            </p>
          )
        }
      />
      <Band
        level={help.visit}
        filled={1}
        title={translate({id: 'helpCard.visit.title', message: 'Book a visit'})}
        className={styles.visit}
        action={
          phone ? (
            <PhoneLink phone={phone} tone="line" className={styles.button}>
              {translate({id: 'helpCard.visit.action', message: 'Book: {phone}'}, {phone})}
            </PhoneLink>
          ) : (
            <p className={styles.words}>
              <Translate id="helpCard.visit.noPhone">Ask the front desk for a visit, or bring it up at your next one.</Translate>
            </p>
          )
        }
      />
    </div>
  );
}
