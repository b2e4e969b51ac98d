/**
 * plugin-content-docs with our knowledge: it checks the content before it loads, leaves out what is broken while authors work, and
 * adds to each page's metadata what other pages say of it. Why wrapped and not beside it: a page's metadata reaches that page alone.
 */
import path from 'node:path';
import logger from '@docusaurus/logger';
import pluginContentDocs, {type LoadedContent, type PluginOptions} from '@docusaurus/plugin-content-docs';
import type {LoadContext, Plugin} from '@docusaurus/types';
import type {Clinic} from '../../clinic';
import {toReport} from '../../content/report';
import {toSidebar, type SidebarDoc, type SidebarItem} from '../../knowledge/sidebar';
import {furniture} from '../../remark/furniture';
import {createFurnitureOptions} from '../furniture-page';
import {CONTENT_PATHS, readKnowledgeBase, type KnowledgeBase} from '../knowledge-base';

export {validateOptions} from '@docusaurus/plugin-content-docs';

const inDocs = (file: string): string => file.replace(/^docs\//, '');

export default async function docsPlugin(context: LoadContext, options: PluginOptions): Promise<Plugin<LoadedContent>> {
  const {siteDir, siteConfig} = context;
  const clinic = siteConfig.customFields?.clinic as Clinic;
  const ownExclude = [...options.exclude];
  let base: KnowledgeBase | undefined;
  const getBase = (): KnowledgeBase => {
    if (!base) {
      throw new Error('The knowledge base is read before any page is compiled.');
    }
    return base;
  };
  options.beforeDefaultRemarkPlugins.push([furniture, createFurnitureOptions(siteDir, clinic, getBase)]);
  options.sidebarItemsGenerator = ({item, docs}) => {
    const kind = item.dirName;
    const {groups} = getBase().site;
    return toSidebar(kind, kind === 'guides' ? [] : groups[kind as keyof typeof groups], docs as SidebarDoc[]) as (SidebarItem & {type: 'doc'})[];
  };
  const plugin = await pluginContentDocs(context, options);

  return {
    ...plugin,
    getPathsToWatch: () => [...(plugin.getPathsToWatch?.() ?? []), ...CONTENT_PATHS.map((glob) => path.join(siteDir, glob))],
    async loadContent() {
      base = await readKnowledgeBase(siteDir, clinic);
      if (base.problems.length > 0) {
        const report = toReport(base.problems);
        if (process.env.NODE_ENV === 'production') {
          throw new Error(`The content has problems, so nothing is built.\n\n${report}`);
        }
        logger.error(`Pages with a problem are left out until it is mended.\n\n${report}`);
      }
      options.exclude.splice(0, options.exclude.length, ...ownExclude, ...base.broken.map(inDocs));
      return plugin.loadContent!();
    },
    async contentLoaded({content, actions}) {
      const {pageOf, knowledgeOf} = getBase();
      for (const doc of content.loadedVersions.flatMap(({docs}) => docs)) {
        const page = pageOf(doc.source.replace('@site/', ''));
        if (page) {
          Object.assign(doc, {knowledge: knowledgeOf(page)});
        }
      }
      await plugin.contentLoaded!({content, actions});
    },
  };
}
