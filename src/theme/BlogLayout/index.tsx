import type {ReactNode} from 'react';
import clsx from 'clsx';
import Layout from '@theme/Layout';
import type {Props} from '@theme/BlogLayout';
import styles from './styles.module.css';

/** Posts at reading width, the contents of one beside it. Lists of posts have a page of their own, so there is no sidebar. */
export default function BlogLayout({sidebar: _sidebar, toc, children, ...layoutProps}: Props): ReactNode {
  return (
    <Layout {...layoutProps}>
      <div className={clsx('page-width', styles.frame)}>
        <main className={styles.main}>{children}</main>
        {toc}
      </div>
    </Layout>
  );
}
