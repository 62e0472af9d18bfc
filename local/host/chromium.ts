import { type Browser, chromium } from 'playwright-core';
import { findBrowser, NO_BROWSER } from '../../scripts/find-browser.mjs';

export const CHROMIUM = findBrowser();

/** Flags that stop background traffic of the browser. */
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

/** Throws if no browser is found. */
export async function startChromium(flags: readonly string[] = []): Promise<Browser> {
  if (CHROMIUM === null) throw new Error(NO_BROWSER);
  return chromium.launch({ executablePath: CHROMIUM, args: [...CHROMIUM_FLAGS, ...flags] });
}
