import type {ReactNode} from 'react';
import clsx from 'clsx';
import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import {useDocsSidebar, useSidebarBreadcrumbs} from '@docusaurus/plugin-content-docs/client';
import {ThemeClassNames} from '@docusaurus/theme-common';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {toDocKind, toKindText} from '@site/src/components/kindText';
import DocBreadcrumbsStructuredData from '@theme/DocBreadcrumbs/StructuredData';
import styles from './styles.module.css';

/** Home, the page's tree, its group and the page itself, for readers and as structured data. */
export default function DocBreadcrumbs(): ReactNode {
  const kind = toDocKind(useDocsSidebar()?.name);
  const kindHref = useBaseUrl(`/${kind ?? ''}`);
  const breadcrumbs = useSidebarBreadcrumbs();
  if (!breadcrumbs || !kind) {
    return null;
  }
  const trail = [{type: 'link' as const, label: toKindText(kind).name, href: kindHref}, ...breadcrumbs];
  return (
    <>
      <DocBreadcrumbsStructuredData breadcrumbs={trail} />
      <nav
        className={clsx(ThemeClassNames.docs.docBreadcrumbs, styles.crumbs)}
        aria-label={translate({
          id: 'theme.docs.breadcrumbs.navAriaLabel',
          message: 'Breadcrumbs',
          description: 'The ARIA label for the breadcrumbs',
        })}>
        <ol>
          <li>
            <Link to="/">
              <Translate id="breadcrumbs.home">Home</Translate>
            </Link>
          </li>
          {trail.map(({label, href}, index) => {
            const isPage = index === trail.length - 1;
            return (
              <li key={label} aria-current={isPage ? 'page' : undefined}>
                {href && !isPage ? <Link to={href}>{label}</Link> : label}
              </li>
            );
          })}
        </ol>
      </nav>
    </>
  );
}
