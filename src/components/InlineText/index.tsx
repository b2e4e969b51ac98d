import {Fragment, type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import type {Inline, InlineText as InlineTextData} from '@site/src/knowledge/types';
import {Cite} from '../Cite';

function toNode(inline: Inline): ReactNode {
  if (typeof inline === 'string') {
    return inline;
  }
  if ('b' in inline) {
    return (
      <strong>
        <InlineText text={inline.b} />
      </strong>
    );
  }
  if ('i' in inline) {
    return (
      <em>
        <InlineText text={inline.i} />
      </em>
    );
  }
  if ('href' in inline) {
    return (
      <Link to={inline.href}>
        <InlineText text={inline.c} />
      </Link>
    );
  }
  return <Cite cite={inline.cite} at={inline.at} />;
}

/** A text of the front matter, with its bold, links and citations. */
export function InlineText({text}: {text: InlineTextData}): ReactNode {
  // A text never changes while it is shown, so its positions are its keys.
  return text.map((inline, index) => <Fragment key={index}>{toNode(inline)}</Fragment>);
}
