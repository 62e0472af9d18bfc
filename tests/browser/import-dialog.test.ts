import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { AppsScript } from '../../local/apps-script';
import { HAS_CHROMIUM } from '../../local/host/chromium';
import { tableFrom } from '../builders/read-data';
import { workbookBytes } from '../builders/workbook-bytes';
import { importUnits, newOffice, officeWith, owner, smallList } from '../bundle/office';
import { rowsOf, words } from '../bundle/rows-of';
import { sampleUnits } from '../bundle/sample';
import { dialogViewOf } from '../bundle/view-of';
import { shows } from '../promises/shows';
import { browserFixture, isInWindow, picture } from './browser-fixture';
import { serverOf } from './server-of';

shows(48);

const { on } = browserFixture();

const FUNCTIONS = [
  'readImport',
  'importUnits',
  'undoImport',
  'answersOnFile',
  'importAnswers',
  'undoAnswers',
];

const opening = (google: AppsScript) => ({
  page: 'import',
  view: dialogViewOf(google.press(owner, words.menu.openImport)),
  server: serverOf(google, FUNCTIONS),
  width: 600,
  height: 500,
});

const file = (name: string, buffer: Buffer | Uint8Array) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(buffer),
});

const sample = () =>
  file(
    'don-vi.csv',
    readFileSync(new URL('../../local/sample/phu-ninh-2024.csv', import.meta.url)),
  );

/** The list with dirty data as a workbook, in which equal blocks are merged cells, as offices use them. */
async function dirtyWorkbook() {
  const rows = tableFrom('units-dirty.csv');
  const blocks = rows.flatMap(([number = ''], at) =>
    /^[IVX]+$/.test(number) ? [`B${at + 1}:H${at + 1}`] : [],
  );
  const merges = ['A1:H1', 'A2:A3', 'B2:C2', 'D2:D3', 'E2:G2', 'H2:H3', ...blocks];
  return file('danh-sach.xlsx', await workbookBytes(rows, merges));
}

describe.skipIf(!HAS_CHROMIUM)('the import dialog', () => {
  it('takes a clerk from the file to 94 units, and back again', async () => {
    const google = newOffice();
    await on(opening(google), async ({ page, calls }) => {
      await picture(page, 'import-1-choose');
      await page.getByLabel('Tệp danh sách').setInputFiles(sample());
      await page.getByRole('heading', { name: 'Bước 2/3' }).waitFor();
      await picture(page, 'import-2-columns');
      await page.getByRole('button', { name: 'Xem trước' }).click();
      await page.getByText('Chưa ghi gì vào bảng.').first().waitFor();
      await picture(page, 'import-3-preview');
      expect(await isInWindow(page, 'Nhập: thêm 94, cập nhật 0')).toBe(true);
      expect(calls).toEqual([]);
      await page.getByRole('button', { name: 'Nhập: thêm 94, cập nhật 0' }).click();
      await page.getByText('Đã nhập: thêm mới 94').first().waitFor();
      await picture(page, 'import-4-done');
    });
    expect(rowsOf(google, 'units').length).toEqual(94);
    await on(opening(google), async ({ page }) => {
      const undo = page.getByRole('button', { name: 'Hoàn tác lần nhập đơn vị gần nhất' });
      await undo.waitFor();
      const kind = page.getByLabel('Danh sách gồm');
      await kind.selectOption('answers');
      expect(await undo.count()).toBe(0);
      await kind.selectOption('units');
      await undo.click();
      await picture(page, 'import-5-undo');
      await page.getByRole('button', { name: 'Đúng, hoàn tác' }).click();
      await page.getByText('bỏ 94 đơn vị mới').first().waitFor();
    });
    expect(rowsOf(google, 'units')).toEqual([]);
  });

  it('shows the faults of a dirty workbook, proposes conversions, and asks before merging', async () => {
    const google = newOffice();
    importUnits(google, tableFrom('thuong-lam-khe-2026.csv'));
    await on(opening(google), async ({ page, calls }) => {
      await page.getByLabel('Tệp danh sách').setInputFiles(await dirtyWorkbook());
      await picture(page, 'import-dirty-columns');
      for (const convert of await page.getByLabel('Chuyển sang Unicode').all())
        expect(await convert.isChecked()).toEqual(true);
      await page.getByRole('button', { name: 'Xem trước' }).click();
      await page.getByText('Chưa ghi gì vào bảng.').first().waitFor();
      await picture(page, 'import-dirty-preview');
      const counts = async () => page.locator('.counts > div').allTextContents();
      expect(await counts()).toEqual([
        'Thay đổi17',
        'Gộp dòng trùng2',
        'Nghi trùng1',
        'Cần người xem2',
        'Bỏ qua10',
      ]);
      await page.getByLabel('Gộp với “Chi bộ thôn Tân Lập”').check();
      expect(await counts()).toEqual([
        'Thay đổi18',
        'Gộp dòng trùng2',
        'Cần người xem2',
        'Bỏ qua10',
      ]);
      await page.getByLabel('Giữ riêng').check();
      expect(await counts()).toEqual([
        'Thêm mới1',
        'Thay đổi17',
        'Gộp dòng trùng2',
        'Cần người xem2',
        'Bỏ qua10',
      ]);
      expect(await page.getByLabel('Thêm số 0 vào đầu 1 số').isChecked()).toEqual(true);
      await page.getByRole('button', { name: 'Nhập: thêm 1, cập nhật 17' }).click();
      await page.getByText('Đã nhập: thêm mới 1, cập nhật 17').first().waitFor();
      expect(calls.map(({ name }) => name)).toEqual(['importUnits']);
    });
    const units = rowsOf(google, 'units');
    expect(units.find(({ code }) => code === 'TLK-023')?.name).toEqual('Trường Mầm non Đồng Vàng');
    expect(units.at(-1)).toMatchObject({ code: 'DV-0001', name: 'Chi bộ thôn Ngã 3' });
  });

  it('lets the clerk choose the columns, and keeps the choices when going back', async () => {
    await on(opening(newOffice()), async ({ page }) => {
      await page
        .getByLabel('Hoặc dán danh sách vào đây')
        .fill('Danh bạ\tHộp\nPhòng Nội vụ\tnv@mau.example.org\nChi bộ thôn 1\t');
      await page.getByRole('button', { name: 'Đọc phần đã dán' }).click();
      await page.getByText('đề nghị lấy cột A').waitFor();
      expect(await page.getByLabel('Cột B: Hộp hiểu là').inputValue()).toEqual('email');
      await page.getByLabel('Cột A: Danh bạ hiểu là').selectOption('– không dùng –');
      await page.getByRole('button', { name: 'Xem trước' }).click();
      await page.getByText('Chưa thấy cột tên đơn vị.').first().waitFor();
      await page.getByLabel('Cột A: Danh bạ hiểu là').selectOption('Tên đơn vị');
      await page.getByRole('button', { name: 'Xem trước' }).click();
      await page.getByRole('button', { name: 'Nhập: thêm 2, cập nhật 0' }).waitFor();
      await page.getByRole('button', { name: 'Quay lại các cột' }).click();
      expect(await page.getByLabel('Cột B: Hộp hiểu là').inputValue()).toEqual('email');
      await page.getByRole('button', { name: 'Chọn danh sách khác' }).click();
      expect(await page.getByLabel('Hoặc dán danh sách vào đây').inputValue()).toContain(
        'Phòng Nội vụ',
      );
    });
  });

  it('loses nothing when the office’s file has changed, and compares again', async () => {
    const google = newOffice();
    await on(opening(google), async ({ page }) => {
      await page.getByLabel('Tệp danh sách').setInputFiles(sample());
      await page.getByRole('button', { name: 'Xem trước' }).click();
      await page.getByRole('button', { name: 'Nhập: thêm 94' }).waitFor();
      importUnits(google, sampleUnits.slice(0, 3));
      await page.getByRole('button', { name: 'Nhập: thêm 94' }).click();
      await page.getByText('Hãy bấm “Đối chiếu lại” rồi nhập.').first().waitFor();
      await picture(page, 'import-stale');
      await page.getByRole('button', { name: 'Đối chiếu lại' }).click();
      await page.getByRole('button', { name: 'Nhập: thêm 92, cập nhật 0' }).waitFor();
    });
  });

  it('tracks new units for an open dispatch if the clerk ticks it', async () => {
    const google = officeWith(smallList(2), { now: '2024-11-20T02:00:00Z' });
    await on(opening(google), async ({ page }) => {
      await page
        .getByLabel('Hoặc dán danh sách vào đây')
        .fill('Tên đơn vị\tKhối\nTrường Mầm non Mẫu\tTrường học');
      await page.getByRole('button', { name: 'Đọc phần đã dán' }).click();
      await page.getByRole('button', { name: 'Xem trước' }).click();
      const passed = page.getByText('hạn 08/11/2024 đã qua, nên đơn vị mới');
      expect(await passed.count()).toBe(0);
      await page.getByLabel('1384-CV/HU').check();
      await passed.waitFor();
      await picture(page, 'import-track');
      await page.getByRole('button', { name: 'Nhập: thêm 1' }).click();
      await page.getByText('Đã lập 1 dòng theo dõi').first().waitFor();
    });
    expect(rowsOf(google, 'tracking').map(({ unitName }) => unitName)).toContain(
      'Trường Mầm non Mẫu',
    );
  });

  it('records answers that the office already has, and undoes it', async () => {
    const google = officeWith(smallList(3), { now: '2024-11-20T02:00:00Z' });
    await on(opening(google), async ({ page }) => {
      await page.getByLabel('Danh sách gồm').selectOption('answers');
      await page
        .getByLabel('Hoặc dán danh sách vào đây')
        .fill(
          'Đơn vị\tNgày xác nhận\tNgày quán triệt\nĐơn vị 001\t05/11/2024\t\nĐơn vị 002\t06/11/2024\t18/11/2024\nPhòng lạ\tx\t\nĐơn vị 003\thôm qua\t',
        );
      await page.getByRole('button', { name: 'Đọc phần đã dán' }).click();
      await page.getByLabel('Văn bản mà kết quả này trả lời').waitFor();
      await picture(page, 'import-answers-columns');
      await page.getByRole('button', { name: 'Xem trước' }).click();
      await page.getByRole('button', { name: 'Ghi nhận 2 đơn vị' }).waitFor();
      await picture(page, 'import-answers-preview');
      await page.getByRole('button', { name: 'Ghi nhận 2 đơn vị' }).click();
      await page.getByText('Đã ghi nhận trả lời của 2 đơn vị').first().waitFor();
    });
    expect(
      rowsOf(google, 'tracking').map(({ acknowledgedOn, complete, channel }) => [
        acknowledgedOn,
        complete,
        channel,
      ]),
    ).toEqual([
      ['05/11/2024', 'Chưa thực hiện', 'Ghi trên bảng'],
      ['06/11/2024', 'Đã hoàn thành', 'Ghi trên bảng'],
      ['', 'Chưa thực hiện', ''],
    ]);
    await on(opening(google), async ({ page }) => {
      await page.getByLabel('Danh sách gồm').selectOption('answers');
      await page.getByRole('button', { name: 'Hoàn tác lần nhập kết quả gần nhất' }).click();
      await picture(page, 'import-answers-undo');
      await page.getByRole('button', { name: 'Đúng, hoàn tác' }).click();
      await page.getByText('2 dòng theo dõi trở về như trước khi nhập').first().waitFor();
    });
    expect(rowsOf(google, 'tracking').map(({ acknowledgedOn }) => acknowledgedOn)).toEqual([
      '',
      '',
      '',
    ]);
  });

  it('accepts a dropped file, and highlights the place while one is dragged over it', async () => {
    await on(opening(newOffice()), async ({ page }) => {
      const text = sample().buffer.toString('base64');
      const dropped = await page.evaluateHandle((base64) => {
        const data = new DataTransfer();
        const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
        data.items.add(new File([bytes], 'don-vi.csv', { type: 'text/csv' }));
        return data;
      }, text);
      const box = page.locator('.drop');
      await box.dispatchEvent('dragover', { dataTransfer: dropped });
      expect(await box.getAttribute('class')).toContain('over');
      await picture(page, 'import-drop');
      await box.dispatchEvent('drop', { dataTransfer: dropped });
      await page.getByRole('heading', { name: 'Bước 2/3' }).waitFor();
      await page.getByRole('button', { name: 'Xem trước' }).click();
      await page.getByRole('button', { name: 'Nhập: thêm 94, cập nhật 0' }).waitFor();
    });
  });

  it('starts with the sheet that has a header, and reads another one if the clerk chooses it', async () => {
    const bytes = await workbookBytes([['Ghi chú chung của văn phòng']], [], (_, book) => {
      for (const [name, unit] of [
        ['Khối trường', 'Trường Mầm non Mẫu'],
        ['Khối xã', 'Xã Phú Mỹ'],
      ] as const) {
        const sheet = book.addWorksheet(name);
        sheet.addRow(['STT', 'Tên đơn vị', 'Email']);
        sheet.addRow([1, unit, 'mot@mau.example.org']);
      }
    });
    const google = newOffice();
    await on(opening(google), async ({ page }) => {
      await page.getByLabel('Tệp danh sách').setInputFiles(file('hai-trang.xlsx', bytes));
      const sheets = page.getByLabel('Trang tính trong tệp');
      expect(await sheets.locator('option:checked').textContent()).toEqual('Khối trường');
      await sheets.selectOption({ label: 'Khối xã' });
      await picture(page, 'import-second-sheet');
      expect(await sheets.locator('option:checked').textContent()).toEqual('Khối xã');
      await page.getByRole('button', { name: 'Xem trước' }).click();
      await page.getByRole('button', { name: 'Nhập: thêm 1, cập nhật 0' }).click();
      await page.getByText('Đã nhập: thêm mới 1').first().waitFor();
    });
    expect(rowsOf(google, 'units').map(({ name }) => name)).toEqual(['Xã Phú Mỹ']);
  });

  it('works with the keyboard alone', async () => {
    await on(opening(newOffice()), async ({ page }) => {
      await page.getByLabel('Hoặc dán danh sách vào đây').focus();
      await page.keyboard.insertText('Tên đơn vị\tEmail\nPhòng Nội vụ\tnv@mau.example.org');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: 'Bước 2/3' }).waitFor();
      const press = async (name: string) => {
        for (let tabs = 0; tabs < 30; tabs += 1) {
          await page.keyboard.press('Tab');
          const focused = await page.evaluate(() => document.activeElement?.textContent ?? '');
          if (focused.startsWith(name)) return page.keyboard.press('Enter');
        }
        throw new Error(`No way to ${name}`);
      };
      await press('Xem trước');
      await page.getByRole('heading', { name: 'Bước 3/3' }).waitFor();
      await press('Nhập: thêm 1');
      await page.getByText('Đã nhập: thêm mới 1').first().waitFor();
    });
  });

  it('says what to do with files that it cannot read', async () => {
    await on(opening(newOffice()), async ({ page, calls }) => {
      const choose = (name: string, bytes: number[]) =>
        page.getByLabel('Tệp danh sách').setInputFiles(file(name, Buffer.from(bytes)));
      await choose('cu.xls', [0xd0, 0xcf, 0x11, 0xe0]);
      await page.getByText('“cu.xls” là tệp Excel đời cũ').first().waitFor();
      await choose('hong.xlsx', [0x50, 0x4b, 0x03, 0x04]);
      await page.getByText('Không đọc được “hong.xlsx”').first().waitFor();
      await choose('trong.csv', [0x0a, 0x20, 0x0a]);
      await page.getByText('Không đọc được dòng nào.').first().waitFor();
      await choose('cu.csv', [0x54, 0xea, 0x6e, 0x0a, 0xd0, 0xf4, 0xcc, 0x6e, 0x67]);
      await page.getByText('đã đọc theo mã Windows-1258').first().waitFor();
      expect(calls.map(({ name }) => name)).toEqual([]);
    });
  });
});
