import {useState, type ReactNode, type ToggleEvent} from 'react';
import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import type {CoverageFacts} from '@site/src/knowledge/types';
import {useToday} from '@site/src/hooks/useToday';
import {CalendarDate} from '../CalendarDate';
import styles from './styles.module.css';

/** After which a determination may well have changed: its panel then folds itself away. */
const VALID_DAYS = 180;
const DAY_MS = 24 * 60 * 60 * 1000;

const DATABASE = 'https://www.cms.gov/medicare-coverage-database/';

const toDaysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY_MS;

function Determinations({facts: {jurisdiction, determinations, notConfirmed}}: {facts: CoverageFacts}): ReactNode {
  return (
    <>
      <h4 className={styles.jurisdiction}>{jurisdiction}</h4>
      {determinations.map(({id, kind, title, effective, url, rules}) => (
        <div key={id} className={styles.determination}>
          <p className={styles.name}>
            <Link href={url}>
              {kind} {id}: {title}
            </Link>
            {effective && (
              <>
                {' '}
                <Translate id="coverage.effective" values={{date: <CalendarDate date={effective} />}}>
                  {'(effective {date})'}
                </Translate>
              </>
            )}
          </p>
          <ul>
            {rules.map((rule) => (
              <li key={rule}>{rule}</li>
            ))}
          </ul>
        </div>
      ))}
      {notConfirmed.map(({says}) => (
        <p key={says}>{says}</p>
      ))}
    </>
  );
}

/**
 * What Medicare asks for, as somebody read it on a day that the panel names. The HTML shows it; whether it is too old to lie open is
 * decided in the browser, on the reader's calendar.
 */
export function CoveragePanel({coverage}: {coverage: CoverageFacts[]}): ReactNode {
  const today = useToday();
  const [chosen, setChosen] = useState<boolean>();
  const entries = coverage.flatMap(({determinations, notConfirmed}) => [...determinations, ...notConfirmed]);
  const readOn = entries.map((entry) => entry.readOn).sort()[0]!;
  const isOld = today !== undefined && toDaysBetween(readOn, today) > VALID_DAYS;
  const isOpen = chosen ?? !isOld;
  return (
    <details
      className={styles.panel}
      open={isOpen}
      data-read-on={readOn}
      onToggle={({currentTarget}: ToggleEvent<HTMLDetailsElement>) => {
        if (currentTarget.open !== isOpen) {
          setChosen(currentTarget.open);
        }
      }}>
      <summary className={styles.summary}>
        <Translate id="coverage.asRead" values={{date: <CalendarDate date={readOn} />}}>
          {'Valid as read on {date}; read the determination itself.'}
        </Translate>{' '}
        {isOld && (
          <strong>
            <Translate id="coverage.old">That is more than six months ago.</Translate>
          </strong>
        )}
      </summary>
      {coverage.map((facts) => (
        <Determinations key={facts.jurisdiction} facts={facts} />
      ))}
      <p>
        <Link href={DATABASE}>{translate({id: 'coverage.database', message: 'Medicare Coverage Database'})}</Link>
      </p>
    </details>
  );
}
