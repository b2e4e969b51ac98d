/**
 * `npm run build`: checks the content, builds beside the last good build, checks every link of what was built, and only then puts
 * it in the other's place. Any failure exits with 1 and leaves build/ untouched.
 */
import {execFileSync, spawn, spawnSync} from 'node:child_process';
import {once} from 'node:events';
import fs from 'node:fs';
import net from 'node:net';
import {parseArgs} from 'node:util';
import {LinkChecker, LinkState} from 'linkinator';
import {toClinic, toMissingFacts} from '../src/clinic';
import {readSite, readToday} from '../src/content/read';
import {toReport} from '../src/content/report';

const {values} = parseArgs({options: {out: {type: 'string', default: 'build'}}});
const out = values.out;
const next = `${out}.next`;
const DOCUSAURUS = 'node_modules/@docusaurus/core/bin/docusaurus.mjs';

const git = (...args: string[]): string =>
  execFileSync('git', args, {encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore']}).trim();

/**
 * The commit's own time, so that two builds of one commit are alike to the byte. Work that is not committed yet is of today: by the
 * commit's time, the dates on its pages would lie in the future.
 */
function toEpoch(): string | undefined {
  try {
    return process.env.SOURCE_DATE_EPOCH ?? (git('status', '--porcelain') === '' ? git('log', '-1', '--format=%ct') : undefined);
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

/** A free port of this machine. */
async function findPort(): Promise<number> {
  const server = net.createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address() as net.AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Serves a build as `npm run serve` does and follows every link in it. Links to other hosts are left alone: a build needs no network. */
async function checkLinks(): Promise<boolean> {
  const port = await findPort();
  const origin = `http://127.0.0.1:${port}`;
  const server = spawn(
    process.execPath,
    [DOCUSAURUS, 'serve', '--dir', next, '--port', String(port), '--host', '127.0.0.1', '--no-open'],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  try {
    const start = `${origin}${process.env.BASE_URL || '/'}`;
    for (let tries = 0; tries < 100 && !(await fetch(start).catch(() => undefined)); tries++) {
      await wait(200);
    }
    const {links} = await new LinkChecker().check({
      path: start,
      recurse: true,
      concurrency: 20,
      linksToSkip: (link) => Promise.resolve(!link.startsWith(origin)),
    });
    const broken = links.filter(({state}) => state === LinkState.BROKEN);
    for (const {url, parent, status} of broken) {
      console.error(`${parent ?? start} links to ${url}, which is not there (${status ?? 'no answer'}).`);
    }
    const sound = links.filter(({state}) => state === LinkState.OK).length;
    console.log(`${sound} links checked, ${broken.length} broken.`);
    return broken.length === 0 && sound > 1;
  } finally {
    server.kill();
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
  const built = spawnSync(process.execPath, [DOCUSAURUS, 'build', '--out-dir', next], {
    stdio: 'inherit',
    env: {...process.env, ...(epoch ? {SOURCE_DATE_EPOCH: epoch} : {})},
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
