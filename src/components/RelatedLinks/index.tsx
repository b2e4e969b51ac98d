import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type {PageLink, RelatedGroup} from '@site/src/knowledge/types';
import styles from './styles.module.css';

/** More than this many links of one group are a wall: the rest opens on demand. */
const SHOWN = 6;

function Links({links}: {links: PageLink[]}): ReactNode {
  return (
    <ul className={styles.links}>
      {links.map((link) => (
        <li key={link.id}>
          <Link to={link.permalink} className={styles.link}>
            <span className={styles.title}>{link.title}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** Where to read on, grouped by how the pages relate. The page has the heading above it. */
export function RelatedLinks({groups}: {groups: RelatedGroup[]}): ReactNode {
  return (
    <div className={styles.groups}>
      {groups
        .filter(({links}) => links.length > 0)
        .map(({label, links}) => (
          <div key={label}>
            <h3 className={styles.label}>{label}</h3>
            <Links links={links.slice(0, SHOWN)} />
            {links.length > SHOWN && (
              <details>
                <summary className={styles.more}>
                  <Translate id="related.more" values={{count: links.length - SHOWN, label}}>
                    {'{count} more: {label}'}
                  </Translate>
                </summary>
                <Links links={links.slice(SHOWN)} />
              </details>
            )}
          </div>
        ))}
    </div>
  );
}
