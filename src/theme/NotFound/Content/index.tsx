import type {ReactNode} from 'react';
import clsx from 'clsx';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import {EmergencyNote} from '@site/src/components/EmergencyNote';
import {DOC_KINDS, toKindText} from '@site/src/components/kindText';
import {SearchField} from '@site/src/search/SearchField';
import type {Props} from '@theme/NotFound/Content';
import styles from './styles.module.css';

/** No page here: search, the four trees, and 911 for whoever needed help now. */
export default function NotFoundContent({className}: Props): ReactNode {
  return (
    <main className={clsx('page-width', styles.notFound, className)}>
      <h1>
        <Translate id="notFound.heading">This page is not here</Translate>
      </h1>
      <p className={styles.lead}>
        <Translate id="notFound.lead">It may have moved, or the address may have a slip in it. You did nothing wrong.</Translate>
      </p>
      <EmergencyNote className={styles.emergency} />
      <SearchField />
      <h2>
        <Translate id="notFound.start">Or start here</Translate>
      </h2>
      <ul className={styles.trees}>
        {DOC_KINDS.map((kind) => {
          const {name, intro} = toKindText(kind);
          return (
            <li key={kind}>
              <Link to={`/${kind}`}>{name}</Link>
              <p>{intro}</p>
            </li>
          );
        })}
      </ul>
      <p>
        <Link to="/">
          <Translate id="notFound.home">Go to the home page</Translate>
        </Link>
      </p>
    </main>
  );
}
