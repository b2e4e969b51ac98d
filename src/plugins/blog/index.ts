/** plugin-content-blog with our knowledge, and with the readers' questions that the clinic answered and signed. */
import path from 'node:path';
import pluginContentBlog, {type BlogContent, type PluginOptions} from '@docusaurus/plugin-content-blog';
import type {LoadContext, Plugin} from '@docusaurus/types';
import type {Clinic} from '../../clinic';
import {furniture} from '../../remark/furniture';
import {createFurnitureOptions} from '../furniture-page';
import {CONTENT_PATHS, readKnowledgeBase, type KnowledgeBase} from '../knowledge-base';

export {validateOptions} from '@docusaurus/plugin-content-blog';

const NOTICE = 'Not yet reviewed by a clinician.';

const inBlog = (file: string): string => file.replace(/^blog\//, '');

export default async function blogPlugin(context: LoadContext, options: PluginOptions): Promise<Plugin<BlogContent>> {
  const {siteDir, siteConfig} = context;
  const clinic = siteConfig.customFields?.clinic as Clinic;
  const ownExclude = [...options.exclude];
  let base: KnowledgeBase | undefined;
  const getBase = (): KnowledgeBase => {
    if (!base) {
      throw new Error('The knowledge base is read before any post is compiled.');
    }
    return base;
  };
  options.beforeDefaultRemarkPlugins.push([furniture, createFurnitureOptions(siteDir, clinic, getBase)]);
  // A feed shows a post away from the page, so the page's notice goes with it.
  options.feedOptions.createFeedItems = async ({defaultCreateFeedItems, ...feed}) => {
    const items = await defaultCreateFeedItems(feed);
    return items.map((item) => {
      const post = feed.blogPosts.find(({metadata}) => item.link?.endsWith(metadata.permalink));
      const page = post && getBase().pageOf(post.metadata.source.replace('@site/', ''));
      return page?.front.review.status === 'reviewed'
        ? item
        : {...item, description: `${NOTICE} ${item.description ?? ''}`, content: `<p><strong>${NOTICE}</strong></p>${item.content ?? ''}`};
    });
  };
  const plugin = await pluginContentBlog(context, options);

  return {
    ...plugin,
    getPathsToWatch: () => [...(plugin.getPathsToWatch?.() ?? []), ...CONTENT_PATHS.map((glob) => path.join(siteDir, glob))],
    async loadContent() {
      base = await readKnowledgeBase(siteDir, clinic);
      options.exclude.splice(0, options.exclude.length, ...ownExclude, ...base.broken.map(inBlog));
      return plugin.loadContent!();
    },
    async contentLoaded({content, actions}) {
      const {pageOf, knowledgeOf, site} = getBase();
      for (const post of content.blogPosts) {
        const page = pageOf(post.metadata.source.replace('@site/', ''));
        if (page) {
          Object.assign(post.metadata, {knowledge: knowledgeOf(page), questions: site.questions[page.id] ?? []});
        }
      }
      await plugin.contentLoaded!({content, actions});
    },
  };
}
