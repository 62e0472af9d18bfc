import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { HAS_CHROMIUM } from '../../local/host/chromium';
import { MAX_LISTED, sumsOf } from '../../src/letters/rules/letters-view';
import { browserFixture, picture, violations } from './browser-fixture';
import { approvalView, lettersView, listedLetters } from './sample-views';

const { on } = browserFixture();

const ALL = 3_321;
const all = listedLetters(ALL, 'planned');
const queued = listedLetters(ALL, 'queued');
const waiting = listedLetters(ALL, 'awaiting');
const rows = (page: Page) => page.locator('tbody tr');
const counter = (page: Page) => page.locator('main > [role=status]').first().textContent();
const asked = (page: Page) => page.locator('.notice.warning p:not(.acts)').allTextContents();

describe.skipIf(!HAS_CHROMIUM)('letters beyond those that the preview opens with', () => {
  const opened = lettersView(ALL, {
    letters: all.slice(0, MAX_LISTED),
    sums: sumsOf(all),
    quotaLeft: 5_000,
  });
  const server = {
    readLetters: () => lettersView(ALL),
    queueLetters: () => ({ done: true, message: '' }),
  };
  const opening = { page: 'letters', view: opened, server, width: 1100, height: 525 };

  it('are counted, and loaded once when a person searches', async () => {
    await on(opening, async ({ page, calls }) => {
      expect(await page.locator('main > p').first().textContent()).toMatch(
        /^3\.321 thư cho 3\.321 đơn vị/,
      );
      expect(await rows(page).count()).toBe(MAX_LISTED);
      expect(await page.getByLabel('Tìm thư').count()).toBe(0);
      await picture(page, 'letters-first-200-1100');
      await page.getByRole('button', { name: 'lấy đủ 3.321 thư' }).click();
      await page.getByLabel('Tìm thư').fill('thon so 2001');
      expect(await page.locator('td.readers').allTextContents()).toEqual([
        'Chi bộ thôn số 2001donvi2001@phuninh.example.org',
      ]);
      await page.getByLabel('Tìm thư').fill('');
      await page.getByLabel('Nội dung').selectOption('Nhắc 1384-CV/HU');
      await page.getByLabel('Khối').selectOption('Trường học');
      expect(await page.getByText(/^Thấy/).textContent()).toBe('Thấy 0/3.321 thư.');
      await page.getByLabel('Khối').selectOption('Chi, đảng bộ trực thuộc');
      expect(await page.getByText(/^Thấy/).textContent()).toBe('Thấy 738/3.321 thư.');
      await page.getByRole('button', { name: 'Hiện thêm 200 thư' }).click();
      expect(await rows(page).count()).toBe(2 * MAX_LISTED);
      await picture(page, 'letters-found-1100');
      expect(await violations(page)).toEqual([]);
      expect(calls.map(({ name }) => name)).toEqual(['readLetters']);
    });
  });

  it('are not sent before the dialog says how many were not shown', async () => {
    await on(opening, async ({ page, calls }) => {
      await page.getByRole('button', { name: 'Gửi 3.321 thư' }).click();
      expect(await asked(page)).toEqual([
        'Sắp gửi 3.321 thư. Thư đã gửi không thu hồi được. Xin xác nhận một lần nữa.',
        'Có 3.121 thư trong số này chưa hiện ra trong danh sách.',
      ]);
      expect(calls).toEqual([]);
    });
  });

  it('are counted again by the server once some are cancelled', async () => {
    const left = queued.slice(2);
    const answers = {
      cancelLetters: () => ({ done: true, message: 'Hủy thư chờ gửi: xong.' }),
      readLetters: () => lettersView(left.length, { letters: left }),
    };
    const view = lettersView(ALL, { letters: queued.slice(0, MAX_LISTED), sums: sumsOf(queued) });
    await on({ ...opening, view, server: answers }, async ({ page, calls }) => {
      await page.getByRole('button', { name: 'Hủy thư gửi donvi1@phuninh' }).click();
      await page.getByRole('button', { name: 'Đúng, hủy thư này' }).click();
      await page.getByText('Hủy thư chờ gửi: xong.').first().waitFor();
      expect(calls.map(({ name }) => name)).toEqual(['cancelLetters', 'readLetters']);
      expect(await page.locator('main > p').first().textContent()).toMatch(/^3\.319 thư/);
    });
  });
});

describe.skipIf(!HAS_CHROMIUM)('letters beyond those that the approval opens with', () => {
  const counts = { letters: ALL, dropped: 0 };
  const view = approvalView(waiting.slice(0, MAX_LISTED), { counts });
  const server = {
    readApproval: () => approvalView(waiting),
    decideLetters: () => ({ done: true, message: 'Đã duyệt.' }),
  };
  const opening = { page: 'approval', view, server, width: 1100, height: 525 };

  it('are not selected by “select all”', async () => {
    await on(opening, async ({ page, calls }) => {
      await page.getByLabel('Chọn tất cả').check();
      expect(await counter(page)).toBe('Đã chọn 200/3.321 thư.');
      await page.getByRole('button', { name: 'Duyệt các thư đã chọn' }).click();
      await page.getByRole('button', { name: 'Đúng, duyệt 200 thư' }).click();
      await page.getByText('Còn 3.121 thư vẫn chờ duyệt.').first().waitFor();
      expect(calls[0]?.args).toEqual([
        { approve: waiting.slice(0, MAX_LISTED).map(({ id }) => id), cancel: [] },
      ]);
    });
  });

  it('are approved unseen only after their number is confirmed', async () => {
    await on(opening, async ({ page, calls }) => {
      await page.getByRole('button', { name: 'lấy đủ 3.321 thư' }).click();
      await page.getByLabel('Tìm thư').waitFor();
      await page.getByLabel('Chọn tất cả').check();
      const unseen = 'Có 3.121 thư trong số này chưa hiện ra trong danh sách.';
      expect(await counter(page)).toBe(`Đã chọn 3.321/3.321 thư. ${unseen}`);
      await page.getByRole('button', { name: 'Duyệt các thư đã chọn' }).click();
      await picture(page, 'approval-unseen-1100');
      expect(await asked(page)).toEqual([
        'Sắp duyệt 3.321 thư. Thư đã gửi không thu hồi được. Xin xác nhận một lần nữa.',
        unseen,
      ]);
      expect(calls.map(({ name }) => name)).toEqual(['readApproval']);
      await page.getByRole('button', { name: 'Đúng, duyệt 3.321 thư' }).click();
      await page.getByText('Đã duyệt.').first().waitFor();
      expect(calls[1]?.args).toEqual([{ approve: waiting.map(({ id }) => id), cancel: [] }]);
    });
  });

  it('can be selected from search results, and earlier selections are kept', async () => {
    await on(opening, async ({ page }) => {
      await page
        .getByLabel(/gửi donvi2@/)
        .first()
        .check();
      await page.getByRole('button', { name: 'lấy đủ 3.321 thư' }).click();
      await page.getByLabel('Tìm thư').fill('donvi331');
      await page.getByLabel('Chọn tất cả').check();
      expect(await counter(page)).toBe('Đã chọn 12/3.321 thư.');
      await page.getByLabel('Tìm thư').fill('');
      expect(
        await page
          .getByLabel(/gửi donvi2@/)
          .first()
          .isChecked(),
      ).toBe(true);
      expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(1);
    });
  });
});
