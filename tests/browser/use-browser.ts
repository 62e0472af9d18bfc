import { mkdirSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, vi } from 'vitest';
import { HAS_CHROMIUM, startChromium } from '../../local/chromium';
import { type OpenedPage, type Opening, servePages } from './open-page';

const PICTURES = 'out/screenshots';

/** Starts a browser for the tests of a file, where there is one, and ends it after them. */
export function useBrowser() {
  vi.setConfig({ testTimeout: 30_000 });
  let browser: Browser;
  let pages: Awaited<ReturnType<typeof servePages>>;
  beforeAll(async () => {
    if (!HAS_CHROMIUM) return;
    mkdirSync(PICTURES, { recursive: true });
    browser = await startChromium();
    pages = await servePages(browser);
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await pages?.close();
  });

  /** Opens a page for one test; afterwards nothing may have gone wrong in it or been loaded from elsewhere. */
  async function on(opening: Opening, test: (opened: OpenedPage) => Promise<void>): Promise<void> {
    const opened = await pages.open(opening);
    try {
      await test(opened);
      const { errors, strayRequests } = opened;
      expect({ errors, strayRequests, wide: await overflow(opened.page) }).toEqual({
        errors: [],
        strayRequests: [],
        wide: 0,
      });
    } finally {
      await opened.page.context().close();
    }
  }

  return { on };
}

/** Keeps a picture of a page, to be looked at. */
export async function picture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: `${PICTURES}/${name}.png`, fullPage: true });
}

function overflow(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}
