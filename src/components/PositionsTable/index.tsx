import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import type {EvidenceEdge, EvidencePosition} from '@site/src/knowledge/types';
import {AccordTag} from '../AccordTag';
import {Cite} from '../Cite';
import {STANCES, toStanceLabel} from '../EvidenceStrip/stances';
import {InlineText} from '../InlineText';
import styles from './styles.module.css';

interface Columns {
  body: string;
  year: string;
  position: string;
  wording: string;
  scope: string;
}

function toColumns(): Columns {
  return {
    body: translate({id: 'positions.body', message: 'Body'}),
    year: translate({id: 'positions.year', message: 'Year'}),
    position: translate({id: 'positions.position', message: 'Position'}),
    wording: translate({id: 'positions.wording', message: 'Their wording'}),
    scope: translate({id: 'positions.scope', message: 'Scope'}),
  };
}

/** Opposing sources first: from against to for, the newest of each first. */
function toRows(positions: EvidencePosition[]): EvidencePosition[] {
  return [...positions].sort(
    (a, b) => STANCES.indexOf(a.position) - STANCES.indexOf(b.position) || b.year - a.year || a.body.localeCompare(b.body),
  );
}

function Row({position, columns}: {position: EvidencePosition; columns: Columns}): ReactNode {
  return (
    <tr role="row" className={styles.row}>
      <th role="rowheader" scope="row">
        {position.body}
        <Cite {...position.cite} />
      </th>
      <td role="cell" className={styles.year}>
        {position.year}
      </td>
      <td role="cell" className={styles.position}>
        <strong>{toStanceLabel(position.position)}</strong>
      </td>
      <td role="cell" className={styles.wording} data-label={columns.wording}>
        <span className={styles.grade}>{position.grade}.</span> <InlineText text={position.says} />
      </td>
      <td role="cell" className={styles.scope} data-label={columns.scope}>
        {[position.scope.population, ...position.scope.words].join('; ')}
      </td>
    </tr>
  );
}

/**
 * What guidelines and reviews say, for clinicians: a table per condition. Its rows are drawn as blocks; the explicit roles keep
 * it a table for assistive technology, which `display: block` would otherwise undo.
 */
export function PositionsTable({edges}: {edges: EvidenceEdge[]}): ReactNode {
  const columns = toColumns();
  return edges.map((edge) => (
    <div key={edge.condition.id} className={styles.positions}>
      <div className={styles.head}>
        <h4 className={styles.title}>
          <Link to={edge.condition.permalink}>{edge.condition.title}</Link>
        </h4>
        <AccordTag accord={edge.accord} />
      </div>
      <p className={styles.says}>{edge.says}</p>
      <table role="table" className={styles.table}>
        <caption className="vh">
          <Translate id="positions.caption" values={{condition: edge.condition.title}}>
            {'Positions on {condition}'}
          </Translate>
        </caption>
        <thead role="rowgroup" className={styles.columns}>
          <tr role="row">
            {Object.values(columns).map((column: string) => (
              <th key={column} role="columnheader" scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {toRows(edge.positions).map((position) => (
            <Row key={position.cite.at} position={position} columns={columns} />
          ))}
        </tbody>
      </table>
    </div>
  ));
}
