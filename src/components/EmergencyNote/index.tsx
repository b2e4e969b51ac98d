import type {ReactNode} from 'react';
import clsx from 'clsx';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type {InlineText as InlineTextData} from '@site/src/knowledge/types';
import {InlineText} from '../InlineText';
import styles from './styles.module.css';

/** The way out for whoever should not be reading now. Red, so nothing else on a page may be. */
export function EmergencyNote({signs, className}: {signs?: InlineTextData; className?: string}): ReactNode {
  return (
    <p className={clsx(styles.note, className)}>
      {signs ? (
        <InlineText text={signs} />
      ) : (
        <strong>
          <Translate id="emergencyNote.call">In an emergency, call 911.</Translate>
        </strong>
      )}{' '}
      <Link to="/aftercare/warning-signs">
        <Translate id="emergencyNote.signs">All danger signs</Translate>
      </Link>
    </p>
  );
}
