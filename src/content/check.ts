import type {Body, Problem} from './page';
import {RULES} from './rules';
import type {Context} from './rules/rule';

/**
 * Every problem that a rule finds.
 *
 * @param bodies of all pages, those included whose front matter has a problem, so that the rest of them is looked at in the same run
 */
export function checkSite(bodies: readonly Body[], context: Context): Problem[] {
  return RULES.flatMap((rule): Problem[] => [
    ...bodies.flatMap((body) =>
      (rule.checkBody?.(body, context) ?? []).map((finding) => ({...finding, file: body.file, rule: rule.name})),
    ),
    ...context.site.pages.flatMap((page) =>
      (rule.checkPage?.(page, context) ?? []).map((finding) => ({...finding, file: page.file, rule: rule.name})),
    ),
    ...(rule.checkSite?.(context) ?? []),
  ]);
}
