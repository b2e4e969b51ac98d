import type {ComponentProps, ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import styles from './styles.module.css';

/** A table that scrolls sideways inside its own frame where it is wider than the page, by touch and by arrow keys. */
export function ScrollTable(props: ComponentProps<'table'>): ReactNode {
  return (
    <div
      className={styles.scroll}
      role="group"
      tabIndex={0}
      aria-label={translate({id: 'scrollTable.label', message: 'Table. If it is cut off, scroll sideways.'})}>
      <table {...props} />
    </div>
  );
}
