import type {ReactNode} from 'react';
import {useBlogPost} from '@docusaurus/plugin-content-blog/client';
import BlogPostItemHeader from '@theme-original/BlogPostItem/Header';
import {ReviewStamp} from '@site/src/components/ReviewStamp';
import {toKnowledge} from '@site/src/theme/knowledge';

/** On its own page a post says above its title who has reviewed it, as every other page does. */
export default function BlogPostItemHeaderWithReview(): ReactNode {
  const {isBlogPostPage, metadata} = useBlogPost();
  const {review, updated} = toKnowledge(metadata);
  return (
    <>
      {isBlogPostPage && <ReviewStamp review={review} updated={updated} />}
      <BlogPostItemHeader />
    </>
  );
}
