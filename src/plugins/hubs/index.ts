/** The pages that show many: home with its body map, and the landing pages of the four trees. Each gets its own data. */
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {normalizeUrl} from '@docusaurus/utils';
import type {Clinic} from '../../clinic';
import {toHome} from '../../knowledge/home';
import {toLandings} from '../../knowledge/landing';
import type {HomeKnowledge, Landing} from '../../knowledge/types';
import {CONTENT_PATHS, readKnowledgeBase} from '../knowledge-base';

interface Hubs {
  home: HomeKnowledge;
  landings: Landing[];
}

export default function hubsPlugin({siteDir, baseUrl, siteConfig}: LoadContext): Plugin<Hubs> {
  return {
    name: 'knowledge-hubs',
    getPathsToWatch: () => CONTENT_PATHS.map((glob) => path.join(siteDir, glob)),
    async loadContent() {
      const {site} = await readKnowledgeBase(siteDir, siteConfig.customFields?.clinic as Clinic);
      return {home: toHome(site), landings: toLandings(site)};
    },
    async contentLoaded({content: {home, landings}, actions: {addRoute, createData}}) {
      addRoute({
        path: baseUrl,
        exact: true,
        component: '@site/src/components/HomePage',
        modules: {home: await createData('home.json', home)},
      });
      for (const landing of landings) {
        addRoute({
          path: normalizeUrl([baseUrl, landing.kind]),
          exact: true,
          component: '@site/src/components/LandingPage',
          modules: {landing: await createData(`landing-${landing.kind}.json`, landing)},
        });
      }
    },
  };
}
