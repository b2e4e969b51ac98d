import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import {StepsGlyph} from '../StepsGlyph';
import styles from './styles.module.css';

export interface JumpLinksProps {
  /** Whether the page has a help card, a part for clinicians, a list of sources. */
  help?: boolean;
  clinicianPart?: boolean;
  sources?: boolean;
}

/** The three places that a reader in a hurry looks for, at the top of the page. */
export function JumpLinks({help, clinicianPart, sources}: JumpLinksProps): ReactNode {
  if (!help && !clinicianPart && !sources) {
    return null;
  }
  return (
    <nav className={styles.jump} aria-label={translate({id: 'jump.label', message: 'Jump to'})}>
      <ul className={styles.links}>
        {help && (
          <li>
            <Link to="#get-help-now" className={styles.link}>
              <StepsGlyph filled={3} />
              {translate({id: 'jump.help', message: 'Get help now'})}
            </Link>
          </li>
        )}
        {clinicianPart && (
          <li>
            <Link to="#for-referring-clinicians" className={styles.link}>
              {translate({id: 'jump.clinicians', message: 'For referring clinicians'})}
            </Link>
          </li>
        )}
        {sources && (
          <li>
            <Link to="#sources" className={styles.link}>
              {translate({id: 'jump.sources', message: 'Sources'})}
            </Link>
          </li>
        )}
      </ul>
    </nav>
  );
}
