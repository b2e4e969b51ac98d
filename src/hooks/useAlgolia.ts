import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {AlgoliaConfig} from '../search/algolia/config';

/** Where Algolia's index is; undefined on a site that searches by itself. */
export function useAlgolia(): AlgoliaConfig | undefined {
  const {siteConfig} = useDocusaurusContext();
  // The one cast: customFields is untyped, and docusaurus.config.ts fills it from `toAlgoliaConfig`.
  return siteConfig.customFields?.algolia as AlgoliaConfig | undefined;
}
