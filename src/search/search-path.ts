/** Where the search page stands, below the base URL. The search plugin adds its route. */
export const SEARCH_PATH = '/search';
