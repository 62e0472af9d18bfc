import { mkdirSync, readFileSync } from 'node:fs';
import type { FrameLocator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { HAS_CHROMIUM, startChromium } from '../../local/chromium';
import { buildClient } from '../../local/playground/client-files';
import type { OfficeView } from '../../local/playground/protocol';
import { type Playground, servePlayground } from '../../local/playground/serve-playground';
import { wordsIn } from '../../src/words/words-in';
import { picture, violations } from './browser-desk';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

const words = wordsIn('vi');
const list = new URL('../data/units-dirty.csv', import.meta.url);

let server: Playground;
let browser: Awaited<ReturnType<typeof startChromium>>;
let page: Page;
const wrong: string[] = [];

/** Notes what a page says is wrong, and what it asks of any other machine. */
function watch(watched: Page): void {
  watched.on('pageerror', (error) => wrong.push(String(error)));
  watched.on('console', (line) => line.type() === 'error' && wrong.push(line.text()));
  watched.on('request', (request) => {
    const url = request.url();
    const isOwn = url.startsWith(server.address) || /^(?:data|about|blob):/.test(url);
    if (!isOwn) wrong.push(`asked for ${url}`);
  });
}

beforeAll(async () => {
  if (!HAS_CHROMIUM) return;
  mkdirSync('out/screenshots', { recursive: true });
  server = await servePlayground(await buildClient());
  browser = await startChromium();
  page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'vi-VN' });
  page.setDefaultTimeout(8_000);
  watch(page);
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await picture(page, 'playground-failed');
});

const answer = (name: string) =>
  page.locator('dialog.question').getByRole('button', { name, exact: true }).click();
const press = async (entry: string) => {
  await page.getByRole('menuitem', { name: /^Đôn đốc \[/ }).click();
  await page.getByRole('menuitem', { name: entry, exact: true }).click();
};
const dialog = (): FrameLocator => page.frameLocator('dialog.page iframe');
const closeDialog = () =>
  page.locator('dialog.page').getByRole('button', { name: 'Đóng' }).first().click();

/** The office as the server tells a browser that knows nothing of it. */
async function office(): Promise<OfficeView> {
  const reply = await fetch(`${server.address}api/look`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ give: {}, had: { revision: -1, letters: 0 } }),
  });
  return ((await reply.json()) as { office: OfficeView }).office;
}

/** Texts of a tab, a list a row. */
async function rows(tab: keyof typeof words.tabs): Promise<string[][]> {
  const { workbook } = await office();
  const found = workbook?.tabs.find(({ name }) => name === words.tabs[tab].name);
  return (found?.values ?? []).map((line) => line.map(String));
}

describe.skipIf(!HAS_CHROMIUM)('the whole add-on in a browser', () => {
  it('begins on a page with three ways in', async () => {
    await page.goto(server.address);
    await page.getByRole('heading', { name: 'Xem Đôn Đốc làm việc' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await picture(page, 'playground-01-start');
    await page.getByRole('button', { name: /^Bảng tính trống/ }).click();
    await page.locator('.o-spreadsheet').waitFor();
  });

  it('sets an empty sheet up, asking as Sheets asks', async () => {
    await press(words.menu.setUp);
    await picture(page, 'playground-02-question');
    await answer('Có');
    await answer('Có');
    await page.getByText('Đã thiết lập').first().waitFor();
    await answer('OK');
    expect((await office()).workbook?.tabs.map(({ name }) => name)).toContain('Theo dõi');
  });

  it('takes what is typed into a cell', async () => {
    await page.locator('.o-sheet').filter({ hasText: 'Cài đặt' }).click();
    const grid = page.locator('.o-grid-overlay');
    await grid.click({ position: { x: 300, y: 45 } });
    for (const text of ['Văn phòng Đảng ủy xã', 'Chánh Văn phòng', '0100 000 001']) {
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
    }
    await expect
      .poll(async () => (await rows('settings')).slice(1, 4).map(([, value]) => value))
      .toEqual(['Văn phòng Đảng ủy xã', 'Chánh Văn phòng', '0100 000 001']);
    await picture(page, 'playground-03-settings');
  });

  it('imports the dirty list through the dialog', async () => {
    await press(words.menu.importUnits);
    const buffer = readFileSync(list);
    await dialog()
      .getByLabel('Tệp danh sách')
      .setInputFiles({ name: 'danh-sach.csv', mimeType: 'text/csv', buffer });
    await dialog().getByRole('button', { name: 'Xem trước' }).click();
    for (const convert of await dialog().getByLabel('Chuyển sang Unicode').all())
      await convert.check();
    await picture(page, 'playground-04-import');
    await dialog().getByRole('button', { name: 'Xem trước' }).click();
    await dialog().getByText('Chưa ghi gì vào bảng.').first().waitFor();
    await picture(page, 'playground-05-import');
    await dialog()
      .getByRole('button', { name: /^Nhập: thêm/ })
      .click();
    await dialog().getByText('Đã nhập').first().waitFor();
    await closeDialog();
    expect((await rows('units')).length).toBeGreaterThan(15);
  });

  it('adds the dispatch', async () => {
    await press(words.menu.addDirective);
    const form = words.forms.addDirective;
    const fill = (label: string, text: string) =>
      dialog().getByLabel(label, { exact: false }).first().fill(text);
    await fill(form.number, '25-CV/ĐU');
    await fill(form.type, 'Công văn');
    await fill(form.issuedOn, '2026-11-11');
    await fill(form.issuingBody, 'Đảng ủy xã Thượng Lâm Khê');
    await fill(form.subject, 'tăng cường sử dụng mạng xã hội an toàn');
    await fill(form.acknowledgeBy, '2026-11-13');
    await fill(form.trainBy, '2026-11-20');
    await dialog().getByLabel(form.notClassified).check();
    await picture(page, 'playground-06-dispatch');
    await dialog().getByRole('button', { name: form.submit }).click();
    await dialog().getByText('Đã thêm văn bản 25-CV/ĐU').first().waitFor();
    await closeDialog();
  });

  it('previews and sends', async () => {
    await press(words.menu.previewLetters);
    await dialog()
      .getByRole('button', { name: /^Gửi \d+ thư/ })
      .waitFor();
    await picture(page, 'playground-07-preview');
    await dialog()
      .getByRole('button', { name: /^Gửi \d+ thư/ })
      .click();
    await expect
      .poll(async () => (await office()).letterCount, { timeout: 20_000 })
      .toBeGreaterThan(10);
    await picture(page, 'playground-08-sent');
    await closeDialog();
  });
});
