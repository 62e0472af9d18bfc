import { describe, expect, it } from 'vitest';
import { HAS_CHROMIUM } from '../../local/chromium';
import { listedLetters } from './sample-views';
import { picture, useBrowser } from './use-browser';

const { on } = useBrowser();

describe.skipIf(!HAS_CHROMIUM)('the approval dialog', () => {
  const view = { language: 'vi', letters: listedLetters(3, 'awaiting') };
  const server = { decideLetters: () => ({ done: true, message: 'Đã duyệt.' }) };

  it('approves the chosen letters', async () => {
    await on({ page: 'approval', view, server, width: 800 }, async ({ page, calls }) => {
      await page.getByLabel('Chọn tất cả').check();
      await page
        .getByLabel(/gửi donvi2@/)
        .first()
        .uncheck();
      expect(await page.getByRole('status').first().textContent()).toEqual('Đã chọn 2/3 thư.');
      await picture(page, 'approval-800');
      await page.getByRole('button', { name: 'Duyệt các thư đã chọn' }).click();
      await page.getByText('Đã duyệt.').first().waitFor();
      expect(calls).toEqual([
        { name: 'decideLetters', args: [{ approve: ['T-000001', 'T-000003'], cancel: [] }] },
      ]);
    });
  });

  it('asks again before it cancels, and asks for a choice when nothing is chosen', async () => {
    await on({ page: 'approval', view, server, width: 800 }, async ({ page, calls }) => {
      await page.getByRole('button', { name: 'Hủy các thư đã chọn' }).click();
      expect(await page.locator('.notice').textContent()).toEqual('Xin chọn ít nhất một thư.');
      await page.getByLabel('Chọn tất cả').check();
      await page.getByRole('button', { name: 'Hủy các thư đã chọn' }).click();
      expect(calls).toEqual([]);
      await page.getByRole('button', { name: 'Đúng, hủy 3 thư' }).click();
      await page.getByText('Đã duyệt.').first().waitFor();
      expect(calls[0]?.args).toEqual([
        { approve: [], cancel: ['T-000001', 'T-000002', 'T-000003'] },
      ]);
    });
  });
});
