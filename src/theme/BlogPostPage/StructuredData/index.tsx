import type {ReactNode} from 'react';
import Head from '@docusaurus/Head';
import {useBlogPostStructuredData} from '@docusaurus/plugin-content-blog/client';
import {asOrganization} from '@site/src/theme/as-organization';

/** A post, to machines: by an organisation. */
export default function BlogPostStructuredData(): ReactNode {
  const data = useBlogPostStructuredData();
  return (
    <Head>
      <script type="application/ld+json">{JSON.stringify(data, asOrganization)}</script>
    </Head>
  );
}
