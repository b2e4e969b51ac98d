import type {ReactNode} from 'react';
import clsx from 'clsx';
import Link from '@docusaurus/Link';
import type {Props} from '@theme/Blog/Components/Author';
import styles from './styles.module.css';

/** Who wrote a post, in words: the authors are organisations, without a face or profiles elsewhere. */
export default function BlogAuthor({as: Heading, author, className, count}: Props): ReactNode {
  const {name, title, page, url} = author;
  const href = page?.permalink ?? url;
  // On the author's own page the name is the heading, and a link would lead to where the reader is.
  const linked = href && Heading !== 'h1' ? <Link to={href}>{name}</Link> : name;
  return (
    <div className={clsx(styles.author, className)}>
      {Heading ? <Heading>{linked}</Heading> : <span className={styles.name}>{linked}</span>}
      {title && <span className={styles.title}>{title}</span>}
      {count !== undefined && <span className={styles.title}>({count})</span>}
    </div>
  );
}
