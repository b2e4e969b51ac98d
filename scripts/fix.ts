/**
 * `npm run fix`: mends in the content what needs no judgement, and says what it changed. Byte order marks and Windows line ends go, each
 * page's list of sources follows what it cites, and data/references.json holds what is cited, sorted.
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {toDataFile} from '../src/content/data';
import {toFixedPage, toPlainBytes, toReferencesText, toUnused} from '../src/content/fixes';
import {listTexts, readSite, readToday, type SiteReading} from '../src/content/read';

const {values} = parseArgs({options: {site: {type: 'string', default: '.'}}});
const at = (file: string): string => path.join(values.site, file);

async function writePlainBytes(): Promise<string[]> {
  return (await listTexts(values.site)).filter((file) => {
    const bytes = fs.readFileSync(at(file));
    const plain = toPlainBytes(bytes);
    if (plain.equals(bytes)) {
      return false;
    }
    fs.writeFileSync(at(file), plain);
    return true;
  });
}

function writeSources({readable, site}: SiteReading): string[] {
  return readable.flatMap((page) => {
    const fixed = toFixedPage(page, site);
    if (fixed === page.text) {
      return [];
    }
    fs.writeFileSync(at(page.file), fixed);
    return [page.file];
  });
}

/** Takes out what nobody cites, and keeps a copy elsewhere: someone may have typed it a minute ago, for a page still to come. */
function writeReferences({readable, site, complete}: SiteReading): string[] {
  const file = toDataFile('references');
  const unused = complete ? toUnused(readable, site) : [];
  const kept = Object.values(site.references).filter((record) => !unused.includes(record));
  const text = toReferencesText(kept);
  if (kept.length === 0 || text === fs.readFileSync(at(file), 'utf8')) {
    return [];
  }
  fs.writeFileSync(at(file), text);
  if (unused.length === 0) {
    return [`${file}: sorted.`];
  }
  const copy = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'unused-sources-')), 'references.json');
  fs.writeFileSync(copy, toReferencesText(unused));
  return [`${file}: took out what no page uses: ${unused.map(({id}) => id).join(', ')}.\n  A copy is in ${copy}.`];
}

async function main(): Promise<void> {
  const plain = await writePlainBytes();
  const reading = await readSite(values.site, readToday());
  const said = [
    ...plain.map((file) => `${file}: line ends or byte order mark changed.`),
    ...writeSources(reading).map((file) => `${file}: list of sources changed.`),
    ...writeReferences(reading),
  ];
  console.log(said.length === 0 ? 'The content needs no mending.' : said.join('\n'));
  if (!reading.complete) {
    console.log('Some files could not be read and stay as they are: "npm run check" names them.');
  }
}

void main();
