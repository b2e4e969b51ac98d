import {Fragment, type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import styles from './styles.module.css';

export interface CiteProps {
  /** Numbers of the page's source list. */
  cite: number[];
  /** The anchor that the source list links back to. Left out where the same citation already stands on the page. */
  at?: string;
}

/** One chip per source, each a link to its entry under Sources. */
export function Cite({cite, at}: CiteProps): ReactNode {
  const {collectAnchor} = useBrokenLinks();
  if (at) {
    collectAnchor(at);
  }
  return (
    <span id={at} className={styles.cite} data-cite="">
      {cite.map((n, index) => (
        <Fragment key={n}>
          {index > 0 && <wbr />}
          <Link
            to={`#source-${n}`}
            className={styles.chip}
            aria-label={translate(
              {id: 'cite.source', message: 'Source {n}', description: 'What a citation chip is called'},
              {n},
            )}>
            {n}
          </Link>
        </Fragment>
      ))}
    </span>
  );
}
