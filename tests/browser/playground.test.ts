import { mkdirSync, readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { pressEntry } from '../../local/docs/press-entry';
import { scrollToCharts } from '../../local/docs/scroll-to-charts';
import { HAS_CHROMIUM } from '../../local/host/chromium';
import type { Calls, OfficeView } from '../../local/playground/protocol';
import { buildClient } from '../../local/playground/server/client-files';
import { type Playground, servePlayground } from '../../local/playground/server/serve-playground';
import { a1Of } from '../../local/services/spreadsheet/book/a1';
import { boxOf } from '../../local/services/spreadsheet/book/box';
import { playground as en } from '../../local/words/en/playground';
import { sheetWords } from '../../local/words/vi/sheet-words';
import { wordsIn } from '../../src/words/words-in';
import { picture, violations } from './browser-fixture';
import { acceptStep, chooseList, confirmReceipt, enterOffice, fillDispatch } from './first-steps';
import { closeContexts, sharedBrowser } from './shared-browser';

const words = wordsIn('vi');

/** Milliseconds between keys. o-spreadsheet starts editing a filled cell only in the next frame. */
const TYPIST = { delay: 30 };

let server: Playground;
let browser: Browser;
let page: Page;
const wrong: string[] = [];

/** Records errors of a page, and its requests to other hosts, in `wrong`. */
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
  browser = await sharedBrowser();
  page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'vi-VN' });
  watch(page);
});

afterAll(async () => {
  await closeContexts();
  await server?.close();
});

afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await picture(page, 'playground-failed');
});

const answer = (name: string) =>
  page.locator('dialog.question').getByRole('button', { name, exact: true }).click();
const press = (entry: string) => pressEntry(page, words.menu, entry);
const dialog = (): FrameLocator => page.frameLocator('dialog.page iframe');
const closeDialog = () =>
  page.locator('dialog.page').getByRole('button', { name: 'Đóng' }).first().click();

/** State of the office as a new browser receives it. */
const office = () => ask('look', {});

/** Calls the server like a browser that has received nothing yet. */
async function ask(name: keyof Calls, give: object): Promise<OfficeView> {
  const reply = await fetch(`${server.address}api/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ give, had: { revision: -1, letters: 0 } }),
  });
  return ((await reply.json()) as { office: OfficeView }).office;
}

async function tabOf(tab: keyof typeof words.tabs) {
  const { workbook } = await office();
  const found = workbook?.tabs.find(({ name }) => name === words.tabs[tab].name);
  if (!found) throw new Error(`No tab ${words.tabs[tab].name}`);
  return found;
}

/** Values of a tab as rows of texts. */
async function rows(tab: keyof typeof words.tabs): Promise<string[][]> {
  return (await tabOf(tab)).values.map((line) => line.map(String));
}

/** Opens an address in a new page of telephone size. */
async function onPhone(address: string, act: (phone: Page) => Promise<void>): Promise<void> {
  const phone = await browser.newPage({ viewport: { width: 320, height: 760 }, locale: 'vi-VN' });
  watch(phone);
  await phone.goto(address);
  await act(phone);
  await phone.close();
}

/** Address of the first link in the letter that is open in the pane. */
async function linkInLetter(): Promise<string> {
  const link = page.frameLocator('.letter iframe').getByRole('link').first();
  await link.waitFor();
  return (await link.getAttribute('href')) ?? '';
}

/** Title, labels and series of each chart on the page. */
const drawnCharts = () =>
  page.evaluate(() => {
    interface Drawn {
      readonly data: { labels: string[]; datasets: { label: string; data: number[] }[] };
      readonly options: { plugins: { title: { text: string } } };
    }
    const { Chart } = window as unknown as { Chart: { getChart(canvas: Element): Drawn } };
    return [...document.querySelectorAll('canvas.o-figure-canvas')].map((canvas) => {
      const { data, options } = Chart.getChart(canvas);
      const series = data.datasets.map(({ label, data: values }) => ({ label, values }));
      return { title: options.plugins.title.text, names: data.labels, series };
    });
  });

describe.skipIf(!HAS_CHROMIUM)('the whole add-on in a browser', () => {
  it('starts on a page with its entrances', async () => {
    await page.goto(server.address);
    await page.getByRole('heading', { name: 'Xem Đôn Đốc làm việc' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await picture(page, 'playground-01-start');
    await page.getByRole('button', { name: /^Bảng tính trống/ }).click();
    await page.locator('.o-spreadsheet').waitFor();
  });

  it('sets up an empty sheet, with the prompts of Sheets', async () => {
    await press(words.menu.setUp);
    await picture(page, 'playground-02-question');
    await answer('Có');
    await dialog().getByRole('heading', { name: 'Bước 1/2: Cơ quan theo dõi' }).waitFor();
    expect((await office()).workbook?.tabs.map(({ name }) => name)).toContain('Theo dõi');
  });

  it('goes through the steps of the set-up', async () => {
    await enterOffice(dialog());
    await picture(page, 'playground-02-steps');
  });

  it('tests the page with one press, which sends, opens it and waits', async () => {
    const [tab] = await Promise.all([
      page.waitForEvent('popup'),
      dialog().getByRole('button', { name: words.setUp.steps.page.submitLabel }).click(),
    ]);
    await dialog().getByText('Trang thử đã mở ở thẻ bên cạnh', { exact: false }).waitFor();
    await picture(page, 'playground-02-waits');
    await tab.getByRole('button', { name: /^Tôi mở được/ }).click();
    await tab.getByText('Đã ghi nhận.', { exact: false }).first().waitFor();
    await tab.close();
    await dialog().getByText('Đã mở thử lúc', { exact: false }).first().waitFor();
  });

  it('sends oneself the link of that page, for a telephone', async () => {
    await closeDialog();
    await page.locator('.letter-list button').first().click();
    await onPhone(await linkInLetter(), async (phone) => {
      await phone.getByRole('button', { name: /^Tôi mở được/ }).click();
      await phone.getByText('Đã ghi nhận.', { exact: false }).first().waitFor();
      await picture(phone, 'playground-02-page-test');
    });
    await page.getByRole('button', { name: /Trở lại danh sách/ }).click();
  });

  it('goes through the steps that are folded, since they are usable as they are', async () => {
    await press(words.menu.setUp);
    await acceptStep(dialog(), 'hours');
    await acceptStep(dialog(), 'holidays');
    await acceptStep(dialog(), 'leaders');
    await dialog().getByText('Đã xong mọi bước.', { exact: false }).first().waitFor();
    await closeDialog();
  });

  it('accepts input in a cell', async () => {
    await press(words.menu.showSettings);
    const grid = page.locator('.o-grid-overlay');
    await grid.click({ position: { x: 300, y: 45 } });
    for (const text of ['Văn phòng Đảng ủy xã', 'Chánh Văn phòng', '0100 000 001']) {
      await page.keyboard.type(text, TYPIST);
      await page.keyboard.press('Enter');
    }
    await expect
      .poll(async () => (await rows('settings')).slice(1, 4).map(([, value]) => value))
      .toEqual(['Văn phòng Đảng ủy xã', 'Chánh Văn phòng', '0100 000 001']);
    await picture(page, 'playground-03-settings');
  });

  it('imports the dirty list through the dialog', async () => {
    await press(words.menu.openImport);
    await chooseList(dialog());
    for (const convert of await dialog().getByLabel('Chuyển sang Unicode').all())
      expect(await convert.isChecked()).toBe(true);
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
    await press(words.menu.openDispatch);
    await fillDispatch(dialog());
    await picture(page, 'playground-06-dispatch');
    await dialog().getByRole('button', { name: words.forms.addDispatch.submit }).click();
    await dialog().getByText('Đã thêm văn bản 25-CV/ĐU').first().waitFor();
    await closeDialog();
  });

  it('previews and sends', async () => {
    await press(words.menu.openLetters);
    await dialog()
      .getByRole('button', { name: /^Gửi \d+ thư/ })
      .waitFor();
    await picture(page, 'playground-07-preview');
    await dialog()
      .getByRole('button', { name: /^Gửi \d+ thư/ })
      .click();
    await expect.poll(async () => (await office()).letterCount).toBeGreaterThan(10);
    await picture(page, 'playground-08-sent');
    await closeDialog();
  });

  it('opens a letter, whose link is confirmed as a contact does, at 320 pixels', async () => {
    await page.locator('.letter-list button').filter({ hasText: '25-CV/ĐU' }).first().click();
    const link = await linkInLetter();
    await picture(page, 'playground-09-letter');
    await onPhone(link, async (phone) => {
      const [first] = await phone.locator('section.dispatch h2').allTextContents();
      expect(first).toContain('25-CV/ĐU');
      await confirmReceipt(phone);
      await picture(phone, 'playground-10-page');
    });
  });

  it('shows the answer in the row of the unit', async () => {
    const [, header = [], ...lines] = await rows('tracking');
    const by = header.indexOf('Người xác nhận (chức danh)');
    expect(lines.map((line) => line[by])).toContain('Văn thư');
  });

  it('opens the same page in a telephone beside the sheet, up to date', async () => {
    await page.frameLocator('.letter iframe').getByRole('link').first().click();
    const phone = page.frameLocator('dialog.phone iframe');
    await phone.getByText('✓ Đã xác nhận').first().waitFor();
    await picture(page, 'playground-11-telephone');
    await page.locator('dialog.phone').getByRole('button', { name: 'Đóng' }).click();
    await page.getByRole('button', { name: /Trở lại danh sách/ }).click();
  });

  it('advances days: reminders are sent automatically, follow-ups wait for approval', async () => {
    await page.getByRole('button', { name: 'Đến hạn 13/11/2026' }).click();
    await page.getByText('Thứ Sáu, 13/11/2026').first().waitFor();
    await page.getByRole('button', { name: 'Sang ngày làm việc sau' }).click();
    await page.getByText('Thứ Hai, 16/11/2026').first().waitFor();
    await page.getByRole('button', { name: 'Sang ngày sau' }).click();
    await page.getByText('Thứ Ba, 17/11/2026').first().waitFor();
    const { letters } = await office();
    expect(letters.filter(({ subject }) => subject.startsWith('[Nhắc]')).length).toBeGreaterThan(5);
    const waiting = (await rows('outbox')).filter((line) => line.includes('Chờ duyệt'));
    expect(waiting.length).toBeGreaterThan(5);
    await page.getByRole('tab', { name: 'Lịch chạy' }).click();
    await picture(page, 'playground-12-days');
  });

  it('approves what is waiting', async () => {
    await press(words.menu.openApproval);
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
    await dialog().getByLabel('Loại kỳ').selectOption('custom');
    await dialog().getByLabel('Tên kỳ báo cáo').fill('Kỳ tháng 11');
    await picture(page, 'playground-14-period');
    await dialog().getByRole('button', { name: 'Chốt số liệu' }).click();
    await dialog().getByText('Đã chốt kỳ “Kỳ tháng 11”').first().waitFor();
    await closeDialog();
  });

  it('shows the report of that period, and saves it as a Word file that can be read back', async () => {
    await press(words.menu.openReport);
    await dialog().getByLabel('Số liệu').selectOption({ index: 1 });
    await dialog()
      .frameLocator('.preview')
      .getByText('Kỳ báo cáo: Kỳ tháng 11', { exact: false })
      .first()
      .waitFor();
    await picture(page, 'playground-15-report');
    const waiting = page.waitForEvent('download');
    await dialog().getByRole('button', { name: 'Tải bản Word' }).click();
    const file = await waiting;
    expect(file.suggestedFilename()).toMatch(/^Báo cáo 25-CV-ĐU .*\.docx$/);
    const parts = unzipSync(new Uint8Array(readFileSync(await file.path())));
    const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    const text = xml.replace(/<\/w:p>/g, '\n').replace(/<[^>]+>/g, '');
    const [, header = [], ...lines] = await rows('tracking');
    const name = header.indexOf('Tên đơn vị');
    for (const part of ['DỰ THẢO', 'Kỳ tháng 11', ...lines.map((line) => line[name] ?? '')])
      expect(text).toContain(part);
  });

  it('reads the summary, which opens in place of the report', async () => {
    await dialog().getByRole('button', { name: 'Xem và in trang tổng hợp' }).click();
    await dialog()
      .getByRole('heading', { name: /25-CV\/ĐU/ })
      .first()
      .waitFor();
    expect(await page.locator('dialog.page').count()).toBe(1);
    await picture(page, 'playground-15-summary');
    await closeDialog();
  });

  it('draws the charts of Tổng hợp, and draws them again when a figure changes', async () => {
    // The window is large enough for each chart and the list beside it.
    await page.setViewportSize({ width: 1500, height: 1800 });
    await press(words.menu.updateSummary);
    await page.locator('.o-sheet.active').filter({ hasText: words.tabs.summary.name }).waitFor();
    const tab = await tabOf('summary');
    await scrollToCharts(page);
    await expect.poll(async () => (await drawnCharts()).length).toBe(2);
    await picture(page, 'playground-15-charts');
    const [results] = tab.charts;
    const [, box, ...others] = results?.ranges.map((range) => range.box) ?? [];
    if (!box) throw new Error('The chart of results shows figures');
    const columns = [box, ...others].flatMap(({ row, column, rows: count, columns: wide }) =>
      Array.from({ length: wide }, (_, at) =>
        tab.values.slice(row - 1, row - 1 + count).map((line) => line[column - 1 + at]),
      ),
    );
    const drawn = async () => (await drawnCharts())[0]?.series ?? [];
    expect(await drawn()).toEqual(columns.map(([label, ...values]) => ({ label, values })));
    const a1 = a1Of(boxOf(box.row + 1, box.column));
    await ask('edit', { tab: tab.id, cells: [{ a1, text: '77' }] });
    await page.evaluate(() => dispatchEvent(new Event('focus')));
    await expect.poll(async () => (await drawn())[0]?.values[0]).toBe(77);
    await page.setViewportSize({ width: 1280, height: 800 });
  });

  it('shows every tab at once at 1280 pixels', async () => {
    const last = page.locator('.o-sheet').filter({ hasText: words.tabs.units.name });
    const [tab, sheet] = [await last.boundingBox(), await page.locator('.grid').boundingBox()];
    expect((tab?.x ?? 0) + (tab?.width ?? 9_999)).toBeLessThanOrEqual(sheet?.width ?? 0);
  });

  it('names runs as people know them', async () => {
    await page.getByRole('tab', { name: 'Lịch chạy' }).click();
    const text = await page.locator('.runs').textContent();
    expect(text).toContain('Lượt tự chạy, 10 phút một lần');
    expect(text).toMatch(/Còn gửi được hôm nay: \d\.\d{3} thư/);
    expect(text).toContain(words.menu.updateSummary);
    expect(text).not.toMatch(/\b(?:tick|on[A-Z]\w+|open[A-Z]\w+)\b/);
  });

  it('offers the actions on cells, rows, columns and tabs in Vietnamese', async () => {
    await page.locator('.o-sheet').filter({ hasText: words.tabs.units.name }).click();
    const grid = await page.locator('.o-grid-overlay').boundingBox();
    if (!grid) throw new Error('The sheet is open');
    const status = Object.values(sheetWords).map(
      (text) => new RegExp(`^${text.replace(/[.()]/g, '\\$&').replaceAll('%s', '\\S+')}$`),
    );
    const foreign = async (x: number, y: number) => {
      await page.mouse.click(x, y, { button: 'right' });
      const items = page.locator('.o-menu-item:visible .o-menu-item-name');
      await items.first().waitFor();
      const names = await items.allInnerTexts();
      await page.keyboard.press('Escape');
      await page.getByRole('heading', { name: 'Theo dõi văn bản' }).click();
      return names.filter((name) => !status.some((text) => text.test(name)));
    };
    const tab = await page.locator('.o-sheet.active').boundingBox();
    const places = [
      [grid.x + 150, grid.y + 100],
      [grid.x - 20, grid.y + 100],
      [grid.x + 150, grid.y - 10],
      [(tab?.x ?? 0) + 10, (tab?.y ?? 0) + 10],
    ] as const;
    for (const [x, y] of places) expect(await foreign(x, y)).toEqual([]);
  });

  it('undoes typing', async () => {
    const nameNow = async () => (await rows('units'))[1]?.[0];
    const before = await nameNow();
    await page.locator('.o-grid-overlay').click({ position: { x: 100, y: 40 } });
    await page.keyboard.type('Tên khác', TYPIST);
    await page.keyboard.press('Enter');
    await expect.poll(nameNow).toBe('Tên khác');
    await page.keyboard.press('Control+z');
    await expect.poll(nameNow).toBe(before);
  });

  it('deletes a tab after confirmation; undo restores it', async () => {
    const names = async () => (await office()).workbook?.tabs.map(({ name }) => name);
    const { name } = words.tabs.dispatches;
    const tab = page.locator('.o-sheet').filter({ hasText: name });
    await tab.click({ button: 'right' });
    await page.locator('.o-menu-item[data-name="delete"]').click();
    await answer('OK');
    await tab.waitFor({ state: 'detached' });
    expect(await names()).not.toContain(name);
    await ask('undo', { way: 'back' });
    expect(await names()).toContain(name);
  });

  it('opens a menu within the menu from the keyboard, and goes back', async () => {
    const focused = () => page.evaluate(() => document.activeElement?.firstChild?.textContent);
    const inner = page.getByRole('menu', { name: words.menu.ofOthers, exact: true });
    await page.getByRole('menuitem', { name: /^Đôn đốc \[/ }).focus();
    const went: unknown[] = [];
    for (const key of ['ArrowDown', 'ArrowUp', 'ArrowRight', 'ArrowDown']) {
      await page.keyboard.press(key);
      went.push(await focused());
    }
    const { openToday, ofOthers, ofDispatches, ofUnits } = words.menu;
    expect(went).toEqual([openToday, ofOthers, ofDispatches, ofUnits]);
    await picture(page, 'playground-15-menu');
    await page.keyboard.press('ArrowLeft');
    expect([await focused(), await inner.isVisible()]).toEqual([ofOthers, false]);
    await page.keyboard.press('Escape');
    expect(await focused()).toMatch(/^Đôn đốc \[/);
  });

  it('says in English what it says in Vietnamese, and keeps the office', async () => {
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByText(en.officeInOther).waitFor();
    await page.getByRole('button', { name: 'Next working day' }).waitFor();
    await page.locator('.o-sheet').filter({ hasText: words.tabs.dispatches.name }).waitFor();
    await picture(page, 'playground-16-english');
  });

  it('works with the keyboard', async () => {
    await page.getByRole('menuitem', { name: 'File' }).focus();
    await page.keyboard.press('ArrowRight');
    for (const key of ['ArrowDown', 'ArrowUp', 'ArrowRight', 'ArrowUp', 'Enter'])
      await page.keyboard.press(key);
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
  });

  it('fits a screen of 1024 pixels', async () => {
    await page.setViewportSize({ width: 1024, height: 700 });
    await picture(page, 'playground-17-narrow');
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
  });

  it('had no errors and made no request to another host', () => {
    expect(wrong).toEqual([]);
  });
});
