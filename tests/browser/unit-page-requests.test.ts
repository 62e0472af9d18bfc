import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { HAS_CHROMIUM } from '../../local/host/chromium';
import type { AskedContact } from '../../src/answers/rules/contact-request';
import type { RequestAnswer } from '../../src/answers/rules/kinds/request';
import type { UnitRequest } from '../../src/records/unit-request';
import { browserFixture, picture, violations } from './browser-fixture';
import type { OpenedPage } from './open-page';
import { recorded, schoolPage } from './sample-views';

const { on } = browserFixture();

const sent = (calls: OpenedPage['calls'], wanted: string) =>
  calls.filter(({ name }) => name === wanted).map(({ args }) => args);

const PHONE = { page: 'unit', width: 360, height: 640 } as const;

const waiting: UnitRequest = {
  ...{ state: 'open', wish: 'acknowledge', until: '2024-11-15' },
  ...{ at: '2024-11-05T08:21', because: 'chờ họp chi bộ' },
};

const step = (page: Page) => page.locator('.step').first();
const view = (unitRequests: readonly UnitRequest[] = []) =>
  schoolPage({ unitRequests }, '2024-11-05');

describe.skipIf(!HAS_CHROMIUM)('the requests on the page of a unit', () => {
  it('are sent with two taps and two fields, and shown as not agreed to', async () => {
    const server = { askOffice: () => recorded({ unitRequests: [waiting] }) };
    await on({ ...PHONE, view: view(), server }, async ({ page, calls }) => {
      await step(page).getByText('Đề nghị gia hạn', { exact: true }).click();
      await page.getByLabel('Đề nghị gia hạn đến ngày').fill('2024-11-15');
      await page.locator('#VB-001\\/acknowledge-request-because').fill('chờ họp chi bộ');
      await picture(page, 'unit-request-360');
      expect(await violations(page)).toEqual([]);
      await page.getByRole('button', { name: 'Gửi đề nghị' }).first().click();
      await page.getByText('Chưa được đồng ý').waitFor();
      expect(await step(page).locator('.notice.good p').first().textContent()).toEqual(
        'Đã gửi đề nghị lúc 14:05, 05/11/2024.',
      );
      const [[, answer]] = sent(calls, 'askOffice') as unknown as [[string, RequestAnswer]];
      expect(answer).toMatchObject({ wish: 'acknowledge', until: '2024-11-15', forUnit: '' });
      await picture(page, 'unit-request-sent-360');
      expect(await violations(page)).toEqual([]);
    });
  });

  it('say what is missing before anything is sent', async () => {
    await on({ ...PHONE, view: view() }, async ({ page, calls }) => {
      await step(page).getByText('Đề nghị miễn (không thuộc diện)').click();
      await page.getByRole('button', { name: 'Gửi đề nghị' }).first().click();
      await page.getByText('Xin nêu lý do.').waitFor();
      expect(sent(calls, 'askOffice')).toEqual([]);
    });
  });

  it('want a day for a promise to acknowledge', async () => {
    await on({ ...PHONE, view: view() }, async ({ page, calls }) => {
      await step(page).getByText('Hẹn ngày').click();
      await step(page).getByLabel('Lý do').first().fill('chờ họp chi bộ');
      await page.getByRole('button', { name: 'Gửi cho cơ quan theo dõi' }).click();
      await step(page).getByText('Xin chọn ngày dự kiến xác nhận.').waitFor();
      expect(sent(calls, 'tellDelay')).toEqual([]);
    });
  });

  it('are withdrawn by two presses', async () => {
    const server = { withdrawRequest: () => recorded({ unitRequests: [] }) };
    await on({ ...PHONE, view: view([waiting]), server }, async ({ page, calls }) => {
      await page.getByRole('button', { name: 'Rút đề nghị' }).first().click();
      await page.waitForTimeout(600);
      await page.getByRole('button', { name: 'Bấm lần nữa để rút đề nghị' }).click();
      await step(page).getByText('Đề nghị gia hạn', { exact: true }).waitFor();
      expect(await step(page).locator('.notice.good p').first().textContent()).toEqual(
        'Đã rút đề nghị lúc 14:05, 05/11/2024.',
      );
      expect(sent(calls, 'withdrawRequest')).toHaveLength(1);
    });
  });

  it('show the refusal of the office with its reason, and can be made again', async () => {
    const refused: UnitRequest = { ...waiting, state: 'refused', because: 'cần số liệu sớm' };
    await on({ ...PHONE, view: view([refused]) }, async ({ page }) => {
      await page
        .getByText(
          'Ngày 05/11/2024, Văn phòng Huyện ủy Phù Ninh không đồng ý đề nghị gia hạn xác nhận đến ngày 15/11/2024.',
        )
        .waitFor();
      await page.getByText('Lý do: cần số liệu sớm').waitFor();
      expect(await step(page).getByText('Đề nghị gia hạn', { exact: true }).isVisible()).toBe(true);
      await picture(page, 'unit-request-refused-360');
    });
  });
});

describe.skipIf(!HAS_CHROMIUM)('the request to change the contact', () => {
  const contact = {
    ...{ state: 'open', at: '2024-11-05T08:21', position: 'Văn thư' },
    ...{ email: 'm…@example.org', phone: '' },
  } as const;

  it('is sent from the foot of the page, is shown masked, and keeps what was typed after a failure', async () => {
    const server = {
      askContact: () => ({ state: 'recorded', contact }),
      withdrawContact: () => ({ state: 'recorded', contact: null }),
    };
    await on({ ...PHONE, view: view(), server }, async ({ page, calls }) => {
      await page.getByText('Đề nghị thay đổi đầu mối của đơn vị').click();
      await page.getByRole('button', { name: 'Gửi đề nghị' }).last().click();
      await page.getByText('Xin ghi ít nhất một mục cần thay đổi.').waitFor();
      await page.getByLabel('Chức vụ của đầu mối mới').fill('Văn thư');
      await page.getByLabel('Hộp thư mới').fill('moi@example.org');
      await picture(page, 'unit-contact-360');
      expect(await violations(page)).toEqual([]);
      await page.getByRole('button', { name: 'Gửi đề nghị' }).last().click();
      await page.getByText('Đơn vị đã đề nghị đổi đầu mối: Văn thư; m…@example.org').waitFor();
      const [[, asked]] = sent(calls, 'askContact') as unknown as [[string, AskedContact]];
      expect(asked).toEqual({ position: 'Văn thư', email: 'moi@example.org', phone: '' });
      const outcome = page.locator('#contact-notice', { hasText: 'Đã gửi đề nghị' });
      expect((await outcome.boundingBox())?.y).toBeGreaterThanOrEqual(0);
      await page.getByRole('button', { name: 'Rút đề nghị' }).click();
      await page.waitForTimeout(600);
      await page.getByRole('button', { name: 'Bấm lần nữa để rút đề nghị' }).click();
      await page.locator('#contact-notice', { hasText: 'Đã rút đề nghị thay đổi' }).waitFor();
    });
  });

  it('that could not be sent stays on the page', async () => {
    const server = { askContact: () => ({ state: 'busy' }) };
    await on({ ...PHONE, view: view(), server }, async ({ page }) => {
      await page.getByText('Đề nghị thay đổi đầu mối của đơn vị').click();
      await page.getByLabel('Số điện thoại mới').fill('0200 200 200');
      await page.getByRole('button', { name: 'Gửi đề nghị' }).last().click();
      await page.getByText('Chưa ghi nhận được').first().waitFor();
      expect(await page.getByLabel('Số điện thoại mới').inputValue()).toBe('0200 200 200');
    });
  });
});
