import {useId, type ReactNode} from 'react';
import clsx from 'clsx';
import {translate} from '@docusaurus/Translate';
import {StepsGlyph} from '../StepsGlyph';
import styles from './styles.module.css';

export type CalloutType = 'emergency' | 'call' | 'tip' | 'unknown';

export interface CalloutProps {
  type: CalloutType;
  title?: ReactNode;
  children: ReactNode;
}

function toTitle(type: CalloutType): string {
  switch (type) {
    case 'emergency':
      return translate({id: 'callout.emergency', message: 'Emergency: call 911 now'});
    case 'call':
      return translate({id: 'callout.call', message: 'Call today'});
    case 'tip':
      return translate({id: 'callout.tip', message: 'Good to know'});
    case 'unknown':
      return translate({id: 'callout.unknown', message: 'Not known yet'});
  }
}

const SIGNS: Record<'tip' | 'unknown', string> = {
  tip: 'M10 4v8.5M10 16v.2',
  unknown: 'M6.6 7.2a3.4 3.4 0 1 1 5 3c-1.1.6-1.6 1.2-1.6 2.4M10 16v.2',
};

function Sign({type}: {type: CalloutType}): ReactNode {
  if (type === 'emergency') {
    return <StepsGlyph filled={3} />;
  }
  if (type === 'call') {
    return <StepsGlyph filled={2} />;
  }
  return (
    <svg className={styles.sign} viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
      <path d={SIGNS[type]} />
    </svg>
  );
}

/** A box that stands out of the text. Brick, and with it 911, is for `emergency` alone. */
export function Callout({type, title, children}: CalloutProps): ReactNode {
  const titleId = useId();
  return (
    <div className={clsx(styles.callout, styles[type])} role="note" aria-labelledby={titleId}>
      <p id={titleId} className={styles.title}>
        <Sign type={type} />
        <span>{title ?? toTitle(type)}</span>
      </p>
      <div className={styles.body}>{children}</div>
    </div>
  );
}
