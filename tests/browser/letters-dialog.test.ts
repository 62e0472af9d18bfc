import { describe, expect, it } from 'vitest';
import { HAS_CHROMIUM } from '../../local/chromium';
import { lettersView } from './sample-views';
import { picture, useBrowser } from './use-browser';

const { on } = useBrowser();

describe.skipIf(!HAS_CHROMIUM)('the letters dialog', () => {
  const chunks = (sizes: readonly number[]) => {
    const left = [...sizes];
    return () => {
      const sent = left.shift() ?? 0;
      return { sent, failed: 0, left: left.reduce((sum, size) => sum + size, 0), stopped: '' };
    };
  };

  it('asks twice above 50 letters, then sends chunk by chunk to the end', async () => {
    const server = {
      queueLetters: () => ({ done: true, message: 'Đã xếp 92 thư vào hàng chờ gửi.' }),
      sendNextChunk: chunks([25, 25, 25, 17]),
    };
    await on(
      { page: 'letters', view: lettersView(92), server, width: 800 },
      async ({ page, calls }) => {
        await page.getByRole('button', { name: 'Gửi 92 thư' }).click();
        await picture(page, 'letters-ask-again-800');
        expect(calls).toEqual([]);
        await page.getByRole('button', { name: 'Đúng, gửi 92 thư' }).click();
        await page.getByText('Đã gửi 92/92 thư, còn 0.').first().waitFor();
        expect(calls.map(({ name }) => name)).toEqual([
          'queueLetters',
          'sendNextChunk',
          'sendNextChunk',
          'sendNextChunk',
          'sendNextChunk',
        ]);
      },
    );
  });

  it('shows how far sending has come, and that the dialog may be closed', async () => {
    let finish = () => {};
    const held = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const next = chunks([4, 6]);
    let chunk = 0;
    const server = {
      queueLetters: () => ({ done: true, message: 'Đã xếp 10 thư.' }),
      sendNextChunk: async () => {
        chunk += 1;
        if (chunk === 2) await held;
        return next();
      },
    };
    await on({ page: 'letters', view: lettersView(10), server, width: 800 }, async ({ page }) => {
      await page.getByRole('button', { name: 'Gửi 10 thư' }).click();
      await page.getByText('Đã gửi 4/10 thư, còn 6.').first().waitFor();
      await picture(page, 'letters-progress-800');
      expect(
        await page.locator('progress').evaluate((bar: HTMLProgressElement) => bar.position),
      ).toEqual(0.4);
      expect(await page.locator('.notice').textContent()).toEqual(
        'Có thể đóng cửa sổ này, không thư nào bị mất: thư còn lại tự gửi tiếp trong giờ gửi thư.',
      );
      finish();
      await page.getByText('Đã gửi xong.').first().waitFor();
    });
  });

  it('stops with the reason that the server gives', async () => {
    const server = {
      queueLetters: () => ({ done: true, message: 'Đã xếp 10 thư.' }),
      sendNextChunk: () => ({ sent: 3, failed: 1, left: 6, stopped: 'Hạn mức hôm nay đã hết.' }),
    };
    await on({ page: 'letters', view: lettersView(10), server, width: 800 }, async ({ page }) => {
      await page.getByRole('button', { name: 'Gửi 10 thư' }).click();
      await page.locator('.notice.warning').waitFor();
      expect(await page.locator('.notice p').allTextContents()).toEqual([
        'Tạm dừng: Hạn mức hôm nay đã hết.',
        'Đã gửi 3/10 thư, còn 6.',
        '1 thư gặp lỗi; xem lý do trong tab “Hộp thư đi”.',
      ]);
    });
  });

  it('only queues for a colleague, who cannot see the quota', async () => {
    const server = { queueLetters: () => ({ done: true, message: 'Đã xếp 10 thư.' }) };
    const outsideWindow = 'Bây giờ ngoài giờ gửi thư.';
    const view = lettersView(10, { sendsAtOnce: false, quotaLeft: null, outsideWindow });
    await on({ page: 'letters', view, server, width: 980 }, async ({ page, calls }) => {
      await picture(page, 'letters-colleague-980');
      expect(await page.locator('main > p').allTextContents()).toEqual([
        '10 thư cho 10 đơn vị (Thông báo lần đầu: 6, Nhắc trước hạn: 2, Đôn đốc khi quá hạn: 2).',
        '10 người nhận (tính cả bản sao). Hạn mức gửi còn lại chỉ xem được từ tài khoản của người phụ trách gửi thư.',
        'Thư do người phụ trách gửi. Thư đã xếp hàng tự đi trong khoảng 10 phút, nếu đang trong giờ gửi thư.',
      ]);
      await page.getByRole('button', { name: 'Xếp hàng 10 thư' }).click();
      await page.locator('.notice.good').waitFor();
      expect(calls).toEqual([{ name: 'queueLetters', args: [false] }]);
    });
  });

  it('offers no sending while something is in the way', async () => {
    const view = lettersView(10, { obstacles: ['Chưa có địa chỉ trang xác nhận.'] });
    await on({ page: 'letters', view, width: 800 }, async ({ page }) => {
      await picture(page, 'letters-obstacle-800');
      expect(await page.locator('.notice.problem li').allTextContents()).toEqual(view.obstacles);
      expect(await page.getByRole('button', { name: /^Gửi/ }).count()).toEqual(0);
    });
  });

  it('shows a letter in a frame that runs nothing, and sends it as a test', async () => {
    const server = {
      previewLetterText: () => ({
        to: 'donvi1@phuninh.example.org',
        copies: '',
        subject: '[Thông báo] Công văn số 1384-CV/HU',
        text: 'Kính gửi: Chi bộ thôn số 1',
        html: '<p>Kính gửi: Chi bộ thôn số 1</p>',
      }),
      sendTestLetter: () => ({ done: true, message: 'Đã gửi thư thử.' }),
    };
    await on(
      { page: 'letters', view: lettersView(3), server, width: 800 },
      async ({ page, calls }) => {
        await page.getByRole('button', { name: 'Xem thư gửi donvi1@phuninh.example.org' }).click();
        const letter = page.locator('iframe');
        expect(await letter.getAttribute('sandbox')).toEqual('');
        await page.frameLocator('iframe').getByText('Kính gửi: Chi bộ thôn số 1').waitFor();
        await picture(page, 'letters-preview-800');
        await page.getByRole('button', { name: 'Gửi thử cho tôi' }).click();
        await page.getByText('Đã gửi thư thử.').first().waitFor();
        expect(calls).toEqual([
          { name: 'previewLetterText', args: ['donvi1@phuninh.example.org', 'followUp'] },
          { name: 'sendTestLetter', args: ['donvi1@phuninh.example.org', 'followUp'] },
        ]);
        await page.keyboard.press('Escape');
        await page.locator('dialog').waitFor({ state: 'detached' });
      },
    );
  });
});
