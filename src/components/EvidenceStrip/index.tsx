import type {ReactNode} from 'react';
import clsx from 'clsx';
import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import type {EvidenceEdge} from '@site/src/knowledge/types';
import {AccordTag} from '../AccordTag';
import {Cite} from '../Cite';
import {InlineText} from '../InlineText';
import {Tag} from '../Tag';
import {STANCES, toStanceLabel} from './stances';
import styles from './styles.module.css';

function toUseLabel(use: EvidenceEdge['use']): string {
  switch (use) {
    case 'may-help':
      return translate({id: 'use.mayHelp', message: 'May help'});
    case 'sometimes':
      return translate({id: 'use.sometimes', message: 'Used in some cases'});
    case 'not-advised':
      return translate({id: 'use.notAdvised', message: 'Not advised'});
  }
}

export interface EvidenceStripProps {
  edge: EvidenceEdge;
  /**
   * Which of the two pages the reader is not on: the strip's title links to it. A condition page shows procedures; there
   * the strip is the only place of its citations and carries their anchors. A procedure page shows conditions, and
   * its PositionsTable carries them.
   */
  show: 'procedure' | 'condition';
}

/** Where each source stands on one treatment of one condition, and who says what. Disagreement is in plain sight. */
export function EvidenceStrip({edge, show}: EvidenceStripProps): ReactNode {
  const page = edge[show];
  const isRepeated = show === 'condition';
  const columns = STANCES.map((stance) => edge.positions.filter(({position}) => position === stance));
  const taken = columns.flatMap((positions, column) => (positions.length > 0 ? [column] : []));
  const first = edge.accord === 'disagree' ? Math.min(...taken) : undefined;
  const last = edge.accord === 'disagree' ? Math.max(...taken) : undefined;
  const isSpanned = (column: number) => first !== undefined && last !== undefined && column >= first && column <= last;
  return (
    <div className={styles.strip}>
      <div className={styles.head}>
        <h3 className={styles.title}>
          <Link to={page.permalink}>{page.title}</Link>
        </h3>
        <Tag tone="line">{toUseLabel(edge.use)}</Tag>
        <AccordTag accord={edge.accord} />
      </div>
      <p className={styles.summary}>
        <InlineText text={edge.summary} />
      </p>
      <table className={styles.table}>
        <caption className="vh">
          {translate(
            {id: 'evidence.caption', message: 'Where the sources stand on {procedure} for {condition}'},
            {procedure: edge.procedure.title, condition: edge.condition.title},
          )}
        </caption>
        <thead>
          <tr>
            {STANCES.map((stance) => (
              <th key={stance} scope="col">
                {toStanceLabel(stance)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            {columns.map((positions, column) => (
              <td
                key={STANCES[column]}
                className={clsx(
                  isSpanned(column) && styles.span,
                  column === first && styles.spanFirst,
                  column === last && styles.spanLast,
                )}>
                {positions.length === 0 && (
                  <span className="vh">
                    <Translate id="evidence.none">none</Translate>
                  </span>
                )}
                {positions.length > 0 && (
                  <span className={styles.markers}>
                    {positions.map(({cite}) => (
                      <span key={cite.at} className={styles.marker}>
                        <Cite cite={cite.cite} at={isRepeated ? undefined : cite.at} />
                      </span>
                    ))}
                  </span>
                )}
              </td>
            ))}
          </tr>
        </tbody>
      </table>
      <p className={styles.says}>{edge.says}</p>
      <details className={styles.details}>
        <summary className={styles.toggle}>
          <Translate id="evidence.details">Who says what</Translate>
          <span className="vh">{translate({id: 'evidence.detailsOf', message: ' about {title}'}, {title: page.title})}</span>
        </summary>
        <ul className={styles.positions}>
          {columns.flat().map((position) => (
            <li key={position.cite.at} className={styles.position}>
              <p className={styles.who}>
                <strong>
                  {position.body}, {position.year}: {toStanceLabel(position.position)}
                </strong>
                <Cite cite={position.cite.cite} />
              </p>
              <p>
                <InlineText text={position.says} isRepeated={isRepeated} />
              </p>
              <dl className={styles.scope}>
                <div>
                  <dt>
                    <Translate id="evidence.grade">In its own words:</Translate>
                  </dt>{' '}
                  <dd>{position.grade}</dd>
                </div>
                <div>
                  <dt>
                    <Translate id="evidence.scope">It speaks of:</Translate>
                  </dt>{' '}
                  <dd>{[position.scope.population, ...position.scope.words].join('; ')}</dd>
                </div>
              </dl>
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}
