/**
 * A replacer for `JSON.stringify`: the theme's structured data calls every author of a post a person, and ours are
 * organisations. See createPersonStructuredData in plugin-content-blog.
 */
export function asOrganization(key: string, value: unknown): unknown {
  return key === '@type' && value === 'Person' ? 'Organization' : value;
}
