import type {ReactNode} from 'react';
import clsx from 'clsx';
import {useLocation} from '@docusaurus/router';
import Translate, {translate} from '@docusaurus/Translate';
import {ThemeClassNames, useThemeConfig} from '@docusaurus/theme-common';
import Logo from '@theme/Logo';
import NavbarColorModeToggle from '@theme/Navbar/ColorModeToggle';
import NavbarItem, {type Props as NavbarItemProps} from '@theme/NavbarItem';
import SearchBar from '@theme/SearchBar';
import styles from './styles.module.css';

/**
 * The masthead. One list of links serves both widths: on phones `<details>` shows and hides it, so the menu opens without a
 * script. The class `navbar` stays, because the highlighting of the table of contents measures it.
 */
export default function Navbar(): ReactNode {
  const {pathname} = useLocation();
  // The theme types the items of its configuration loosely; they are checked where the configuration is read.
  const items = (useThemeConfig().navbar.items as NavbarItemProps[]).filter(({type}) => type !== 'search');
  return (
    <header className={clsx('navbar', ThemeClassNames.layout.navbar.container, styles.masthead)}>
      <div className={clsx('page-width', styles.row)}>
        <Logo className={styles.brand} />
        {/* The key closes the menu when the reader has chosen a page. */}
        <details className={styles.menu} key={pathname}>
          <summary>
            <Translate id="navbar.menu">Menu</Translate>
          </summary>
        </details>
        <nav
          className={styles.links}
          aria-label={translate({
            id: 'theme.NavBar.navAriaLabel',
            message: 'Main',
            description: 'The ARIA label for the main navigation',
          })}>
          <ul>
            {items.map((item, index) => (
              <li key={index}>
                <NavbarItem {...item} />
              </li>
            ))}
          </ul>
        </nav>
        <div className={styles.search}>
          <SearchBar />
        </div>
        <div className={styles.colorMode}>
          <NavbarColorModeToggle />
          <span aria-hidden="true">
            <Translate id="navbar.colorMode">Light or dark</Translate>
          </span>
        </div>
      </div>
    </header>
  );
}
