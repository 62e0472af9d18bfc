import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Language } from '../../../src/texts/language';
import { demoWords } from '../../demo/demo-words';
import { CHROMIUM, CHROMIUM_FLAGS } from '../chromium';

const TIMEOUT = 600_000;

/**
 * Returns a synchronous function that converts HTML to PDF with the browser. It replaces Google's
 * converter. Throws a sentence in `language` when called if there is no browser.
 */
export function pdfPrinter(
  language: Language,
  browser: string | null = CHROMIUM,
): (html: string) => Uint8Array {
  return (html) => {
    if (browser === null) throw new Error(demoWords(language).noBrowser);
    return printPdf(html, browser);
  };
}

function printPdf(html: string, browser: string): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'don-doc-print-'));
  const [page, pdf] = [join(folder, 'page.html'), join(folder, 'page.pdf')];
  try {
    writeFileSync(page, html);
    const flags = ['--headless', `--user-data-dir=${folder}`, '--no-pdf-header-footer'];
    const print = [...flags, `--print-to-pdf=${pdf}`, pathToFileURL(page).href];
    execFileSync(browser, [...CHROMIUM_FLAGS, ...print], {
      stdio: 'ignore',
      timeout: TIMEOUT,
    });
    return readFileSync(pdf);
  } finally {
    // Windows keeps the browser's files locked for a moment after it has ended.
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
