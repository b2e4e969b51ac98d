import importX from 'eslint-plugin-import-x';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Which folder may import which: the arrows of the architecture. Each entry names what the folder must not reach for. */
const BROWSER = ['src/search', 'src/hooks', 'src/components', 'src/theme'];
const zones = [
  {target: './src/clinic.ts', from: './src'},
  {target: './src/content', from: './src', except: ['./content', './clinic.ts']},
  {target: './src/knowledge', from: './src', except: ['./knowledge', './content', './clinic.ts']},
  {target: './src/remark', from: './src', except: ['./remark', './content']},
  {target: './src/plugins', from: ['./src/hooks', './src/components', './src/theme']},
  ...BROWSER.map((folder) => ({
    target: `./${folder}`,
    from: ['./src/plugins', './src/remark'],
    message: 'Code for the browser must not reach for code of the build.',
  })),
  {target: './src/search', from: './src/theme', message: 'Search stands below the theme.'},
];

export default tseslint.config(
  {ignores: ['node_modules', 'build', 'build.*', '.docusaurus', 'tests/fixtures', 'playwright-report', 'test-results']},
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  {
    files: ['**/*.{ts,tsx,mjs}'],
    plugins: {'import-x': importX, 'react-hooks': reactHooks},
    settings: {'import-x/resolver': {node: {extensions: ['.ts', '.tsx', '.mjs', '.js']}}},
    rules: {
      ...reactHooks.configs.recommended.rules,
      'import-x/no-restricted-paths': ['error', {zones}],
      '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_', varsIgnorePattern: '^_'}],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'off',
      'no-console': 'off',
      eqeqeq: 'error',
      'react-hooks/set-state-in-effect': 'off',
    },
  },
  {files: ['**/*.cjs'], rules: {'@typescript-eslint/no-require-imports': 'off'}},
  {
    files: BROWSER.map((folder) => `${folder}/**/*.{ts,tsx}`),
    rules: {
      'no-restricted-imports': ['error', {patterns: [{group: ['node:*', 'fs', 'path'], message: 'This runs in a browser.'}]}],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'JSXAttribute[name.name="style"]',
          message: 'No inline styles: a strict Content-Security-Policy forbids them.',
        },
        {selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]', message: 'Text is rendered as text.'},
      ],
    },
  },
);
