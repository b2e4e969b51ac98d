/** Unit tests in Node and in jsdom; 'build' looks at what `npm run build` made. */

const transform = {
  '\\.[cm]?[jt]sx?$': [
    '@swc/jest',
    {
      jsc: {parser: {syntax: 'typescript', tsx: true}, transform: {react: {runtime: 'automatic'}}, target: 'es2022'},
      module: {type: 'commonjs'},
    },
  ],
};

const shared = {
  transform,
  // unified and its plugins are ESM only, so packages are transformed too; but for a script that a module's `this` would break.
  transformIgnorePatterns: ['/node_modules/normalize-strings/'],
  moduleNameMapper: {'^@site/(.*)$': '<rootDir>/$1'},
};

const config = {
  projects: [
    {
      ...shared,
      displayName: 'node',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/tests/*.test.ts', '<rootDir>/tests/!(browser|build)/**/*.test.ts'],
    },
    {
      ...shared,
      displayName: 'jsdom',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/tests/!(browser|build)/**/*.test.tsx'],
      setupFilesAfterEnv: ['<rootDir>/tests/setup-dom.ts'],
      moduleNameMapper: {
        ...shared.moduleNameMapper,
        '\\.css$': '<rootDir>/tests/doubles/css.ts',
        '^@theme/Heading$': '<rootDir>/node_modules/@docusaurus/theme-classic/lib/theme/Heading',
        '^@theme/(.*)$': '<rootDir>/tests/doubles/theme/$1',
        '^@generated/(.*)$': '<rootDir>/tests/doubles/generated.ts',
        '^@docusaurus/(Head|Link|Translate|Interpolate|useDocusaurusContext|useBaseUrl|useBrokenLinks|useIsBrowser|BrowserOnly|router|isInternalUrl|ExecutionEnvironment)$':
          '<rootDir>/node_modules/@docusaurus/core/lib/client/exports/$1',
      },
    },
    {...shared, displayName: 'build', testEnvironment: 'node', testMatch: ['<rootDir>/tests/build/**/*.test.ts']},
  ],
};

export default config;
