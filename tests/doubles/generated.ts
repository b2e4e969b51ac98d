/** What Docusaurus generates while it builds: empty here, since the tests hand in what matters. */
export default {};
