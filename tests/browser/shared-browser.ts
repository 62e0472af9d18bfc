import type { Browser } from 'playwright-core';
import { startChromium } from '../../local/host/chromium';

/** Milliseconds that a page may take to draw what a test waits for. Busy machines need long. */
const PATIENCE = 120_000;

let started: Promise<Browser> | undefined;

/** The one Chromium of this process. Test files use it one after the other. */
export function sharedBrowser(): Promise<Browser> {
  started ??= startPatient();
  return started;
}

async function startPatient(): Promise<Browser> {
  const browser = await startChromium();
  browser.on('context', (context) => context.setDefaultTimeout(PATIENCE));
  return browser;
}

/** Closes all contexts that a test file has opened in the shared browser. */
export async function closeContexts(): Promise<void> {
  const contexts = (await started)?.contexts() ?? [];
  await Promise.all(contexts.map((context) => context.close()));
}
