import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleLetters } from '../../local/docs/letters/sample-letters';
import { HAS_CHROMIUM } from '../../local/host/chromium';
import { violations } from './browser-fixture';
import { closeContexts, sharedBrowser } from './shared-browser';

/** Pixels that bars, subject and sender of a mail client take on a telephone of 360 × 740. */
const CLIENT_HEAD = 250;

/** Minimum size of a button in pixels (https://www.w3.org/TR/WCAG22/#target-size-enhanced). */
const TARGET = 44;

const letters = (['vi', 'en'] as const).flatMap((language) =>
  sampleLetters(language).map(({ name, message }) => ({ name, language, message })),
);

let page: Page;
beforeAll(async () => {
  if (HAS_CHROMIUM) page = await (await sharedBrowser()).newPage();
});
afterAll(closeContexts);

async function opened<T>(
  html: string,
  width: number,
  look: (page: Page) => Promise<T>,
): Promise<T> {
  await page.setViewportSize({ width, height: 740 });
  await page.setContent(html);
  return await look(page);
}

describe.skipIf(!HAS_CHROMIUM).each(letters)('the letter $name in $language', ({ message }) => {
  const { html } = message;
  const pages = message.text.split('\n').filter((line) => /: https:\S+\?[ts]=/.test(line));
  const hasButton = pages.length > 0;
  const asks = html.includes('<b>');

  it('shows on a telephone, without scrolling, a button large enough for a thumb, and the day in bold above it', async () => {
    const seen = await opened(html, 360, async (page) => ({
      bold: asks ? await page.locator('b').first().boundingBox() : null,
      button: hasButton ? await page.locator('td td a').first().boundingBox() : null,
      last: hasButton ? await page.locator('td td a').last().boundingBox() : null,
      links: await page.locator('td td a').count(),
    }));
    expect(seen.links).toBe(pages.length);
    if (!hasButton) return;
    const bottom = (box: typeof seen.bold) => (box ? box.y + box.height : Number.NaN);
    expect(seen.button?.height).toBeGreaterThanOrEqual(TARGET);
    expect(seen.button?.width).toBeGreaterThanOrEqual(TARGET);
    expect(bottom(seen.button)).toBeLessThanOrEqual(740 - CLIENT_HEAD);
    if (seen.links === 2) expect(bottom(seen.last)).toBeLessThanOrEqual(740 - CLIENT_HEAD);
    if (asks) expect(bottom(seen.bold)).toBeLessThan(seen.button?.y ?? 0);
  });

  it.each([320, 360, 700])(
    'fits a width of %i, the telephone number on one line',
    async (width) => {
      const { wide, lines } = await opened(html, width, (page) =>
        page.evaluate(() => ({
          wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
          lines: [...document.querySelectorAll('a[href^="tel:"]')].map(
            (link) => link.getClientRects().length,
          ),
        })),
      );
      expect(wide).toBe(0);
      expect(lines.filter((count) => count !== 1)).toEqual([]);
    },
  );
});

describe.skipIf(!HAS_CHROMIUM)('letters as a mail client shows them', () => {
  it.each(letters.filter(({ name }) => ['notice', 'leadership'].includes(name)))(
    'have no accessibility fault of their own: $name in $language',
    async ({ message }) => {
      const found = await opened(message.html, 360, violations);
      const clients = /^(document-title|landmark-one-main|page-has-heading-one|region):/;
      expect(found.filter((one) => !clients.test(one))).toEqual([]);
    },
  );
});
