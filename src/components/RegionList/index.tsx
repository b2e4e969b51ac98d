import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type {HomeKnowledge} from '@site/src/knowledge/types';
import {toRegionAnchor} from '../BodyMap/regionAnchor';
import styles from './styles.module.css';

/** The body map in words: each region with its conditions, head to foot, and the regions that nothing is written about yet. */
export function RegionList({regions}: {regions: HomeKnowledge['regions']}): ReactNode {
  const {collectAnchor} = useBrokenLinks();
  const written = regions.filter(({pages}) => pages.length > 0);
  const unwritten = regions.filter(({pages}) => pages.length === 0);
  return (
    <section className={styles.list} aria-labelledby="region-list-heading">
      <h2 className="steps-rule" id="region-list-heading">
        <Translate id="regionList.heading">Pain by part of the body</Translate>
      </h2>
      <div className={styles.regions}>
        {written.map(({region, label, pages}) => {
          const anchor = toRegionAnchor(region);
          collectAnchor(anchor);
          return (
            <div key={region} className={styles.region} id={anchor}>
              <h3>{label}</h3>
              <ul>
                {pages.map((page) => (
                  <li key={page.id}>
                    <Link to={page.permalink}>{page.title}</Link>
                  </li>
                ))}
              </ul>
            </div>
          );
        })}
      </div>
      {unwritten.length > 0 && (
        <p className={styles.unwritten}>
          <strong>
            <Translate id="regionList.unwritten">No page yet:</Translate>
          </strong>{' '}
          {unwritten.map(({label}) => label).join(translate({id: 'regionList.separator', message: '; '}))}
        </p>
      )}
    </section>
  );
}
