import type { Browser } from 'playwright-core';
import { letterHtml } from '../../../src/workbook/letter-html';
import { sampleLetters } from './sample-letters';

/** How mail clients display a letter, and the colours around it. */
const VARIANTS = {
  light: { filter: 'none', around: '#e8eaed', text: '#202124' },
  /** A dark client that does not change letters. */
  dark: { filter: 'none', around: '#121212', text: '#e8eaed' },
  /** A dark client that inverts letters. */
  inverted: { filter: 'invert(1) hue-rotate(180deg)', around: '#e8eaed', text: '#202124' },
  /** An office's printer, or a reader who sees no colours. */
  grey: { filter: 'grayscale(1)', around: '#e8eaed', text: '#202124' },
} as const;

/** Width of a telephone and of a letter beside an inbox list, with the number of letters in a row. */
const WIDTHS = { 360: 5, 700: 3 } as const;

/** Pixels of a letter that a telephone shows without scrolling, without the client's own header. */
const SHOWN = 640;

/** Draws the first screen of every kind of letter, for inspection: one sheet per width and variant. */
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

/** HTML with the first screen of every kind of letter at a width in pixels. */
export function sheetOf(width: number, variant: keyof typeof VARIANTS): string {
  const { filter, around, text } = VARIANTS[variant];
  const frames = sampleLetters('vi').map(({ message }) => {
    const html = letterHtml(message.text, message.style);
    const inside = html.replace('<body style="', `<body style="background:${around};`);
    const style = `width:${width}px;height:${SHOWN}px;border:0`;
    return `<div style="width:${width}px;color:${text}"><p style="font:bold 14px sans-serif;margin:0;height:36px">${message.subject}</p><iframe srcdoc="${inside.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}" style="${style}"></iframe></div>`;
  });
  return `<html style="filter:${filter};background:${around}"><body style="margin:12px;display:flex;flex-wrap:wrap;gap:12px">${frames.join('')}</body></html>`;
}
