import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { HAS_CHROMIUM } from '../../local/host/chromium';
import { MAX_RECEIPTS, type SentReceipt } from '../../src/answers/answers-calls';
import type { AnswerOutcome } from '../../src/answers/rules/answer-outcome';
import { browserFixture, overflow, picture, selectedText, setClipboard } from './browser-fixture';
import { ACKNOWLEDGED, childUnit, parentPage, recorded } from './sample-views';
import { problemsIn, receiptStep } from './unit-page-steps';

const { on } = browserFixture();

/** A small telephone. */
const PHONE = { page: 'unit', width: 360, height: 640 } as const;

const units = (page: Page) =>
  page.locator('.subordinate:visible h3[id^="below-"]').allTextContents();
const ticks = (page: Page) => page.locator('.below').getByRole('checkbox');
const reason = (page: Page) => page.getByLabel('Lý do trả lời thay');

const allRecorded = {
  confirmReceipts: (_token: string, receipts: readonly SentReceipt[]): AnswerOutcome[] =>
    receipts.map(() => recorded(ACKNOWLEDGED)),
};

describe.skipIf(!HAS_CHROMIUM)('the page of a unit with twenty subordinates', () => {
  it.each([100, 130])('begins with their sums, with a font of %i per cent', async (percent) => {
    await on({ ...PHONE, view: parentPage(20) }, async ({ page }) => {
      await page.evaluate((size) => {
        document.documentElement.style.fontSize = `${size}%`;
      }, percent);
      await picture(page, `unit-parent-${percent}`);
      const sums = page.getByRole('button', {
        name: '16/20 đơn vị trực thuộc đã xác nhận; 4 quá hạn',
      });
      const box = await sums.boundingBox();
      expect((box?.y ?? 640) + (box?.height ?? 0)).toBeLessThanOrEqual(PHONE.height);
      await sums.click();
      expect(await page.evaluate(() => document.activeElement?.textContent)).toEqual(
        'Đơn vị trực thuộc (20)',
      );
      const title = page.getByRole('heading', { name: 'Đơn vị trực thuộc (20)' });
      expect((await title.boundingBox())?.y).toBeLessThan(PHONE.height / 4);
      expect(await overflow(page)).toBe(0);
    });
  });

  it('lists all that have something open, the worst first, and folds away those that have not', async () => {
    await on({ ...PHONE, view: parentPage(20) }, async ({ page }) => {
      expect(await units(page)).toEqual(
        [1, 6, 11, 16, 2, 7, 12, 17].map((at) => `Trường Tiểu học số ${at}`),
      );
      expect(await page.locator('.subordinate').first().allInnerTexts()).toEqual([
        expect.stringContaining('1384-CV/HU, xác nhận: hạn 08/11/2024, quá hạn 8 ngày làm việc'),
      ]);
      await page.getByText('Không còn việc (12)').click();
      expect((await units(page)).length).toEqual(20);
    });
  });

  it('never says that all is answered while a subordinate is late', async () => {
    const answered = 'Đơn vị đã trả lời đủ các văn bản đang theo dõi.';
    await on({ ...PHONE, view: parentPage(20) }, async ({ page }) => {
      expect(await page.locator('header .notice').allTextContents()).toEqual([
        'Phần của chính đơn vị đã trả lời; đơn vị trực thuộc còn việc quá hạn.',
      ]);
    });
    const view = parentPage(20);
    const below = view.subordinates ?? { dispatches: [], units: [] };
    const done = below.units.map((one) => ({ ...one, open: [] }));
    const subordinates = { ...below, units: done };
    await on({ ...PHONE, view: { ...view, subordinates } }, async ({ page }) => {
      expect(await page.locator('header .notice').allTextContents()).toEqual([answered]);
    });
  });

  it('gives a list for a group chat: names and what is open, without links and telephones', async () => {
    await on({ ...PHONE, view: parentPage(5) }, async ({ page }) => {
      await setClipboard(page, 'allowed');
      await page.locator('summary', { hasText: 'Danh sách để chép' }).click();
      await picture(page, 'unit-parent-list-360');
      await page.getByRole('button', { name: 'Chép danh sách' }).click();
      await page.getByText('Đã chép.').first().waitFor();
      expect((await page.title()).split('\n')).toEqual(
        // A title has no line breaks
        [
          'Đơn vị trực thuộc còn việc, đến ngày 20/11/2024: - Trường Tiểu học số 1: 1384-CV/HU, xác nhận: hạn 08/11/2024, quá hạn 8 ngày làm việc; 1384-CV/HU, quán triệt, phổ biến: hạn 02/12/2024, còn 8 ngày làm việc - Trường Tiểu học số 2: 1384-CV/HU, quán triệt, phổ biến: hạn 02/12/2024, còn 8 ngày làm việc',
        ],
      );
    });
    await on({ ...PHONE, view: parentPage(5) }, async ({ page }) => {
      await page.locator('summary', { hasText: 'Danh sách để chép' }).click();
      const list = page.getByRole('textbox', { name: 'Danh sách để chép vào nhóm' });
      await page.getByLabel('Chỉ đơn vị và việc quá hạn').check();
      await picture(page, 'unit-parent-late-360');
      expect((await list.inputValue()).split('\n')).toEqual([
        'Đơn vị trực thuộc có việc quá hạn, đến ngày 20/11/2024:',
        '- Trường Tiểu học số 1: 1384-CV/HU, xác nhận: hạn 08/11/2024, quá hạn 8 ngày làm việc',
      ]);
      await page.getByLabel('Chỉ đơn vị và việc quá hạn').uncheck();
      expect((await list.inputValue()).split('\n').length).toEqual(3);
    });
    await on({ ...PHONE, view: parentPage(5) }, async ({ page }) => {
      await setClipboard(page, 'forbidden');
      await page.locator('summary', { hasText: 'Danh sách để chép' }).click();
      await page.getByRole('button', { name: 'Chép danh sách' }).click();
      await page.getByText('Trình duyệt không cho chép').first().waitFor();
      const selected = await selectedText(page);
      expect(selected).toContain('- Trường Tiểu học số 2: 1384-CV/HU');
      expect(selected).not.toMatch(/http|0100|@/);
    });
  });

  it('acknowledges for three of them with six taps and one reason', async () => {
    await on({ ...PHONE, view: parentPage(20), server: allRecorded }, async ({ page, calls }) => {
      // Three ticks, the field, the button, and before them the link in the letter
      for (const at of [0, 1, 3]) await ticks(page).nth(at).check();
      await reason(page).fill('chưa có mạng, báo qua điện thoại');
      await picture(page, 'unit-parent-ticks-360');
      await page.getByRole('button', { name: 'Xác nhận thay (3)' }).click();
      await page.locator('#page-notice').waitFor();
      await picture(page, 'unit-parent-acknowledged-360');
      expect(await page.locator('.notice.good').allTextContents()).toEqual([
        'Đã ghi nhận lúc 14:05, 05/11/2024: đã xác nhận thay cho 3 đơn vị trực thuộc.',
      ]);
      const sent = calls.flatMap(({ args }) => args[1] as SentReceipt[]);
      expect(sent.map(({ answer }) => [answer.dispatch, answer.forUnit, answer.reason])).toEqual(
        ['PN-100', 'PN-105', 'PN-115'].map((code) => [
          'VB-001',
          code,
          'chưa có mạng, báo qua điện thoại',
        ]),
      );
      expect(await ticks(page).count()).toEqual(1);
      expect(
        await page.getByText('19/20 đơn vị trực thuộc đã xác nhận; 1 quá hạn').count(),
      ).toEqual(1);
    });
  });

  it('is asked for the reason before anything is sent', async () => {
    await on({ ...PHONE, view: parentPage(20), server: allRecorded }, async ({ page, calls }) => {
      await ticks(page).first().check();
      await page.getByRole('button', { name: 'Xác nhận thay (1)' }).click();
      expect(await problemsIn(page.locator('.below'))).toEqual(['Xin ghi lý do.']);
      expect(calls).toEqual([]);
    });
  });

  it('sends more receipts than one call takes in several', async () => {
    await on({ ...PHONE, view: parentPage(60), server: allRecorded }, async ({ page, calls }) => {
      for (const tick of await ticks(page).all()) await tick.check();
      await reason(page).fill('chưa có mạng');
      await page.getByRole('button', { name: 'Xác nhận thay (12)' }).click();
      await page.locator('#page-notice').waitFor();
      expect(calls.map(({ args }) => (args[1] as unknown[]).length)).toEqual([MAX_RECEIPTS, 2]);
    });
  });

  it('answers for one of them in its forms, which take the place of the list', async () => {
    const server = {
      openSubordinate: () => ({ state: 'opened', unit: childUnit() }),
      confirmReceipt: () => recorded(ACKNOWLEDGED),
    };
    await on({ ...PHONE, view: parentPage(6), server }, async ({ page, calls }) => {
      await page.getByRole('button', { name: 'Trả lời thay: Trường Tiểu học số 1' }).click();
      const region = page.getByRole('region', { name: 'Trường Tiểu học số 1' });
      await region.waitFor();
      expect(await units(page)).toEqual(['Trường Tiểu học số 1']);
      const step = receiptStep(region);
      await step.getByLabel('Chức danh người xác nhận').fill('Văn thư Phòng');
      await step.getByRole('button', { name: 'Xác nhận đã nhận' }).click();
      expect(await problemsIn(step)).toEqual(['Xin ghi lý do.']);
      await picture(page, 'unit-for-another-360');
      await step.getByLabel('Lý do trả lời thay').fill('báo qua điện thoại');
      await step.getByRole('button', { name: 'Xác nhận đã nhận' }).click();
      await step.locator('.notice.good').waitFor();
      expect(calls.map(({ name, args }) => [name, args[1]])).toEqual([
        ['openSubordinate', 'PN-100'],
        [
          'confirmReceipt',
          {
            dispatch: 'VB-001',
            version: 1,
            forUnit: 'PN-100',
            reason: 'báo qua điện thoại',
            seen: '',
            replaces: false,
            position: 'Văn thư Phòng',
            name: '',
            incomingNumber: '',
          },
        ],
      ]);
      await page.getByRole('button', { name: 'Trở lại danh sách' }).click();
      const answered = page.locator('.subordinate', { hasText: 'Trường Tiểu học số 1' });
      expect(await answered.locator('p').allTextContents()).toEqual([
        '1384-CV/HU, quán triệt, phổ biến: hạn 02/12/2024, còn 8 ngày làm việc',
      ]);
    });
  });

  it('says so when the forms of a subordinate cannot be loaded', async () => {
    const server = { openSubordinate: () => ({ state: 'refused' }) };
    await on({ ...PHONE, view: parentPage(6), server }, async ({ page }) => {
      await page.getByRole('button', { name: 'Trả lời thay: Trường Tiểu học số 1' }).click();
      await page.getByText('Chưa tải được danh sách.').first().waitFor();
    });
  });
});

describe.skipIf(!HAS_CHROMIUM)('the page of a unit without subordinates', () => {
  it('has no part about them', async () => {
    const view = { ...parentPage(1), subordinates: null };
    await on({ ...PHONE, view }, async ({ page }) => {
      expect(await page.getByText('trực thuộc').count()).toEqual(0);
    });
  });
});
