import { type Browser, chromium } from 'playwright-core';
import { findBrowser, NO_BROWSER } from '../../scripts/find-browser.mjs';

/** Path of the browser: Chromium, or Chrome or Edge, which are made of it. Null if there is none. */
export const CHROMIUM = findBrowser();

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

/** True if this machine has a browser. */
export const HAS_CHROMIUM = CHROMIUM !== null;

/** Starts the browser with an empty profile and without traffic of its own. Throws if there is none. */
export async function startChromium(): Promise<Browser> {
  if (CHROMIUM === null) throw new Error(NO_BROWSER);
  return chromium.launch({ executablePath: CHROMIUM, args: CHROMIUM_FLAGS });
}
