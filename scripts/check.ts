/**
 * `npm run check [-- docs/guides]`: names every problem of the content, or of the files whose path begins as given. Exits with 1 if
 * there is one. Warnings are named too, and do not count.
 */
import {parseArgs} from 'node:util';
import type {Problem} from '../src/content/page';
import {readSite, readToday} from '../src/content/read';
import {toReport} from '../src/content/report';

const {values, positionals} = parseArgs({options: {site: {type: 'string', default: '.'}}, allowPositionals: true});

async function main(): Promise<void> {
  const {site, problems, warnings} = await readSite(values.site, readToday());
  const isAsked = ({file}: Problem) => positionals.length === 0 || positionals.some((start) => file.startsWith(start));
  const asked = problems.filter(isAsked);
  const advice = warnings.filter(isAsked);
  if (advice.length > 0) {
    console.warn(`${toReport(advice, 'warning')}\n`);
  }
  if (asked.length === 0) {
    console.log(`${site.pages.length} pages, no problems${positionals.length === 0 ? '' : ` in ${positionals.join(', ')}`}.`);
    return;
  }
  console.error(toReport(asked));
  process.exitCode = 1;
}

void main();
