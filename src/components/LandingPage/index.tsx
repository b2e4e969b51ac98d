import type {ReactNode} from 'react';
import Layout from '@theme/Layout';
import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type {Landing} from '@site/src/knowledge/types';
import {EmergencyNote} from '../EmergencyNote';
import {toKindText} from '../kindText';
import {PageLinks} from '../PageLinks';
import styles from './styles.module.css';

/** Kinds whose readers may be the ones who need help now. */
const URGENT: readonly Landing['kind'][] = ['conditions', 'aftercare'];

/** The front page of a tree: what is there, grouped, each page with its answer. */
export default function LandingPage({landing}: {landing: Landing}): ReactNode {
  const {collectAnchor} = useBrokenLinks();
  const {name, intro, list} = toKindText(landing.kind);
  const groups = landing.groups.filter(({pages}) => pages.length > 0);
  // One group needs neither a heading of its own nor a way to jump to it.
  const isGrouped = groups.length > 1;
  return (
    <Layout title={name} description={intro}>
      <main className={`page-width ${styles.landing}`}>
        <h1>{name}</h1>
        <p className={styles.intro}>{intro}</p>
        {URGENT.includes(landing.kind) && <EmergencyNote />}
        {groups.length === 0 && (
          <p className={styles.empty}>
            <Translate id="landing.empty">No page is here yet.</Translate>{' '}
            <Link to="/">
              <Translate id="landing.home">Start from the home page</Translate>
            </Link>
          </p>
        )}
        {isGrouped && (
          <nav className={styles.jump} aria-label={list}>
            <ul>
              {groups.map(({id, label}) => (
                <li key={id}>
                  <Link to={`#${id}`}>{label}</Link>
                </li>
              ))}
            </ul>
          </nav>
        )}
        {groups.map(({id, label, description, pages}) => {
          collectAnchor(id);
          return (
            <section key={id} className={styles.group} id={id} aria-label={label}>
              <h2 className={isGrouped ? 'steps-rule' : 'vh'}>
                {isGrouped ? label : translate({id: 'landing.pages', message: 'Pages'})}
              </h2>
              {isGrouped && <p className={styles.about}>{description}</p>}
              <PageLinks pages={pages} />
            </section>
          );
        })}
      </main>
    </Layout>
  );
}
