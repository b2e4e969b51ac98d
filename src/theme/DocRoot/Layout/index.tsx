import type {ReactNode} from 'react';
import clsx from 'clsx';
import {useDocsSidebar} from '@docusaurus/plugin-content-docs/client';
import {useLocation} from '@docusaurus/router';
import {SectionNav} from '@site/src/components/SectionNav';
import type {Props} from '@theme/DocRoot/Layout';
import styles from './styles.module.css';

/** The frame of a document: its section's pages beside it, or above it on phones. */
export default function DocRootLayout({children}: Props): ReactNode {
  const sidebar = useDocsSidebar();
  const {pathname} = useLocation();
  return (
    <div className={clsx('page-width', styles.frame, sidebar && styles.withNav)}>
      {sidebar && <SectionNav name={sidebar.name} items={sidebar.items} path={pathname} />}
      <main className={styles.main}>{children}</main>
    </div>
  );
}
