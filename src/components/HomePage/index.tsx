import type {ReactNode} from 'react';
import Layout from '@theme/Layout';
import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import type {HomeKnowledge, PageLink} from '@site/src/knowledge/types';
import {SearchField} from '@site/src/search/SearchField';
import {BodyMap} from '../BodyMap';
import {EmergencyNote} from '../EmergencyNote';
import {RegionList} from '../RegionList';
import styles from './styles.module.css';

/** Conditions that most readers come for, offered before they type. One that does not exist is left out. */
const OFTEN_READ: readonly PageLink['id'][] = [
  'conditions/low-back-pain',
  'conditions/lumbar-radiculopathy',
  'conditions/knee-osteoarthritis',
];

function toOftenRead(regions: HomeKnowledge['regions']): PageLink[] {
  const pages = regions.flatMap((region) => region.pages);
  return OFTEN_READ.flatMap((id) => pages.find((page) => page.id === id) ?? []);
}

function OftenRead({pages}: {pages: PageLink[]}): ReactNode {
  if (pages.length === 0) {
    return null;
  }
  return (
    <div className={styles.often}>
      <span id="often-read">
        <Translate id="home.oftenRead">Often read:</Translate>
      </span>
      <ul aria-labelledby="often-read">
        {pages.map((page) => (
          <li key={page.id}>
            <Link to={page.permalink}>{page.title}</Link>
          </li>
        ))}
      </ul>
    </div>
  );
}

function WaysIn(): ReactNode {
  const ways = [
    {
      to: '/conditions',
      title: translate({id: 'home.way.conditions', message: 'Where it hurts'}),
      text: translate({id: 'home.way.conditions.text', message: 'Find the cause by body part or by type of pain.'}),
    },
    {
      to: '/procedures',
      title: translate({id: 'home.way.procedures', message: 'What treatment'}),
      text: translate({
        id: 'home.way.procedures.text',
        message: 'What each one does, how well it works, and what it feels like.',
      }),
    },
    {
      to: '/aftercare',
      title: translate({id: 'home.way.aftercare', message: 'I had a procedure'}),
      text: translate({id: 'home.way.aftercare.text', message: 'What is normal, what is not, and when to call.'}),
    },
    {
      to: '/guides/refer-a-patient',
      title: translate({id: 'home.way.refer', message: 'I refer patients'}),
      text: translate({id: 'home.way.refer.text', message: 'Red flags, evidence, bleeding risk, and what to send.'}),
    },
  ];
  return (
    <nav aria-labelledby="ways-heading">
      <h2 className="vh" id="ways-heading">
        <Translate id="home.ways">Four ways in</Translate>
      </h2>
      <ul className={styles.ways}>
        {ways.map(({to, title, text}) => (
          <li key={to}>
            <Link className={styles.way} to={to}>
              <strong>{title}</strong>
              <span>{text}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Trust(): ReactNode {
  const reasons = [
    {
      title: translate({id: 'home.trust.sources', message: 'Every claim has a source'}),
      text: translate({id: 'home.trust.sources.text', message: 'Follow the number beside a sentence to see what it rests on.'}),
    },
    {
      title: translate({id: 'home.trust.disagreement', message: 'We show disagreement'}),
      text: translate({
        id: 'home.trust.disagreement.text',
        message: 'When guidelines differ, we put them side by side and say so in plain words.',
      }),
    },
    {
      title: translate({id: 'home.trust.review', message: 'We tell you who checked it'}),
      text: translate({
        id: 'home.trust.review.text',
        message: 'Each page says if a clinician has reviewed it. If nobody has yet, it says that too.',
      }),
    },
  ];
  return (
    <section className={styles.trust} aria-labelledby="trust-heading">
      <div className="page-width">
        <h2 className="vh" id="trust-heading">
          <Translate id="home.trust">Why you can check what we say</Translate>
        </h2>
        <div className={styles.reasons}>
          {reasons.map(({title, text}) => (
            <div key={title}>
              <h3 className="steps-rule">{title}</h3>
              <p>{text}</p>
            </div>
          ))}
        </div>
      </div>
    </section>
  );
}

function LatestPosts({posts}: {posts: PageLink[]}): ReactNode {
  if (posts.length === 0) {
    return null;
  }
  return (
    <section className={`page-width ${styles.posts}`} aria-labelledby="posts-heading">
      <h2 id="posts-heading">
        <Translate id="home.posts">From the blog</Translate>
      </h2>
      <ul>
        {posts.map((post) => (
          <li key={post.id}>
            <Link to={post.permalink}>{post.title}</Link>
          </li>
        ))}
      </ul>
      <Link className={styles.allPosts} to="/blog">
        <Translate id="home.posts.all">All posts</Translate>
      </Link>
    </section>
  );
}

/** The first page: where does it hurt, what treatment, I had a procedure, I refer patients. */
export default function HomePage({home}: {home: HomeKnowledge}): ReactNode {
  return (
    <Layout
      title={translate({id: 'home.title', message: 'Where does it hurt?'})}
      description={translate({
        id: 'home.description',
        message:
          'Pain in plain words: what causes it, which treatments help and how well, and what to do after a procedure. Every claim has a source.',
      })}>
      <main>
        <div className={`page-width ${styles.top}`}>
          <div className={styles.hero}>
            <div>
              <h1>
                <Translate id="home.heading">Where does it hurt?</Translate>
              </h1>
              <p className={styles.lead}>
                <Translate id="home.lead">Tap the body, or type what you feel.</Translate>
              </p>
              <SearchField />
              <EmergencyNote signs={home.emergency} className={styles.emergency} />
              <OftenRead pages={toOftenRead(home.regions)} />
            </div>
            <BodyMap regions={home.regions} />
          </div>
          <WaysIn />
          <RegionList regions={home.regions} />
        </div>
        <Trust />
        <LatestPosts posts={home.posts} />
      </main>
    </Layout>
  );
}
