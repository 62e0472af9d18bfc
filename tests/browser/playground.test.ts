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

  it('opens a letter, whose link is confirmed as a contact does, at 320 pixels', async () => {
    await page.locator('.letter-list button').first().click();
    const letter = page.frameLocator('.letter iframe');
    const link = letter.getByRole('link').first();
    await link.waitFor();
    await picture(page, 'playground-09-letter');
    const phone = await browser.newPage({ viewport: { width: 320, height: 760 }, locale: 'vi-VN' });
    watch(phone);
    await phone.goto((await link.getAttribute('href')) ?? '');
    await phone.getByLabel('Chức danh người xác nhận').fill('Văn thư');
    await phone.getByRole('button', { name: 'Xác nhận đã nhận' }).click();
    await phone
      .getByText(/Mã ghi nhận/)
      .first()
      .waitFor();
    await picture(phone, 'playground-10-page');
    await phone.close();
  });

  it('shows the answer in the row of the unit', async () => {
    const [, header = [], ...lines] = await rows('tracking');
    const by = header.indexOf('Người xác nhận (chức danh)');
    expect(lines.map((line) => line[by])).toContain('Văn thư');
  });

  it('opens the same page in a telephone beside the sheet, as it now stands', async () => {
    await page.frameLocator('.letter iframe').getByRole('link').first().click();
    const phone = page.frameLocator('dialog.phone iframe');
    await phone.getByText('Văn thư').first().waitFor();
    await picture(page, 'playground-11-telephone');
    await page.locator('dialog.phone').getByRole('button', { name: 'Đóng' }).click();
    await page.getByRole('button', { name: /Trở lại danh sách/ }).click();
  });

  it('lets days pass: reminders go by themselves, follow-ups wait for approval', async () => {
    await page.getByRole('button', { name: 'Đến hạn 13/11/2026' }).click();
    await page.getByText('Thứ Sáu, 13/11/2026').waitFor({ timeout: 30_000 });
    await page.getByRole('button', { name: 'Sang ngày làm việc sau' }).click();
    await page.getByText('Thứ Hai, 16/11/2026').waitFor({ timeout: 30_000 });
    await page.getByRole('button', { name: 'Sang ngày sau' }).click();
    await page.getByText('Thứ Ba, 17/11/2026').waitFor({ timeout: 30_000 });
    const { letters } = await office();
    expect(letters.filter(({ subject }) => subject.startsWith('[Nhắc]')).length).toBeGreaterThan(5);
    const waiting = (await rows('outbox')).filter((line) => line.includes('Chờ duyệt'));
    expect(waiting.length).toBeGreaterThan(5);
    await page.getByRole('tab', { name: 'Lịch chạy' }).click();
    await picture(page, 'playground-12-days');
  });

  it('approves what waits', async () => {
    await press(words.menu.approveLetters);
    await dialog().getByRole('checkbox').first().check();
    await picture(page, 'playground-13-approval');
    await dialog().getByRole('button', { name: 'Duyệt các thư đã chọn' }).click();
    await expect
      .poll(async () => (await rows('outbox')).filter((line) => line.includes('Chờ duyệt')).length)
      .toBe(0);
    await closeDialog();
  });

  it('closes the period under the name that is typed', async () => {
    await press(words.menu.closePeriod);
    await page.getByRole('textbox').last().fill('Kỳ tháng 11');
    await picture(page, 'playground-14-period');
    await answer('OK');
    await page.getByText('Đã chốt kỳ “Kỳ tháng 11”').waitFor();
    await answer('OK');
  });

  it('reads the summary', async () => {
    await press(words.menu.showReport);
    await dialog().getByText('25-CV/ĐU').first().waitFor();
    await picture(page, 'playground-15-summary');
    await closeDialog();
  });

  it('says in English what it says in Vietnamese, and keeps the office', async () => {
    await page.getByRole('menuitem', { name: 'Tệp' }).click();
    await page.getByRole('menuitem', { name: 'English' }).click();
    await page.getByRole('button', { name: 'Next working day' }).waitFor();
    await picture(page, 'playground-16-english');
  });

  it('is worked from the keyboard', async () => {
    await page.getByRole('menuitem', { name: 'File' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').getByRole('button', { name: 'OK' }).waitFor();
    await page.keyboard.press('Enter');
    expect(await page.locator('dialog[open]').count()).toBe(0);
  });

  it('fits a screen of 1024 pixels', async () => {
    await page.setViewportSize({ width: 1024, height: 700 });
    await picture(page, 'playground-17-narrow');
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
  });

  it('has met no error, and asked no other machine for anything', () => {
    expect(wrong).toEqual([]);
  });
});
