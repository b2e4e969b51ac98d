import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {BlogPostProvider} from '@docusaurus/plugin-content-blog/client';
import BlogPostItemHeaderInfo from '@theme/BlogPostItem/Header/Info';
import type {Props} from '@theme/BlogPostItems';
import styles from './styles.module.css';

/** Posts as a list to choose from: title, date, reading time and what each one answers. */
export default function BlogPostItems({items}: Props): ReactNode {
  return (
    <ul className={styles.posts}>
      {items.map(({content}) => {
        const {permalink, title, description} = content.metadata;
        return (
          <li key={permalink}>
            <BlogPostProvider content={content}>
              <article>
                <h2>
                  <Link to={permalink}>{title}</Link>
                </h2>
                <p>{description}</p>
                <div className={styles.info}>
                  <BlogPostItemHeaderInfo />
                </div>
              </article>
            </BlogPostProvider>
          </li>
        );
      })}
    </ul>
  );
}
