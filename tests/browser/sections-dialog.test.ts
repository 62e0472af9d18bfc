import { describe, expect, it } from 'vitest';
import { HAS_CHROMIUM } from '../../local/host/chromium';
import type { LineAction, SectionLine, SectionsView } from '../../src/forms/form-view';
import { browserFixture, picture } from './browser-fixture';

const { on } = browserFixture();

const again: LineAction = { label: 'Gửi lại', submit: 'sendLettersAgain', ids: ['T-000012'] };
const unknown: SectionLine = {
  text: 'Thư T-000012 tới donvi1@phuninh.example.org: chưa rõ đã gửi. Hãy xem mục Đã gửi trong Gmail của người phụ trách rồi chọn “Đã gửi” hoặc “Gửi lại”.',
  warns: true,
  acts: [{ label: 'Đã gửi', submit: 'markLettersSent', ids: ['T-000012'] }, again],
};
const failed: SectionLine = {
  text: 'Thư T-000013 tới donvi2@phuninh.example.org: lỗi. Google không nhận thư: Invalid email',
  warns: true,
  acts: [{ ...again, ids: ['T-000013'] }],
};
const view: SectionsView = {
  language: 'vi',
  title: 'Tình trạng hệ thống',
  sections: [
    {
      heading: 'Vận hành',
      lines: [{ text: 'Lượt chạy gần nhất: 07:30, 05/11/2024.', warns: false, acts: [] }],
    },
    { heading: 'Thư', lines: [unknown, failed] },
  ],
};

describe.skipIf(!HAS_CHROMIUM)('the page of sections', () => {
  it('marks a line that warns with a word', async () => {
    await on({ page: 'sections', view, width: 720 }, async ({ page }) => {
      await picture(page, 'sections-720');
      expect(await page.locator('li').allTextContents()).toEqual([
        'Lượt chạy gần nhất: 07:30, 05/11/2024.',
        `Cần xử lý: ${unknown.text}Đã gửiGửi lại`,
        `Cần xử lý: ${failed.text}Gửi lại`,
      ]);
    });
  });

  it('handles a line by its button, and shows the outcome in place of the buttons', async () => {
    const server = { markLettersSent: () => ({ done: true, message: 'Duyệt thư: T-000012.' }) };
    await on({ page: 'sections', view, server, width: 720 }, async ({ page, calls }) => {
      await page.getByRole('button', { name: 'Đã gửi T-000012' }).click();
      await page.locator('.notice.good').waitFor();
      await picture(page, 'sections-settled-720');
      expect(calls).toEqual([{ name: 'markLettersSent', args: [['T-000012']] }]);
      expect(await page.locator('li').allTextContents()).toEqual([
        'Lượt chạy gần nhất: 07:30, 05/11/2024.',
        `Cần xử lý: ${unknown.text}Duyệt thư: T-000012.`,
        `Cần xử lý: ${failed.text}Gửi lại`,
      ]);
    });
  });

  it('accepts one press, whichever buttons are pressed while it is running', async () => {
    let finish = () => {};
    const held = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const server = {
      markLettersSent: async () => {
        await held;
        return { done: true, message: 'Duyệt thư: T-000012.' };
      },
    };
    await on({ page: 'sections', view, server, width: 720 }, async ({ page, calls }) => {
      await page.getByRole('button', { name: 'Đã gửi T-000012' }).dblclick();
      await page.getByRole('button', { name: 'Gửi lại T-000012' }).click({ force: true });
      expect(await page.getByRole('button').allTextContents()).toEqual([
        'Đang xử lý…',
        'Gửi lại',
        'Gửi lại',
        'Đóng',
      ]);
      finish();
      await page.locator('.notice.good').waitFor();
      expect(calls.map(({ name }) => name)).toEqual(['markLettersSent']);
    });
  });

  it('says why it failed and allows another try', async () => {
    const busy = 'Đang có người khác thao tác trên bảng này. Xin chờ một phút rồi làm lại.';
    let attempts = 0;
    const server = {
      sendLettersAgain: () => {
        attempts += 1;
        if (attempts === 1) throw new Error(busy);
        return { done: true, message: 'Cho gửi lại thư: T-000013.' };
      },
    };
    await on({ page: 'sections', view, server }, async ({ page }) => {
      const press = page.getByRole('button', { name: 'Gửi lại T-000013' });
      await press.click();
      await page.locator('.notice.problem').waitFor();
      await picture(page, 'sections-failed-320');
      expect(await page.locator('.notice').allTextContents()).toEqual([
        `Chưa thực hiện được: ${busy}`,
      ]);
      await press.click();
      await page.locator('.notice.good').waitFor();
      expect(await page.locator('.notice').allTextContents()).toEqual([
        'Cho gửi lại thư: T-000013.',
      ]);
    });
  });
});
