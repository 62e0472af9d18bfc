import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { HAS_CHROMIUM } from '../../local/host/chromium';
import { DIALOG_SIZES, type DialogPage } from '../../src/workbook/page-sizes';
import { type OpenedPage, type Opening, servePages } from './open-page';
import { closeContexts, sharedBrowser } from './shared-browser';

/** The folder in which pictures are kept, where one asks for them. */
const PICTURES = process.env.DONDOC_PICTURES;
/** The program that looks for barriers, at half its length. */
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Pixels of a dialog's height that a window of 1366 × 625 leaves to its page: a clerk's screen has 1366 × 768. */
const CLERK_DIALOG = 525;

/** Gives the size that a dialog's page has on a clerk's screen. */
export function clerkSize(page: DialogPage) {
  const [width, height] = DIALOG_SIZES[page];
  return { width, height: Math.min(height, CLERK_DIALOG) };
}

/** What tests of pages in a browser work with. */
export interface BrowserDesk {
  /** Opens a page for one test; afterwards nothing may have gone wrong in it or been loaded from elsewhere. */
  on(opening: Opening, test: (opened: OpenedPage) => Promise<void>): Promise<void>;
}

/** Serves pages to the browser for a test file, and ends that. */
export function browserDesk(): BrowserDesk {
  let pages: Awaited<ReturnType<typeof servePages>>;
  beforeAll(async () => {
    if (!HAS_CHROMIUM) return;
    if (PICTURES) mkdirSync(PICTURES, { recursive: true });
    pages = await servePages(await sharedBrowser());
  });
  afterAll(async () => {
    const left = await pages?.leftBehind();
    await closeContexts();
    await pages?.close();
    expect(left ?? []).toEqual([]);
  });
  return {
    on: async (opening, test) => {
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
        await leave(opened.page);
      }
    },
  };
}

/** Leaves a page so that the next test finds it as a tab that was just opened: with an empty store of its own. */
async function leave(page: Page): Promise<void> {
  await page.evaluate(() => localStorage.clear());
  await page.goto('about:blank');
}

/** Keeps a picture of the whole page, to be looked at, where DONDOC_PICTURES names a folder. */
export async function picture(page: Page, name: string): Promise<void> {
  if (!PICTURES) return;
  await page.screenshot({ path: `${PICTURES}/${name}.png`, fullPage: true });
}

/** Names what breaks WCAG 2.2 AA, or good practice, on the page as it now stands. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const found = await page.evaluate(() =>
    (window as unknown as { axe: typeof axe }).axe.run(document, {
      resultTypes: ['violations'],
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    }),
  );
  return found.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
}

/** Gives a page a clipboard, which it may write to, its title then being what was written; or a frame that forbids it. */
export function setClipboard(page: Page, clipboard: 'allowed' | 'forbidden'): Promise<void> {
  return page.evaluate((one) => {
    const writeText = async (text: string) => {
      if (one === 'forbidden') throw new DOMException('Not allowed', 'NotAllowedError');
      document.title = text;
    };
    Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
  }, clipboard);
}

/** Gives what is selected in a page: what Ctrl+C copies. */
export function selectedText(page: Page): Promise<string> {
  return page.evaluate(() => String(document.getSelection()));
}

/** By how many pixels a page is wider than its window. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}
