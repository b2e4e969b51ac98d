import type {ReactNode} from 'react';
import clsx from 'clsx';
import {isActiveSidebarItem} from '@docusaurus/plugin-content-docs/client';
import {ThemeClassNames} from '@docusaurus/theme-common';
import DocSidebarItems from '@theme/DocSidebarItems';
import type {Props} from '@theme/DocSidebarItem/Category';
import styles from './styles.module.css';

/** A group of pages. The reader's own group is open; the others open without a script, and all are in the HTML. */
export default function DocSidebarItemCategory({item, activePath, level}: Props): ReactNode {
  const {items, label, className} = item;
  return (
    <li
      className={clsx(
        ThemeClassNames.docs.docSidebarItemCategory,
        ThemeClassNames.docs.docSidebarItemCategoryLevel(level),
        styles.group,
        className,
      )}>
      <details open={isActiveSidebarItem(item, activePath)}>
        <summary>{label}</summary>
        <ul>
          <DocSidebarItems items={items} activePath={activePath} level={level + 1} />
        </ul>
      </details>
    </li>
  );
}
