/** Names the globals of the bundle. Rspack would call them by the name in package.json, which is that of one clinic. */
import type {Plugin} from '@docusaurus/types';

export default function bundleNamePlugin(): Plugin {
  return {
    name: 'bundle-name',
    configureWebpack: () => ({output: {uniqueName: 'knowledge-base'}}),
  };
}
