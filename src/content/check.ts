import type {PageId} from './kinds';
import type {Problem, Site} from './page';
import {RULES} from './rules';
import type {Context} from './rules/rule';

/**
 * Every problem of every page that could be read.
 *
 * @param ids all ids that files claim, those of unreadable pages included, so that one fault is not reported twice
 */
export function checkSite(site: Site, ids: readonly PageId[], today: string): Problem[] {
  const context: Context = {site, ids, today};
  return RULES.flatMap((rule): Problem[] =>
    'checkSite' in rule
      ? rule.checkSite(context)
      : site.pages.flatMap((page) =>
          rule.checkPage(page, context).map((finding) => ({...finding, file: page.file, rule: rule.name})),
        ),
  );
}
