import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import type {Props} from '@theme/TagsListByLetter';
import styles from './styles.module.css';

/** The topics of the posts, each with how many there are and what it means. */
export default function TagsListByLetter({tags}: Props): ReactNode {
  return (
    <ul className={styles.tags}>
      {[...tags]
        .sort((a, b) => a.label.localeCompare(b.label))
        .map(({permalink, label, count, description}) => (
          <li key={permalink}>
            <Link to={permalink}>{label}</Link> <span>({count})</span>
            {description && <p>{description}</p>}
          </li>
        ))}
    </ul>
  );
}
