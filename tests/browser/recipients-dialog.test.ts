import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { HAS_CHROMIUM } from '../../local/host/chromium';
import { dispatch } from '../bundle/dispatch';
import { officeWith, owner, sendAll } from '../bundle/office';
import { rowsOf, words } from '../bundle/rows-of';
import { dialogViewOf } from '../bundle/view-of';
import { browserFixture, clerkSize, picture, violations } from './browser-fixture';
import { serverOf } from './server-of';

const { on } = browserFixture();

const BLOCKS = [
  ['Đảng bộ xã, thị trấn', 17],
  ['Chi bộ cơ quan', 12],
  ['Trường mầm non', 19],
  ['Trường tiểu học', 20],
  ['Trường trung học cơ sở', 18],
  ['Doanh nghiệp', 8],
] as const;

/** Rows of a list of 94 units in six blocks. */
const list = [
  ['Mã đơn vị', 'Tên đơn vị', 'Khối', 'Email'],
  ...BLOCKS.flatMap(([block, count]) =>
    Array.from({ length: count }, (_, at) => `${block} số ${at + 1}`).map((name) => [name, block]),
  ).map(([name = '', block = ''], at) => {
    const number = String(at + 1).padStart(3, '0');
    return [`PN-${number}`, name, block, `dv${number}@phuninh.example.org`];
  }),
];

/** An office of 94 units with six dispatches; the first went to two blocks, which have letters. */
function office() {
  const google = officeWith(list);
  for (const number of [2, 3, 4, 5, 6]) {
    google.call(owner, 'addDispatch', dispatch({ number: `${number}-CV/HU` }));
  }
  const recipientBlocks = 'Đảng bộ xã, thị trấn; Trường mầm non';
  google.call(owner, 'addDispatch', dispatch({ number: '7-CV/HU', recipientBlocks }));
  sendAll(google);
  const server = serverOf(google, ['readRecipients', 'previewRecipients', 'changeRecipients']);
  const view = dialogViewOf(google.press(owner, words.menu.openRecipients));
  return { google, opening: { page: 'recipients', view, server, ...clerkSize('recipients') } };
}

/** True if the whole button lies in the visible part of the page and nothing covers it. */
const inSight = (page: Page, name: string) =>
  page.getByRole('button', { name }).evaluate((one) => {
    const { x, y, width, height } = one.getBoundingClientRect();
    return [y + 2, y + height - 2].every((line) =>
      one.contains(document.elementFromPoint(x + width / 2, line)),
    );
  });

describe.skipIf(!HAS_CHROMIUM)('Sửa nơi nhận', () => {
  it('adds a block and takes a unit out after a preview, with its buttons always in sight', async () => {
    const { google, opening } = office();
    await on(opening, async ({ page }) => {
      expect(await inSight(page, 'Xem trước thay đổi')).toBe(true);
      await picture(page, 'recipients-first');
      expect(await violations(page)).toEqual([]);
      await page.getByLabel('Văn bản', { exact: true }).selectOption('VB-007');
      await page.getByLabel('Thêm cả khối Doanh nghiệp').check();
      await page.getByLabel('Bỏ đơn vị', { exact: true }).fill('mam non so 19');
      await page.getByLabel('Bỏ đơn vị', { exact: true }).press('Enter');
      await picture(page, 'recipients');
      await page.getByRole('button', { name: 'Xem trước thay đổi' }).click();
      await page.getByText(words.recipients.reasonMissing).first().waitFor();
      await page.getByLabel('Lý do bỏ').fill('gửi nhầm');
      expect(await inSight(page, 'Xem trước thay đổi')).toBe(true);
      await page.getByRole('button', { name: 'Xem trước thay đổi' }).click();
      const write = page.getByRole('button', { name: 'Thêm 8, bỏ 1 đơn vị' });
      await write.waitFor();
      await picture(page, 'recipients-review');
      expect(await inSight(page, 'Thêm 8, bỏ 1 đơn vị')).toBe(true);
      expect(await violations(page)).toEqual([]);
      const sentences = await page.locator('li').allTextContents();
      expect(sentences.join(' ')).toContain('8 thư Thông báo');
      expect(sentences.join(' ')).toContain('1 thư báo không phải thực hiện');
      expect(rowsOf(google, 'tracking').filter((row) => row.dispatchId === 'VB-007')).toHaveLength(
        36,
      );
      await write.click();
      await page.getByText('Đã sửa nơi nhận của 7-CV/HU').first().waitFor();
    });
    const rows = rowsOf(google, 'tracking').filter((row) => row.dispatchId === 'VB-007');
    expect(rows).toHaveLength(44);
    expect(rows.filter((row) => row.asked !== words.choices.yesNo.yes)).toHaveLength(1);
  });

  it('tracks a deleted row again by the button in Tình trạng hệ thống', async () => {
    const google = officeWith(list);
    google.file.deleteRow(words.tabs.tracking.name, 5);
    const view = dialogViewOf(google.press(owner, words.menu.openHealth));
    const server = {
      addMissingRows: (ids: readonly string[]) => google.call(owner, 'addMissingRows', ids).result,
    };
    await on({ page: 'sections', view, server, ...clerkSize('sections') }, async ({ page }) => {
      await page.getByRole('button', { name: 'Đưa 1 đơn vị vào theo dõi' }).click();
      await page.getByText('Đã sửa nơi nhận của 1384-CV/HU').first().waitFor();
    });
    expect(rowsOf(google, 'tracking')).toHaveLength(94);
  });
});
