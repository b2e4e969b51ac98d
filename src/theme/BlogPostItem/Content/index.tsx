import type {ReactNode} from 'react';
import {useBlogPost} from '@docusaurus/plugin-content-blog/client';
import Heading from '@theme/Heading';
import BlogPostItemContent from '@theme-original/BlogPostItem/Content';
import type {Props} from '@theme/BlogPostItem/Content';
import {translate} from '@docusaurus/Translate';
import {AskQuestion} from '@site/src/components/AskQuestion';
import {InlineText} from '@site/src/components/InlineText';
import {ReaderQuestions} from '@site/src/components/ReaderQuestions';
import {ReadingGrade} from '@site/src/components/ReadingGrade';
import {RelatedLinks} from '@site/src/components/RelatedLinks';
import {SourceList} from '@site/src/components/SourceList';
import {KnowledgeProvider} from '@site/src/hooks/useKnowledge';
import {toKnowledge, toQuestions} from '@site/src/theme/knowledge';
import styles from './styles.module.css';

/** In a list a post shows its summary alone; on its own page it gets what every page has, and its readers' questions. */
export default function BlogPostItemContentWithFurniture(props: Props): ReactNode {
  const {isBlogPostPage, metadata} = useBlogPost();
  if (!isBlogPostPage) {
    return <BlogPostItemContent {...props} />;
  }
  const knowledge = toKnowledge(metadata);
  return (
    <KnowledgeProvider knowledge={knowledge}>
      <p className={styles.answer}>
        <InlineText text={knowledge.answer} />
      </p>
      <BlogPostItemContent {...props} />
      <div className="markdown">
        <ReaderQuestions questions={toQuestions(metadata)} />
        <AskQuestion title={knowledge.title} permalink={metadata.permalink} />
        {knowledge.related.length > 0 && (
          <>
            <Heading as="h2" id="related-pages">
              {translate({id: 'page.related', message: 'Related pages'})}
            </Heading>
            <RelatedLinks groups={knowledge.related} />
          </>
        )}
        {knowledge.sources.length > 0 && (
          <>
            <Heading as="h2" id="sources">
              {translate({id: 'page.sources', message: 'Sources'})}
            </Heading>
            <SourceList sources={knowledge.sources} />
          </>
        )}
        <ReadingGrade grade={knowledge.grade} />
      </div>
    </KnowledgeProvider>
  );
}
