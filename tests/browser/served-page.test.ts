import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HAS_CHROMIUM } from '../../local/host/chromium';
import { type ServedPage, servePage } from '../../local/playground/server/serve-page';
import { wordsIn } from '../../src/words/words-in';
import { rowsOf } from '../bundle/rows-of';
import { demoArguments } from '../demo/small-office';
import { shows } from '../promises/shows';
import { picture } from './browser-fixture';
import { closeContexts, sharedBrowser } from './shared-browser';
import { completionStep, receiptStep } from './unit-page-steps';

const words = wordsIn('vi');
const owner = 'vanthu@vanphong.example.org';
let served: ServedPage;
let browser: Browser;
let context: BrowserContext;

beforeAll(async () => {
  if (!HAS_CHROMIUM) return;
  served = await servePage(demoArguments(), () => {});
  browser = await sharedBrowser();
  context = await browser.newContext({ viewport: { width: 320, height: 760 }, locale: 'vi-VN' });
});

afterAll(async () => {
  await closeContexts();
  await served?.server.close();
});

const opened = async (): Promise<Page> => {
  const page = await context.newPage();
  await page.goto(served.link);
  return page;
};

const row = () =>
  rowsOf(served.google, 'tracking').find(({ unitCode }) => unitCode === served.unit);
const logged = () =>
  rowsOf(served.google, 'log').filter(({ who }) => who === words.choices.channel.page);

describe.skipIf(!HAS_CHROMIUM)('the page behind a link, served by the built add-on', () => {
  it('is confirmed once by a double click, with a time and a reference', async () => {
    shows(36);
    const page = await opened();
    await receiptStep(page).getByLabel('Chức danh người xác nhận').fill('Văn thư');
    await receiptStep(page).getByText('Thêm họ tên, số đến').click();
    await receiptStep(page).getByLabel('Số đến').fill('00123');
    await receiptStep(page).getByRole('button', { name: 'Xác nhận đã nhận' }).dblclick();
    await page
      .getByText(/Mã ghi nhận: [0-9A-F]{4}-[0-9A-F]{4}\./)
      .first()
      .waitFor();
    await picture(page, 'served-recorded');
    expect(row()).toMatchObject({ acknowledge: 'Đã xác nhận', incomingNumber: '00123' });
    expect(logged().length).toBe(1);
    await page.goto('about:blank');
    await page.goBack();
    await page.getByText('Đã xác nhận').first().waitFor();
    expect(
      await receiptStep(page)
        .getByRole('button', { name: 'Xác nhận đã nhận', exact: true })
        .count(),
    ).toBe(0);
    expect(logged().length).toBe(1);
    await page.close();
  });

  it('accepts the reports of two telephones, the later one after a reason, each once', async () => {
    const other = await browser.newContext({ viewport: { width: 360, height: 740 } });
    const [first, second] = [await opened(), await other.newPage()];
    await second.goto(served.link);
    for (const [page, came] of [
      [first, '40'],
      [second, '41'],
    ] as const) {
      await completionStep(page)
        .getByRole('group', { name: 'Số thuộc diện' })
        .getByLabel('Cán bộ')
        .fill('45');
      await completionStep(page).getByLabel('Hình thức tổ chức').selectOption('meeting');
      await completionStep(page).getByLabel('Ngày tổ chức').fill('2026-03-02');
      await completionStep(page).getByLabel('Số hội nghị (buổi)').fill('1');
      await completionStep(page)
        .getByRole('group', { name: 'Đợt 1' })
        .getByLabel('Cán bộ')
        .fill(came);
    }
    const complete = (page: Page) =>
      completionStep(page).getByRole('button', { name: 'Đã hoàn thành' }).click();
    const recorded = (page: Page) =>
      completionStep(page).getByRole('button', { name: 'Bổ sung, sửa kết quả' }).waitFor();
    await complete(first);
    await recorded(first);
    await complete(second);
    await completionStep(second)
      .getByRole('button', { name: 'Thay bằng nội dung của tôi' })
      .click();
    expect(row()).toMatchObject({ attended: '40' });
    await completionStep(second).getByLabel('Lý do thay nội dung đã ghi nhận').fill('Báo nhầm số.');
    await complete(second);
    await recorded(second);
    expect(row()).toMatchObject({ complete: 'Đã hoàn thành', attended: '41', eligible: '45' });
    expect(logged().length).toBe(3);
    await Promise.all([first.close(), other.close()]);
  });

  it('is corrected later, from what was reported', async () => {
    const page = await opened();
    await completionStep(page).getByRole('button', { name: 'Bổ sung, sửa kết quả' }).click();
    await completionStep(page)
      .getByRole('group', { name: 'Đợt 1' })
      .getByLabel('Cán bộ')
      .fill('46');
    await completionStep(page).getByRole('button', { name: 'Đã hoàn thành' }).click();
    await page.getByText('Có đối tượng mà số tham gia lớn hơn').first().waitFor();
    await completionStep(page).getByLabel('Đúng: có khách mời').check();
    await completionStep(page).getByRole('button', { name: 'Đã hoàn thành' }).click();
    await completionStep(page).locator('.notice.good').waitFor();
    expect(row()).toMatchObject({ attended: '46' });
    await page.close();
  });

  it('says whom to call once its link was renewed, also if the page was already open', async () => {
    const page = await opened();
    served.google.call(owner, 'useUnitLink', { unit: served.unit, act: 'renew' });
    await receiptStep(page).getByRole('button', { name: 'Sửa thông tin xác nhận' }).click();
    await receiptStep(page).getByRole('button', { name: 'Xác nhận đã nhận' }).click();
    await page.getByText('liên kết này đã được thay bằng liên kết mới').first().waitFor();
    await page.reload();
    await page.getByRole('heading', { name: 'Liên kết này đã được thay' }).waitFor();
    await picture(page, 'served-refused');
    expect(await page.getByRole('link', { name: '0100 000 000' }).count()).toBe(1);
    expect(row()?.acknowledge).toBe(words.choices.acknowledgeState.acknowledged);
    await page.close();
  });
});
