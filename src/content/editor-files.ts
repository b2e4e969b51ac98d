import {toContentRules} from './content-rules';
import {FORMS, KINDS} from './kinds';
import {toTemplate} from './templates';

/** The files of docs/_editors that are written from the code, by their path. */
export function toEditorFiles(): Record<string, string> {
  const forms = KINDS.flatMap((kind) => [...FORMS[kind]]);
  return {
    'docs/_editors/content-rules.md': toContentRules(),
    ...Object.fromEntries(forms.map((form) => [`docs/_editors/templates/${form}.md`, toTemplate(form)])),
  };
}
