import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { HAS_CHROMIUM } from '../../local/chromium';
import type { FormView } from '../../src/core/dialog-view';
import { browserDesk, picture } from './browser-desk';
import { districtSummary } from './sample-views';

const PAGES = [
  'unit',
  'form',
  'import-units',
  'unit-changes',
  'letters',
  'approval',
  'summary',
  'sections',
  'tell',
];

const { on } = browserDesk();

describe.each(PAGES)('the file of the page %s', (name) => {
  const html = () => readFileSync(`${process.env.DONDOC_DIST ?? 'dist'}/${name}.html`, 'utf8');

  it('holds one scriptlet, which escapes what it is given', () => {
    expect(html().match(/<\?[^?]*\?>/g)).toEqual(['<?= view ?>']);
  });

  it('refers to nothing elsewhere and handles no event inline', () => {
    expect(html().match(/<(script|link|img|iframe|form)\b[^>]*(src|href|action)=/g)).toBeNull();
    expect(html().match(/<[^>]+\son\w+=/g)).toBeNull();
    expect(html()).not.toContain('innerHTML');
  });

  it('stays under 60 KB', () => {
    expect(Buffer.byteLength(html())).toBeLessThan(60_000);
  });
});

describe.skipIf(!HAS_CHROMIUM)('the form dialog', () => {
  const field = { kind: 'text', required: false, hint: '', value: '', options: [] } as const;
  const view: FormView = {
    language: 'vi',
    title: 'Ghi nhận trả lời',
    intro: 'Ghi trả lời mà đơn vị đã báo qua điện thoại hoặc văn bản giấy.',
    fields: [
      {
        ...field,
        name: 'unit',
        label: 'Đơn vị',
        kind: 'unit',
        required: true,
        options: [{ value: 'PN-061', label: 'Trường Tiểu học Phù Ninh' }],
      },
      {
        ...field,
        name: 'channel',
        label: 'Kênh trả lời',
        kind: 'choice',
        value: 'phone',
        options: [
          { value: 'phone', label: 'Điện thoại' },
          { value: 'paper', label: 'Văn bản giấy' },
        ],
      },
      {
        ...field,
        name: 'blocks',
        label: 'Khối',
        kind: 'choices',
        value: 'a; c',
        options: ['a', 'b', 'c'].map((value) => ({ value, label: `Khối ${value}` })),
      },
      { ...field, name: 'heldOn', label: 'Ngày tổ chức', kind: 'day', value: '2024-11-05' },
      { ...field, name: 'attended', label: 'Số tham gia', kind: 'count' },
      { ...field, name: 'reason', label: 'Căn cứ', kind: 'longText', hint: 'Số, ngày văn bản.' },
      { ...field, name: 'sure', label: 'Tôi đã đối chiếu', kind: 'check' },
    ],
    submit: 'recordAnswer',
    submitLabel: 'Lưu',
  };

  it('sends the answers by name and closes when done', async () => {
    const server = { recordAnswer: () => ({ done: true, message: 'Đã ghi nhận trả lời.' }) };
    await on({ page: 'form', view, server, width: 600 }, async ({ page, calls }) => {
      await page.getByLabel('Đơn vị').fill('Trường Tiểu học Phù Ninh (PN-061)');
      await page.getByLabel('Khối b').check();
      await page.getByLabel('Số tham gia').fill('1.234');
      await page.getByLabel('Tôi đã đối chiếu').check();
      await picture(page, 'form-600');
      await page.getByRole('button', { name: 'Lưu' }).click();
      await page.locator('.notice.good').waitFor();
      expect(calls).toEqual([
        {
          name: 'recordAnswer',
          args: [
            {
              unit: 'PN-061',
              channel: 'phone',
              blocks: 'a; b; c',
              heldOn: '2024-11-05',
              attended: '1.234',
              reason: '',
              sure: 'yes',
            },
          ],
        },
      ]);
      await page.getByRole('button', { name: 'Đóng' }).click();
      expect(await page.title()).toEqual('closed');
    });
  });

  it('shows problems beside their fields, its own and the server’s', async () => {
    const problems = [
      { field: 'reason', message: 'Cần ghi căn cứ.' },
      { field: '', message: 'Đang có người khác thao tác.' },
    ];
    const server = { recordAnswer: () => ({ done: false, problems }) };
    await on({ page: 'form', view, server, width: 600 }, async ({ page, calls }) => {
      await page.getByRole('button', { name: 'Lưu' }).click();
      expect(await page.locator('.problem-text:not(:empty)').allTextContents()).toEqual([
        'Xin điền mục “Đơn vị”.',
      ]);
      expect(calls).toEqual([]);
      await page.getByLabel('Đơn vị').fill('PN-061');
      await page.getByRole('button', { name: 'Lưu' }).click();
      await page.getByText('Cần ghi căn cứ.').waitFor();
      await picture(page, 'form-problems-600');
      expect(await page.locator('.notice p').allTextContents()).toEqual([
        'Còn 1 mục cần sửa, cách sửa ghi ngay dưới từng mục.',
        'Đang có người khác thao tác.',
      ]);
      expect(await page.getByLabel('Đơn vị').inputValue()).toEqual('PN-061');
    });
  });

  it('offers the link that an outcome gives, to be opened beside the sheet', async () => {
    const link = { address: 'https://script.example.org/exec?t=x', label: 'Mở trang của đơn vị' };
    const server = { recordAnswer: () => ({ done: true, message: 'Trang của Trường Mẫu.', link }) };
    const open = { ...view, fields: [] };
    await on({ page: 'form', view: open, server, width: 560 }, async ({ page }) => {
      await page.getByRole('button', { name: view.submitLabel }).click();
      const made = page.getByRole('link', { name: link.label });
      expect(await made.evaluate((a: HTMLAnchorElement) => [a.href, a.target, a.rel])).toEqual([
        link.address,
        '_blank',
        'noreferrer noopener',
      ]);
    });
  });

  it('tells a failure of the server in its sentence and lets the person try again', async () => {
    const server = {
      recordAnswer: () => {
        throw new Error('Tab «Theo dõi» không thấy.');
      },
    };
    await on({ page: 'form', view, server, width: 600 }, async ({ page }) => {
      await page.getByLabel('Đơn vị').fill('PN-061');
      await page.getByRole('button', { name: 'Lưu' }).click();
      await page.getByText('Tab «Theo dõi» không thấy.').first().waitFor();
      expect(await page.getByRole('button', { name: 'Lưu' }).isEnabled()).toBe(true);
    });
  });
});

describe.skipIf(!HAS_CHROMIUM)('the import dialog', () => {
  const preview = {
    added: [{ line: 2, name: 'Phòng Nội vụ', block: 'Phòng, ban, ngành' }],
    changed: [
      {
        line: 3,
        name: 'Chi bộ thôn 1',
        changes: [{ column: 'Email', before: '', after: 'a@example.org' }],
      },
    ],
    same: 1,
    problems: [
      { line: 4, message: 'thiếu tên đơn vị, dòng được bỏ qua.', blocks: true },
      { line: 2, message: 'chưa có email.', blocks: false },
    ],
  };
  const server = {
    previewUnitImport: () => preview,
    importUnits: () => ({ done: true, message: 'Đã nhập 2 đơn vị.' }),
  };
  const rows = [
    ['Tên đơn vị', 'Khối'],
    ['Phòng Nội vụ', 'Phòng, ban, ngành'],
    ['Chi bộ thôn "Đông"', ''],
  ];
  const csv =
    'Tên đơn vị;Khối\r\nPhòng Nội vụ;Phòng, ban, ngành\r\n"Chi bộ thôn ""Đông""";\r\n;\r\n';

  it.each([
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${csv}`)],
    ['UTF-8 without one', Buffer.from(csv)],
    ['UTF-16', Buffer.from(`\uFEFF${csv}`, 'utf16le')],
  ])('previews a file in %s, and writes only after the button', async (_name, buffer) => {
    await on(
      { page: 'import-units', view: { language: 'vi' }, server, width: 700 },
      async ({ page, calls }) => {
        await page
          .getByLabel('Tệp danh sách')
          .setInputFiles({ name: 'a.csv', mimeType: 'text/csv', buffer });
        await page.getByText('Chưa ghi gì vào bảng.').first().waitFor();
        await picture(page, 'import-preview-700');
        expect(calls).toEqual([{ name: 'previewUnitImport', args: [rows] }]);
        expect(await page.locator('.counts dd').allTextContents()).toEqual([
          '1',
          '1',
          '1',
          '1',
          '1',
        ]);
        expect(await page.locator('details[open] li').allTextContents()).toEqual([
          'Dòng 4: thiếu tên đơn vị, dòng được bỏ qua.',
          'Dòng 2: chưa có email.',
        ]);
        await page.getByRole('button', { name: 'Nhập 2 đơn vị' }).click();
        await page.getByText('Đã nhập 2 đơn vị.').first().waitFor();
        expect(calls[1]).toEqual({ name: 'importUnits', args: [rows] });
      },
    );
  });

  it('takes cells pasted from a sheet', async () => {
    await on(
      { page: 'import-units', view: { language: 'vi' }, server, width: 700 },
      async ({ page, calls }) => {
        await picture(page, 'import-700');
        await page
          .getByLabel('Hoặc dán danh sách vào đây')
          .fill('Tên đơn vị\tKhối\nPhòng Nội vụ\tPhòng, ban, ngành');
        await page.getByRole('button', { name: 'Đọc phần đã dán' }).click();
        await page.getByRole('button', { name: 'Nhập 2 đơn vị' }).waitFor();
        expect(calls[0]?.args).toEqual([rows.slice(0, 2)]);
      },
    );
  });

  it('says what to do with an Excel file, an empty one and an old encoding', async () => {
    await on(
      { page: 'import-units', view: { language: 'vi' }, server, width: 700 },
      async ({ page, calls }) => {
        const choose = (name: string, buffer: Buffer) =>
          page.getByLabel('Tệp danh sách').setInputFiles({ name, mimeType: 'text/csv', buffer });
        await choose('danh-sach.xlsx', Buffer.from('PK\u0003\u0004'));
        await page.getByText('“danh-sach.xlsx” là tệp Excel.').first().waitFor();
        await choose('trong.csv', Buffer.from('\n \n'));
        await page.getByText('Không đọc được dòng nào.').first().waitFor();
        expect(calls).toEqual([]);
        await choose('cu.csv', Buffer.from([0x54, 0xea, 0x6e, 0x0a, 0xd0, 0xf4, 0x6e, 0x67]));
        await page.getByText('Tệp không phải mã UTF-8').waitFor();
        expect(calls[0]?.args).toEqual([[['Tên'], ['Đông']]]);
      },
    );
  });
});

describe.skipIf(!HAS_CHROMIUM)('the summary', () => {
  it.each([320, 1024])('gives headline, red list and blocks, at %i pixels', async (width) => {
    await on({ page: 'summary', view: districtSummary(), width }, async ({ page }) => {
      await picture(page, `summary-${width}`);
      expect(await page.locator('.tiles strong').allTextContents()).toEqual([
        '84/93',
        '65/93',
        '21',
        '4',
      ]);
      expect(await page.locator('.as-of').textContent()).toEqual(
        'Số liệu đến 07:30, 05/12/2024. Số liệu do các đơn vị tự cập nhật, chưa qua kiểm tra.',
      );
      expect(await page.getByRole('heading', { level: 3 }).allTextContents()).toEqual([
        'Đơn vị quá hạn (21)',
        'Biểu tổng hợp theo khối',
        'Đơn vị được gia hạn (7)',
        'Đơn vị không áp dụng (không tính vào tổng số) (1)',
        'Đơn vị chưa có địa chỉ thư dùng được (4)',
      ]);
      expect(await page.locator('tfoot td').allTextContents()).toEqual([
        '',
        'Tổng cộng',
        '93',
        '84',
        '90,3%',
        '50',
        '15',
        '7',
        '21',
        '65',
        '68.075',
        '67.165',
        '98,7%',
      ]);
    });
  });

  it('hides its button in print', async () => {
    await on({ page: 'summary', view: districtSummary(), width: 1024 }, async ({ page }) => {
      await page.emulateMedia({ media: 'print' });
      expect(await page.getByText('In', { exact: true }).isVisible()).toBe(false);
    });
  });
});
