import { type Browser, chromium } from 'playwright-core';
import { findBrowser, NO_BROWSER } from '../../scripts/find-browser.mjs';

/** Path of Chromium, or of Chrome or Edge, which are built from it. Null if there is none. */
export const CHROMIUM = findBrowser();

/** Flags that keep the browser from causing traffic of its own. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const HAS_CHROMIUM = CHROMIUM !== null;

/** Starts the browser with an empty profile and further `flags`. Throws if there is none. */
export async function startChromium(flags: readonly string[] = []): Promise<Browser> {
  if (CHROMIUM === null) throw new Error(NO_BROWSER);
  return chromium.launch({ executablePath: CHROMIUM, args: [...CHROMIUM_FLAGS, ...flags] });
}
