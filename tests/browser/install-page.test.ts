import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makePackage } from '../../deploy/package/make-package';
import { HAS_CHROMIUM } from '../../local/host/chromium';
import { dist } from '../bundle/built';
import { violations } from './browser-fixture';
import { closeContexts, sharedBrowser } from './shared-browser';

const folder = mkdtempSync(join(tmpdir(), 'don-doc-package-'));
const built = new Map(readdirSync(dist).map((name) => [name, readFileSync(join(dist, name))]));
let browser: Browser;

beforeAll(async () => {
  const playground = '<!DOCTYPE html>';
  const content = { built, byId: built, version: '1.2.3', playground };
  const files = unzipSync(await makePackage(content));
  for (const [name, content] of Object.entries(files))
    if (!name.includes('/')) writeFileSync(join(folder, name), content);
  if (HAS_CHROMIUM) browser = await sharedBrowser();
});

afterAll(async () => {
  await closeContexts();
  rmSync(folder, { recursive: true });
});

/** Opens a page of the unzipped package as a local file. */
async function open(name: string, width = 1000): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 900 } });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await context.newPage();
  await page.goto(`file://${join(folder, name)}`);
  return page;
}

describe.runIf(HAS_CHROMIUM)('the page of steps, opened from a folder', () => {
  it.each(['HUONG-DAN-CAI-DAT.html', 'INSTALL.html'])('%s meets WCAG 2.2 AA', async (name) => {
    const page = await open(name);
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });

  it('fits a narrow screen', async () => {
    const page = await open('HUONG-DAN-CAI-DAT.html', 360);
    const wide = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(wide).toBe(0);
    await page.context().close();
  });

  it('copies a complete file, and says what to do with it', async () => {
    const page = await open('HUONG-DAN-CAI-DAT.html');
    await page.getByRole('button', { name: 'Sao chép Code.gs' }).click();
    await page.getByRole('status').filter({ hasText: 'Đã sao chép Code.gs' }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(built.get('Code.js')?.toString());
    await page.context().close();
  });

  it('also copies if the browser denies local files the clipboard', async () => {
    const page = await open('HUONG-DAN-CAI-DAT.html');
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('kept'));
    });
    await page.getByRole('button', { name: 'Sao chép unit.html' }).click();
    await page.getByRole('status').filter({ hasText: 'Đã sao chép unit.html' }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(built.get('unit.html')?.toString());
    await page.context().close();
  });

  it('remembers what is pasted', async () => {
    const page = await open('HUONG-DAN-CAI-DAT.html');
    await page.getByRole('checkbox', { name: 'Đã dán Code.gs' }).check();
    await page.reload();
    expect(await page.getByRole('checkbox', { name: 'Đã dán Code.gs' }).isChecked()).toBe(true);
    expect(await page.getByRole('checkbox', { name: 'Đã dán unit.html' }).isChecked()).toBe(false);
    await page.context().close();
  });
});
