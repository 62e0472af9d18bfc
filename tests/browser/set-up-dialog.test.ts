import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { HAS_CHROMIUM } from '../../local/host/chromium';
import type { FormAnswers } from '../../src/forms/form-view';
import type { PageTestView } from '../../src/page-test/page-test-view';
import { saveSetUp } from '../../src/set-up/save-set-up';
import { setUpView } from '../../src/set-up/set-up-steps';
import { dialogs } from '../../src/words/vi/pages/dialogs/dialogs';
import { setUpDialog as setUpWords } from '../../src/words/vi/pages/set-up-dialog';
import { readRules } from '../../src/workbook/reading/office';
import { fakeOffice, owner, words } from '../fakes/office';
import { browserFixture, picture, violations } from './browser-fixture';

const { on } = browserFixture();

/** A new office, with server functions that call its jobs directly. */
function newOffice() {
  const { ports } = fakeOffice({
    settings: { officeName: '', officer: '', phone: '', linkBase: '' },
    memory: { owner, key: 'khoa', language: 'vi', consent: 'due' },
    now: '2026-11-24T09:00',
  });
  const server = {
    saveSetUp: (step: unknown, answers: unknown, seen: unknown) =>
      saveSetUp(ports, step, answers as FormAnswers, seen as FormAnswers),
    readSetUp: () => setUpView(ports),
  };
  return { ports, opening: { page: 'set-up', view: setUpView(ports), server, width: 720 } };
}

/** Fills in the required fields of the office step. */
async function fillOffice(page: Page): Promise<void> {
  await page.getByLabel(/Đơn vị theo dõi/).fill('Văn phòng Đảng ủy xã Thượng Lâm Khê');
  await page.getByLabel(/Cán bộ theo dõi/).fill('Chánh Văn phòng');
  await page.getByLabel(/Điện thoại liên hệ/).fill('0203 3811 222');
}

/** Saves the office step, which also accepts the notice, and opens the step again. */
async function agreeAndReturn(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Đồng ý, lưu bước này' }).click();
  await page.getByRole('button', { name: 'Xem, sửa: Cơ quan theo dõi' }).click();
  await page.getByRole('button', { name: 'Lưu bước này', exact: true }).waitFor();
}

/** Text of the message directly below a step's heading. */
const saidBelow = (heading: Element) =>
  heading.closest('section')?.querySelector('.notice')?.textContent;

describe.skipIf(!HAS_CHROMIUM)('the dialog of Thiết lập ban đầu', () => {
  it('opens at the first unfinished step, and continues with the next once it is saved', async () => {
    await on({ ...newOffice().opening, height: 525 }, async ({ page }) => {
      await picture(page, 'set-up-first-720');
      expect(await violations(page)).toEqual([]);
      await fillOffice(page);
      await page.getByRole('button', { name: 'Đồng ý, lưu bước này' }).click();
      await page.getByRole('heading', { name: 'Bước 2/2: Trang xác nhận' }).waitFor();
      await page.getByText('Đã xong 1/2 bước.').first().waitFor();
      expect(await page.locator('#step-page').evaluate(saidBelow)).toBe('Đã lưu.');
      const heading = await page.locator('#step-page').boundingBox();
      expect(heading && heading.y >= 0 && heading.y < 100).toBe(true);
      await picture(page, 'set-up-second-720');
      expect(await violations(page)).toEqual([]);
    });
  });

  it('names the tab that is being made, with a bar, and offers nothing to press meanwhile', async () => {
    const { opening } = newOffice();
    const [begun, all, intro] = [3, 10, 'Đang lập tab 3/10: Văn bản.'];
    const view = { ...opening.view, intro, steps: [], making: { begun, all } };
    await on({ ...opening, view, height: 525 }, async ({ page }) => {
      await page.getByText(intro).first().waitFor();
      expect(await page.getByRole('progressbar').getAttribute('value')).toBe('2');
      expect(await page.getByRole('button').count()).toBe(0);
      await picture(page, 'set-up-making-720');
      expect(await violations(page)).toEqual([]);
    });
  });

  it('asks for consent until the step of the office was saved, and not again', async () => {
    await on(newOffice().opening, async ({ page }) => {
      const asked = page.getByText('văn bản có dấu MẬT, TỐI MẬT, TUYỆT MẬT', { exact: false });
      await asked.waitFor();
      await fillOffice(page);
      await agreeAndReturn(page);
      expect(await asked.count()).toBe(0);
    });
  });

  it('opens no other step while one is saved, and leaves unfolded what was unfolded', async () => {
    const { opening } = newOffice();
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const saveSetUp = async (step: unknown, answers: unknown, seen: unknown) => {
      if (step === 'hours') await held;
      return opening.server.saveSetUp(step, answers, seen);
    };
    await on({ ...opening, server: { ...opening.server, saveSetUp } }, async ({ page }) => {
      const holidays = page.getByRole('button', { name: 'Xem, sửa: Ngày nghỉ trong năm' });
      await page.getByText(setUpWords.more).click();
      await page.getByRole('button', { name: 'Xem, sửa: Giờ gửi và ngày làm việc' }).click();
      await page.getByRole('button', { name: words.setUp.steps.hours.submitLabel }).click();
      await page.getByRole('button', { name: dialogs.working }).waitFor();
      await holidays.dispatchEvent('click');
      expect(await page.getByText(words.setUp.steps.holidays.why).count()).toBe(0);
      release();
      await page.getByText('Đã lưu.').first().waitFor();
      await holidays.click();
      await page.getByText(words.setUp.steps.holidays.why).waitFor();
    });
  });

  it('saves the page’s address with the office, and tests the page with the same press', async () => {
    const { ports, opening } = newOffice();
    const address = 'https://script.example.org/exec';
    await on({ ...opening, height: 525 }, async ({ page }) => {
      await page.context().route(`${address}*`, (route) => route.fulfill({ body: '' }));
      const save = page.getByRole('button', { name: 'Đồng ý, lưu bước này' });
      await fillOffice(page);
      await page.getByLabel(/Địa chỉ trang xác nhận/).fill('https://script.example.org/dev');
      await save.click();
      await page.getByText('kết thúc bằng /dev', { exact: false }).first().waitFor();
      expect(readRules(ports).settings).toMatchObject({ officeName: '', linkBase: '' });
      await page.getByLabel(/Địa chỉ trang xác nhận/).fill(address);
      const [tab] = await Promise.all([page.waitForEvent('popup'), save.click()]);
      await tab.waitForURL(/exec\?test=/);
      await tab.close();
      await page.getByText('Trang thử đã mở ở thẻ bên cạnh', { exact: false }).waitFor();
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('step-page');
      expect(readRules(ports).settings.linkBase).toBe(address);
      const shown = page.getByLabel('Địa chỉ trang thử', { exact: true });
      expect(await shown.inputValue()).toMatch(`${address}?test=`);
      await picture(page, 'set-up-waits-720');
      expect(await violations(page)).toEqual([]);
      await page.getByRole('button', { name: 'Tôi đã bấm, kiểm tra lại' }).click();
      await page
        .getByText('Chưa thấy ai bấm nút trên trang thử.', { exact: false })
        .first()
        .waitFor();
      await picture(page, 'set-up-not-yet-720');
      await page.getByRole('button', { name: 'Trang không mở được: sửa địa chỉ' }).click();
      expect(await page.getByLabel(/Địa chỉ trang xác nhận/).inputValue()).toBe(address);
      await page.getByText('“Ai có quyền truy cập” chưa là “Bất kỳ ai”').waitFor();
      await picture(page, 'set-up-mends-720');
      expect(await violations(page)).toEqual([]);
    });
  });

  it('says what to do where a browser with several Google accounts may not call the server', async () => {
    const { opening } = newOffice();
    const refused = () => {
      throw new Error(
        "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.",
      );
    };
    const server = { ...opening.server, saveSetUp: refused };
    await on({ ...opening, server, height: 525 }, async ({ page }) => {
      await fillOffice(page);
      await page.getByRole('button', { name: 'Đồng ý, lưu bước này' }).click();
      await page.getByText(dialogs.causes.severalAccounts, { exact: false }).first().waitFor();
      await picture(page, 'set-up-several-accounts-720');
      expect(await page.getByText('PERMISSION_DENIED').count()).toBe(0);
      expect(await page.getByLabel(/Cán bộ theo dõi/).inputValue()).toBe('Chánh Văn phòng');
    });
  });

  it('says at the field why a step cannot be saved', async () => {
    await on(newOffice().opening, async ({ page, calls }) => {
      await page.getByRole('button', { name: 'Đồng ý, lưu bước này' }).click();
      for (const name of ['Đơn vị theo dõi', 'Cán bộ theo dõi (chức danh)', 'Điện thoại liên hệ'])
        await page.getByText(`Xin điền mục “${name}”.`).first().waitFor();
      await fillOffice(page);
      await page.getByLabel(/Cán bộ theo dõi/).fill('0203 3811 222');
      await page.getByLabel(/Điện thoại liên hệ/).fill('abc');
      await page.getByLabel(/Hộp thư nhận trả lời/).fill('vanphong@tanphutrung');
      await page.getByRole('button', { name: 'Đồng ý, lưu bước này' }).click();
      await page
        .getByText('“0203 3811 222” không phải chức danh.', { exact: false })
        .first()
        .waitFor();
      expect(await page.getByLabel(/Cán bộ theo dõi/).inputValue()).toBe('0203 3811 222');
      await page.getByText('“abc” không phải số điện thoại.', { exact: false }).first().waitFor();
      await page
        .getByText('“vanphong@tanphutrung” thiếu phần đuôi của tên miền', { exact: false })
        .first()
        .waitFor();
      await picture(page, 'set-up-wrong-720');
      expect(await violations(page)).toEqual([]);
      expect(calls).toEqual([]);
      await page.getByRole('button', { name: 'Làm bước này: Trang xác nhận' }).click();
      await page.getByLabel(/Địa chỉ trang xác nhận/).fill('https://script.example.org/dev');
      await page.getByRole('button', { name: 'Lưu và mở thử trang' }).click();
      await page
        .getByText('kết thúc bằng /dev: chỉ người soạn mở được', { exact: false })
        .first()
        .waitFor();
      await picture(page, 'set-up-page-720');
      expect(await violations(page)).toEqual([]);
      await page.getByText('Cài đặt thêm', { exact: false }).click();
      await page.getByRole('button', { name: 'Xem, sửa: Giờ gửi' }).click();
      await page.getByLabel(/Kết thúc gửi lúc/).fill('');
      await page.getByRole('button', { name: 'Lưu bước này', exact: true }).click();
      await page.getByText('Xin điền mục “Kết thúc gửi lúc (giờ)”.').first().waitFor();
      await page.getByLabel(/Bắt đầu gửi từ/).fill('25');
      await page.getByRole('button', { name: 'Lưu bước này', exact: true }).click();
      await page.getByText('“25” không phải giờ.', { exact: false }).first().waitFor();
      const label = await page.locator('[for=field-sendFrom]').boundingBox();
      const path = await page.locator('.path').boundingBox();
      expect(label && path && label.y >= path.y + path.height).toBe(true);
      await picture(page, 'set-up-hours-720');
      expect(await violations(page)).toEqual([]);
      expect(calls.map(({ args: [step] }) => step)).not.toContain('hours');
    });
  });

  it('offers unsaved input of a step again, until it is saved', async () => {
    await on({ ...newOffice().opening, height: 525 }, async ({ page }) => {
      const again = page.getByRole('button', { name: 'Điền lại nội dung đó' });
      await fillOffice(page);
      await page.getByRole('button', { name: 'Làm bước này: Trang xác nhận' }).click();
      await page.getByRole('button', { name: 'Làm bước này: Cơ quan theo dõi' }).click();
      expect(await page.getByLabel(/Cán bộ theo dõi/).inputValue()).toBe('');
      await picture(page, 'set-up-left-720');
      expect(await violations(page)).toEqual([]);
      await again.click();
      expect(await page.getByLabel(/Cán bộ theo dõi/).inputValue()).toBe('Chánh Văn phòng');
      await agreeAndReturn(page);
      expect(await again.count()).toBe(0);
    });
  });

  it('works with the keyboard alone', async () => {
    await on(newOffice().opening, async ({ page }) => {
      for (const text of ['Văn phòng Đảng ủy xã', 'Chánh Văn phòng', '0203 3811 222']) {
        await page.keyboard.type(text);
        await page.keyboard.press('Tab');
      }
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: /^Bước 2\/2/ }).waitFor();
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('step-page');
    });
  });
});

describe.skipIf(!HAS_CHROMIUM)('the test page on a telephone', () => {
  const view: PageTestView = {
    state: 'test',
    language: 'vi',
    token: 'a'.repeat(43),
    version: '1.0.0',
    isOwners: false,
  };

  it('records it by its button, and warns if another account runs it', async () => {
    const server = { takePageTest: () => ({ state: 'seen' }) };
    await on({ page: 'page-test', view, server, width: 320 }, async ({ page, calls }) => {
      await page.getByText('tài khoản khác', { exact: false }).first().waitFor();
      await page.getByRole('button', { name: /Tôi mở được/ }).click();
      await page.getByText('Đã ghi nhận.', { exact: false }).first().waitFor();
      expect(calls).toEqual([{ name: 'takePageTest', args: [view.token] }]);
      await picture(page, 'page-test-320');
      expect(await violations(page)).toEqual([]);
    });
  });

  it('says that a link is no longer valid', async () => {
    const refused: PageTestView = { state: 'refused', language: 'vi' };
    await on({ page: 'page-test', view: refused, width: 320 }, async ({ page }) => {
      await page.getByText('Liên kết thử không còn hiệu lực', { exact: false }).first().waitFor();
      expect(await violations(page)).toEqual([]);
    });
  });
});
