import type { Browser } from 'playwright-core';
import { letterHtml } from '../../../src/workbook/letter-html';
import { sampleLetters } from './sample-letters';

/** How a mail client may show a letter, and what stands around it before it does so. */
const LOOKS = {
  light: { filter: 'none', around: '#e8eaed', text: '#202124' },
  /** A client with a dark ground that leaves letters as they are. */
  dark: { filter: 'none', around: '#121212', text: '#e8eaed' },
  /** One that inverts letters. */
  inverted: { filter: 'invert(1) hue-rotate(180deg)', around: '#e8eaed', text: '#202124' },
  /** An office's printer, or a reader who sees no colours. */
  grey: { filter: 'grayscale(1)', around: '#e8eaed', text: '#202124' },
} as const;

/** Widths of a telephone, and of a letter beside the list of an inbox, with how many stand side by side. */
const WIDTHS = { 360: 5, 700: 3 } as const;

/** Pixels of a letter that a telephone shows without scrolling, the client's own head left out. */
const SHOWN = 640;

/** Draws the first screen of every kind of letter, to be looked at: a sheet for each width and look. */
export async function drawLetters(browser: Browser, folder: string): Promise<string[]> {
  const drawn: string[] = [];
  for (const [width, columns] of Object.entries(WIDTHS)) {
    for (const look of Object.keys(LOOKS) as (keyof typeof LOOKS)[]) {
      const name = `letters-${width}-${look}.png`;
      const page = await browser.newPage({
        viewport: { width: columns * (Number(width) + 12) + 12, height: SHOWN },
      });
      await page.setContent(sheetOf(Number(width), look));
      await page.waitForTimeout(300);
      await page.screenshot({ path: `${folder}/${name}`, fullPage: true });
      await page.close();
      drawn.push(name);
    }
  }
  return drawn;
}

/** Writes a page with the first screen of every kind of letter at a width in pixels. */
export function sheetOf(width: number, look: keyof typeof LOOKS): string {
  const { filter, around, text } = LOOKS[look];
  const frames = sampleLetters('vi').map(({ message }) => {
    const html = letterHtml(message.text, message.look);
    const inside = html.replace('<body style="', `<body style="background:${around};`);
    const style = `width:${width}px;height:${SHOWN}px;border:0`;
    return `<div style="width:${width}px;color:${text}"><p style="font:bold 14px sans-serif;margin:0;height:36px">${message.subject}</p><iframe srcdoc="${inside.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}" style="${style}"></iframe></div>`;
  });
  return `<html style="filter:${filter};background:${around}"><body style="margin:12px;display:flex;flex-wrap:wrap;gap:12px">${frames.join('')}</body></html>`;
}
