import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {Clinic} from '../clinic';

/** The clinic of this build, as docusaurus.config.ts put it into `customFields`. */
export function useClinic(): Clinic {
  const {siteConfig} = useDocusaurusContext();
  // The one cast: customFields is untyped, and docusaurus.config.ts fills it from `toClinic`.
  return siteConfig.customFields?.clinic as Clinic;
}
