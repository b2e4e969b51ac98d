import {useState, type ReactNode} from 'react';
import Head from '@docusaurus/Head';
import Translate, {translate} from '@docusaurus/Translate';
import Layout from '@theme/Layout';
import {useAlgolia} from '../../hooks/useAlgolia';
import {useHydrated} from '../../hooks/useHydrated';
import {KindLinks} from '../KindLinks';
import {openEngine} from '../open-engine';
import {SearchPanel} from '../SearchPanel';
import styles from './styles.module.css';

/** The query of a link to this page, `/search#q=...`: after the hash, because what stands there never reaches a server. */
function toQuery(hash: string): string {
  return new URLSearchParams(hash.replace(/^#/, '')).get('q') ?? '';
}

function PageSearch(): ReactNode {
  const [initialQuery] = useState(() => toQuery(window.location.hash));
  const algolia = useAlgolia();
  return <SearchPanel openEngine={() => openEngine(algolia)} initialQuery={initialQuery} onFollow={() => undefined} />;
}

/** Search as a page: for links to a search, for a reader who wants room, and what the masthead's button is without scripts. */
export default function SearchPage(): ReactNode {
  const isReady = useHydrated();
  const title = translate({id: 'search.page.title', message: 'Search'});
  return (
    <Layout
      title={title}
      description={translate({id: 'search.page.description', message: 'Search all pages about pain and its treatment.'})}>
      <Head>
        <meta name="robots" content="noindex" />
      </Head>
      <main className={`page-width ${styles.page}`}>
        <h1>{title}</h1>
        {isReady ? (
          <div className={styles.panel}>
            <PageSearch />
          </div>
        ) : (
          <>
            <noscript>
              <p>
                <Translate id="search.page.noScript">Search needs JavaScript. Every page is in one of these lists:</Translate>
              </p>
            </noscript>
            <KindLinks onFollow={() => undefined} />
          </>
        )}
      </main>
    </Layout>
  );
}
