import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { HAS_CHROMIUM } from '../../local/host/chromium';
import type { ResultMarks, ResultsView } from '../../src/answers/rules/results-view';
import { browserFixture, clerkSize, picture, violations } from './browser-fixture';
import type { OpenedPage } from './open-page';

const { on } = browserFixture();

const sent = (calls: OpenedPage['calls'], wanted: string) =>
  calls.filter(({ name }) => name === wanted).map(({ args }) => args);

/** 88 results, of which every eighth names no document, and one receipt. */
const view: ResultsView = {
  language: 'vi',
  today: '2024-11-20',
  dispatches: [
    { id: 'VB-001', label: '1384-CV/HU: quán triệt Nghị quyết', uncompared: 88 },
    { id: 'VB-002', label: '1402-CV/HU: báo cáo chuyển đổi số', uncompared: 3 },
  ],
  dispatch: 'VB-001',
  results: Array.from({ length: 89 }, (_, at) => ({
    key: `VB-001/PN-${at}`,
    unit: `Trường Mầm non xã số ${at + 1}`,
    state: at === 88 ? ('receipt' as const) : ('uncompared' as const),
    answer:
      'Đã hoàn thành · Hội nghị trực tiếp ngày 18/11/2024, 1 buổi, tham gia: Đảng viên 40 · Số thuộc diện: Đảng viên 45',
    document: at % 8 === 7 ? '' : `${at + 1}-BC/CB, 19/11/2024`,
    channel: at % 5 === 0 ? ('paper' as const) : ('page' as const),
    before: '',
    seen: `s${at}`,
  })),
};
const size = clerkSize('results');
const keys = [1, 2, 3, 4, 6, 8, 9, 11, 12, 13].map((at) => `VB-001/PN-${at}`);
const server = {
  drawResults: () => ({ view, keys, from: 70 }),
  markResults: () => ({ done: true, message: 'Đã ghi: khớp 9, đề nghị bổ sung 1.' }),
  readResults: (id: string) => ({ ...view, dispatch: id, results: view.results.slice(10) }),
};

describe.skipIf(!HAS_CHROMIUM)('the dialog of results', () => {
  it('takes ten drawn results, marked one by one, in at most 14 clicks and two typed texts', async () => {
    let clicks = 0;
    const click = async (what: Locator) => {
      await what.click();
      clicks += 1;
    };
    await on({ page: 'results', view, server, ...size }, async ({ page, calls }) => {
      await picture(page, 'results');
      expect(await violations(page)).toEqual([]);
      await click(page.getByLabel('Người đối chiếu (chức danh)'));
      await page.keyboard.type('Chuyên viên');
      await click(page.getByRole('button', { name: 'Chọn ngẫu nhiên' }));
      await page.getByRole('main').getByText('Đã chọn ngẫu nhiên 10 trong 70 kết quả').waitFor();
      expect(await page.getByRole('rowheader').count()).toBe(10);
      for (const [at, key] of keys.entries()) {
        const unit = view.results.find((one) => one.key === key)?.unit;
        const kind = at === 4 ? 'Cần bổ sung' : 'Khớp';
        await click(page.getByRole('button', { name: `${kind}: ${unit}`, exact: true }));
        if (at === 4) await page.keyboard.type('thiếu số thuộc diện');
      }
      await picture(page, 'results-marked');
      expect(await violations(page)).toEqual([]);
      const save = page.getByRole('button', { name: 'Lưu: 9 khớp, 1 cần bổ sung' });
      await click(save);
      await page.getByRole('main').getByText('Đã ghi: khớp 9, đề nghị bổ sung 1.').waitFor();
      expect(clicks).toBeLessThanOrEqual(14);
      const [[marks]] = sent(calls, 'markResults') as unknown as [[ResultMarks]];
      expect(marks.fields).toEqual({ position: 'Chuyên viên', checkedOn: '2024-11-20' });
      expect(marks.marks).toHaveLength(10);
      expect(marks.marks[0]).toEqual({
        ...{ key: 'VB-001/PN-1', seen: 's1', kind: 'matches', text: '2-BC/CB, 19/11/2024' },
      });
      expect(marks.marks[4]).toMatchObject({ kind: 'returned', text: 'thiếu số thuộc diện' });
      await page.getByRole('button', { name: 'Lưu: 0 khớp, 0 cần bổ sung' }).waitFor();
    });
  });

  it('keeps the button to save in sight, asks for the document that a unit did not name, and takes a mark away', async () => {
    await on({ page: 'results', view, server, ...size }, async ({ page }) => {
      const save = page.getByRole('button', { name: /^Lưu:/ });
      const box = await save.boundingBox();
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(size.height);
      const matches = page.getByRole('button', {
        name: 'Khớp: Trường Mầm non xã số 8',
        exact: true,
      });
      await matches.click();
      await page.keyboard.type('Báo cáo giấy 5-BC');
      expect(await page.getByLabel('Đối chiếu với văn bản').inputValue()).toBe('Báo cáo giấy 5-BC');
      expect(await save.textContent()).toBe('Lưu: 1 khớp, 0 cần bổ sung');
      await matches.click();
      expect(await page.getByLabel('Đối chiếu với văn bản').count()).toBe(0);
      expect(await save.textContent()).toBe('Lưu: 0 khớp, 0 cần bổ sung');
    });
  });

  it('shows problems at their fields and rows, and keeps the marks', async () => {
    const message = 'Xin điền mục này.';
    const refusing = {
      ...server,
      markResults: () => ({
        done: false,
        problems: ['position', 'VB-001/PN-7'].map((field) => ({ field, message })),
      }),
    };
    await on({ page: 'results', view, server: refusing, ...size }, async ({ page, calls }) => {
      const save = page.getByRole('button', { name: /^Lưu:/ });
      await save.click();
      await page.getByRole('main').getByText('Chưa đánh dấu kết quả nào.').waitFor();
      expect(sent(calls, 'markResults')).toEqual([]);
      await page.getByRole('button', { name: 'Khớp: Trường Mầm non xã số 8', exact: true }).click();
      await save.click();
      await page.getByRole('main').getByText(message).first().waitFor();
      expect(await page.getByRole('main').getByText(message).count()).toBe(2);
      expect(await save.textContent()).toBe('Lưu: 1 khớp, 0 cần bổ sung');
    });
  });

  it('shows a receipt only to be sent back, changes the dispatch, and asks before it drops marks', async () => {
    await on({ page: 'results', view, server, ...size }, async ({ page, calls }) => {
      await page.getByLabel('Hiện').selectOption('receipt');
      expect(await page.getByRole('button', { name: /^Khớp:/ }).count()).toBe(0);
      await page.getByRole('button', { name: /^Cần bổ sung:/ }).click();
      await page.getByLabel('Văn bản', { exact: true }).selectOption('VB-002');
      await expect.poll(() => sent(calls, 'readResults')).toEqual([['VB-002']]);
      await page
        .getByRole('main')
        .getByText('Kết quả chưa đối chiếu: 78')
        .waitFor({ state: 'attached' });
      await page.getByRole('button', { name: 'Đóng' }).click();
      await page.getByRole('main').getByText('Có 1 dấu chưa lưu.').waitFor();
      await page.getByRole('button', { name: 'Quay lại' }).click();
      expect(await page.getByRole('button', { name: /^Lưu: 0 khớp, 1/ }).count()).toBe(1);
    });
  });
});
