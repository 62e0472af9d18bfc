import { describe, expect, it } from 'vitest';
import { HAS_CHROMIUM } from '../../local/host/chromium';
import type { ReturnedView } from '../../src/letters/rules/returned-mailboxes';
import { browserFixture, clerkSize, picture, violations } from './browser-fixture';

const { on } = browserFixture();

const view: ReturnedView = {
  language: 'vi',
  mailboxes: Array.from({ length: 122 }, (_, at) => ({
    mailbox: `xa${at + 1}@tinh.example.org`,
    units: [`Ủy ban nhân dân xã số ${at + 1}`],
    isRecorded: at === 60,
  })),
  own: ['vanphong@tinh.example.org'],
};
const size = clerkSize('returned');
const server = { markReturned: () => ({ done: true, message: 'Đã ghi thư bị trả lại.' }) };
const bounce = (at: number) =>
  `Không tìm thấy địa chỉ\nThư chưa được gửi tới xa${at}@tinh.example.org.\nFrom: vanphong@tinh.example.org\nCc: xa100@tinh.example.org\n`;

/** Presses in the menu bar before the dialog is open: Đôn đốc, Đơn vị, Thư bị trả lại. */
const MENU_CLICKS = 3;

describe.skipIf(!HAS_CHROMIUM)('the dialog of letters that came back', () => {
  it('records twelve pasted addresses with four clicks, and shows their units before', async () => {
    let clicks = MENU_CLICKS;
    await on({ page: 'returned', view, server, ...size }, async ({ page, calls }) => {
      const wanted = Array.from({ length: 12 }, (_, at) => at + 1);
      await page.keyboard.insertText(wanted.map(bounce).join('\n'));
      await page.getByRole('main').getByText('Hộp thư của đơn vị: 13').waitFor();
      expect(calls).toEqual([]);
      for (const at of wanted)
        expect(await page.getByLabel(`xã số ${at}: xa${at}@`).isChecked()).toBe(true);
      expect(await page.getByLabel('xa100@').isChecked()).toBe(false);
      await page.getByRole('main').getByText('Bỏ qua 1 địa chỉ của cơ quan.').waitFor();
      const save = page.getByRole('button', { name: 'Ghi thư bị trả lại: 12 hộp thư' });
      const box = await save.boundingBox();
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(size.height);
      await picture(page, 'returned');
      expect(await violations(page)).toEqual([]);
      await save.click();
      clicks += 1;
      await page.getByRole('main').getByText('Đã ghi thư bị trả lại.').waitFor();
      expect(clicks).toBeLessThanOrEqual(4);
      expect(calls).toEqual([
        { name: 'markReturned', args: [wanted.map((at) => `xa${at}@tinh.example.org`)] },
      ]);
    });
  });

  it('leaves out what is unticked or recorded before, warns of a delay, and asks for a choice', async () => {
    await on({ page: 'returned', view, server, ...size }, async ({ page, calls }) => {
      const save = page.getByRole('button', { name: /^Ghi thư bị trả lại/ });
      await save.click();
      await page
        .getByRole('main')
        .getByText('Hãy dán nội dung và chọn ít nhất một hộp thư.')
        .waitFor();
      await page
        .getByLabel('Dán các thư báo')
        .fill('xa61@tinh.example.org xa2@tinh.example.org la@khac.example.org\nStatus: 4.4.1');
      await page.getByRole('main').getByText('Có thư báo chậm').waitFor();
      await page
        .getByRole('main')
        .getByText('đơn vị nào trong tab “Đơn vị”: la@khac.example.org.')
        .waitFor();
      await page.getByLabel('(đã ghi trước đây)').waitFor();
      expect(await save.textContent()).toBe('Ghi thư bị trả lại: 1 hộp thư');
      await page.getByLabel('xa2@').uncheck();
      await save.click();
      await page
        .getByRole('main')
        .getByText('Hãy dán nội dung và chọn ít nhất một hộp thư.')
        .waitFor();
      expect(calls).toEqual([]);
    });
  });
});
