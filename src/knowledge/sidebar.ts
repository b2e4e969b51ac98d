/** The sidebar of one kind: pain types or interventions as headings, pages in clinical order. */
import type {Group} from '../content/page';

/** What the docs plugin tells of a page. */
export interface SidebarDoc {
  id: string;
  /** The folder below docs/, such as `conditions/back-and-neck`. */
  sourceDirName: string;
  sidebarPosition?: number;
}

export type SidebarItem =
  {type: 'doc'; id: string} | {type: 'category'; label: string; collapsible: boolean; collapsed: boolean; items: SidebarItem[]};

const toItems = (docs: readonly SidebarDoc[], folder: string): SidebarItem[] =>
  docs
    .filter(({sourceDirName}) => sourceDirName === folder)
    .sort((a, b) => (a.sidebarPosition ?? 0) - (b.sidebarPosition ?? 0) || (a.id < b.id ? -1 : 1))
    .map(({id}) => ({type: 'doc', id}));

/**
 * Groups never fold: a folded one is not in the static HTML, so readers without scripts could not open it.
 *
 * @param kind the folder below docs/
 * @param groups in clinical order; those without a page are left out
 */
export function toSidebar(kind: string, groups: readonly Group[], docs: readonly SidebarDoc[]): SidebarItem[] {
  return [
    ...toItems(docs, kind),
    ...groups.flatMap(({id, label}): SidebarItem[] => {
      const items = toItems(docs, `${kind}/${id}`);
      return items.length === 0 ? [] : [{type: 'category', label, collapsible: false, collapsed: false, items}];
    }),
  ];
}
