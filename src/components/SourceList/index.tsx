import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type {Source} from '@site/src/knowledge/types';
import {toLetters} from './toLetters';
import styles from './styles.module.css';

/** An address as people read it: without the protocol and a closing slash. */
function toShownAddress(href: string): string {
  return href.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');
}

function Entry({source}: {source: Source}): ReactNode {
  const id = `source-${source.n}`;
  useBrokenLinks().collectAnchor(id);
  return (
    <li id={id} className={styles.source} value={source.n}>
      <span className={styles.text}>{source.text}</span>{' '}
      {source.href && (
        <Link to={source.href} className={styles.address}>
          {toShownAddress(source.href)}
        </Link>
      )}
      {source.citedAt.length > 0 && (
        <span className={styles.back}>
          <Translate id="sources.citedAt">Cited at</Translate>{' '}
          {source.citedAt.map((anchor, index) => (
            <Link
              key={anchor}
              to={`#${anchor}`}
              className={styles.backLink}
              aria-label={translate(
                {id: 'sources.back', message: 'Back to place {letter} that cites source {n}'},
                {letter: toLetters(index), n: source.n},
              )}>
              {toLetters(index)}
            </Link>
          ))}
        </span>
      )}
    </li>
  );
}

/** The page's sources, each linked back to every place that cites it. The page has the heading above it. */
export function SourceList({sources}: {sources: Source[]}): ReactNode {
  return (
    <ol className={styles.sources}>
      {sources.map((source) => (
        <Entry key={source.key} source={source} />
      ))}
    </ol>
  );
}
