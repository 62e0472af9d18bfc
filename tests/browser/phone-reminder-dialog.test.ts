import { describe, expect, it } from 'vitest';
import { HAS_CHROMIUM } from '../../local/host/chromium';
import type { UnitMessage, UnitToCall } from '../../src/letters/rules/phone-reminder-view';
import { browserFixture, picture, selectedText, setClipboard } from './browser-fixture';
import { phoneReminderView } from './sample-views';

const { on } = browserFixture();

const view = phoneReminderView();
const messageOf = (unit: UnitToCall): UnitMessage => ({
  ...unit,
  message: `Kính gửi ${unit.name}. Đề nghị đơn vị cập nhật:\n- ${unit.open.join('\n- ')}\nXác nhận tại: https://script.example.org/exec?t=abc`,
});
const school: UnitToCall = {
  code: 'PN-061',
  name: 'Trường Tiểu học Phù Ninh',
  phone: '',
  reason: '',
  open: ['Công văn số 1384-CV/HU: xác nhận đã nhận văn bản, chậm nhất là ngày 08/11/2024'],
};
const cooperative = view.unreachable[0] as UnitToCall;
const server = {
  unitMessage: (code: string) => messageOf(code === 'PN-061' ? school : cooperative),
  recordTold: () => ({ done: true, message: 'Đã ghi nhận nhắc trực tiếp.' }),
};

describe.skipIf(!HAS_CHROMIUM)('the dialog of telling by hand', () => {
  it.each([320, 820])('lists units that letters do not reach, at %i pixels', async (width) => {
    await on({ page: 'phone-reminder', view, width }, async ({ page }) => {
      await picture(page, `tell-${width}`);
      const card = page.locator('.rows li').first();
      expect(await card.locator('h3, p:not(.acts), li, button').allTextContents()).toEqual([
        'Chi bộ Hợp tác xã Nông nghiệp',
        'Điện thoại: 0100 100 013',
        'Vì sao không nhận được thư: chưa có địa chỉ email, liên hệ bằng điện thoại hoặc văn bản giấy',
        'Nội dung còn phải trả lời:',
        ...cooperative.open,
        'Soạn tin nhắn',
        'Đã nhắc',
      ]);
      expect(await card.getByRole('link').getAttribute('href')).toEqual('tel:0100100013');
    });
  });

  it.each([
    ['0100 100 013; 0210.3829 000', ['tel:0100100013', 'tel:02103829000']],
    ['+84 100 100 013 (văn thư)', ['tel:+84100100013']],
    ['máy lẻ 12', []],
  ])('links the telephone numbers in “%s”', async (phone, links) => {
    const one = phoneReminderView({ unreachable: [{ ...cooperative, phone }] });
    await on({ page: 'phone-reminder', view: one }, async ({ page }) => {
      const found = page.locator('a[href^="tel:"]');
      expect(
        await found.evaluateAll((all) => all.map((link) => link.getAttribute('href'))),
      ).toEqual(links);
      expect(await page.getByText('Điện thoại:').locator('..').textContent()).toEqual(
        `Điện thoại: ${phone}`,
      );
    });
  });

  it('composes a message, which may be changed, and copies it', async () => {
    await on({ page: 'phone-reminder', view, server, width: 820 }, async ({ page, calls }) => {
      await setClipboard(page, 'allowed');
      await page.getByRole('button', { name: 'Soạn tin nhắn cho Chi bộ' }).click();
      const message = page.getByLabel('Tin nhắn cho Chi bộ Hợp tác xã Nông nghiệp', {
        exact: true,
      });
      expect(await message.inputValue()).toEqual(messageOf(cooperative).message);
      await message.fill('Kính gửi chi bộ.');
      await page.getByRole('button', { name: 'Sao chép tin nhắn' }).click();
      await page.locator('.notice.good').waitFor();
      await picture(page, 'tell-copied-820');
      expect(await page.title()).toEqual('Kính gửi chi bộ.');
      expect(calls).toEqual([{ name: 'unitMessage', args: ['PN-013'] }]);
    });
  });

  it('selects the text and names the keys that copy it if the frame forbids the clipboard', async () => {
    await on({ page: 'phone-reminder', view, server, width: 820, dark: true }, async ({ page }) => {
      await setClipboard(page, 'forbidden');
      await page.getByRole('button', { name: 'Sao chép danh sách chưa xác nhận' }).click();
      await page.locator('.notice.warning').waitFor();
      await picture(page, 'tell-by-hand-dark-820');
      expect(await page.locator('.notice').textContent()).toEqual(
        'Trình duyệt không cho sao chép tự động. Phần chữ đã được chọn sẵn: bấm Ctrl+C để sao chép.',
      );
      expect(await selectedText(page)).toEqual(view.lists[0]?.text);
    });
  });

  it('records once that a unit was called, and says so in its place', async () => {
    await on({ page: 'phone-reminder', view, server, width: 820 }, async ({ page, calls }) => {
      await page.getByRole('button', { name: 'Đã nhắc Chi bộ' }).dblclick();
      await page.locator('.notice.good').waitFor();
      expect(calls).toEqual([{ name: 'recordTold', args: ['PN-013'] }]);
      expect(await page.getByRole('button', { name: /^Đã nhắc/ }).count()).toEqual(0);
      expect(await page.locator('.rows li .notice').textContent()).toEqual(
        'Đã ghi nhận nhắc trực tiếp.',
      );
    });
  });

  it('finds any other unit by keyboard alone', async () => {
    await on({ page: 'phone-reminder', view, server, width: 820 }, async ({ page, calls }) => {
      const unit = page.getByLabel('Đơn vị', { exact: true });
      await unit.focus();
      await page.keyboard.type('Trường nào đó');
      await page.keyboard.press('Enter');
      expect(await page.locator('.problem-text:not(:empty)').allTextContents()).toEqual([
        'Không có đơn vị này trong danh sách. Xin chọn một đơn vị được gợi ý.',
      ]);
      expect(calls).toEqual([]);
      await unit.fill('Trường Tiểu học Phù Ninh (PN-061)');
      await page.keyboard.press('Enter');
      const message = page.getByLabel('Tin nhắn cho Trường Tiểu học Phù Ninh', { exact: true });
      await message.waitFor();
      await picture(page, 'tell-other-820');
      expect(await message.evaluate((area) => area === document.activeElement)).toBe(true);
      expect(calls).toEqual([{ name: 'unitMessage', args: ['PN-061'] }]);
    });
  });

  it('keeps a message when recording fails', async () => {
    const failing = {
      ...server,
      recordTold: () => {
        throw new Error('Đang có người khác thao tác trên bảng này.');
      },
    };
    await on({ page: 'phone-reminder', view, server: failing, width: 820 }, async ({ page }) => {
      await page.getByRole('button', { name: 'Soạn tin nhắn cho Chi bộ' }).click();
      const message = page.getByLabel('Tin nhắn cho Chi bộ Hợp tác xã Nông nghiệp', {
        exact: true,
      });
      await message.fill('Kính gửi chi bộ.');
      await page.getByRole('button', { name: 'Đã nhắc Chi bộ' }).click();
      await page.locator('.notice.problem').waitFor();
      expect(await message.inputValue()).toEqual('Kính gửi chi bộ.');
      expect(await page.getByRole('button', { name: 'Đã nhắc Chi bộ' }).isEnabled()).toBe(true);
    });
  });

  it('says so when letters reach every unit', async () => {
    await on(
      { page: 'phone-reminder', view: phoneReminderView({ unreachable: [] }) },
      async ({ page }) => {
        expect(await page.locator('main > p').nth(1).textContent()).toEqual(
          'Mọi đơn vị còn nội dung phải trả lời đều có địa chỉ thư dùng được.',
        );
      },
    );
  });

  it('says the same in English', async () => {
    await on(
      { page: 'phone-reminder', view: phoneReminderView({ language: 'en' }) },
      async ({ page }) => {
        await picture(page, 'tell-english-320');
        expect(await page.title()).toEqual('Remind by phone or message');
        expect(await page.getByRole('button').allTextContents()).toEqual([
          'Compose message',
          'Told',
          'Compose message',
          'Copy the list of units that have not acknowledged',
          'Close',
        ]);
      },
    );
  });
});
