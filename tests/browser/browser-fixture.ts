import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { HAS_CHROMIUM } from '../../local/host/chromium';
import { DIALOGS } from '../../src/runs/dialogs';
import { type OpenedPage, type Opening, servePages } from './open-page';
import { closeContexts, sharedBrowser } from './shared-browser';

/** Folder in which screenshots are saved, if the environment variable is set. */
const PICTURES = process.env.DONDOC_PICTURES;
/** Code of the accessibility checker axe. */
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Height in pixels that Sheets leaves to a dialog's page in a window of 1366 × 625, on a screen of
 * 1366 × 768.
 */
const CLERK_DIALOG = 525;

/** Size of a dialog's page on a clerk's screen, in pixels. */
export function clerkSize(page: string) {
  const size = DIALOGS.find((dialog) => dialog.page === page)?.size;
  if (size === undefined || size === 'sidebar') throw new Error(`No dialog has the page ${page}.`);
  const [width, height] = size;
  return { width, height: Math.min(height, CLERK_DIALOG) };
}

export interface BrowserFixture {
  /**
   * Opens a page for one test. Afterwards expects that the page had no errors and loaded nothing
   * from other hosts.
   */
  on(opening: Opening, test: (opened: OpenedPage) => Promise<void>): Promise<void>;
}

/** Serves pages to the browser for one test file. */
export function browserFixture(): BrowserFixture {
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

/** Empties the page's local storage and leaves the page, so that the next test starts as in a new tab. */
async function leave(page: Page): Promise<void> {
  await page.evaluate(() => localStorage.clear());
  await page.goto('about:blank');
}

/** Saves a screenshot of the whole page if DONDOC_PICTURES names a folder. */
export async function picture(page: Page, name: string): Promise<void> {
  if (!PICTURES) return;
  await page.screenshot({ path: `${PICTURES}/${name}.png`, fullPage: true });
}

/** Violations of WCAG 2.2 AA or of axe's best practices in the page's current state. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const window = page.viewportSize();
  // In a window as tall as the page, the fixed bar covers no field.
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  if (window && height > window.height) await page.setViewportSize({ ...window, height });
  const found = await page.evaluate(() =>
    (window as unknown as { axe: typeof axe }).axe.run(document, {
      resultTypes: ['violations'],
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    }),
  );
  if (window) await page.setViewportSize(window);
  return found.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
}

/** True if the button is whole in the window without scrolling. */
export async function isInWindow(page: Page, name: string): Promise<boolean> {
  const box = await page.getByRole('button', { name }).boundingBox();
  const window = page.viewportSize();
  return box !== null && window !== null && box.y >= 0 && box.y + box.height <= window.height;
}

/** Sends the event of pasting a text into a field. */
export function pasteInto(field: Locator, text: string): Promise<void> {
  return field.evaluate((input, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text', pasted);
    const event = { clipboardData, bubbles: true, cancelable: true };
    input.dispatchEvent(new ClipboardEvent('paste', event));
  }, text);
}

/**
 * Replaces the page's clipboard. `allowed` and `copyEventOnly` write copied text to the page's title; with the latter
 * the clipboard API rejects. `forbidden` refuses the copy event too.
 */
export function setClipboard(
  page: Page,
  clipboard: 'allowed' | 'copyEventOnly' | 'forbidden',
): Promise<void> {
  return page.evaluate((one) => {
    const writeText = async (text: string) => {
      if (one !== 'allowed') throw new DOMException('Not allowed', 'NotAllowedError');
      document.title = text;
    };
    document.execCommand = () => {
      if (one === 'forbidden') return false;
      const event = new ClipboardEvent('copy', { clipboardData: new DataTransfer() });
      document.dispatchEvent(event);
      document.title = event.clipboardData?.getData('text/plain') ?? '';
      return true;
    };
    Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
  }, clipboard);
}

/** The selected text, which Ctrl+C would copy. */
export function selectedText(page: Page): Promise<string> {
  return page.evaluate(() => String(document.getSelection()));
}

/** Number of pixels by which the page is wider than its window. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}
