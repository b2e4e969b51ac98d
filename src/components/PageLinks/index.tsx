import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import type {PageLink} from '@site/src/knowledge/types';
import styles from './styles.module.css';

/** Pages with what each one answers, in two columns where there is room. */
export function PageLinks({pages}: {pages: PageLink[]}): ReactNode {
  return (
    <ul className={styles.pages}>
      {pages.map((page) => (
        <li key={page.id}>
          <Link to={page.permalink}>{page.title}</Link>
          <p>{page.description}</p>
        </li>
      ))}
    </ul>
  );
}
