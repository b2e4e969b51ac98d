import type {ReactNode} from 'react';
import {Context} from '@docusaurus/core/lib/client/docusaurusContext';
import type {DocusaurusContext} from '@docusaurus/types';
import {render, type RenderResult} from '@testing-library/react';
import {renderToString} from 'react-dom/server';
import {MemoryRouter} from 'react-router-dom';
import type {Clinic} from '@site/src/clinic';

const NO_FACTS: Clinic = {name: 'Made-up Clinic', city: 'Nowhere', indexUnreviewed: false};

/** What a component needs to believe that it stands on a page of a site of the made-up clinic, with `facts` added. */
function toSite(children: ReactNode, facts: Partial<Clinic>): ReactNode {
  const context = {
    siteConfig: {
      baseUrl: '/',
      trailingSlash: false,
      future: {experimental_router: 'browser'},
      customFields: {clinic: {...NO_FACTS, ...facts}},
    },
    i18n: {currentLocale: 'en', defaultLocale: 'en', locales: ['en']},
  } as unknown as DocusaurusContext;
  return (
    <MemoryRouter>
      <Context.Provider value={context}>{children}</Context.Provider>
    </MemoryRouter>
  );
}

/** Renders in a browser that runs scripts. */
export function renderInSite(children: ReactNode, facts: Partial<Clinic> = {}): RenderResult {
  // Docusaurus's client sets it up; links warm their target through it.
  Object.assign(window, {docusaurus: {prefetch: () => false, preload: () => false}});
  return render(toSite(children, facts));
}

/** The HTML as built, before any script runs. */
export function renderStatic(children: ReactNode, facts: Partial<Clinic> = {}): HTMLElement {
  const root = document.createElement('div');
  root.innerHTML = renderToString(toSite(children, facts));
  return root;
}
