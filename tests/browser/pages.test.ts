import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { HAS_CHROMIUM } from '../../local/chromium';
import type { FormView, SectionsView } from '../../src/core/dialog-view';
import { browserDesk, picture } from './browser-desk';
import { districtSummary, lettersView, listedLetters } from './sample-views';

const PAGES = ['unit', 'form', 'import-units', 'letters', 'approval', 'summary', 'sections'];

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

describe.skipIf(!HAS_CHROMIUM)('the letters dialog', () => {
  const chunks = (sizes: readonly number[]) => {
    const left = [...sizes];
    return () => {
      const sent = left.shift() ?? 0;
      return { sent, failed: 0, left: left.reduce((sum, size) => sum + size, 0), stopped: '' };
    };
  };

  it('asks twice above 50 letters, then sends chunk by chunk to the end', async () => {
    const server = {
      queueLetters: () => ({ done: true, message: 'Đã xếp 92 thư vào hàng chờ gửi.' }),
      sendNextChunk: chunks([25, 25, 25, 17]),
    };
    await on(
      { page: 'letters', view: lettersView(92), server, width: 800 },
      async ({ page, calls }) => {
        await page.getByRole('button', { name: 'Gửi 92 thư' }).click();
        await picture(page, 'letters-ask-again-800');
        expect(calls).toEqual([]);
        await page.getByRole('button', { name: 'Đúng, gửi 92 thư' }).click();
        await page.getByText('Đã gửi 92/92 thư, còn 0.').first().waitFor();
        expect(calls.map(({ name }) => name)).toEqual([
          'queueLetters',
          'sendNextChunk',
          'sendNextChunk',
          'sendNextChunk',
          'sendNextChunk',
        ]);
      },
    );
  });

  it('shows how far sending has come, and that the dialog may be closed', async () => {
    let finish = () => {};
    const held = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const next = chunks([4, 6]);
    let chunk = 0;
    const server = {
      queueLetters: () => ({ done: true, message: 'Đã xếp 10 thư.' }),
      sendNextChunk: async () => {
        chunk += 1;
        if (chunk === 2) await held;
        return next();
      },
    };
    await on({ page: 'letters', view: lettersView(10), server, width: 800 }, async ({ page }) => {
      await page.getByRole('button', { name: 'Gửi 10 thư' }).click();
      await page.getByText('Đã gửi 4/10 thư, còn 6.').first().waitFor();
      await picture(page, 'letters-progress-800');
      expect(
        await page.locator('progress').evaluate((bar: HTMLProgressElement) => bar.position),
      ).toEqual(0.4);
      expect(await page.locator('.notice').textContent()).toEqual(
        'Có thể đóng cửa sổ này, thư còn lại sẽ tự gửi.',
      );
      finish();
      await page.getByText('Đã gửi xong.').first().waitFor();
    });
  });

  it('stops with the reason that the server gives', async () => {
    const server = {
      queueLetters: () => ({ done: true, message: 'Đã xếp 10 thư.' }),
      sendNextChunk: () => ({ sent: 3, failed: 1, left: 6, stopped: 'Hạn mức hôm nay đã hết.' }),
    };
    await on({ page: 'letters', view: lettersView(10), server, width: 800 }, async ({ page }) => {
      await page.getByRole('button', { name: 'Gửi 10 thư' }).click();
      await page.locator('.notice.warning').waitFor();
      expect(await page.locator('.notice p').allTextContents()).toEqual([
        'Tạm dừng: Hạn mức hôm nay đã hết.',
        'Đã gửi 3/10 thư, còn 6.',
        '1 thư gặp lỗi; xem lý do trong tab Hộp thư đi.',
      ]);
    });
  });

  it('only queues for a colleague', async () => {
    const server = { queueLetters: () => ({ done: true, message: 'Đã xếp 10 thư.' }) };
    const view = lettersView(10, { sendsAtOnce: false });
    await on({ page: 'letters', view, server, width: 800 }, async ({ page, calls }) => {
      await page.getByRole('button', { name: 'Gửi 10 thư' }).click();
      await page.locator('.notice.good').waitFor();
      expect(calls.map(({ name }) => name)).toEqual(['queueLetters']);
    });
  });

  it('offers no sending while something is in the way', async () => {
    const view = lettersView(10, { obstacles: ['Chưa có địa chỉ trang xác nhận.'] });
    await on({ page: 'letters', view, width: 800 }, async ({ page }) => {
      await picture(page, 'letters-obstacle-800');
      expect(await page.locator('.notice.problem li').allTextContents()).toEqual(view.obstacles);
      expect(await page.getByRole('button', { name: /^Gửi/ }).count()).toEqual(0);
    });
  });

  it('shows a letter in a frame that runs nothing, and sends it as a test', async () => {
    const server = {
      previewLetterText: () => ({
        to: 'donvi1@phuninh.example.org',
        copies: '',
        subject: '[Thông báo] Công văn số 1384-CV/HU',
        text: 'Kính gửi: Chi bộ thôn số 1',
        html: '<p>Kính gửi: Chi bộ thôn số 1</p>',
      }),
      sendTestLetter: () => ({ done: true, message: 'Đã gửi thư thử.' }),
    };
    await on(
      { page: 'letters', view: lettersView(3), server, width: 800 },
      async ({ page, calls }) => {
        await page.getByRole('button', { name: 'Xem thư gửi donvi1@phuninh.example.org' }).click();
        const letter = page.locator('iframe');
        expect(await letter.getAttribute('sandbox')).toEqual('');
        await page.frameLocator('iframe').getByText('Kính gửi: Chi bộ thôn số 1').waitFor();
        await picture(page, 'letters-preview-800');
        await page.getByRole('button', { name: 'Gửi thử cho tôi' }).click();
        await page.getByText('Đã gửi thư thử.').first().waitFor();
        expect(calls).toEqual([
          { name: 'previewLetterText', args: ['donvi1@phuninh.example.org', 'followUp'] },
          { name: 'sendTestLetter', args: ['donvi1@phuninh.example.org', 'followUp'] },
        ]);
        await page.keyboard.press('Escape');
        await page.locator('dialog').waitFor({ state: 'detached' });
      },
    );
  });
});

describe.skipIf(!HAS_CHROMIUM)('the approval dialog', () => {
  const view = { language: 'vi', letters: listedLetters(3, 'awaiting') };
  const server = { decideLetters: () => ({ done: true, message: 'Đã duyệt.' }) };

  it('approves the chosen letters', async () => {
    await on({ page: 'approval', view, server, width: 800 }, async ({ page, calls }) => {
      await page.getByLabel('Chọn tất cả').check();
      await page
        .getByLabel(/gửi donvi2@/)
        .first()
        .uncheck();
      expect(await page.getByRole('status').first().textContent()).toEqual('Đã chọn 2/3 thư.');
      await picture(page, 'approval-800');
      await page.getByRole('button', { name: 'Duyệt các thư đã chọn' }).click();
      await page.getByText('Đã duyệt.').first().waitFor();
      expect(calls).toEqual([
        { name: 'decideLetters', args: [{ approve: ['T-000001', 'T-000003'], cancel: [] }] },
      ]);
    });
  });

  it('asks again before it cancels, and asks for a choice when nothing is chosen', async () => {
    await on({ page: 'approval', view, server, width: 800 }, async ({ page, calls }) => {
      await page.getByRole('button', { name: 'Hủy các thư đã chọn' }).click();
      expect(await page.locator('.notice').textContent()).toEqual('Xin chọn ít nhất một thư.');
      await page.getByLabel('Chọn tất cả').check();
      await page.getByRole('button', { name: 'Hủy các thư đã chọn' }).click();
      expect(calls).toEqual([]);
      await page.getByRole('button', { name: 'Đúng, hủy 3 thư' }).click();
      await page.getByText('Đã duyệt.').first().waitFor();
      expect(calls[0]?.args).toEqual([
        { approve: [], cancel: ['T-000001', 'T-000002', 'T-000003'] },
      ]);
    });
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

describe.skipIf(!HAS_CHROMIUM)('the page of sections', () => {
  it('marks a line that warns with a word', async () => {
    const view: SectionsView = {
      language: 'vi',
      title: 'Tình trạng hệ thống',
      sections: [
        {
          heading: 'Gửi thư',
          lines: [
            { text: 'Lượt chạy gần nhất: 07:30, 05/11/2024.', warns: false },
            { text: '1 thư chưa rõ đã gửi.', warns: true },
          ],
        },
      ],
    };
    await on({ page: 'sections', view, width: 600 }, async ({ page }) => {
      await picture(page, 'sections-600');
      expect(await page.locator('li').allTextContents()).toEqual([
        'Lượt chạy gần nhất: 07:30, 05/11/2024.',
        'Cần xử lý: 1 thư chưa rõ đã gửi.',
      ]);
    });
  });
});
