import { defineConfig } from '@playwright/test';
import { mkdtempSync, chmodSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';

const port = 18080;
const target = process.env.CARGO_TARGET_DIR ?? join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'verbale', 'target');

/** A data folder of this run's own; the unprivileged user of the database must be able to reach it. */
function freshDataFolder(): string {
  if (process.env.VERBALE_TEST_DATA) return process.env.VERBALE_TEST_DATA;
  const folder = mkdtempSync(join(tmpdir(), 'verbale-e2e-'));
  chmodSync(folder, 0o755);
  process.env.VERBALE_TEST_DATA = folder;
  return folder;
}

export default defineConfig({
  testDir: './journeys',
  timeout: 90_000,
  globalTimeout: 20 * 60_000,
  expect: { timeout: 10_000 },
  workers: 1,
  fullyParallel: false,
  forbidOnly: !!process.env.CI,
  reporter: [['list']],
  outputDir: './test-results',
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    locale: 'en-GB',
    timezoneId: 'America/New_York',
    trace: 'retain-on-failure',
    viewport: { width: 1280, height: 900 },
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
        '--disable-component-update', '--disable-sync', '--disable-dev-shm-usage'],
    },
  },
  webServer: {
    command: `${join(target, 'debug', 'verbale')} demo`,
    url: `http://127.0.0.1:${port}/readyz`,
    timeout: 60_000,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 15_000 },
    env: { PORT: String(port), VERBALE_DATA_DIR: freshDataFolder() },
  },
});
