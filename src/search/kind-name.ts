import {translate} from '@docusaurus/Translate';
import {toDocKind, toKindText} from '../components/kindText';
import type {Kind} from './engine';

/** What the site calls a kind of page. */
export function toKindName(kind: Kind): string {
  const docKind = toDocKind(kind);
  return docKind ? toKindText(docKind).name : translate({id: 'kind.blog.name', message: 'Blog'});
}
