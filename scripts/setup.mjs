/**
 * Installs what is missing, so that `npm start` and `npm test` work on a fresh machine: the packages of package-lock.json and, with
 * --browser, a Chromium for the browser tests. With --installed (npm's own postinstall) it notes that the packages are there. Needs
 * nothing but Node.js.
 */
import {spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const stamp = path.join(root, 'node_modules', '.lockfile-hash');
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
const npx = process.platform === 'win32' ? 'npx.cmd' : 'npx';

const run = (command, args) =>
  spawnSync(command, args, {cwd: root, stdio: ['ignore', 'inherit', 'inherit'], shell: process.platform === 'win32'}).status ===
  0;

function stop(message) {
  console.error(message);
  process.exit(1);
}

const toLockfileHash = () =>
  createHash('sha256')
    .update(fs.readFileSync(path.join(root, 'package-lock.json')))
    .digest('hex');

function installPackages() {
  if (fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === toLockfileHash()) {
    return;
  }
  console.log('Installing packages. This takes a minute or two, once.');
  if (!run(npm, ['ci', '--no-audit', '--no-fund'])) {
    stop('The packages could not be installed. Check the network connection to the npm registry and run the command again.');
  }
}

async function installBrowser() {
  const {findBrowser} = await import('./browser.cjs');
  if (findBrowser()) {
    return;
  }
  console.log('Installing a browser for the tests.');
  if (
    run(npx, ['playwright', 'install', '--with-deps', '--only-shell', 'chromium']) ||
    run(npx, ['playwright', 'install', '--only-shell', 'chromium'])
  ) {
    return;
  }
  const isRoot = process.getuid?.() === 0;
  if (
    isRoot &&
    run('apt-get', ['update', '-qq']) &&
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-core'])
  ) {
    return;
  }
  stop(
    'No browser for the tests could be installed. Install Chromium, or set CHROMIUM_PATH to the one you have, and run the command again.',
  );
}

if (process.argv.includes('--installed')) {
  fs.writeFileSync(stamp, toLockfileHash());
} else {
  installPackages();
}
if (process.argv.includes('--browser')) {
  await installBrowser();
}
