import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import type {PageLink, RelatedGroup} from '@site/src/knowledge/types';
import styles from './styles.module.css';

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
            <Links links={links} />
          </div>
        ))}
    </div>
  );
}
