/** Where Algolia's index is and the key that may search it: public values, which the build puts into `customFields`. */
export interface AlgoliaConfig {
  appId: string;
  /** A key that can search and nothing else. The admin key never reaches a build. */
  searchKey: string;
  indexName: string;
}

/** Algolia as the environment asks for it: undefined unless all three variables are set. */
export function toAlgoliaConfig(env: Record<string, string | undefined>): AlgoliaConfig | undefined {
  const appId = env.ALGOLIA_APP_ID?.trim();
  const searchKey = env.ALGOLIA_SEARCH_KEY?.trim();
  const indexName = env.ALGOLIA_INDEX?.trim();
  return appId && searchKey && indexName ? {appId, searchKey, indexName} : undefined;
}
