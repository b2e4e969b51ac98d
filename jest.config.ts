import type {Config} from 'jest';

const transform: Config['transform'] = {
  '\\.[cm]?[jt]sx?$': [
    '@swc/jest',
    {
      jsc: {parser: {syntax: 'typescript', tsx: true}, transform: {react: {runtime: 'automatic'}}, target: 'es2022'},
      module: {type: 'commonjs'},
    },
  ],
};

const shared: Config = {
  transform,
  // unified and its plugins are ESM only, so packages are transformed too.
  transformIgnorePatterns: [],
  moduleNameMapper: {'^@site/(.*)$': '<rootDir>/$1'},
};

const config: Config = {
  projects: [
    {...shared, displayName: 'node', testEnvironment: 'node', testMatch: ['<rootDir>/tests/!(browser|build)/**/*.test.ts']},
    {
      ...shared,
      displayName: 'jsdom',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/tests/!(browser|build)/**/*.test.tsx'],
      setupFiles: ['<rootDir>/tests/setup-dom.ts'],
      moduleNameMapper: {
        ...shared.moduleNameMapper,
        '\\.css$': '<rootDir>/tests/doubles/css.ts',
        '^@theme/Heading$': '<rootDir>/node_modules/@docusaurus/theme-classic/lib/theme/Heading',
        '^@theme/(.*)$': '<rootDir>/tests/doubles/theme/$1',
        '^@generated/(.*)$': '<rootDir>/tests/doubles/generated/$1',
        '^@docusaurus/(Head|Link|Translate|Interpolate|useDocusaurusContext|useBaseUrl|useBrokenLinks|useIsBrowser|BrowserOnly|router|isInternalUrl|ExecutionEnvironment)$':
          '<rootDir>/node_modules/@docusaurus/core/lib/client/exports/$1',
      },
    },
    {...shared, displayName: 'build', testEnvironment: 'node', testMatch: ['<rootDir>/tests/build/**/*.test.ts']},
  ],
};

export default config;
