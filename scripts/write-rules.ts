/** `npm run rules`: writes what editors read of the rules, and a template for each form, from the code that checks them. */
import fs from 'node:fs';
import path from 'node:path';
import {toEditorFiles} from '../src/content/editor-files';

for (const [file, text] of Object.entries(toEditorFiles())) {
  fs.mkdirSync(path.dirname(file), {recursive: true});
  fs.writeFileSync(file, text);
  console.log(`Wrote ${file}.`);
}
