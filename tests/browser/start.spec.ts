import {spawn, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import {expect, test} from '@playwright/test';

const ROOT = path.resolve(__dirname, '../..');
const COPIED = ['blog', 'data', 'docs', 'src', 'static', 'docusaurus.config.ts', 'package.json', 'sidebars.ts', 'tsconfig.json'];
const BROKEN = 'docs/conditions/joint/knee-osteoarthritis.md';
const BROKEN_PATH = '/conditions/knee-osteoarthritis';
const UNKNOWN_KEY = 'colour';

test.describe.configure({timeout: 240_000});

let folder: string;
let server: ChildProcess;
let origin: string;
let output = '';

async function findPort(): Promise<number> {
  const probe = net.createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const {port} = probe.address() as net.AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

const file = (): string => path.join(folder, BROKEN);

test.beforeAll(async () => {
  folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'start-')));
  COPIED.forEach((name) => fs.cpSync(path.join(ROOT, name), path.join(folder, name), {recursive: true}));
  fs.symlinkSync(fs.realpathSync(path.join(ROOT, 'node_modules')), path.join(folder, 'node_modules'));
  fs.writeFileSync(file(), fs.readFileSync(file(), 'utf8').replace(/^title:.*$/m, `$&\n${UNKNOWN_KEY}: red`));

  const port = await findPort();
  origin = `http://localhost:${port}`;
  const docusaurus = path.join(folder, 'node_modules/@docusaurus/core/bin/docusaurus.mjs');
  server = spawn(process.execPath, [docusaurus, 'start', '--port', String(port), '--no-open'], {
    cwd: folder,
    env: {...process.env, FORCE_COLOR: '0'},
  });
  server.stdout!.on('data', (text) => (output += text));
  server.stderr!.on('data', (text) => (output += text));
});

test.afterAll(async () => {
  if (server.exitCode === null) {
    server.kill('SIGKILL');
    await once(server, 'exit');
  }
  fs.rmSync(folder, {recursive: true, force: true});
});

test('npm start comes up with a broken page: it names it, leaves it out, and takes it in when it is mended', async ({page}) => {
  const title = page.getByRole('heading', {level: 1});
  await expect(async () => {
    expect(server.exitCode, output).toBeNull();
    await page.goto(`${origin}/conditions/low-back-pain`, {timeout: 20_000});
    await expect(title).toContainText('Low back pain');
  }).toPass({timeout: 150_000});

  // The file, the line and what to do about it.
  const line =
    fs
      .readFileSync(file(), 'utf8')
      .split('\n')
      .findIndex((text) => text.startsWith(UNKNOWN_KEY)) + 1;
  expect(output).toContain(`${BROKEN}:${line}`);
  expect(output).toContain(UNKNOWN_KEY);
  expect(output).not.toMatch(/^\s+at .*node_modules/m);

  await page.goto(`${origin}${BROKEN_PATH}`);
  await expect(title).toHaveText('This page is not here');
  await page.goto(`${origin}/conditions`);
  await expect(page.getByRole('main').getByRole('link', {name: /^Low back pain/})).toBeVisible();
  await expect(page.getByRole('main').getByRole('link', {name: /^Knee arthritis/})).toHaveCount(0);

  fs.writeFileSync(file(), fs.readFileSync(file(), 'utf8').replace(`${UNKNOWN_KEY}: red\n`, ''));
  await expect(async () => {
    await page.goto(`${origin}${BROKEN_PATH}`, {timeout: 20_000});
    await expect(title).toContainText('Knee arthritis', {timeout: 3000});
  }).toPass({timeout: 60_000});
  await page.goto(`${origin}/conditions`);
  await expect(page.getByRole('main').getByRole('link', {name: /^Knee arthritis/})).toBeVisible();
});
