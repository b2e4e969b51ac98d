import clsx from 'clsx';
import type {ReactNode} from 'react';
import {useDoc} from '@docusaurus/plugin-content-docs/client';
import {ThemeClassNames} from '@docusaurus/theme-common';
import MDXContent from '@theme/MDXContent';
import type {Props} from '@theme/DocItem/Content';
import {PageHeader} from '@site/src/components/PageHeader';
import {ReadingGrade} from '@site/src/components/ReadingGrade';
import {KnowledgeProvider} from '@site/src/hooks/useKnowledge';
import {toKnowledge} from '@site/src/theme/knowledge';

export default function DocItemContent({children}: Props): ReactNode {
  const {metadata} = useDoc();
  const knowledge = toKnowledge(metadata);
  return (
    <KnowledgeProvider knowledge={knowledge}>
      <div className={clsx(ThemeClassNames.docs.docMarkdown, 'markdown')} data-form={knowledge.form}>
        <PageHeader knowledge={knowledge} />
        <MDXContent>{children}</MDXContent>
        <ReadingGrade grade={knowledge.grade} />
      </div>
    </KnowledgeProvider>
  );
}
