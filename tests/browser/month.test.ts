import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { MONTH } from '../../local/docs/month';
import { Studio } from '../../local/docs/studio';
import { HAS_CHROMIUM } from '../../local/host/chromium';
import { beginOffice } from '../../local/playground/office/begin-office';
import { buildClient } from '../../local/playground/server/client-files';
import { servePlayground } from '../../local/playground/server/serve-playground';
import { wordsIn } from '../../src/words/words-in';
import { picture } from './browser-fixture';
import { writeOnePage } from './one-page-file';
import { closeContexts, sharedBrowser } from './shared-browser';
import { textsInSight, watchDrawing } from './sheet-texts';

/** Window of a laptop in pixels, without the browser's bars. */
const LAPTOP = { width: 1366, height: 625 };

/** A playground in which the sample office begins. */
interface Playground {
  /** Begins the sample office on 11 November, and opens it in a page that has shown none yet. */
  begin(page: Page): Promise<void>;
  close(): void | Promise<void>;
}

async function onServer(): Promise<Playground> {
  const server = await servePlayground(await buildClient());
  return {
    async begin(on) {
      server.seat((seat) => beginOffice({ way: 'sample', language: 'vi' }, seat));
      await on.goto(server.address);
    },
    close: () => server.close(),
  };
}

async function inOnePage(): Promise<Playground> {
  const { address, remove } = await writeOnePage();
  return {
    async begin(on) {
      await on.goto(address);
      await on.getByRole('button', { name: /^Văn phòng mẫu/ }).click();
    },
    close: remove,
  };
}

const PLAYGROUNDS = [
  { where: 'on the server of npm start', open: onServer },
  { where: 'in one page from a folder', open: inOnePage },
];

let playground: Playground;
let page: Page;
let studio: Studio;

async function sitDown(): Promise<void> {
  const browser = await sharedBrowser();
  page = await browser.newPage({ viewport: LAPTOP, locale: 'vi-VN' });
  await watchDrawing(page);
  studio = new Studio(page, wordsIn('vi'));
  await playground.begin(page);
  await page.locator('.o-spreadsheet').waitFor();
}

afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await picture(page, 'month-failed');
});

const play = (act: keyof typeof MONTH) => MONTH[act].play(studio);
const status = () => studio.inDialog().locator('.notice.good').textContent();
const letters = () => page.locator('.letter-list button').allInnerTexts();

/** Number at the beginning of a line of Việc hôm nay. 0 if no line matches `sentence`. */
async function waits(sentence: RegExp): Promise<number> {
  const lines = await studio.inSidebar().locator('.waiting > li > p').allInnerTexts();
  return Number.parseInt(lines.find((line) => sentence.test(line)) ?? '0', 10);
}

/** Number of units that have acknowledged, read from the first figure of Tổng hợp. */
async function acknowledged(): Promise<number> {
  const figure = (await textsInSight(page)).find((text) => /^\d+\/58$/.test(text)) ?? '';
  return Number.parseInt(figure, 10);
}

describe.skipIf(!HAS_CHROMIUM).each(PLAYGROUNDS)('the playground $where', ({ open }) => {
  beforeAll(async () => {
    playground = await open();
  });

  afterAll(async () => {
    await closeContexts();
    await playground.close();
  });

  describe('the month of an office', () => {
    let before: { awaiting: number; overdue: number; acknowledged: number; letters: number };

    beforeAll(sitDown);

    it('starts with what is waiting, beside the sheet', async () => {
      await play('seeWhatWaits');
      before = {
        awaiting: await waits(/thư chờ duyệt/),
        overdue: await waits(/đơn vị quá hạn/),
        acknowledged: await acknowledged(),
        letters: (await letters()).length,
      };
      expect(before.awaiting).toBeGreaterThan(2);
      expect(before.overdue).toBe(before.awaiting);
    });

    it('records one paper slip after the other, each with the day on which the unit answered', async () => {
      await play('fillPaperSlip');
      const unit = studio.inDialog().getByRole('combobox', { name: /^Đơn vị/ });
      expect(await unit.inputValue()).toMatch(/^Chi bộ thôn Hạ Khê/);
      await play('saveAndGoOn');
      expect(await status()).toBe('Đã ghi nhận trả lời của Chi bộ thôn Hạ Khê, ngày 03/11/2026.');
      await play('saveSecondSlip');
      expect(await status()).toBe('Đã ghi nhận trả lời của Chi bộ thôn Rừng Cọ, ngày 10/11/2026.');
    });

    it('approves the follow-ups, without those of the two units', async () => {
      await play('approveFromSidebar');
      const left = before.awaiting - 2;
      const table = await studio.inDialog().getByRole('table').textContent();
      expect(table).not.toMatch(/Hạ Khê|Rừng Cọ/);
      await studio.inDialog().getByText(`Đã chọn ${left}/${left} thư.`).waitFor();
      await play('approve');
      expect(await status()).toContain(`Đã duyệt ${left} thư`);
    });

    it('shows them sent the next day, and the two units as acknowledged', async () => {
      await play('nextDay');
      const sent = (await letters()).slice(0, before.awaiting - 2);
      expect((await letters()).length).toBe(before.letters + sent.length);
      expect(sent.filter((letter) => !letter.includes('[Đôn đốc lần 2]'))).toEqual([]);
      await expect.poll(acknowledged).toBe(before.acknowledged + 2);
    });

    it('shows in a unit’s card that its paper counts from the day written on it', async () => {
      await play('lookUnitUp');
      const card = await studio.inSidebar().locator('.unit').textContent();
      expect(card).toContain('Xác nhận: hoàn thành đúng hạn');
      expect(card).toContain('Xác nhận ngày 03/11/2026');
    });

    it('extends several units at once, with the current deadline in view', async () => {
      await play('extendSeveral');
      const form = studio.inDialog();
      expect(await form.locator('.chosen > li > span').allInnerTexts()).toEqual([
        expect.stringContaining('Trường Mầm non Đồng Vàng'),
        expect.stringContaining('Công đoàn xã'),
      ]);
      await form.getByText('Hạn hiện tại của văn bản: 25/11/2026.').waitFor();
      await play('extend');
      expect(await status()).toContain('cho 2 đơn vị đến hết ngày 04/12/2026.');
    });

    it('sends reminders automatically, none for the old deadline to extended units', async () => {
      const had = (await letters()).length;
      await play('reachDeadline');
      const all = await letters();
      const reminders = all
        .slice(0, all.length - had)
        .filter((letter) => letter.includes('[Nhắc] 18-CV/ĐU, hạn 25/11'));
      expect(reminders.length).toBeGreaterThan(before.awaiting);
      expect(reminders.filter((letter) => /mn\.dongvang@|congdoan@/.test(letter))).toEqual([]);
    });

    it('approves on the day of the deadline what has been queued since', async () => {
      await play('renewAndApprove');
      expect(await status()).toContain(`Đã duyệt ${before.awaiting - 2} thư`);
    });

    it('closes the month of the suggested kind and last day, with a proposal', async () => {
      await play('reachMonthEnd');
      await play('fillClosing');
      expect(await studio.inDialog().getByLabel('Loại kỳ').inputValue()).toBe('month');
      await play('close');
      expect(await status()).toContain('Đã chốt kỳ “Tháng 11/2026”');
    });

    it('ends with the report on it', async () => {
      await play('reportOnMonth');
      const report = await studio.reportPreview().locator('body').textContent();
      expect(report).toContain(`có ${before.acknowledged + 2}/58 đơn vị đã xác nhận`);
      expect(report).toContain('Giao Khối trường học báo cáo kết quả trước ngày 05/12/2026.');
    });
  });

  describe('letters that wait for approval', () => {
    const WAIT = /^\d+ thư chờ duyệt quá một ngày làm việc/;
    const waiting = async () => (await textsInSight(page)).filter((text) => WAIT.test(text));

    it('are not seen on Tổng hợp, which leaders read', async () => {
      await sitDown();
      await expect.poll(acknowledged).toBeGreaterThan(0);
      await studio.pass('Sang ngày sau', 'Thứ Năm, 12/11/2026');
      expect(await waiting()).toEqual([]);
    });

    it('are seen on the next working day in the first row of Theo dõi, without opening the menu', async () => {
      await studio.goTo('tracking');
      await expect.poll(async () => (await waiting()).length).toBe(1);
    });
  });
});
