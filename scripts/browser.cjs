/**
 * Which Chromium the browser tests use. CommonJS, since both plain Node.js (before any package is installed) and Playwright's
 * configuration load it.
 */
const fs = require('node:fs');

const SYSTEM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The path that CHROMIUM_PATH names, or that of a browser of the system. */
function findSystemBrowser() {
  const asked = process.env.CHROMIUM_PATH;
  if (asked) {
    if (!fs.existsSync(asked)) {
      throw new Error(`CHROMIUM_PATH names ${asked}, which does not exist.`);
    }
    return asked;
  }
  return SYSTEM.find((path) => fs.existsSync(path));
}

/** As above, else the one that Playwright has downloaded. */
function findBrowser() {
  const system = findSystemBrowser();
  if (system) {
    return system;
  }
  const {chromium} = require('playwright-core');
  const downloaded = chromium.executablePath();
  return downloaded && fs.existsSync(downloaded) ? downloaded : undefined;
}

module.exports = {findSystemBrowser, findBrowser};
