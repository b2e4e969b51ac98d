import type {Page} from '../content/page';
import type {PageLink} from './types';

/** A page as other pages list it. Its address is its id, whatever folder the file lies in. */
export function toPageLink({id, front}: Page): PageLink {
  return {id, title: front.title, permalink: `/${id}`, description: front.description};
}
