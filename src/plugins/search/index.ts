/** The embedded search index, in `npm start` as well as in the build, and the search page's route. */
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {normalizeUrl} from '@docusaurus/utils';
import type {Clinic} from '../../clinic';
import {toSearchRecords} from '../../knowledge/search-records';
import type {SearchRecord} from '../../knowledge/types';
import {toBodyFile, toHeadFile} from '../../search/embedded/index-files';
import {SEARCH_PATH} from '../../search/search-path';
import {CONTENT_PATHS, readKnowledgeBase} from '../knowledge-base';

/** Also a folder below `.docusaurus`, which src/search/embedded/browser-engine.ts names. */
const PLUGIN_NAME = 'site-search';

export default function searchPlugin({siteDir, baseUrl, siteConfig}: LoadContext): Plugin<SearchRecord[]> {
  return {
    name: PLUGIN_NAME,
    getPathsToWatch: () => CONTENT_PATHS.map((glob) => path.join(siteDir, glob)),
    async loadContent() {
      // The one cast: customFields is untyped, and docusaurus.config.ts fills it from `toClinic`.
      const clinic = siteConfig.customFields?.clinic as Clinic;
      const {site} = await readKnowledgeBase(siteDir, clinic);
      return toSearchRecords(site, clinic);
    },
    async contentLoaded({content: records, actions: {addRoute, createData}}) {
      await createData('search-head.json', JSON.stringify(toHeadFile(records)));
      await createData('search-body.json', JSON.stringify(toBodyFile(records)));
      addRoute({path: normalizeUrl([baseUrl, SEARCH_PATH]), exact: true, component: '@site/src/search/SearchPage'});
    },
    configureWebpack(_config, isServer) {
      return {
        module: {
          rules: [
            {
              // The bundler takes no part in them: files with a name that changes with their content, fetched by the worker.
              test: /[\\/]search-(?:head|body)\.json$/,
              dependency: 'url',
              type: 'asset/resource',
              generator: {filename: 'assets/search/[name].[contenthash:8][ext]', emit: !isServer},
            },
          ],
        },
      };
    },
  };
}
