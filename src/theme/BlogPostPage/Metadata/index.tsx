import type {ReactNode} from 'react';
import Head from '@docusaurus/Head';
import {useBlogPost} from '@docusaurus/plugin-content-blog/client';
import BlogPostPageMetadata from '@theme-original/BlogPostPage/Metadata';
import {toKnowledge} from '@site/src/theme/knowledge';

export default function BlogPostPageMetadataWithReview(): ReactNode {
  const {metadata} = useBlogPost();
  return (
    <>
      <BlogPostPageMetadata />
      {toKnowledge(metadata).noIndex && (
        <Head>
          <meta name="robots" content="noindex" />
        </Head>
      )}
    </>
  );
}
