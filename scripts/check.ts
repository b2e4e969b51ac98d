/**
 * `npm run check [-- docs/guides]`: names every problem of the content, or of the files whose path begins as given. Exits with 1 if
 * there is one.
 */
import {parseArgs} from 'node:util';
import {readSite, readToday} from '../src/content/read';
import {toReport} from '../src/content/report';

const {values, positionals} = parseArgs({options: {site: {type: 'string', default: '.'}}, allowPositionals: true});

async function main(): Promise<void> {
  const {site, problems} = await readSite(values.site, readToday());
  const asked = problems.filter(({file}) => positionals.length === 0 || positionals.some((start) => file.startsWith(start)));
  if (asked.length === 0) {
    console.log(`${site.pages.length} pages, no problems${positionals.length === 0 ? '' : ` in ${positionals.join(', ')}`}.`);
    return;
  }
  console.error(toReport(asked));
  process.exitCode = 1;
}

void main();
