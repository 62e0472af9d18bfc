import { mkdirSync } from 'node:fs';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HAS_CHROMIUM } from '../../local/host/chromium';
import { buildClient } from '../../local/playground/server/client-files';
import { type Playground, servePlayground } from '../../local/playground/server/serve-playground';
import { setUpDialog } from '../../src/words/vi/pages/set-up-dialog';
import { wordsIn } from '../../src/words/words-in';
import { picture } from './browser-fixture';
import { closeContexts, sharedBrowser } from './shared-browser';

const words = wordsIn('vi');
const { menu, settings, setUp, forms } = words;

/** Most clicks and filled fields from an empty spreadsheet to the first letter. */
const MOST = { clicks: 15, fields: 6 };

/** Unit list of a commune, as pasted from a spreadsheet. */
const LIST = [
  ['Tên đơn vị', 'Khối', 'Email', 'Điện thoại'],
  ['Ủy ban nhân dân xã', 'Khối chính quyền', 'ubnd@xa.example.org', '0203 3811 001'],
  ['Hội Nông dân xã', 'Khối MTTQ, đoàn thể', 'hnd@xa.example.org', '0203 3811 002'],
  ['Trường Tiểu học Sơn Ca', 'Khối trường học', 'thsonca@xa.example.org', '0203 3811 003'],
  ['Chi bộ thôn Đầm Sen', 'Khối thôn', 'damsen@xa.example.org', '0203 3811 004'],
];

/** Text of the dispatch, as pasted from Word. */
const DISPATCH = [
  'ĐẢNG BỘ XÃ TÂN PHÚ TRUNG',
  'Số 25-CV/ĐU',
  'Tân Phú Trung, ngày 11 tháng 11 năm 2026',
  'V/v tăng cường sử dụng mạng xã hội an toàn',
  'Kính gửi: Khối chính quyền; Khối MTTQ, đoàn thể; Khối trường học; Khối thôn',
  'Đề nghị các đơn vị xác nhận đã nhận văn bản trước ngày 13/11/2026 và báo cáo kết quả trước ngày 20/11/2026.',
];

let server: Playground;
let page: Page;
const spent = { clicks: 0, fields: 0 };

beforeAll(async () => {
  if (!HAS_CHROMIUM) return;
  mkdirSync('out/screenshots', { recursive: true });
  server = await servePlayground(await buildClient());
  const browser = await sharedBrowser();
  page = await browser.newPage({ viewport: { width: 1366, height: 625 }, locale: 'vi-VN' });
});

afterAll(async () => {
  await closeContexts();
  await server?.close();
});

const dialog = (): FrameLocator => page.frameLocator('dialog.page iframe');
const buttonIn = (name: string | RegExp) => dialog().getByRole('button', { name }).first();
const fieldIn = (label: string) => dialog().getByLabel(label, { exact: false }).first();

async function click(what: Locator): Promise<void> {
  await what.click();
  spent.clicks += 1;
}

/**
 * Types into a field. Counts a click only if the cursor is not in the field yet and two presses of
 * Tab do not get it there.
 */
async function type(field: Locator, text: string): Promise<void> {
  await field.waitFor();
  const has = () => field.evaluate((one) => one === one.ownerDocument.activeElement);
  // A date field is followed by a field for the same deadline in working days, so Tab may be needed twice.
  for (let presses = 0; presses < 2 && !(await has()); presses += 1)
    await page.keyboard.press('Tab');
  if (!(await has())) await click(field);
  await field.fill(text);
  spent.fields += 1;
}

/** Pastes into a field. Counts a click if the cursor is not in it. */
async function paste(field: Locator, text: string): Promise<void> {
  await field.waitFor();
  if (!(await field.evaluate((one) => one === one.ownerDocument.activeElement))) await click(field);
  await field.evaluate((one, pasted) => {
    one.dispatchEvent(new ClipboardEvent('paste', { bubbles: true }));
    (one as HTMLTextAreaElement).value = pasted;
    one.dispatchEvent(new Event('input', { bubbles: true }));
  }, text);
  spent.fields += 1;
}

/** Types into a required field if it is empty. A prefilled field costs nothing. */
async function typeIfEmpty(field: Locator, text: string): Promise<void> {
  await field.waitFor();
  if ((await field.inputValue()) === '') await type(field, text);
}

const step = () => dialog().locator('.path [aria-current=step]').textContent();

describe.skipIf(!HAS_CHROMIUM)('from an empty sheet to the first letter', () => {
  it('sets up the sheet and tests the page', async () => {
    await page.goto(server.address);
    await page.getByRole('button', { name: /^Bảng tính trống/ }).click();
    await page.locator('.o-spreadsheet').waitFor();
    await click(page.getByRole('menuitem', { name: /^Đôn đốc \[/ }));
    await click(page.getByRole('menuitem', { name: menu.ofOthers, exact: true }));
    await click(page.getByRole('menuitem', { name: menu.setUp, exact: true }));
    await click(page.locator('dialog.question').getByRole('button', { name: 'Có', exact: true }));
    await fieldIn(settings.officeName).waitFor();
    await picture(page, 'path-1-consent');
    await type(fieldIn(settings.officeName), 'Văn phòng Đảng ủy xã Tân Phú Trung');
    await type(fieldIn(settings.officer), 'Chánh Văn phòng');
    await type(fieldIn(settings.phone), '0203 3811 222');
    expect(await step()).toContain('1. Thiết lập');
    await picture(page, 'path-1-set-up');
    await click(buttonIn(setUpDialog.agree));
    await fieldIn(settings.linkBase).waitFor();
    await picture(page, 'path-2-page');
    const [tab] = await Promise.all([
      page.waitForEvent('popup'),
      click(buttonIn(setUp.steps.page.submitLabel)),
    ]);
    await click(tab.getByRole('button', { name: /^Tôi mở được/ }));
    await tab.getByText('Đã ghi nhận.', { exact: false }).first().waitFor();
    await tab.close();
    await dialog().getByText('Đã mở thử lúc', { exact: false }).first().waitFor();
    await picture(page, 'path-3-seen');
  });

  it('imports the list, from the button that ends the previous step', async () => {
    await click(buttonIn('Tiếp: Nhập đơn vị'));
    await fieldIn('Dán').waitFor();
    expect(await step()).toContain('2. Nhập đơn vị');
    await picture(page, 'path-4-list');
    await paste(fieldIn('Dán'), LIST.map((row) => row.join('\t')).join('\n'));
    await buttonIn('Xem trước').waitFor();
    await picture(page, 'path-5-columns');
    await click(buttonIn('Xem trước'));
    await click(buttonIn(/^Nhập: thêm/));
    await dialog().getByText('Đã nhập', { exact: false }).first().waitFor();
    await picture(page, 'path-6-imported');
  });

  it('adds the dispatch', async () => {
    await click(buttonIn('Tiếp: Thêm văn bản'));
    const form = forms.addDispatch;
    await fieldIn(form.number).waitFor();
    expect(await step()).toContain('3. Thêm văn bản');
    await picture(page, 'path-7-dispatch');
    const isInSight = (one: Element) => one.getBoundingClientRect().bottom <= innerHeight;
    expect(await buttonIn(form.submit).evaluate(isInSight)).toBe(true);
    await paste(fieldIn('Dán nội dung văn bản'), DISPATCH.join('\n'));
    await dialog().getByText('Đã điền:', { exact: false }).first().waitFor();
    await typeIfEmpty(fieldIn(form.number), '25-CV/ĐU');
    await typeIfEmpty(fieldIn(form.type), 'Công văn');
    await typeIfEmpty(fieldIn(form.issuedOn), '2026-11-11');
    await typeIfEmpty(fieldIn(form.issuingBody), 'Đảng ủy xã Tân Phú Trung');
    await typeIfEmpty(fieldIn(form.subject), 'tăng cường sử dụng mạng xã hội an toàn');
    await typeIfEmpty(fieldIn(form.acknowledgeBy), '2026-11-13');
    await typeIfEmpty(fieldIn(form.completeBy), '2026-11-20');
    await click(dialog().getByLabel(form.notClassified));
    await click(buttonIn(form.submit));
    await dialog().getByText('Đã thêm văn bản 25-CV/ĐU', { exact: false }).first().waitFor();
    await picture(page, 'path-8-added');
  });

  it('sends what the preview shows', async () => {
    await click(buttonIn('Tiếp: Xem trước và gửi'));
    await buttonIn(/^Gửi 4 thư/).waitFor();
    expect(await step()).toContain('4. Xem trước và gửi');
    await picture(page, 'path-9-preview');
    await click(buttonIn(/^Gửi 4 thư/));
    await dialog().getByText('Đã gửi xong.', { exact: false }).first().waitFor();
    await picture(page, 'path-10-sent');
  });

  it('stays within the limits of clicks and typed fields', () => {
    console.info('from an empty sheet to the first letter:', spent);
    expect(spent.clicks).toBeGreaterThan(10);
    expect(spent.clicks).toBeLessThanOrEqual(MOST.clicks);
    expect(spent.fields).toBeLessThanOrEqual(MOST.fields);
  });
});
