import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { startChromium } from '../../../local/host/chromium';
import { buildPage } from '../../../local/playground/one-page/build-page';
import type { PlayOptions } from '../play/play';
import type { PlayRecord } from '../record';

/** Plays in a page of Chromium, which is opened from a folder. */
export class PagePlayer {
  private constructor(private readonly browser: Browser) {}

  static async start(): Promise<PagePlayer> {
    return new PagePlayer(await startChromium());
  }

  close(): Promise<void> {
    return this.browser.close();
  }

  async play(dist: string, order: Pick<PlayOptions, 'seed' | 'weeks'>): Promise<PlayRecord> {
    const folder = mkdtempSync(join(tmpdir(), 'don-doc-compare-page-'));
    const context = await this.browser.newContext({ offline: true });
    try {
      const file = join(folder, 'index.html');
      const main = fileURLToPath(new URL('./play-in-page.ts', import.meta.url));
      writeFileSync(file, await buildPage({ dist, main }));
      const page = await context.newPage();
      await page.goto(pathToFileURL(file).href);
      return await page.evaluate<PlayRecord>(`playInPage(${JSON.stringify(order)})`);
    } finally {
      await context.close();
      rmSync(folder, { recursive: true });
    }
  }
}
