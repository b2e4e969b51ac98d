import {translate} from '@docusaurus/Translate';
import type {Landing} from '@site/src/knowledge/types';

export type DocKind = Landing['kind'];

/** The four trees in the order in which every page lists them. */
export const DOC_KINDS: readonly DocKind[] = ['conditions', 'procedures', 'aftercare', 'guides'];

export interface KindText {
  /** As the masthead and breadcrumbs call it. */
  name: string;
  /** What is there, in a sentence or two. */
  intro: string;
  /** What the sidebar lists, and how. */
  list: string;
}

/** What the site calls a kind of page. Readers say 'treatment', so that is what they see. */
export function toKindText(kind: DocKind): KindText {
  switch (kind) {
    case 'conditions':
      return {
        name: translate({id: 'kind.conditions.name', message: 'Conditions'}),
        intro: translate({
          id: 'kind.conditions.intro',
          message:
            'Find the kind of pain that is most like yours. Each page says what it feels like, what you can do and when to get help.',
        }),
        list: translate({id: 'kind.conditions.list', message: 'Conditions by type of pain'}),
      };
    case 'procedures':
      return {
        name: translate({id: 'kind.procedures.name', message: 'Treatments'}),
        intro: translate({
          id: 'kind.procedures.intro',
          message:
            'What each treatment does, how well it works, what it feels like and what can go wrong. Each page has a part for referring clinicians.',
        }),
        list: translate({id: 'kind.procedures.list', message: 'Treatments by kind'}),
      };
    case 'aftercare':
      return {
        name: translate({id: 'kind.aftercare.name', message: 'Aftercare'}),
        intro: translate({
          id: 'kind.aftercare.intro',
          message: 'You had a procedure. Here is what to do next, what is normal, what is not, and when to call.',
        }),
        list: translate({id: 'kind.aftercare.list', message: 'Aftercare by procedure'}),
      };
    case 'guides':
      return {
        name: translate({id: 'kind.guides.name', message: 'Guides'}),
        intro: translate({
          id: 'kind.guides.intro',
          message: 'How pain care works, how these pages are written, and how to tell us about a mistake.',
        }),
        list: translate({id: 'kind.guides.list', message: 'All guides'}),
      };
  }
}

/** The kind that a sidebar or a route is named after; undefined where it is none of the four. */
export function toDocKind(name: string | undefined): DocKind | undefined {
  return DOC_KINDS.find((kind) => kind === name);
}
