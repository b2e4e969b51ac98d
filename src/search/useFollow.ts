import type {MouseEvent} from 'react';
import {useHistory} from '@docusaurus/router';
import {useBaseUrlUtils} from '@docusaurus/useBaseUrl';

export interface Follow {
  /** The `href` of a page of this site, below the base URL. */
  toHref: (permalink: string) => string;
  /** Goes to an `href`, without loading the site anew. */
  follow: (href: string) => void;
  /** For a link's `onClick`: follows it, except where the reader asks for a new tab or window. */
  onClick: (event: MouseEvent<HTMLAnchorElement>) => void;
}

/**
 * Plain links to pages of this site. Unlike Docusaurus's own they fetch nothing before they are followed: a page fetched
 * because it was found would tell the server's log what the reader searched for.
 */
export function useFollow(onFollow: () => void): Follow {
  const history = useHistory();
  const {withBaseUrl} = useBaseUrlUtils();
  const follow = (href: string) => {
    onFollow();
    history.push(href);
  };
  return {
    toHref: withBaseUrl,
    follow,
    onClick: (event) => {
      const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
      const href = event.currentTarget.getAttribute('href');
      if (isPlain && href) {
        event.preventDefault();
        follow(href);
      }
    },
  };
}
