import type {ComponentProps, ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import DocSidebarItems from '@theme/DocSidebarItems';
import {toDocKind, toKindText} from '../kindText';
import styles from './styles.module.css';

interface Props {
  /** The sidebar's name: the kind whose pages it lists. */
  name: string;
  items: ComponentProps<typeof DocSidebarItems>['items'];
  /** The address of the page that is shown. */
  path: string;
}

/**
 * The pages of one tree, by pain type or intervention. One list serves both widths: on phones `<details>` shows and hides it,
 * without a script.
 */
export function SectionNav({name, items, path}: Props): ReactNode {
  const kind = toDocKind(name);
  const label = kind ? toKindText(kind).list : translate({id: 'sectionNav.pages', message: 'Pages of this section'});
  return (
    <div className={styles.section}>
      {/* The key closes the list when the reader has chosen a page. */}
      <details className={styles.switch} key={path}>
        <summary>{label}</summary>
      </details>
      <nav className={styles.pages} aria-label={label}>
        <ul>
          <DocSidebarItems items={items} activePath={path} level={1} />
        </ul>
      </nav>
    </div>
  );
}
