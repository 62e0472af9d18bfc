import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { HAS_CHROMIUM } from '../../local/host/chromium';
import { sentData } from '../../src/report/data/sent-report';
import { readChosen } from '../../src/subordinates/page/read-files';
import type { SubordinateOrder } from '../../src/subordinates/rules/subordinates-view';
import { communeFile, periodFile, periodFileBytes } from '../builders/period-file';
import { communeUnit, readSubordinates, takenIn } from '../builders/subordinates';
import { summaryOf } from '../builders/summary';
import { browserFixture, isInWindow, picture, violations } from './browser-fixture';
import { districtReport, districtSummary, reportView } from './sample-views';

const { on } = browserFixture();

const units = Array.from({ length: 148 }, (_, at) => communeUnit(at));
const known = takenIn(communeFile(9), { code: 'X-010' });

const opening = {
  page: 'subordinates',
  view: { language: 'vi' },
  server: {
    readSubordinates: () => readSubordinates(units, [known]),
    importSubordinates: ({ files, period }: SubordinateOrder) => ({
      done: true,
      message: `Đã nhập ${files.length} cơ quan, kỳ ${period}.`,
    }),
  },
  width: 1000,
  height: 720,
};

const file = (name: string, bytes: Uint8Array) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(bytes),
});
const sent = (count: number) =>
  Array.from({ length: count }, (_, at) =>
    file(`xa-${at + 1}.xlsx`, periodFileBytes(communeFile(at))),
  );

const later = { closing: 2, closedAt: '2024-12-03T08:00', reason: 'Bổ sung hai chi bộ' };
const changed = { ...communeFile(20), office: 'Văn phòng Đảng ủy xã Sửa' };

/** One file of each kind that a clerk may choose, right or wrong. */
const mixed = [
  file('khac-van-ban.xlsx', periodFileBytes(communeFile(10, { dispatch: { number: '9-CV/ĐU' } }))),
  file(
    'ky-truoc.xlsx',
    periodFileBytes(communeFile(11, { facts: { period: 'Tháng 10/2024', cutOff: '2024-10-31' } })),
  ),
  file('chot-lai.xlsx', periodFileBytes(communeFile(1, { facts: later }))),
  file('da-sua.xlsx', periodFileBytes(changed)),
  file('danh-sach.csv', new TextEncoder().encode('Tên;Số\nA;1')),
  file('la.xlsx', periodFileBytes(periodFile({ office: 'Văn phòng Đảng ủy xã Lạ "<b>"' }))),
];

describe.skipIf(!HAS_CHROMIUM)('the dialog of lower offices', () => {
  it('shows what each of 148 files is, and writes nothing before confirmation', async () => {
    await on(opening, async ({ page, calls }) => {
      await page.getByLabel('Các tệp số liệu kỳ').setInputFiles(sent(148));
      await page.getByText('Nhập số liệu của 147 cơ quan').first().waitFor();
      await picture(page, 'lower-148');
      expect(await isInWindow(page, 'Nhập số liệu của 147 cơ quan')).toBe(true);
      expect(await page.locator('.counts > div').allTextContents()).toEqual([
        'Nhập mới147',
        'Không cần nhập1',
      ]);
      expect(calls.map(({ name }) => name)).toEqual(['readSubordinates']);
      expect(await violations(page)).toEqual([]);
      await page.getByRole('button', { name: 'Nhập số liệu của 147 cơ quan' }).click();
      await page.getByText('Đã nhập 147 cơ quan, kỳ Tháng 11/2024.').first().waitFor();
      expect(calls.length).toBe(2);
    });
  });

  it('says why each file is not accepted, and accepts it when ticked', async () => {
    await on(opening, async ({ page, calls }) => {
      await page.getByLabel('Các tệp số liệu kỳ').setInputFiles([...sent(4), ...mixed]);
      await page.getByText('Nhập số liệu của 5 cơ quan').first().waitFor();
      await picture(page, 'lower-mixed');
      for (const sentence of [
        'Theo dõi văn bản khác',
        'Ngày chốt cách xa kỳ đã chọn',
        'Cơ quan này có tệp chốt sau',
        'Có ô trong tệp đã bị sửa',
        'Không phải tệp số liệu kỳ.',
        'Cơ quan không có trong tab “Đơn vị”: vẫn nhập',
      ])
        expect(await page.getByText(sentence).count()).toBe(1);
      expect(await page.locator('.counts > div').allTextContents()).toEqual([
        'Nhập mới5',
        'Cần xem, chưa nhập2',
        'Không nhận được2',
        'Không cần nhập1',
        'Cơ quan chưa gửi143',
      ]);
      expect(await violations(page)).toEqual([]);
      await page.getByLabel('Nhập tệp của Văn phòng Đảng ủy xã Mẫu số 11').check();
      await page.getByText('Nhập số liệu của 6 cơ quan').first().waitFor();
      await page.getByLabel('Đơn vị trong danh sách là Văn phòng Đảng ủy xã Lạ').focus();
      await page
        .getByLabel('Đơn vị trong danh sách là Văn phòng Đảng ủy xã Lạ')
        .selectOption('X-030');
      await page.getByRole('button', { name: 'Nhập số liệu của 6 cơ quan' }).click();
      await page.getByText('Đã nhập 6 cơ quan').first().waitFor();
      const [order] = (calls.at(-1)?.args ?? []) as SubordinateOrder[];
      expect(order?.files.map(({ code, file }) => [code, file.total.closing])).toEqual([
        ['X-001', 1],
        ['X-002', 2],
        ['X-003', 1],
        ['X-004', 1],
        ['X-011', 1],
        ['X-030', 1],
      ]);
    });
  });

  it('keeps files when more are chosen, and asks once about similar names', async () => {
    const bodies = units.map((unit, at) => ({ ...unit, name: `Đảng bộ xã Mẫu số ${at + 1}` }));
    const server = { ...opening.server, readSubordinates: () => readSubordinates(bodies) };
    await on({ ...opening, server }, async ({ page }) => {
      const [first, ...others] = sent(3);
      await page.getByLabel('Các tệp số liệu kỳ').setInputFiles(first ? [first] : []);
      await page.getByText('Nhập số liệu của 1 cơ quan').first().waitFor();
      await page.getByLabel('Các tệp số liệu kỳ').setInputFiles(others);
      await page.getByText('Có phải “Đảng bộ xã Mẫu số 3”?').first().waitFor();
      await picture(page, 'lower-alike');
      await page.getByRole('button', { name: 'Nhận 3 đơn vị có tên gần giống' }).click();
      expect(await page.getByText('Có phải').count()).toBe(0);
      expect(await page.locator('.counts dd').last().textContent()).toBe('145');
      await page.getByRole('button', { name: 'Bỏ hết các tệp đã chọn' }).click();
      expect(await page.locator('.counts').count()).toBe(0);
    });
  });

  it('fits a narrow screen, also in dark mode', async () => {
    await on({ ...opening, width: 320, dark: true }, async ({ page }) => {
      await page.getByLabel('Các tệp số liệu kỳ').setInputFiles([...sent(2), ...mixed]);
      await page.getByText('Nhập số liệu của 3 cơ quan').first().waitFor();
      await picture(page, 'lower-320-dark');
      expect(await violations(page)).toEqual([]);
    });
  });

  it('says in a sentence that the lists could not be read', async () => {
    const gone = {
      readSubordinates: () => {
        throw new Error('Không có văn bản nào đang theo dõi.');
      },
    };
    await on({ ...opening, server: gone }, async ({ page }) => {
      await page.locator('.notice.problem').waitFor();
      expect(await page.locator('.notice').allTextContents()).toEqual([
        'Chưa thực hiện được: Không có văn bản nào đang theo dõi.',
      ]);
    });
  });
});

describe.skipIf(!HAS_CHROMIUM)('the leaders’ page', () => {
  const subordinates = Array.from({ length: 12 }, (_, at) =>
    takenIn(communeFile(at), { code: communeUnit(at).code }),
  );
  const own = units.slice(0, 15);
  const view = { ...districtSummary(), summaries: [summaryOf({ units: own, subordinates })] };

  it('shows what subordinate offices have sent separately from our own units, and who has not', async () => {
    await on({ page: 'summary', view, width: 1100, height: 800 }, async ({ page }) => {
      const heading = page.getByRole('heading', { name: 'Tổng hợp cấp dưới' });
      await heading.waitFor();
      await picture(page, 'summary-lower');
      const part = page.locator('section.part', { has: heading });
      expect(await part.textContent()).toContain('12/15 cơ quan đã gửi.');
      expect(await part.locator('tbody tr').count()).toBe(12);
      expect(await part.textContent()).toContain(
        'Chưa gửi (3 cơ quan): Đảng ủy xã Mẫu số 13; Đảng ủy xã Mẫu số 14; Đảng ủy xã Mẫu số 15.',
      );
      expect(await violations(page)).toEqual([]);
    });
  });
});

describe.skipIf(!HAS_CHROMIUM)('the file for the office above', () => {
  const own = communeFile(3);
  const closed = {
    ...districtReport(),
    live: null,
    period: own.total.period,
    cutOff: own.total.cutOff,
    closing: { total: own.total, blocks: own.blocks, sound: true },
  };
  const dialog = {
    page: 'report',
    view: reportView(),
    server: {
      readReports: ({ period }: { period: string }) => [
        sentData(period ? closed : districtReport()),
      ],
    },
    width: 1080,
    height: 700,
  };
  const press = 'Tải tệp số liệu gửi cấp trên';

  it('is only saved for a closed period, and reads back as frozen', async () => {
    await on(dialog, async ({ page }) => {
      await page.getByRole('button', { name: 'Tải bản Word' }).waitFor();
      expect(await page.getByRole('button', { name: press }).count()).toBe(0);
      await page.getByLabel('Số liệu').selectOption('Tháng 11/2024');
      const waiting = page.waitForEvent('download');
      await page.getByRole('button', { name: press }).click();
      const handed = await waiting;
      expect(handed.suggestedFilename()).toBe(
        'Số liệu kỳ Văn-phòng-Huyện-ủy-Phù-Ninh 1384-CV-HU Tháng-11-2024.xlsx',
      );
      const { result } = readChosen('a.xlsx', readFileSync(await handed.path()));
      expect(result).toMatchObject({
        ok: true,
        file: { total: own.total, blocks: own.blocks, version: '1.2.3' },
      });
      await page.getByText('không sửa tệp').first().waitFor();
      await picture(page, 'report-period-file');
    });
  });

  it('is not made of figures that were changed since they were closed', async () => {
    const total = { ...own.total, units: own.total.units + 1 };
    const closing = { total, blocks: own.blocks, sound: false };
    const server = { readReports: () => [sentData({ ...closed, closing })] };
    await on({ ...dialog, server }, async ({ page }) => {
      await page.getByRole('button', { name: press }).click();
      await page.getByText('không lập được tệp').first().waitFor();
      expect(await page.locator('.notice').allTextContents()).toEqual([
        'Số liệu của kỳ này trong tab “Kỳ báo cáo” đã bị sửa sau khi chốt nên không lập được tệp. Hãy khôi phục từ lịch sử phiên bản, hoặc chốt lại kỳ và ghi lý do. Mở Kỳ báo cáo',
        expect.stringContaining('báo cáo dưới đây không còn đúng như lúc chốt'),
      ]);
    });
  });
});
