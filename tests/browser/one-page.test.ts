import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { pressEntry } from '../../local/docs/press-entry';
import { HAS_CHROMIUM } from '../../local/host/chromium';
import { nodeHost } from '../../local/host/node/node-host';
import { beginOffice, type Seat } from '../../local/playground/office/begin-office';
import { openOffice, saveOffice } from '../../local/playground/office/saved-office';
import { playground as en } from '../../local/words/en/playground';
import { playground as vi } from '../../local/words/vi/playground';
import { wordsIn } from '../../src/words/words-in';
import { picture, violations } from './browser-fixture';
import { acceptStep, chooseList, confirmReceipt, enterOffice, fillDispatch } from './first-steps';
import { type OnePageFile, writeOnePage } from './one-page-file';
import { closeContexts, sharedBrowser } from './shared-browser';

const words = wordsIn('vi');
const LAPTOP = { width: 1366, height: 625 };

let browser: Browser;
let file: OnePageFile;
let page: Page;
/** Errors of pages, and their requests. */
let wrong: string[] = [];

beforeAll(async () => {
  if (!HAS_CHROMIUM) return;
  file = await writeOnePage();
  browser = await sharedBrowser();
});

afterAll(async () => {
  await closeContexts();
  file?.remove();
});

afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await picture(page, 'one-page-failed');
});

/** A browser that has kept nothing yet, with the network off. */
function newBrowser(more: BrowserContextOptions = {}): Promise<BrowserContext> {
  return browser.newContext({ viewport: LAPTOP, locale: 'vi-VN', offline: true, ...more });
}

/** Opens the page as a double click on its file does. */
async function open(context: BrowserContext): Promise<Page> {
  const opened = await context.newPage();
  opened.on('pageerror', (error) => wrong.push(String(error)));
  opened.on('console', (line) => line.type() === 'error' && wrong.push(line.text()));
  opened.on('request', (request) => {
    const url = request.url();
    if (url !== file.address && !/^(?:data|about|blob):/.test(url)) wrong.push(`asked for ${url}`);
  });
  await opened.goto(file.address);
  return opened;
}

const sheet = (on = page) => on.locator('.o-spreadsheet');
const dialog = () => page.frameLocator('dialog.page iframe');
const phone = () => page.frameLocator('dialog.phone iframe');
const press = (entry: string) => pressEntry(page, words.menu, entry);
const closeDialog = () =>
  page.locator('dialog.page').getByRole('button', { name: 'Đóng' }).first().click();
const letters = (on = page) => on.locator('.letter-list button');
/** Letters to units, whose links lead to the unit's page. */
const reminders = () => letters().filter({ hasText: /\[(Nhắc|Đôn đốc)\]/ });
const question = (on = page) => on.locator('dialog.question');

/** Answers the question that is shown, and waits until it is gone: the next may follow at once. */
async function answer(name: string, on = page): Promise<void> {
  const box = await question(on).elementHandle();
  await question(on).getByRole('button', { name, exact: true }).click();
  await box?.waitForElementState('hidden');
}

/** Text of the office that the browser keeps. */
const keptText = () =>
  page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const opening = indexedDB.open('don-doc-playground');
        opening.onsuccess = () => {
          const reading = opening.result.transaction('office').objectStore('office').get('open');
          reading.onsuccess = () => resolve(reading.result.text);
        };
      }),
  );

async function beginEmpty(on = page): Promise<void> {
  await on.getByRole('button', { name: /^Bảng tính trống/ }).click();
  await sheet(on).waitFor();
}

describe.skipIf(!HAS_CHROMIUM)('the playground in one page, with the network off', () => {
  beforeAll(async () => {
    page = await open(await newBrowser());
  });

  it('starts with its entrances, and says that nothing leaves the page', async () => {
    await page.getByRole('heading', { name: vi.startTitle }).waitFor();
    for (const sentence of [vi.inThisPage, vi.offNetwork, vi.keptInBrowser])
      await page.locator('.start').getByText(sentence).waitFor();
    expect(await violations(page)).toEqual([]);
    await picture(page, 'one-page-01-start');
  });

  it('sets up an empty sheet', async () => {
    await beginEmpty();
    await press(words.menu.setUp);
    await answer('Có');
    await enterOffice(dialog());
  });

  it('opens the test page above the dialog, which counts it as tried', async () => {
    await dialog().getByRole('button', { name: words.setUp.steps.page.submitLabel }).click();
    await phone()
      .getByRole('button', { name: /^Tôi mở được/ })
      .click();
    await phone().getByText('Đã ghi nhận.', { exact: false }).first().waitFor();
    await picture(page, 'one-page-02-page-test');
    await page.locator('dialog.phone').getByRole('button', { name: 'Đóng' }).click();
    await dialog().getByText('Đã mở thử lúc', { exact: false }).first().waitFor();
    await closeDialog();
    await press(words.menu.setUp);
    for (const step of ['hours', 'holidays', 'leaders'] as const) await acceptStep(dialog(), step);
    await dialog().getByText('Đã xong mọi bước.', { exact: false }).first().waitFor();
    await closeDialog();
  });

  it('imports a list and adds a dispatch', async () => {
    await press(words.menu.openImport);
    await chooseList(dialog());
    await dialog().getByRole('button', { name: 'Xem trước' }).click();
    await dialog()
      .getByRole('button', { name: /^Nhập: thêm/ })
      .click();
    await dialog().getByText('Đã nhập').first().waitFor();
    await closeDialog();
    await press(words.menu.openDispatch);
    await fillDispatch(dialog());
    await dialog().getByRole('button', { name: words.forms.addDispatch.submit }).click();
    await dialog().getByText('Đã thêm văn bản 25-CV/ĐU').first().waitFor();
    await closeDialog();
  });

  it('sends the first letters', async () => {
    await press(words.menu.openLetters);
    await dialog()
      .getByRole('button', { name: /^Gửi \d+ thư/ })
      .click();
    await expect.poll(() => letters().count()).toBeGreaterThan(10);
    await closeDialog();
  });

  it('opens the unit’s page from a letter, and takes the unit’s answer', async () => {
    await letters().filter({ hasText: '25-CV/ĐU' }).first().click();
    await page.frameLocator('.letter iframe').getByRole('link').first().click();
    await confirmReceipt(phone());
    await picture(page, 'one-page-03-answer');
    await page.locator('dialog.phone').getByRole('button', { name: 'Đóng' }).click();
  });

  it('has asked for nothing', () => {
    expect(wrong).toEqual([]);
  });

  it('is kept from the network by the browser', async () => {
    const outcomes = await page.evaluate(async () => {
      const blocked: string[] = [];
      const address = 'https://don-doc.example.org/';
      addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
        blocked.push(effectiveDirective);
      });
      await fetch(address).catch(() => {});
      navigator.sendBeacon(address, 'x');
      const image = new Image();
      image.src = address;
      await new Promise((resolve) => image.addEventListener('error', resolve));
      return blocked.sort();
    });
    expect(outcomes).toEqual(['connect-src', 'connect-src', 'img-src']);
    wrong = [];
  });

  it('says that it makes no PDF, and what to do instead', async () => {
    await press(words.menu.openReport);
    await dialog().getByRole('button', { name: 'PDF' }).click();
    await dialog().getByText(vi.noPdf, { exact: false }).first().waitFor();
    await picture(page, 'one-page-04-no-pdf');
    await closeDialog();
  });

  it('goes on where it was when it is opened again', async () => {
    await page.getByRole('button', { name: /Trở lại danh sách/ }).click();
    const count = await letters().count();
    await page.reload();
    await sheet().waitFor();
    await expect.poll(() => letters().count()).toBe(count);
    await letters().filter({ hasText: '25-CV/ĐU' }).first().click();
    await page.frameLocator('.letter iframe').getByRole('link').first().click();
    await phone().getByText('✓ Đã xác nhận').first().waitFor();
  });
});

describe.skipIf(!HAS_CHROMIUM)('the office of one page', () => {
  const seat = (): Seat => ({
    host: nodeHost,
    pageAddress: 'https://don-doc.example.org/exec',
    revision: 1,
  });

  it('loses only the act in whose middle the page was closed', async () => {
    const context = await newBrowser();
    page = await open(context);
    await beginEmpty();
    const kept = await keptText();
    await press(words.menu.setUp);
    await question().waitFor();
    expect(await keptText()).toBe(kept);
    await page.close();
    page = await open(context);
    await sheet().waitFor();
    await page.getByText(words.tabs.tracking.name, { exact: true }).waitFor({ state: 'detached' });
    await press(words.menu.setUp);
    await answer('Có');
    await dialog().getByRole('heading', { name: 'Bước 1/2: Cơ quan theo dõi' }).waitFor();
  });

  it('is saved as a file that npm start opens', async () => {
    const saved = page.waitForEvent('download');
    await closeDialog();
    await page.getByRole('menuitem', { name: vi.fileMenu, exact: true }).click();
    await page.getByRole('menuitem', { name: vi.save, exact: true }).click();
    const bytes = readFileSync(await (await saved).path());
    const tabs = openOffice(bytes, seat())
      ?.google.snapshot()
      .tabs.map(({ name }) => name);
    expect(tabs).toContain(words.tabs.tracking.name);
  });

  it('is opened from a file that npm start saved, with working links', async () => {
    const session = beginOffice({ way: 'sample', language: 'vi' }, seat());
    const buffer = Buffer.from(await saveOffice(session, seat().pageAddress));
    page = await open(await newBrowser());
    await page
      .getByLabel(vi.startSaved)
      .setInputFiles({ name: 'don-doc.xlsx', mimeType: 'application/octet-stream', buffer });
    await sheet().waitFor();
    await expect.poll(() => letters().count()).toBeGreaterThan(100);
    await reminders().first().click();
    await page.frameLocator('.letter iframe').getByRole('link').first().click();
    await phone().getByText('18-CV/ĐU').first().waitFor();
  });

  it('leaves the open office as it is if a file is damaged', async () => {
    const count = await letters().count();
    await page.locator('dialog.phone').getByRole('button', { name: 'Đóng' }).click();
    await page.locator('dialog.phone').waitFor({ state: 'hidden' });
    // The office is read again, and the sheet takes the focus from an open menu.
    await page.locator('.busy').filter({ hasText: /./ }).waitFor({ state: 'detached' });
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('menuitem', { name: vi.fileMenu, exact: true }).click();
    await page.getByRole('menuitem', { name: vi.openSaved, exact: true }).click();
    const buffer = Buffer.from('PK');
    await (await chooser).setFiles({ name: 'a.xlsx', mimeType: 'application/zip', buffer });
    await answer('Không');
    await question().getByText(vi.notSaved).waitFor();
    await answer('OK');
    expect(await letters().count()).toBe(count);
  });

  it('is kept by the page opened last; the other says so', async () => {
    const context = await newBrowser();
    page = await open(context);
    await beginEmpty();
    const other = await open(context);
    await sheet(other).waitFor();
    await page.getByRole('button', { name: vi.nextDay, exact: true }).click();
    await question().getByText(vi.openElsewhere).waitFor();
    await other.getByRole('button', { name: vi.nextDay, exact: true }).click();
    await other.getByText('Thứ Năm, 12/11/2026').first().waitFor();
    expect(await question(other).count()).toBe(0);
  });

  it('says that nothing is kept where the browser forbids it', async () => {
    const context = await newBrowser();
    await context.addInitScript(() => {
      const forbid = () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      };
      Object.defineProperty(window, 'indexedDB', { get: forbid });
      Object.defineProperty(window, 'localStorage', { get: forbid });
    });
    page = await open(context);
    await question().getByText(vi.notKept).waitFor();
    await picture(page, 'one-page-05-not-kept');
    await answer('OK');
    await page.getByRole('button', { name: 'English' }).click();
    await question().getByText(en.notKept).waitFor();
    await answer('OK');
    await page.getByRole('button', { name: new RegExp(`^${en.startEmpty}`) }).click();
    await sheet().waitFor();
  });

  it('says that it is not kept any more once the storage is full', async () => {
    page = await open(await newBrowser());
    await beginEmpty();
    await page.evaluate(() => {
      const { put } = IDBObjectStore.prototype;
      IDBObjectStore.prototype.put = function (...given) {
        const request = put.apply(this, given);
        this.transaction.abort();
        return request;
      };
      Object.defineProperty(IDBTransaction.prototype, 'error', {
        get: () => new DOMException('Full', 'QuotaExceededError'),
      });
    });
    await page.getByRole('button', { name: vi.nextDay, exact: true }).click();
    await question().getByText(vi.storageFull).waitFor();
  });
});

describe.skipIf(!HAS_CHROMIUM)('one page on a telephone', () => {
  const width = 360;
  const widest = () => page.evaluate(() => document.documentElement.scrollWidth);

  it('fits, with the letters below the sheet', async () => {
    page = await open(await newBrowser({ viewport: { width, height: 640 } }));
    await page.getByRole('heading', { name: vi.startTitle }).waitFor();
    expect(await widest()).toBe(width);
    await page.getByRole('button', { name: /^Văn phòng mẫu/ }).click();
    await sheet().waitFor();
    await letters().first().waitFor();
    expect(await widest()).toBe(width);
    await picture(page, 'one-page-06-telephone');
  });

  it('opens a letter and the unit’s page over the whole screen', async () => {
    await reminders().first().click();
    await page.frameLocator('.letter iframe').getByRole('link').first().click();
    const box = await page.locator('dialog.phone').boundingBox();
    expect(box?.width).toBeGreaterThan(width - 20);
    expect(await widest()).toBe(width);
    await page.locator('dialog.phone').getByRole('button', { name: vi.close }).click();
    await page.getByRole('button', { name: `← ${vi.back}` }).click();
  });

  it('changes the language of a sample in which nothing has changed, with one press', async () => {
    await page.getByRole('button', { name: vi.otherLanguage }).click();
    await page
      .locator('.o-sheet')
      .filter({ hasText: wordsIn('en').tabs.tracking.name })
      .waitFor();
    await page.getByRole('button', { name: en.otherLanguage }).waitFor();
    expect(await page.getByText(en.officeInOther).count()).toBe(0);
    expect(await widest()).toBe(width);
  });
});

describe.skipIf(!HAS_CHROMIUM)('the tour of one page', () => {
  const bar = () => page.locator('.tour');
  const { steps } = vi.tour;
  const carryOut = (step: keyof typeof steps) =>
    bar().getByRole('button', { name: steps[step].act, exact: true }).click();
  const next = (name: string = vi.tour.next) =>
    bar().getByRole('button', { name, exact: true }).click();
  const inDialog = () => page.frameLocator('dialog.page:not(.is-sidebar) iframe');
  const close = (box: string) =>
    page.locator(box).getByRole('button', { name: vi.close }).first().click();

  it('leads staff, a contact and a leader through real acts', async () => {
    page = await open(await newBrowser());
    await page.getByRole('button', { name: new RegExp(`^${vi.startTour}`) }).click();
    await carryOut('today');
    await page.locator('dialog.is-sidebar').waitFor();
    await picture(page, 'one-page-07-tour');
    expect((await violations(page)).filter((one) => one.includes('.tour'))).toEqual([]);
    await next();
    await carryOut('approve');
    await inDialog().getByRole('checkbox').first().check();
    await inDialog().getByRole('button', { name: 'Duyệt các thư đã chọn' }).click();
    await inDialog().locator('.notice.good').waitFor();
    await close('dialog.page:not(.is-sidebar)');
    await next();
    const sent = await letters().count();
    await carryOut('letters');
    await expect.poll(() => letters().count()).toBeGreaterThan(sent);
    await next();
    await carryOut('answer');
    await phone().getByRole('button', { name: 'Xác nhận đã nhận' }).click();
    await phone()
      .getByText(/Mã ghi nhận/)
      .first()
      .waitFor();
    await close('dialog.phone');
    await next();
    await carryOut('summary');
    await next();
    await carryOut('leaders');
    await inDialog().getByRole('heading').first().waitFor();
    await close('dialog.page:not(.is-sidebar)');
    await next(vi.tour.end);
    expect(await bar().isVisible()).toBe(false);
  });
});

describe.skipIf(!HAS_CHROMIUM)('the language of one page', () => {
  it('is that of the browser, and one press changes it for good', async () => {
    const context = await newBrowser({ locale: 'en-GB' });
    page = await open(context);
    await page.getByRole('heading', { name: en.startTitle }).waitFor();
    await page.getByRole('button', { name: en.otherLanguage }).click();
    await page.getByRole('heading', { name: vi.startTitle }).waitFor();
    page = await open(context);
    await page.getByRole('heading', { name: vi.startTitle }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('vi');
  });
});
