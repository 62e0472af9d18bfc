import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { HAS_CHROMIUM } from '../../local/host/chromium';
import type { ReportAnswer } from '../../src/answers/rules/kinds/report';
import type { Dispatch } from '../../src/records/dispatch';
import type { Obligation } from '../../src/records/obligation';
import { browserFixture, picture, violations } from './browser-fixture';
import { ACKNOWLEDGED, DISPATCH, dispatchesOf, recorded, schoolPage } from './sample-views';
import { problemsIn } from './unit-page-steps';

const { on } = browserFixture();

const PHONE = { page: 'unit', width: 360, height: 640 } as const;

const TASK = 'tổ chức Ngày hội Đại đoàn kết';

const RECEIPT: Partial<Dispatch> = { asks: 'receipt', completeBy: null, label: 'Mục 3' };

/** A result in the office's own words, without a deadline. */
const RESULT: Partial<Dispatch> = {
  ...{ asks: 'result', task: 'report', taskWords: TASK, urgency: 'urgent' },
  ...{ acknowledgeBy: null, completeBy: null },
};

/** Receipt by an hour, then a written report. */
const BOTH: Partial<Dispatch> = {
  ...{ task: 'report', taskWords: TASK, reportForm: 'document', acknowledgeHour: '16:00' },
};

const REPORTED: Partial<Obligation> = {
  ...{ complete: 'completed', completedOn: '2024-11-05', heldOn: '2024-11-04' },
  ...{ completeChannel: 'page', answeredVersion: 1 },
};

const pageOf = (fields: Partial<Dispatch>, answered: Partial<Obligation> = {}) =>
  schoolPage(answered, '2024-11-05', { ...DISPATCH, ...fields });

const mainText = (page: Page) =>
  page
    .locator('main')
    .allInnerTexts()
    .then((texts) => texts.join());

describe.skipIf(!HAS_CHROMIUM)('the unit page of a dispatch that asks', () => {
  it('only the receipt has one step, without a number, and names no result', async () => {
    const server = { confirmReceipt: () => recorded(ACKNOWLEDGED) };
    await on({ ...PHONE, view: pageOf(RECEIPT), server }, async ({ page }) => {
      await picture(page, 'unit-asks-receipt-360');
      expect(await page.getByRole('heading', { level: 3 }).allTextContents()).toEqual([
        'Xác nhận đã nhận',
      ]);
      expect(await page.getByRole('heading', { level: 2 }).first().textContent()).toEqual(
        'Công văn số 1384-CV/HU, Mục 3',
      );
      await page.getByLabel('Chức danh người xác nhận').fill('Văn thư');
      await page.getByRole('button', { name: 'Xác nhận đã nhận' }).click();
      await page.locator('#VB-001\\/acknowledge-notice').waitFor();
      expect(await mainText(page)).not.toMatch(/quán triệt|phổ biến|kết quả|mục 2|không có hạn/i);
      expect(await violations(page)).toEqual([]);
    });
  });

  it('only a result shows its form at once, in the office’s own words and without a deadline', async () => {
    const server = { reportResult: () => recorded(REPORTED) };
    await on({ ...PHONE, view: pageOf(RESULT), server }, async ({ page, calls }) => {
      await picture(page, 'unit-asks-result-360');
      const step = page.getByRole('group', { name: `Báo kết quả ${TASK}`, exact: true });
      expect(await step.locator('.chip, .deadline').allTextContents()).toEqual([
        'Chưa trả lời',
        'Không có hạn.',
      ]);
      expect(await page.locator('.chip.urgent').allTextContents()).toEqual(['Khẩn']);
      expect(await mainText(page)).not.toMatch(
        /quán triệt|phổ biến|xác nhận|hội nghị|(?<!không )thuộc diện/i,
      );
      expect(await page.getByLabel('Số, ký hiệu báo cáo của đơn vị').isVisible()).toBe(false);
      await step.getByRole('button', { name: 'Đã hoàn thành' }).click();
      expect(await problemsIn(step)).toEqual(['Xin chọn ngày đơn vị đã thực hiện xong.']);
      await page.getByLabel('Ngày thực hiện xong').fill('2024-11-04');
      expect(await violations(page)).toEqual([]);
      await step.getByRole('button', { name: 'Đã hoàn thành' }).click();
      await page.locator('#VB-001\\/complete-notice').waitFor();
      const [sent] = calls.map(({ args }) => args[1] as ReportAnswer);
      expect(sent).toMatchObject({ state: 'completed', doneOn: '2024-11-04', onPage: true });
      await picture(page, 'unit-asks-result-done-360');
    });
  });

  it('both opens the result after the receipt, and wants the document that the dispatch wants', async () => {
    await on({ ...PHONE, view: pageOf(BOTH) }, async ({ page }) => {
      await picture(page, 'unit-asks-both-360');
      expect(await page.getByRole('heading', { level: 3 }).allTextContents()).toEqual([
        '1. Xác nhận đã nhận',
        `2. Báo kết quả ${TASK}`,
      ]);
      expect(await page.locator('.deadline').first().textContent()).toEqual(
        'Thời hạn đề nghị: 16 giờ ngày 08/11/2024, còn 3 ngày làm việc.',
      );
    });
    await on({ ...PHONE, view: pageOf(BOTH, ACKNOWLEDGED) }, async ({ page }) => {
      const step = page.getByRole('group', { name: `2. Báo kết quả ${TASK}`, exact: true });
      expect(await step.getByLabel('Báo trên trang, không có văn bản riêng').count()).toBe(0);
      await page.getByLabel('Ngày thực hiện xong').fill('2024-11-04');
      await step.getByRole('button', { name: 'Đã hoàn thành' }).click();
      expect(await problemsIn(step)).toEqual([
        'Xin ghi số, ký hiệu báo cáo của đơn vị, ví dụ: 12-BC/CB.',
        'Xin chọn ngày của báo cáo.',
      ]);
      await picture(page, 'unit-asks-both-document-360');
    });
  });

  it('a result takes “nothing to report” on the second press, and shows it', async () => {
    const nothing: Partial<Obligation> = { ...REPORTED, heldOn: null, nothingToReport: 'yes' };
    const server = { reportResult: () => recorded(nothing) };
    await on({ ...PHONE, view: pageOf(RESULT), server }, async ({ page, calls }) => {
      await page.getByRole('button', { name: 'Không phát sinh' }).click();
      await page.waitForTimeout(600);
      await page.getByRole('button', { name: 'Bấm lần nữa: không phát sinh' }).click();
      await page.locator('#VB-001\\/complete-notice').waitFor();
      expect(calls.map(({ args }) => (args[1] as ReportAnswer).state)).toEqual(['nothing']);
      expect(await page.locator('.step h3').allTextContents()).toEqual([
        '✓ Không phát sinh 05/11/2024',
      ]);
      await page.getByRole('button', { name: 'Xem' }).click();
      expect(await page.locator('.step .chip').allTextContents()).toEqual([
        'Đã hoàn thành',
        'Không phát sinh',
      ]);
    });
  });

  it('a result is saved in progress without any field, and then has that one label', async () => {
    const inProgress = { ...REPORTED, complete: 'inProgress', completedOn: null, heldOn: null };
    const server = { reportResult: () => recorded(inProgress as Partial<Obligation>) };
    await on({ ...PHONE, view: pageOf(RESULT), server }, async ({ page, calls }) => {
      await page.getByRole('button', { name: 'Lưu, đang thực hiện' }).click();
      await page.locator('#VB-001\\/complete-notice').waitFor();
      expect(calls.map(({ args }) => (args[1] as ReportAnswer).state)).toEqual(['inProgress']);
      expect(await page.locator('.step .chip').allTextContents()).toEqual(['Đang thực hiện']);
      await picture(page, 'unit-asks-result-in-progress-360');
    });
  });

  it('no deadline stands after those with one in the list of what is due', async () => {
    const dated = pageOf({});
    const [undated] = dispatchesOf(pageOf({ ...RESULT, number: '9-CV/HU' }));
    const view = {
      ...dated,
      dispatches: [...(undated ? [{ ...undated, id: 'VB-002' }] : []), ...dispatchesOf(dated)],
    };
    await on({ ...PHONE, view }, async ({ page }) => {
      expect(await page.locator('.line').allInnerTexts()).toEqual([
        'Công văn số 1384-CV/HU\nxác nhận: hạn 08/11/2024, còn 3 ngày làm việc',
        'Công văn số 9-CV/HU',
      ]);
      await page.getByRole('button', { name: 'Công văn số 9-CV/HU' }).click();
      expect((await page.locator('.line').allInnerTexts())[1]).toEqual(
        `Công văn số 9-CV/HU\nbáo kết quả ${TASK}: không có hạn`,
      );
    });
  });
});
