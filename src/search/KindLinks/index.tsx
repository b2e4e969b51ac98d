import type {ReactNode} from 'react';
import {DOC_KINDS, toKindText} from '../../components/kindText';
import {useFollow} from '../useFollow';
import styles from './styles.module.css';

/** The landing pages of the four trees, for a reader whom search does not help. */
export function KindLinks({onFollow}: {onFollow: () => void}): ReactNode {
  const {toHref, onClick} = useFollow(onFollow);
  return (
    <ul className={styles.links}>
      {DOC_KINDS.map((kind) => (
        <li key={kind}>
          <a href={toHref(`/${kind}`)} onClick={onClick}>
            {toKindText(kind).name}
          </a>
        </li>
      ))}
    </ul>
  );
}
