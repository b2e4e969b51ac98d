import {createContext, useContext, type ReactNode} from 'react';
import type {PageKnowledge} from '../knowledge/types';

const KnowledgeContext = createContext<PageKnowledge | undefined>(undefined);

export function KnowledgeProvider({knowledge, children}: {knowledge: PageKnowledge | undefined; children: ReactNode}): ReactNode {
  return <KnowledgeContext value={knowledge}>{children}</KnowledgeContext>;
}

/** The knowledge of the page being rendered; undefined in a list, where a post's summary stands without its furniture. */
export function useKnowledge(): PageKnowledge | undefined {
  return useContext(KnowledgeContext);
}
