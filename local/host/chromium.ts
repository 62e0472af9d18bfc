import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/** Where Debian puts the Chromium without windows: it draws alike, and takes three fifths of the time. */
const QUICK = '/usr/bin/chromium-headless-shell';

/** Where Chromium is. */
export const CHROMIUM = process.env.CHROMIUM ?? (existsSync(QUICK) ? QUICK : '/usr/bin/chromium');

/** What it is started with: no traffic of its own. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Tells whether there is a Chromium on this machine. */
export const HAS_CHROMIUM = existsSync(CHROMIUM);

/** Starts Chromium with an empty profile and without traffic of its own. */
export function startChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: CHROMIUM,
    args: CHROMIUM_FLAGS,
  });
}
