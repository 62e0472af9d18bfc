import type { Browser } from 'playwright-core';
import { startChromium } from '../../local/host/chromium';

/** Milliseconds that a busy machine may take to draw what a test waits for. */
const PATIENCE = 120_000;

let started: Promise<Browser> | undefined;

/** The only Chromium of this process. Test files share it one after the other. */
export function sharedBrowser(): Promise<Browser> {
  started ??= startPatient();
  return started;
}

async function startPatient(): Promise<Browser> {
  const browser = await startChromium();
  browser.on('context', (context) => context.setDefaultTimeout(PATIENCE));
  return browser;
}

/** Closes whatever a test file has opened in it. */
export async function closeContexts(): Promise<void> {
  const contexts = (await started)?.contexts() ?? [];
  await Promise.all(contexts.map((context) => context.close()));
}
