import path from 'node:path';
import type {PluginOptions as DocsOptions} from '@docusaurus/plugin-content-docs';
import type {PluginOptions as BlogOptions} from '@docusaurus/plugin-content-blog';
import type {Options as PresetOptions, ThemeConfig} from '@docusaurus/preset-classic';
import type {Config} from '@docusaurus/types';
import {toClinic} from './src/clinic';
import {createParseFrontMatter} from './src/plugins/front-matter';
import {toAlgoliaConfig} from './src/search/algolia/config';

const clinic = toClinic(process.env);

const preset: PresetOptions = {
  // The wrapped plugins below take their place.
  docs: false,
  blog: false,
  pages: false,
  theme: {customCss: ['./src/css/tokens.css', './src/css/base.css', './src/css/chrome.css']},
};

const docs: Partial<DocsOptions> = {
  path: 'docs',
  routeBasePath: '/',
  sidebarPath: './sidebars.ts',
};

const blog: Partial<BlogOptions> = {
  path: 'blog',
  routeBasePath: 'blog',
  blogTitle: 'Blog',
  blogDescription: `Questions about pain and its treatment, answered with sources by the ${clinic.name} knowledge base.`,
  blogSidebarTitle: 'Latest posts',
  archiveBasePath: null,
  onInlineAuthors: 'throw',
  onInlineTags: 'throw',
  onUntruncatedBlogPosts: 'throw',
  feedOptions: {xslt: {rss: null, atom: null}, copyright: clinic.name, type: ['rss', 'atom'], title: `${clinic.name}: blog`},
};

const themeConfig: ThemeConfig = {
  colorMode: {respectPrefersColorScheme: true},
  docs: {sidebar: {hideable: false}},
  navbar: {
    title: clinic.name,
    logo: {src: 'img/logo.svg', alt: ''},
    items: [
      {to: '/conditions', label: 'Conditions', position: 'right'},
      {to: '/procedures', label: 'Treatments', position: 'right'},
      {to: '/aftercare', label: 'Aftercare', position: 'right'},
      {to: '/guides', label: 'Guides', position: 'right'},
      {to: '/blog', label: 'Blog', position: 'right'},
      {type: 'search', position: 'right'},
    ],
  },
  // This site shows no code; empty themes add no inline styles.
  prism: {theme: {plain: {}, styles: []}, darkTheme: {plain: {}, styles: []}},
};

const config: Config = {
  title: clinic.name,
  tagline: 'Pain care in plain words',
  favicon: 'img/favicon.svg',
  url: process.env.SITE_URL || 'http://localhost:3000',
  baseUrl: process.env.BASE_URL || '/',
  baseUrlIssueBanner: false,
  trailingSlash: false,
  i18n: {defaultLocale: 'en', locales: ['en'], localeConfigs: {en: {htmlLang: 'en-US'}}},
  future: {v4: true, faster: {rspackPersistentCache: false}},
  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',
  onDuplicateRoutes: 'throw',
  markdown: {
    // Staff pages are plain Markdown: "<5 mm" and "{x}" are text.
    format: 'detect',
    mdx1Compat: {admonitions: true},
    hooks: {onBrokenMarkdownLinks: 'throw', onBrokenMarkdownImages: 'throw'},
    parseFrontMatter: createParseFrontMatter(path.join(__dirname, 'docs')),
  },
  customFields: {clinic, algolia: toAlgoliaConfig(process.env)},
  presets: [['@docusaurus/preset-classic', preset]],
  plugins: [
    ['./src/plugins/docs/index.ts', docs],
    ['./src/plugins/blog/index.ts', blog],
    './src/plugins/hubs/index.ts',
    './src/plugins/search/index.ts',
    './src/plugins/bundle-name.ts',
  ],
  themeConfig,
};

export default config;
