import {Fragment, type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import type {Inline, InlineText as InlineTextData} from '@site/src/knowledge/types';
import {Cite} from '../Cite';
import {Term} from '../Term';

export interface InlineTextProps {
  text: InlineTextData;
  /** True where the page shows the text twice and the other place has the anchors of its citations. */
  isRepeated?: boolean;
}

function toNode(inline: Inline, isRepeated: boolean): ReactNode {
  if (typeof inline === 'string') {
    return inline;
  }
  if ('b' in inline) {
    return (
      <strong>
        <InlineText text={inline.b} isRepeated={isRepeated} />
      </strong>
    );
  }
  if ('i' in inline) {
    return (
      <em>
        <InlineText text={inline.i} isRepeated={isRepeated} />
      </em>
    );
  }
  if ('href' in inline) {
    return (
      <Link to={inline.href}>
        <InlineText text={inline.c} isRepeated={isRepeated} />
      </Link>
    );
  }
  if ('term' in inline) {
    return <Term term={inline.term}>{inline.c}</Term>;
  }
  return <Cite cite={inline.cite} at={isRepeated ? undefined : inline.at} />;
}

/** A text of the front matter, with its bold, links and citations. */
export function InlineText({text, isRepeated = false}: InlineTextProps): ReactNode {
  // A text never changes while it is shown, so its positions are its keys.
  return text.map((inline, index) => <Fragment key={index}>{toNode(inline, isRepeated)}</Fragment>);
}
