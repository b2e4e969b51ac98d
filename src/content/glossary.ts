/** Words of medicine in a text. */
import type {Root, RootContent} from 'mdast';
import {toString} from 'mdast-util-to-string';
import {CLINICIAN_SECTION} from './layout';
import type {GlossaryTerm} from './page';

/** The page that lists all terms. */
export const GLOSSARY_PAGE = 'guides/glossary';

/** The key of a term, and its anchor on the glossary page: 'Facet joint' gives 'facet-joint'. */
export function toTermId(term: string): string {
  return term
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

export interface FoundTerm {
  id: string;
  start: number;
  end: number;
}

const toPattern = (form: string): string => form.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replace(/\s+/g, String.raw`\s+`);
const hasInnerCapital = (form: string): boolean => /.\p{Lu}/u.test(form);

/** Finds terms in a text: whole words, the longest first, so that 'nerve root block' is no 'nerve root'. */
export function toTermFinder(glossary: readonly GlossaryTerm[]): (text: string) => FoundTerm[] {
  const byForm = new Map<string, {id: string; form: string}>();
  for (const {term, forms = []} of glossary) {
    for (const form of [term, ...forms]) {
      byForm.set(form.toLowerCase(), {id: toTermId(term), form});
    }
  }
  if (byForm.size === 0) {
    return () => [];
  }
  const forms = [...byForm.keys()].sort((a, b) => b.length - a.length).map(toPattern);
  const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}-])(${forms.join('|')})s?(?![\p{L}\p{N}-])`, 'giu');
  return (text) =>
    [...text.matchAll(pattern)].flatMap(({index, 0: words, 1: matched}) => {
      const known = byForm.get(matched!.toLowerCase().replace(/\s+/g, ' '));
      return known && (!hasInnerCapital(known.form) || matched === known.form)
        ? [{id: known.id, start: index, end: index + words.length}]
        : [];
    });
}

/** Where a word stays as it is: in titles, in what is pressed, and in what is read in haste. */
const isPlain = (node: RootContent): boolean =>
  (node.type === 'paragraph' && Boolean(node.data && 'directiveLabel' in node.data)) ||
  ['heading', 'link', 'linkReference', 'leafDirective', 'yaml', 'code'].includes(node.type) ||
  (node.type === 'containerDirective' && node.name === 'emergency');

/** Texts of the patient's part in which a word may explain itself, in order. */
export function visitTermTexts(tree: Root, visitText: (text: {value: string}, parent: {children: RootContent[]}) => void): void {
  const walk = (parent: {children: RootContent[]}): void => {
    // A visitor may put other nodes in the place of a text: the list as it was is walked.
    for (const node of [...parent.children]) {
      if (node.type === 'text') {
        visitText(node, parent);
      } else if ('children' in node && !isPlain(node)) {
        walk(node as {children: RootContent[]});
      }
    }
  };
  const end = tree.children.findIndex(
    (node) => node.type === 'heading' && node.depth === 2 && toString(node).trim() === CLINICIAN_SECTION,
  );
  walk({children: tree.children.slice(0, end === -1 ? undefined : end)});
}
