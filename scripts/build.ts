/**
 * `npm run build`: checks the content, builds beside the last good build, checks every link of what was built, and only then puts
 * it in the other's place. Any failure exits with 1 and leaves build/ untouched.
 */
import {execFileSync, spawnSync} from 'node:child_process';
import fs from 'node:fs';
import {parseArgs} from 'node:util';
import {LinkChecker, LinkState} from 'linkinator';
import {toClinic, toMissingFacts} from '../src/clinic';
import {readSite, readToday} from '../src/content/read';
import {toReport} from '../src/content/report';

const {values} = parseArgs({options: {out: {type: 'string', default: 'build'}}});
const out = values.out;
const next = `${out}.next`;

/** The commit's own time, so that two builds of one commit are alike to the byte. */
function toEpoch(): string | undefined {
  try {
    return (
      process.env.SOURCE_DATE_EPOCH ??
      execFileSync('git', ['log', '-1', '--format=%ct'], {encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore']}).trim()
    );
  } catch {
    return undefined;
  }
}

async function checkContent(): Promise<boolean> {
  const {site, problems} = await readSite('.', readToday());
  if (problems.length > 0) {
    console.error(`${toReport(problems)}\nNothing was built; ${out}/ is as it was.`);
    return false;
  }
  const due = site.pages.filter(({front: {review}}) => review.status === 'reviewed' && review.next < readToday());
  due.forEach(({file}) => console.warn(`${file}: the review date has passed.`));
  return true;
}

async function checkLinks(): Promise<boolean> {
  const base = process.env.BASE_URL ?? '/';
  const root = `${next}-links`;
  fs.rmSync(root, {recursive: true, force: true});
  fs.mkdirSync(`${root}${base}`.replace(/\/$/, '').replace(/[^/]+$/, ''), {recursive: true});
  fs.cpSync(next, `${root}${base}`.replace(/\/$/, ''), {recursive: true});
  try {
    const {links} = await new LinkChecker().check({
      path: base,
      serverRoot: root,
      recurse: true,
      cleanUrls: true,
      concurrency: 20,
      linksToSkip: async (link) =>
        !/^http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])/.test(link) || /^http:\/\/localhost:3000/.test(link),
    });
    const broken = links.filter(({state}) => state === LinkState.BROKEN);
    broken.forEach(({url, parent, status}) =>
      console.error(`${parent ?? '/'} links to ${url}, which is not there (${status ?? 'no answer'}).`),
    );
    console.log(`${links.filter(({state}) => state === LinkState.OK).length} links checked, ${broken.length} broken.`);
    return broken.length === 0;
  } finally {
    fs.rmSync(root, {recursive: true, force: true});
  }
}

async function main(): Promise<boolean> {
  const missing = toMissingFacts(toClinic(process.env));
  if (missing.length > 0) {
    console.log(`Facts that the clinic has not given, so what needs them does not show: ${missing.join(', ')}.`);
  }
  if (!(await checkContent())) {
    return false;
  }
  fs.rmSync(next, {recursive: true, force: true});
  const epoch = toEpoch();
  const built = spawnSync('npx', ['docusaurus', 'build', '--out-dir', next], {
    stdio: 'inherit',
    env: {...process.env, ...(epoch ? {SOURCE_DATE_EPOCH: epoch} : {})},
    shell: process.platform === 'win32',
  });
  if (built.status !== 0 || !(await checkLinks())) {
    fs.rmSync(next, {recursive: true, force: true});
    console.error(`The build failed; ${out}/ is as it was.`);
    return false;
  }
  const old = `${out}.old`;
  fs.rmSync(old, {recursive: true, force: true});
  if (fs.existsSync(out)) {
    fs.renameSync(out, old);
  }
  fs.renameSync(next, out);
  fs.rmSync(old, {recursive: true, force: true});
  console.log(`Built ${out}/.`);
  return true;
}

void main().then((ok) => {
  process.exitCode = ok ? 0 : 1;
});
