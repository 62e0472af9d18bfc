import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { CHROMIUM, CHROMIUM_FLAGS } from './chromium';

/** Milliseconds after which printing is given up. */
const GIVEN_UP_AFTER = 60_000;

/**
 * Prints HTML as PDF by Chromium, in place of Google's converter: services answer at once, so it waits. Throws when
 * Chromium makes no file.
 */
export function printPdf(html: string): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'don-doc-print-'));
  const [page, pdf] = [join(folder, 'page.html'), join(folder, 'page.pdf')];
  try {
    writeFileSync(page, html);
    const flags = ['--headless', `--user-data-dir=${folder}`, '--no-pdf-header-footer'];
    const print = [...flags, `--print-to-pdf=${pdf}`, pathToFileURL(page).href];
    execFileSync(CHROMIUM, [...CHROMIUM_FLAGS, ...print], {
      stdio: 'ignore',
      timeout: GIVEN_UP_AFTER,
    });
    return readFileSync(pdf);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
