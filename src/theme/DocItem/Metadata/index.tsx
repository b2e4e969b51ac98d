import type {ReactNode} from 'react';
import Head from '@docusaurus/Head';
import {useDoc} from '@docusaurus/plugin-content-docs/client';
import DocItemMetadata from '@theme-original/DocItem/Metadata';
import {toKnowledge} from '@site/src/theme/knowledge';

export default function DocItemMetadataWithReview(): ReactNode {
  const {metadata} = useDoc();
  return (
    <>
      <DocItemMetadata />
      {toKnowledge(metadata).noIndex && (
        <Head>
          <meta name="robots" content="noindex" />
        </Head>
      )}
    </>
  );
}
