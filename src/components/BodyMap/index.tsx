import type {ReactNode} from 'react';
import clsx from 'clsx';
import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import type {HomeKnowledge} from '@site/src/knowledge/types';
import {FIGURES, OUTLINE, type Area, type Figure, type Region} from './drawing';
import {toLabels} from './labels';
import {toRegionAnchor} from './regionAnchor';
import styles from './styles.module.css';

type Regions = HomeKnowledge['regions'];

const OUTLINE_ID = 'body-map-outline';
const CLIP_ID = 'body-map-clip';

/** Height of an area's label strip, in the drawing's units: 28 px on a phone of 390. */
const STRIP = 44;

/** Where a region leads: to its only page, or to its place in the list; nowhere when nothing is written yet. */
function toHref(region: Region, regions: Regions): string | undefined {
  const [first, ...others] = regions.find((entry) => entry.region === region)?.pages ?? [];
  return others.length > 0 ? `#${toRegionAnchor(region)}` : first?.permalink;
}

function AreaDrawing({area, figure, label, isLink}: {area: Area; figure: Figure; label: string; isLink: boolean}): ReactNode {
  const {labelX, reachX} = figure;
  const isLeft = labelX < 0;
  const shapeId = `body-map-${figure.side}-${area.region}`;
  return (
    <>
      {/* Clipped to itself, so that its edge lies within and no neighbour drawn later covers a part of it. */}
      <clipPath id={shapeId}>
        <path d={area.shape} />
      </clipPath>
      <g clipPath={`url(#${CLIP_ID})`}>
        <path className={styles.area} d={area.shape} clipPath={`url(#${shapeId})`} />
      </g>
      <rect className={styles.strip} x={isLeft ? labelX - 4 : 156} y={area.y - 36} width={190} height={STRIP} rx={4} />
      <path className={styles.reach} d={`M${labelX} ${area.y}H${reachX}`} />
      <path className={styles.rule} d={`M${labelX} ${area.y}H${area.dot}`} />
      {isLink && <circle className={styles.dot} cx={area.dot} cy={area.y} r={5.5} />}
      <text className={styles.label} x={labelX} y={area.y - 9} textAnchor={isLeft ? 'start' : 'end'}>
        {label}
      </text>
    </>
  );
}

function FigureDrawing({figure, regions}: {figure: Figure; regions: Regions}): ReactNode {
  const labels = toLabels(figure.side);
  const isFront = figure.side === 'front';
  return (
    <svg
      className={clsx(styles.figure, isFront ? styles.front : styles.back)}
      viewBox={figure.viewBox}
      role="group"
      aria-label={
        isFront
          ? translate({id: 'bodyMap.front', message: 'Front of the body'})
          : translate({id: 'bodyMap.back', message: 'Back of the body'})
      }>
      <use className={styles.skin} href={`#${OUTLINE_ID}`} />
      {figure.areas.map((area) => {
        const href = toHref(area.region, regions);
        const drawing = (
          <AreaDrawing area={area} figure={figure} label={labels[area.region] ?? area.region} isLink={Boolean(href)} />
        );
        return href ? (
          <Link key={area.region} className={clsx(styles.link, area.spine && styles.spineLink)} to={href}>
            {drawing}
          </Link>
        ) : (
          // The list says in words that nothing is written yet, so a screen reader need not hear it twice.
          <g key={area.region} className={styles.unwritten} aria-hidden="true">
            {drawing}
          </g>
        );
      })}
      <g className={styles.over} aria-hidden="true">
        <path className={styles.lines} d={figure.lines} />
        {figure.spine && <path className={styles.vertebrae} d={figure.spine} />}
        <use className={styles.edge} href={`#${OUTLINE_ID}`} />
      </g>
    </svg>
  );
}

/**
 * The body, front and back, as links to the conditions felt in each region. It needs the region list on the same page:
 * regions with several conditions link to their place there. Below 620 px one view shows at a time, chosen by radio buttons
 * that need no script; most readers come with back pain, so the back is first.
 */
export function BodyMap({regions}: {regions: Regions}): ReactNode {
  const hasUnwritten = FIGURES.some(({areas}) => areas.some(({region}) => !toHref(region, regions)));
  return (
    <section className={styles.map} aria-labelledby="body-map-heading">
      <h2 className="vh" id="body-map-heading">
        <Translate id="bodyMap.heading">Body map: choose where it hurts</Translate>
      </h2>
      <svg className={styles.defs} width="0" height="0" aria-hidden="true" focusable="false">
        <defs>
          <path id={OUTLINE_ID} d={OUTLINE} />
          <clipPath id={CLIP_ID}>
            <use href={`#${OUTLINE_ID}`} />
          </clipPath>
        </defs>
      </svg>
      <fieldset className={styles.switch}>
        <legend className="vh">
          <Translate id="bodyMap.side">Side of the body</Translate>
        </legend>
        <label>
          <input className={styles.frontRadio} type="radio" name="body-map-side" />
          <span>
            <Translate id="bodyMap.showFront">Front</Translate>
          </span>
        </label>
        <label>
          <input type="radio" name="body-map-side" defaultChecked />
          <span>
            <Translate id="bodyMap.showBack">Back</Translate>
          </span>
        </label>
      </fieldset>
      <div className={styles.figures}>
        {FIGURES.map((figure) => (
          <FigureDrawing key={figure.side} figure={figure} regions={regions} />
        ))}
      </div>
      <p className={styles.hint}>
        {hasUnwritten && (
          <>
            <Translate id="bodyMap.unwritten">A dashed line: no page yet.</Translate>{' '}
          </>
        )}
        <Translate id="bodyMap.everywhere">Pain in more than one place, or all over?</Translate>{' '}
        <Link to="/conditions">
          <Translate id="bodyMap.browse">Browse by type of pain</Translate>
        </Link>
      </p>
    </section>
  );
}
