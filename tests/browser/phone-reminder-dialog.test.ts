import { describe, expect, it } from 'vitest';
import { HAS_CHROMIUM } from '../../local/host/chromium';
import type { Slip, UnitMessage } from '../../src/letters/rules/phone-reminder-view';
import { browserFixture, picture, selectedText, setClipboard } from './browser-fixture';
import { phoneReminderView } from './sample-views';

const { on } = browserFixture();

const view = phoneReminderView();
const [cooperative] = view.toCall as [UnitMessage];
const school: UnitMessage = {
  ...cooperative,
  code: 'PN-061',
  name: 'Trường Tiểu học Phù Ninh',
  phone: '',
  reason: 'đã nhắc đủ số lần mà còn quá hạn, không còn thư tự gửi',
  needsPaper: false,
};
const slip: Slip = {
  unit: cooperative.name,
  office: 'Văn phòng Huyện ủy Phù Ninh',
  open: ['Công văn số 1384-CV/HU: xác nhận đã nhận văn bản, chậm nhất là ngày 08/11/2024'],
  link: `https://script.google.com/macros/s/${'AKfycb'.padEnd(72, 'x')}/exec?t=PN-013.1.${'y'.repeat(43)}`,
  contact: 'Chuyên viên, 0100 100 100',
};
const server = {
  unitMessage: () => ({ ...school, reason: '' }),
  recordTold: () => ({ done: true, message: 'Đã ghi nhận nhắc trực tiếp.' }),
  printSlips: () => [slip],
};
const both = phoneReminderView({ toCall: [cooperative, school], count: 2 });

describe.skipIf(!HAS_CHROMIUM)('the dialog of telling by hand', () => {
  it.each([320, 820])('lists the units to call, at %i pixels', async (width) => {
    await on({ page: 'phone-reminder', view, width }, async ({ page }) => {
      await picture(page, `tell-${width}`);
      const card = page.locator('.rows li').first();
      expect(
        await card.locator('.tick, p:not(.acts, .hint), textarea, button').allTextContents(),
      ).toEqual([
        'Chi bộ Hợp tác xã Nông nghiệp',
        '',
        'Điện thoại: 0100 100 013',
        'Vì sao cần gọi: chưa có địa chỉ email, liên hệ bằng điện thoại hoặc văn bản giấy',
        '',
        '',
        'Sao chép tin nhắn',
      ]);
      expect(await card.getByRole('link').getAttribute('href')).toEqual('tel:0100100013');
    });
  });

  it.each([
    ['0100 100 013; 0210.3829 000', ['tel:0100100013', 'tel:02103829000']],
    ['+84 100 100 013 (văn thư)', ['tel:+84100100013']],
    ['máy lẻ 12', []],
  ])('links the telephone numbers in “%s”', async (phone, links) => {
    const one = phoneReminderView({ toCall: [{ ...cooperative, phone }] });
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

  it('has a message for each unit, which may be changed, and copies it', async () => {
    await on({ page: 'phone-reminder', view, server, width: 820 }, async ({ page, calls }) => {
      await setClipboard(page, 'allowed');
      const message = page.getByLabel('Tin nhắn cho Chi bộ Hợp tác xã Nông nghiệp', {
        exact: true,
      });
      expect(await message.inputValue()).toEqual(cooperative.message);
      await message.fill('Kính gửi chi bộ.');
      await page.getByRole('button', { name: 'Sao chép tin nhắn' }).click();
      await page.locator('.notice.good').waitFor();
      await picture(page, 'tell-copied-820');
      expect(await page.title()).toEqual('Kính gửi chi bộ.');
      expect(calls).toEqual([]);
    });
  });

  it('selects the text and names the keys that copy it if the frame forbids the clipboard', async () => {
    await on({ page: 'phone-reminder', view, server, width: 820, dark: true }, async ({ page }) => {
      await setClipboard(page, 'forbidden');
      await page.getByRole('button', { name: 'Sao chép danh sách' }).first().click();
      await page.locator('.notice.warning').waitFor();
      await picture(page, 'tell-by-hand-dark-820');
      expect(await page.locator('.notice').textContent()).toEqual(
        'Trình duyệt không cho sao chép tự động. Phần chữ đã được chọn sẵn: bấm Ctrl+C để sao chép.',
      );
      expect(await selectedText(page)).toEqual(view.lists[0]?.text);
    });
  });

  it('records once that the units ticked were called, and takes them off the list', async () => {
    await on(
      { page: 'phone-reminder', view: both, server, width: 820 },
      async ({ page, calls }) => {
        const record = page.getByRole('button', { name: /^Ghi nhận đã gọi/ });
        await record.click();
        await page.locator('.notice.warning').waitFor();
        expect(calls).toEqual([]);
        await page.getByLabel(cooperative.name, { exact: true }).check();
        await page.getByLabel(school.name, { exact: true }).check();
        expect(await record.textContent()).toBe('Ghi nhận đã gọi (2)');
        await record.dblclick();
        await page.locator('.notice.good').waitFor();
        expect(calls).toEqual([{ name: 'recordTold', args: [['PN-013', 'PN-061']] }]);
        expect(await page.getByRole('heading', { level: 2 }).first().textContent()).toBe(
          'Danh sách cần gọi hôm nay (0)',
        );
        expect(await page.locator('.rows li').count()).toBe(0);
      },
    );
  });

  it('prints slips with a code, for the units without a mailbox alone', async () => {
    await on(
      { page: 'phone-reminder', view: both, server, width: 820 },
      async ({ page, calls }) => {
        await page.getByLabel(cooperative.name, { exact: true }).check();
        await page.getByLabel(school.name, { exact: true }).check();
        await page.evaluate(() => {
          window.print = () => {};
        });
        await page.getByRole('button', { name: 'In phiếu mã QR (1)' }).click();
        await page.locator('.slip').waitFor({ state: 'attached' });
        expect(calls).toEqual([{ name: 'printSlips', args: [['PN-013']] }]);
        await page.emulateMedia({ media: 'print' });
        await page.setViewportSize({ width: 718, height: 1047 });
        await picture(page, 'slips-a4');
        expect(await page.locator('main').isVisible()).toBe(false);
        expect(await page.locator('.slip').textContent()).toContain('Chỉ gửi trong đơn vị.');
        const svg = await page.locator('.slip svg').boundingBox();
        expect(svg?.width).toBeGreaterThan(120);
        await page.emulateMedia({ media: 'screen' });
        await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
        expect(await page.locator('.slip').count()).toBe(0);
      },
    );
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

  it('keeps the ticks when recording fails', async () => {
    const failing = {
      ...server,
      recordTold: () => {
        throw new Error('Đang có người khác thao tác trên bảng này.');
      },
    };
    await on({ page: 'phone-reminder', view, server: failing, width: 820 }, async ({ page }) => {
      const tick = page.getByLabel(cooperative.name, { exact: true });
      await tick.check();
      await page.getByRole('button', { name: 'Ghi nhận đã gọi (1)' }).click();
      await page.locator('.notice.problem').waitFor();
      expect(await tick.isChecked()).toBe(true);
      expect(await page.getByRole('button', { name: 'Ghi nhận đã gọi (1)' }).isEnabled()).toBe(
        true,
      );
    });
  });

  it('says so when no unit has to be called', async () => {
    const none = phoneReminderView({ toCall: [], count: 0 });
    await on({ page: 'phone-reminder', view: none }, async ({ page }) => {
      expect(await page.locator('main > p').nth(1).textContent()).toMatch(
        /^Hôm nay không có đơn vị nào cần gọi/,
      );
    });
  });

  it('says the same in English', async () => {
    await on(
      { page: 'phone-reminder', view: phoneReminderView({ language: 'en' }) },
      async ({ page }) => {
        await picture(page, 'tell-english-320');
        expect(await page.title()).toEqual('Call or message units');
        expect(await page.getByRole('button').allTextContents()).toEqual([
          'Copy message',
          'Compose message',
          'Copy the list',
          'Copy the list',
          'Record as called (0)',
          'Print QR slips (0)',
          'Close',
        ]);
      },
    );
  });
});
