import type {ReactNode} from 'react';
import clsx from 'clsx';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import {HtmlClassNameProvider, PageMetadata, ThemeClassNames} from '@docusaurus/theme-common';
import BlogLayout from '@theme/BlogLayout';
import type {Props} from '@theme/BlogListPage';
import BlogListPageStructuredData from '@theme/BlogListPage/StructuredData';
import BlogListPaginator from '@theme/BlogListPaginator';
import BlogPostItems from '@theme/BlogPostItems';
import SearchMetadata from '@theme/SearchMetadata';
import styles from './styles.module.css';

/** The posts, newest first, under a heading that says what they are. */
export default function BlogListPage(props: Props): ReactNode {
  const {metadata, items, sidebar} = props;
  const {blogTitle, blogDescription} = metadata;
  return (
    <HtmlClassNameProvider className={clsx(ThemeClassNames.wrapper.blogPages, ThemeClassNames.page.blogListPage)}>
      <PageMetadata title={blogTitle} description={blogDescription} />
      <SearchMetadata tag="blog_posts_list" />
      <BlogListPageStructuredData {...props} />
      <BlogLayout sidebar={sidebar}>
        <h1>{blogTitle}</h1>
        <p className="lead">{blogDescription}</p>
        {items.length === 0 ? (
          <p>
            <Translate id="blog.empty">No posts yet.</Translate>
          </p>
        ) : (
          <>
            <ul className={styles.more}>
              <li>
                <Link to="/blog/tags">
                  <Translate id="blog.tags">All tags</Translate>
                </Link>
              </li>
              <li>
                <Link to="pathname:///blog/rss.xml" target="_self">
                  <Translate id="blog.rss">RSS feed</Translate>
                </Link>
              </li>
              <li>
                <Link to="pathname:///blog/atom.xml" target="_self">
                  <Translate id="blog.atom">Atom feed</Translate>
                </Link>
              </li>
            </ul>
            <BlogPostItems items={items} />
          </>
        )}
        <BlogListPaginator metadata={metadata} />
      </BlogLayout>
    </HtmlClassNameProvider>
  );
}
