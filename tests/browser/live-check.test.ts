import { mkdirSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AppsScript } from '../../local/apps-script';
import { HAS_CHROMIUM } from '../../local/host/chromium';
import { OfficeSession } from '../../local/playground/office/office-session';
import { type Playground, servePlayground } from '../../local/playground/server/serve-playground';
import { PROBES } from '../../probes/asked/all-probes';
import type { BuiltKit } from '../../probes/kit/build-kit';
import { othersThan } from '../../probes/read/held-to';
import { type LiveFile, readLiveFile } from '../../probes/read/live-file';
import { placesOf } from '../../probes/read/probe';
import { builtKit, kitOn } from '../probes/built-kit';
import { overflow, picture, violations } from './browser-fixture';
import { closeContexts, sharedBrowser } from './shared-browser';

const STAFF = 'vanphong@phuninh.example.org';
const MINUTE = 60_000;
let kit: BuiltKit;
let google: AppsScript;
let server: Playground;
let page: Page;
const wrong: string[] = [];

const link = (more = '') => `${server.address}exec?khoa=${encodeURIComponent(kit.key)}${more}`;

async function opened(width: number, height: number): Promise<Page> {
  const browser = await sharedBrowser();
  const context = await browser.newContext({ viewport: { width, height }, locale: 'vi-VN' });
  const made = await context.newPage();
  made.on('pageerror', (error) => wrong.push(String(error)));
  made.on('console', (line) => line.type() === 'error' && wrong.push(line.text()));
  return made;
}

/** Moves the clocks of both Google and the page forward. */
async function pass(ms: number): Promise<void> {
  google.advance(ms);
  await page.clock.runFor(ms);
}

const press = (name: RegExp) => page.getByRole('button', { name }).click();
const status = (text: string | RegExp) => page.getByRole('status').getByText(text).waitFor();

beforeAll(async () => {
  if (!HAS_CHROMIUM) return;
  mkdirSync('out/screenshots', { recursive: true });
  kit = await builtKit();
  google = await kitOn();
  server = await servePlayground({ html: '', script: '', style: '' });
  server.seat(({ pageAddress, revision }) => {
    google.deploy(pageAddress);
    return new OfficeSession(google, STAFF, 'vi', revision);
  });
  page = await opened(1366, 625);
  await page.clock.install({ time: google.now });
});

afterAll(async () => {
  await closeContexts();
  await server?.close();
});

async function savedFile(): Promise<LiveFile> {
  const coming = page.waitForEvent('download');
  await press(/^Tải kết quả/);
  const file = await coming;
  expect(file.suggestedFilename()).toMatch(/^live-\d{4}-\d\d-\d\d-consumer\.json$/);
  return readLiveFile(readFileSync(await file.path(), 'utf8'));
}

describe.skipIf(!HAS_CHROMIUM)('the kit in a browser, whole', () => {
  it('the menu leads to the page', () => {
    const { shown, error } = google.run({ fn: 'openKit' });
    expect(error).toBeUndefined();
    expect(JSON.stringify(shown)).toContain(`exec?khoa=${kit.key}`);
  });

  it('the dialog of the menu asks the browser, and the next edit the edit trigger', async () => {
    const { shown } = google.run({ fn: 'openKit' });
    const dialog = shown.findLast(({ kind }) => kind === 'modal');
    const door = await opened(420, 290);
    await door.goto(`${server.address}exec?khoa=x`);
    await door.setContent(dialog && 'html' in dialog ? dialog.html : '');
    const sent = new Promise<unknown[]>((resolve) => {
      void door.exposeFunction('send', (...handed: unknown[]) => resolve(handed));
    });
    await door.evaluate(() => {
      const run = {
        withSuccessHandler: (kept: () => void) => ({
          keepBrowser: (...handed: unknown[]) => Reflect.get(window, 'send')(...handed).then(kept),
        }),
      };
      Object.assign(window, { google: { script: { run } }, print: () => undefined });
    });
    await door.getByRole('button', { name: 'Hỏi trình duyệt' }).click();
    const [key, answers] = await sent;
    await door.getByRole('button', { name: 'Hỏi trình duyệt ✓' }).waitFor();
    expect(key).toBe(kit.key);
    expect(answers).toEqual({
      ...{ copyEvent: 'true', clipboardApi: expect.any(String), popup: 'opened' },
      ...{ storage: 'kept', fileInput: 'offered', download: 'clicked', print: 'returned' },
    });
    google.callFromPage('keepBrowser', key, answers);
    google.type(STAFF, google.snapshot().tabs[0]?.name ?? '', 'D1', 'x');
  });

  it('one button runs all checks that fit into one run', async () => {
    await page.goto(link());
    expect(await page.locator('.decision li').count()).toBeGreaterThan(5);
    await press(/^1\. Hỏi ngay/);
    await status(/Đợi lịch chạy/);
    await pass(2 * MINUTE);
    await status('Xong phần này.');
    await page.reload();
    await picture(page, 'live-check-decision');
    expect(await page.locator('.decision p').allTextContents()).toEqual([
      'Đi tiếp được: Google trả lời những câu quyết định như bản chạy thử đã đoán.',
    ]);
    expect(await overflow(page)).toBe(0);
    expect(await violations(page)).toEqual([]);
  });

  it('a second runs to the limit, a third over a night', async () => {
    await press(/^2\. Chạy/);
    await status(/Đang chạy đến khi bị ngắt/);
    await pass(6 * MINUTE);
    for (let quarter = 0; quarter < 8; quarter += 1) await pass(MINUTE / 4);
    await status('Xong phần này.');
    await press(/^3\. Bắt đầu/);
    await status('Xong phần này.');
    google.advance(12 * 60 * MINUTE);
    await page.reload();
    await page.getByText('Đêm nay lịch đã chạy 72 lần.').waitFor();
    const popup = page.waitForEvent('popup');
    await page.getByRole('link', { name: /có bấm giờ/ }).click();
    await (await popup).getByRole('heading', { name: 'Kết quả' }).waitFor();
    await (await popup).close();
    await press(/^Kết thúc đêm/);
    await status('Xong phần này.');
  });

  it('a telephone asks for itself', async () => {
    const phone = await opened(360, 740);
    await phone.goto(link('&may=1'));
    await phone.getByRole('button', { name: 'Hỏi từ điện thoại này' }).click();
    await phone.getByText(/^Xong\./).waitFor();
    await picture(phone, 'live-check-telephone');
    expect(await overflow(phone)).toBe(0);
    expect(await violations(phone)).toEqual([]);
  });

  it('a link without the key is refused', async () => {
    const stranger = await opened(360, 740);
    await stranger.goto(`${server.address}exec?khoa=x`);
    await stranger.getByText(/thiếu khóa/).waitFor();
    expect(await stranger.getByRole('button').count()).toBe(0);
  });

  it('the file has every answer, what a person saw, and nobody’s name; local/ is checked against it', async () => {
    await page.reload();
    await page.getByRole('radio', { name: 'Khác' }).first().check();
    await page.reload();
    expect(await page.getByRole('radio', { name: 'Khác' }).first().isChecked()).toBe(true);
    const file = await savedFile();
    expect(file.looks).toEqual({ consent: 'otherwise' });
    const open = PROBES.flatMap((probe) =>
      placesOf(probe).filter((place) => !file.outcomes[place]?.[probe.name]),
    );
    expect(open).toEqual([]);
    expect(othersThan(file.outcomes, kit.local)).toEqual([]);
    expect(JSON.stringify(file)).not.toMatch(/example\.org|127\.0\.0\.1|spreadsheet-1/);
    expect(await page.getByRole('cell', { name: /^KHÁC/ }).count()).toBe(0);
    expect(wrong).toEqual([]);
  });

  it('an answer that differs is shown as such', async () => {
    const key = 'outcome:call:zones';
    const store = google.properties.script ?? {};
    store[key] = JSON.stringify({ gave: false, ms: 1 });
    await page.reload();
    expect(await page.getByRole('cell', { name: /^KHÁC/ }).isVisible()).toBe(true);
    await picture(page, 'live-check-other');
    expect(othersThan((await savedFile()).outcomes, kit.local)).toEqual([
      'call, zones: local true, Google false',
    ]);
  });
});
