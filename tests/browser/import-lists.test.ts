import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { AppsScript } from '../../local/apps-script';
import { HAS_CHROMIUM } from '../../local/host/chromium';
import { inLegacy } from '../builders/legacy-fonts';
import { asClipboard, asDocument, asText, asWorkbook, tableOf } from '../builders/list-files';
import { type OfficeList, officeLists } from '../builders/office-lists';
import { workbookBytes } from '../builders/workbook-bytes';
import { newOffice, owner } from '../bundle/office';
import { rowsOf } from '../bundle/rows-of';
import { shows } from '../promises/shows';
import { browserFixture, picture, violations } from './browser-fixture';

shows(48);

const { on } = browserFixture();

/** Opens the dialog in a small window, with the add-on in the emulator as its server. */
const opening = (google: AppsScript) => ({
  page: 'import',
  view: { language: 'vi', kind: 'units', first: null },
  server: Object.fromEntries(
    ['readImport', 'importUnits'].map((name) => [
      name,
      (...args: unknown[]) => {
        const { result, error } = google.call(owner, name, ...args);
        if (error) throw new Error(error.message);
        return JSON.parse(JSON.stringify(result));
      },
    ]),
  ),
  width: 1024,
  height: 700,
});

const rowsIn = (name: string): OfficeList['rows'] =>
  officeLists.find(([one]) => one === name)?.[1].rows ?? [];

/** Pastes a table as a spreadsheet program does, which puts both HTML and plain text on the clipboard. */
async function paste(page: Page, html: string, text: string): Promise<void> {
  await page.getByLabel('Hoặc dán danh sách vào đây').focus();
  await page.evaluate(
    async ([rich = '', plain = '']) => {
      const blob = (type: string, content: string) => new Blob([content], { type });
      const item = {
        'text/html': blob('text/html', rich),
        'text/plain': blob('text/plain', plain),
      };
      await navigator.clipboard.write([new ClipboardItem(item)]);
    },
    [html, text],
  );
  await page.keyboard.press('Control+V');
}

const choose = (page: Page, name: string, bytes: Uint8Array) =>
  page
    .getByLabel('Tệp danh sách')
    .setInputFiles({ name, mimeType: '', buffer: Buffer.from(bytes) });

describe.skipIf(!HAS_CHROMIUM)('lists as offices have them', () => {
  it('pasted from Word are read by their table; edited afterwards, by their text', async () => {
    const google = newOffice();
    const rows = rowsIn('broken-lines');
    await on(opening(google), async ({ page }) => {
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await paste(page, asClipboard(rows), asText(rows));
      await page.getByRole('heading', { name: 'Bước 2/3' }).waitFor();
      await page.getByRole('button', { name: 'Chọn danh sách khác' }).click();
      await page.getByText('Đã nhận bảng 6 dòng, 4 cột').first().waitFor();
      await picture(page, 'import-paste');
      await page.keyboard.type('x');
      await page.getByRole('button', { name: 'Đọc phần đã dán' }).click();
      await page.getByText('không tách được thành từng dòng').first().waitFor();
      await picture(page, 'import-unclear');
      await page.getByLabel('Hoặc dán danh sách vào đây').fill('');
      await paste(page, asClipboard(rows), asText(rows));
      await page.getByRole('heading', { name: 'Bước 2/3' }).waitFor();
      await page.getByRole('button', { name: 'Xem trước' }).click();
      await page.getByRole('button', { name: 'Nhập: thêm 4' }).click();
      await page.getByText('Đã nhập: thêm mới 4').first().waitFor();
    });
    expect(rowsOf(google, 'units').map(({ name, email }) => [name, email])).toEqual([
      ['Chi bộ thôn Đầm Sen Mẫu', 'damsen@mauson.example.org'],
      ['Chi bộ Trường Mầm non Hoa Sen Mẫu', 'cbhoasen@mauson.example.org'],
      ['Trường Mầm non Hoa Sen Mẫu', 'hoasen@mauson.example.org'],
      ['Ủy ban nhân dân xã Mẫu Sơn', 'ubnd@mauson.example.org'],
    ]);
  });

  it('in a document: the table is selected, lines that are no units are listed and can be imported', async () => {
    const google = newOffice();
    const letterhead = tableOf([['ĐẢNG BỘ XÃ MẪU SƠN', 'ĐẢNG CỘNG SẢN VIỆT NAM']]);
    await on(opening(google), async ({ page }) => {
      await choose(page, 'danh-sach.docx', await asDocument(rowsIn('two-tiers'), [letterhead]));
      const tables = page.getByLabel('Bảng trong tệp');
      expect(await tables.locator('option:checked').textContent()).toContain('Bảng 2 (22 dòng)');
      await picture(page, 'import-docx-columns');
      expect(await violations(page)).toEqual([]);
      await page.getByRole('button', { name: 'Xem trước' }).click();
      await page.getByText('1/5 đơn vị chưa có địa chỉ thư').waitFor();
      expect(await page.evaluate(() => window.scrollY)).toBe(0);
      await picture(page, 'import-docx-preview');
      expect(await violations(page)).toEqual([]);
      await page.getByLabel('“Lò Mẫu Văn Thư Hà Mẫu Phó”').check();
      await page.getByRole('button', { name: 'Nhập: thêm 6' }).waitFor();
      await page.getByLabel('“Lò Mẫu Văn Thư Hà Mẫu Phó”').uncheck();
      await page.getByRole('button', { name: 'Nhập: thêm 5' }).click();
      await page.getByText('Đã nhập: thêm mới 5').first().waitFor();
    });
    expect(rowsOf(google, 'units').map(({ name }) => name)).toEqual([
      'Văn phòng Đảng ủy xã Mẫu Sơn',
      'Ban Xây dựng Đảng xã Mẫu Sơn',
      'UBND xã Mẫu Sơn',
      'Công an xã Mẫu Sơn',
      'Cộng đồng người cao tuổi Mẫu',
    ]);
  });

  it('names of persons below the name of an office are left out unless ticked', async () => {
    const google = newOffice();
    await on(opening(google), async ({ page }) => {
      await choose(page, 'chi-bo.xlsx', await asWorkbook(rowsIn('party-cells')));
      await page.getByText('chỉ lấy chức vụ “Bí thư”').waitFor();
      expect(await page.getByLabel('Lấy cả tên người').isChecked()).toEqual(false);
      await picture(page, 'import-persons');
      await page.getByRole('button', { name: 'Xem trước' }).click();
      await page.getByText('tên gần giống “Chi bộ thôn Đông Mẫu”, nhưng hộp thư khác').waitFor();
      await page.getByRole('button', { name: 'Nhập: thêm 3' }).click();
      await page.getByText('Đã nhập: thêm mới 3').first().waitFor();
    });
    expect(rowsOf(google, 'units').map(({ contact, position }) => [contact, position])).toEqual([
      ['', 'Bí thư'],
      ['', 'Bí thư'],
      ['', ''],
    ]);
  });

  it('in a legacy font are converted before their columns are recognized', async () => {
    const rows = rowsIn('schools').map((row) =>
      row.map((cell) => (cell === '<' || cell === '^' ? cell : inLegacy.tcvn3(cell))),
    );
    await on(opening(newOffice()), async ({ page }) => {
      await choose(page, 'truong.xlsx', await asWorkbook(rows));
      expect(await page.getByLabel('Chuyển sang Unicode').isChecked()).toEqual(true);
      expect(await page.getByLabel('B: Trường hiểu là').inputValue()).toEqual('name');
      await picture(page, 'import-legacy');
      await page.getByLabel('Giữ nguyên như trong tệp').check();
      await page.getByText('đề nghị lấy cột').waitFor();
      await page.getByLabel('Chuyển sang Unicode').check();
      await page.getByRole('button', { name: 'Xem trước' }).click();
      await page.getByRole('button', { name: 'Nhập: thêm 5' }).waitFor();
      await picture(page, 'import-legacy-preview');
    });
  });

  it('with one name and two mailboxes are asked about; without any address there is a red warning', async () => {
    await on(opening(newOffice()), async ({ page }) => {
      await choose(page, 'phong.xlsx', await asWorkbook(rowsIn('same-names')));
      await page.getByRole('button', { name: 'Xem trước' }).click();
      await page.getByText('trùng tên, nhưng hộp thư khác').waitFor();
      expect(await page.getByLabel('Thêm số 0 vào đầu 3 số').isChecked()).toEqual(true);
      await picture(page, 'import-same-names');
      await page.getByRole('button', { name: 'Quay lại các cột' }).click();
      await page.getByLabel('C: E-mail hiểu là').selectOption('– không dùng –');
      await page.getByRole('button', { name: 'Xem trước' }).click();
      await page.getByText('Không có cột Email: 3/3 đơn vị sẽ không nhận được thư').waitFor();
      await picture(page, 'import-no-email');
    });
  });

  it('side by side: the first is read; the other and an unread sheet are warned about in red', async () => {
    const plain = rowsIn('side-by-side').map((row) =>
      row.map((cell) => (cell === '<' ? '' : cell)),
    );
    const bytes = await workbookBytes(plain, [], (_, book) => {
      book.addWorksheet('Trường học').addRow(['Trường Mẫu']);
    });
    await on(opening(newOffice()), async ({ page }) => {
      await choose(page, 'canh-nhau.xlsx', bytes);
      await page.getByText('Cột E–I là một danh sách khác đặt bên cạnh, chưa đọc.').waitFor();
      expect(await page.getByLabel('G: SĐT hiểu là').count()).toBe(0);
      await picture(page, 'import-side-by-side');
      await page.getByRole('button', { name: 'Xem trước' }).click();
      await page.getByText('Cột E–I là một danh sách khác đặt bên cạnh, chưa đọc.').waitFor();
      await page.getByText('Chưa nhập trang tính “Trường học” (1 dòng)').waitFor();
      await page.getByRole('button', { name: 'Nhập: thêm 3' }).waitFor();
    });
  });

  it('other files are refused with their type', async () => {
    await on(opening(newOffice()), async ({ page }) => {
      for (const [name, start, status] of [
        ['danh-sach.pdf', '%PDF-1.7', 'là tệp PDF'],
        ['anh.jpg', '\xff\xd8\xff\xe0', 'là tệp ảnh'],
        ['trong.docx', '', 'là tệp trống'],
      ] as const) {
        await choose(page, name, Buffer.from(start, 'latin1'));
        await page.getByText(`“${name}” ${status}`).first().waitFor();
      }
      await picture(page, 'import-file-fault');
    });
  });
});
