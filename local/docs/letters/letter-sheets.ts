import type { Browser } from 'playwright-core';
import { sampleLetters } from './sample-letters';

/**
 * Ways in which a mail client displays letters. `filter` is a CSS filter on the whole picture, applied last;
 * `around` is the background of the client and of the letters; `text` is the colour of the subject lines.
 */
const VARIANTS = {
  light: { filter: 'none', around: '#e8eaed', text: '#202124' },
  /** A client in dark mode that does not change letters. */
  dark: { filter: 'none', around: '#121212', text: '#e8eaed' },
  /** A client in dark mode that inverts the colours of letters. */
  inverted: { filter: 'invert(1) hue-rotate(180deg)', around: '#e8eaed', text: '#202124' },
  grey: { filter: 'grayscale(1)', around: '#e8eaed', text: '#202124' },
} as const;

/**
 * Number of letters side by side, by letter width in pixels. A telephone shows 360, a pane beside
 * an inbox list 700.
 */
const WIDTHS = { 360: 5, 700: 3 } as const;

/** Height in pixels of the part of a letter that a telephone shows without scrolling. */
const SHOWN = 640;

export async function drawLetters(browser: Browser, folder: string): Promise<string[]> {
  const drawn: string[] = [];
  for (const [width, columns] of Object.entries(WIDTHS)) {
    for (const variant of Object.keys(VARIANTS) as (keyof typeof VARIANTS)[]) {
      const name = `letters-${width}-${variant}.png`;
      const page = await browser.newPage({
        viewport: { width: columns * (Number(width) + 12) + 12, height: SHOWN },
      });
      await page.setContent(sheetOf(Number(width), variant));
      await page.waitForTimeout(300);
      await page.screenshot({ path: `${folder}/${name}`, fullPage: true });
      await page.close();
      drawn.push(name);
    }
  }
  return drawn;
}

export function sheetOf(width: number, variant: keyof typeof VARIANTS): string {
  const { filter, around, text } = VARIANTS[variant];
  const frames = sampleLetters('vi').map(({ message }) => {
    const inside = message.html.replace('<body style="', `<body style="background:${around};`);
    const style = `width:${width}px;height:${SHOWN}px;border:0`;
    return `<div style="width:${width}px;color:${text}"><p style="font:bold 14px sans-serif;margin:0;height:36px">${message.subject}</p><iframe srcdoc="${inside.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}" style="${style}"></iframe></div>`;
  });
  return `<html style="filter:${filter};background:${around}"><body style="margin:12px;display:flex;flex-wrap:wrap;gap:12px">${frames.join('')}</body></html>`;
}
