import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import {Tag} from '../../components/Tag';
import type {SearchHit} from '../engine';
import {toKindName} from '../kind-name';
import {MarkedText} from '../MarkedText';
import {useFollow} from '../useFollow';
import styles from './styles.module.css';

/** The address of a hit, below the base URL: the section that answers, where there is one. */
export function toPermalink({permalink, section}: SearchHit): string {
  return section ? `${permalink}#${section.anchor}` : permalink;
}

function toLead(from: NonNullable<SearchHit['snippet']>['from']): string {
  switch (from) {
    case 'name':
      return translate({id: 'search.hit.otherWords', message: 'In other words:'});
    case 'code':
      return translate({id: 'search.hit.codes', message: 'ICD-10-CM:'});
    case 'text':
      return '';
  }
}

function Snippet({snippet: {from, ...marked}}: {snippet: NonNullable<SearchHit['snippet']>}): ReactNode {
  return (
    <>
      {toLead(from)} <MarkedText {...marked} />
    </>
  );
}

/** Hits in order of rank, each one link. */
export function HitList({hits, onFollow}: {hits: SearchHit[]; onFollow: () => void}): ReactNode {
  const {toHref, onClick} = useFollow(onFollow);
  return (
    <ol className={styles.hits} aria-label={translate({id: 'search.hits.label', message: 'Pages found, the best match first'})}>
      {hits.map((hit) => (
        <li key={hit.id}>
          <a className={styles.hit} href={toHref(toPermalink(hit))} onClick={onClick} data-hit="">
            <b className={styles.title}>
              <MarkedText {...hit.title} />
            </b>
            <span className={styles.line}>
              <span className={styles.kind}>
                <Tag tone="line">{toKindName(hit.kind)}</Tag>
              </span>{' '}
              {hit.section && (
                <>
                  <span className={styles.section}>
                    <MarkedText {...hit.section.heading} />
                  </span>
                  <br />
                </>
              )}
              {hit.snippet && <Snippet snippet={hit.snippet} />}
            </span>
          </a>
        </li>
      ))}
    </ol>
  );
}
