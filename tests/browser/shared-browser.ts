import type { Browser } from 'playwright-core';
import { startChromium } from '../../local/host/chromium';

let started: Promise<Browser> | undefined;

/** The one Chromium of this process, which ends with it: test files, one after the other, share it. */
export function sharedBrowser(): Promise<Browser> {
  started ??= startChromium();
  return started;
}

/** Ends whatever a test file has opened in it. */
export async function closeContexts(): Promise<void> {
  const contexts = (await started)?.contexts() ?? [];
  await Promise.all(contexts.map((context) => context.close()));
}
