import {defineConfig, devices} from '@playwright/test';
import {findSystemBrowser} from './scripts/browser.cjs';

/** Not 3000, so that a running `npm start` is left alone. */
const PORT = 4173;

const executablePath = findSystemBrowser();

/** Starts a site of its own, for which one width is enough. */
const START = '**/start.spec.ts';

/** `AXE=all npm run browser` looks at every page at both widths and in both colours; else wide screens see one page of each form. */
const everywhere = process.env.AXE === 'all';

export default defineConfig({
  testDir: 'tests/browser',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  timeout: 90_000,
  // A machine of two cores that others use too is slow at times; an outcome that comes late is still the outcome.
  expect: {timeout: 20_000},
  retries: process.env.CI ? 1 : 0,
  reporter: [['list']],
  use: {
    baseURL: `http://localhost:${PORT}`,
    launchOptions: {
      ...(executablePath ? {executablePath} : {}),
      args: [
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
      ],
    },
  },
  projects: [
    {
      name: 'phone',
      testIgnore: START,
      grepInvert: /@desktop/,
      use: {...devices['iPhone 13'], browserName: 'chromium', viewport: {width: 390, height: 844}},
    },
    {
      name: 'desktop',
      testIgnore: START,
      grepInvert: everywhere ? /@phone/ : /@phone|@everywhere/,
      use: {...devices['Desktop Chrome'], viewport: {width: 1280, height: 900}},
    },
    {name: 'start', testMatch: START, use: {...devices['Desktop Chrome']}},
  ],
  webServer: {
    command: `npx docusaurus serve --no-open --port ${PORT}`,
    url: `http://localhost:${PORT}`,
    reuseExistingServer: false,
  },
});
