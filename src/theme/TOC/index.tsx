import type {ReactNode} from 'react';
import clsx from 'clsx';
import Translate from '@docusaurus/Translate';
import type {Props} from '@theme/TOC';
import TOCItems from '@theme/TOCItems';
import styles from './styles.module.css';

const HEADING_ID = 'contents-heading';

/** The page's sections, beside it. The class `toc-highlight` keeps the folded contents out of the highlighting. */
export default function TOC({className, ...props}: Props): ReactNode {
  return (
    <nav className={clsx(styles.contents, className)} aria-labelledby={HEADING_ID}>
      <p id={HEADING_ID}>
        <Translate
          id="theme.TOCCollapsible.toggleButtonLabel"
          description="The label used by the button on the collapsible TOC component">
          On this page
        </Translate>
      </p>
      <TOCItems
        {...props}
        linkClassName="table-of-contents__link toc-highlight"
        linkActiveClassName="table-of-contents__link--active"
      />
    </nav>
  );
}
