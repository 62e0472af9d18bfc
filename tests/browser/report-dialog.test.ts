import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { HAS_CHROMIUM } from '../../local/host/chromium';
import { packRows } from '../../src/forms/packed-view';
import type { ClosingFacts } from '../../src/periods/rules/freeze';
import { freeze } from '../../src/periods/rules/freeze';
import type { ReportOrder } from '../../src/report/data/report-view';
import { sentData } from '../../src/report/data/sent-report';
import { browserFixture, clerkSize, picture, setClipboard, violations } from './browser-fixture';
import { districtReport, districtSummary, reportView } from './sample-views';

const { on } = browserFixture();

/** Names that break careless code: mark-up, quotes, a formula, 120 characters. */
const NAMES = [
  'Chi bộ "Quang Trung" & <b>Hợp tác</b>',
  '=HYPERLINK("x")',
  'Trường '.padEnd(120, 'ạ'),
];

const CLOSED: ClosingFacts = {
  period: 'Tháng 11/2024',
  closing: 1,
  cutOff: '2024-11-30',
  closedAt: '2024-12-01T00:05',
  reason: '',
};

/** Total figures of a closed period of the district. */
function closedTotal(facts: Partial<typeof CLOSED> = {}) {
  const [total] = districtSummary().summaries.flatMap((one) =>
    freeze(one, { ...CLOSED, ...facts }),
  );
  if (!total) throw new Error('no total');
  return total;
}

const data = districtReport();
const hard = {
  ...data,
  units: data.units.map((unit, at) => ({ ...unit, name: NAMES[at] ?? unit.name })),
};
const server = {
  readReports: ({ period }: ReportOrder) => [
    sentData(period === '' ? hard : { ...hard, period, live: null, cutOff: '2024-11-30' }),
  ],
  printReport: () => [37, 80, 68, 70, -1],
};
const opening = { page: 'report', view: reportView(), server, width: 1080, height: 700 };

/** Presses a download button. Returns the file's name and bytes. */
async function downloaded(page: Page, press: string) {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: press }).click();
  const file = await waiting;
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

const textsIn = (xml: string) =>
  xml
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
const unzipped = (bytes: Uint8Array, name: string) => {
  const file = unzipSync(new Uint8Array(bytes))[name];
  return textsIn(strFromU8(file ?? new Uint8Array()));
};
const previewText = (page: Page) => page.frameLocator('.preview').locator('body').textContent();

describe.skipIf(!HAS_CHROMIUM)('the dialog of reports', () => {
  it('shows what it was opened with, and asks the server for nothing', async () => {
    const view = reportView({ first: sentData(hard) });
    await on({ ...opening, view }, async ({ page, calls }) => {
      await page.locator('iframe').waitFor();
      expect(calls).toEqual([]);
    });
  });

  it('shows the current report with all annexes, and is accessible', async () => {
    await on(opening, async ({ page, calls }) => {
      await page.frameLocator('.preview').getByText('DỰ THẢO', { exact: true }).first().waitFor();
      await picture(page, 'report-1080');
      expect(calls).toEqual([
        { name: 'readReports', args: [{ dispatches: ['VB-001'], period: '' }] },
      ]);
      const text = await previewText(page);
      for (const part of ['Phụ lục I', 'Phụ lục II', 'Phụ lục III', ...NAMES])
        expect(text).toContain(part);
      expect(await violations(page)).toEqual([]);
    });
  });

  it('warns of a closed period whose figures were changed since', async () => {
    const closing = (sound: boolean) => ({ total: closedTotal(), blocks: [], sound });
    const answering = (sound: boolean) => ({
      readReports: () => [sentData({ ...hard, closing: closing(sound) })],
    });
    const warnings = async (sound: boolean) => {
      let found: string[] = [];
      await on({ ...opening, server: answering(sound) }, async ({ page }) => {
        await page.getByRole('button', { name: 'Tải bản Word' }).waitFor();
        found = await page.locator('.notice.warning').allTextContents();
      });
      return found;
    };
    expect(await warnings(true)).toEqual([]);
    expect(await warnings(false)).toEqual([
      expect.stringContaining(
        'đã bị sửa hoặc xóa bớt sau khi chốt, nên báo cáo dưới đây không còn đúng',
      ),
    ]);
  });

  it('fits a narrow screen, also in dark mode', async () => {
    await on({ ...opening, width: 320, dark: true }, async ({ page }) => {
      await page.getByRole('button', { name: 'Tải bản Word' }).waitFor();
      await picture(page, 'report-320-dark');
      expect(await violations(page)).toEqual([]);
    });
  });

  it('keeps the export buttons and their messages in view', async () => {
    const clerk = clerkSize('report');
    await on({ ...opening, ...clerk }, async ({ page }) => {
      const files = ['Tải bản Word', 'Tải bản PDF', 'Tải bảng Excel', 'Đóng'];
      const buttons = files.map((name) => page.getByRole('button', { name }));
      const told = page.getByText('Đã sao chép Phụ lục III.').filter({ visible: true }).first();
      const below = async (parts: readonly Locator[]) => {
        const boxes = await Promise.all(parts.map((part) => part.boundingBox()));
        return boxes.filter((box) => !box || box.y < 0 || box.y + box.height > clerk.height);
      };
      await buttons[0]?.waitFor();
      expect(await below([...buttons, page.locator('.preview')])).toEqual([]);
      await picture(page, 'report-clerk');
      await page.getByRole('button', { name: 'Sao chép Phụ lục III' }).click();
      expect(await below([...buttons, told])).toEqual([]);
      await picture(page, 'report-clerk-copied');
      expect(await violations(page)).toEqual([]);
    });
  });

  it('removes an annex and changes the layout without another request', async () => {
    await on(opening, async ({ page, calls }) => {
      await page.getByRole('button', { name: 'Tải bản Word' }).waitFor();
      await page.getByLabel('Đơn vị quá hạn (chỉ gửi lãnh đạo)').uncheck();
      await page.getByLabel('Thể thức').selectOption('state');
      await page
        .frameLocator('.preview')
        .getByText('Độc lập - Tự do - Hạnh phúc')
        .first()
        .waitFor();
      expect(await previewText(page)).not.toContain('DANH SÁCH ĐƠN VỊ QUÁ HẠN');
      expect(calls.length).toBe(1);
    });
  });

  it('reports on a closed period, and says so where there is none', async () => {
    await on(opening, async ({ page, calls }) => {
      await page.getByLabel('Số liệu').selectOption('Tháng 11/2024');
      await page.frameLocator('.preview').getByText('Kỳ báo cáo: Tháng 11/2024').first().waitFor();
      expect(calls.at(-1)?.args).toEqual([{ dispatches: ['VB-001'], period: 'Tháng 11/2024' }]);
      await page.getByLabel('Văn bản').selectOption('VB-002');
      await page.getByText('Văn bản này chưa có kỳ nào được chốt.').first().waitFor();
      expect(await page.getByLabel('Số liệu').locator('option').allTextContents()).toEqual([
        'Số liệu hiện nay',
      ]);
    });
  });

  it('saves a Word file in which every name is complete', async () => {
    await on(opening, async ({ page }) => {
      const { name, bytes } = await downloaded(page, 'Tải bản Word');
      expect(name).toBe('Báo cáo 1384-CV-HU 2024-12-05.docx');
      const text = unzipped(bytes, 'word/document.xml');
      for (const one of NAMES) expect(text).toContain(one);
      await page.getByText('Mở bằng Word để điền phần còn trống.').first().waitFor();
      await picture(page, 'report-word-1080');
    });
  });

  it('saves a Word file that is marked as the office’s own', async () => {
    await on(opening, async ({ page }) => {
      const { bytes } = await downloaded(page, 'Tải bản Word');
      const about = unzipped(bytes, 'docProps/core.xml');
      expect(about).toContain('<dc:creator>Văn phòng Huyện ủy Phù Ninh</dc:creator>');
      expect(about).not.toContain('Un-named');
    });
  });

  it('marks the report of a corrected period, with the reason', async () => {
    const total = closedTotal({ closing: 2, reason: 'đơn vị báo nhầm' });
    const { period, cutOff } = CLOSED;
    const closing = { total, blocks: [], sound: true };
    const readReports = () => [sentData({ ...hard, period, cutOff, live: null, closing })];
    const lines = [
      '(Kỳ báo cáo: Tháng 11/2024; số liệu chốt đến hết ngày 30/11/2024)',
      '(Đính chính lần 1; lý do: đơn vị báo nhầm)',
    ];
    await on({ ...opening, server: { ...server, readReports } }, async ({ page, calls }) => {
      const word = await downloaded(page, 'Tải bản Word');
      const workbook = await downloaded(page, 'Tải bảng Excel');
      const pdf = await downloaded(page, 'Tải bản PDF');
      const name = 'Báo cáo 1384-CV-HU Tháng-11-2024 đính chính 1';
      expect([word, workbook, pdf].map((file) => file.name)).toEqual(
        ['docx', 'xlsx', 'pdf'].map((ending) => `${name}.${ending}`),
      );
      await picture(page, 'report-corrected');
      const shown = [
        await previewText(page),
        unzipped(word.bytes, 'word/document.xml'),
        unzipped(workbook.bytes, 'xl/worksheets/sheet1.xml'),
        String(calls.at(-1)?.args[0]),
      ];
      for (const text of shown) for (const line of lines) expect(text).toContain(line);
    });
  });

  it('saves a workbook whose figures are numbers and whose names are texts', async () => {
    await on(opening, async ({ page }) => {
      const { name, bytes } = await downloaded(page, 'Tải bảng Excel');
      expect(name).toBe('Báo cáo 1384-CV-HU 2024-12-05.xlsx');
      const units = unzipped(bytes, 'xl/worksheets/sheet3.xml');
      for (const one of NAMES)
        expect(units).toContain(`t="inlineStr"><is><t xml:space="preserve">${one}</t></is>`);
      expect(units).not.toContain('<f>');
    });
  });

  it('saves the yearly record of units, requested only when needed', async () => {
    const readYear = () => ({ day: '2024-12-05', units: packRows([]), dispatches: [] });
    await on({ ...opening, server: { ...server, readYear } }, async ({ page, calls }) => {
      await page.getByRole('button', { name: 'Tải sổ năm 2024 (Excel)' }).waitFor();
      expect(calls.map(({ name }) => name)).toEqual(['readReports']);
      const { name, bytes } = await downloaded(page, 'Tải sổ năm 2024 (Excel)');
      expect(name).toBe('Theo dõi đơn vị năm 2024, số liệu 2024-12-05.xlsx');
      expect(calls.map((call) => call.name)).toEqual(['readReports', 'readYear']);
      const record = unzipped(bytes, 'xl/worksheets/sheet1.xml');
      for (const text of [
        'Văn phòng Huyện ủy Phù Ninh, số liệu tính đến ngày 05/12/2024',
        'Số liệu theo dõi, không phải kết quả đánh giá, xếp loại',
      ])
        expect(record).toContain(text);
      expect(unzipped(bytes, 'xl/worksheets/sheet2.xml')).toContain('1384-CV/HU');
      await picture(page, 'report-year-1080');
    });
  });

  it('saves the PDF that the server makes of the report shown', async () => {
    await on(opening, async ({ page, calls }) => {
      const { bytes } = await downloaded(page, 'Tải bản PDF');
      expect([...bytes]).toEqual([37, 80, 68, 70, 255]);
      const [html] = calls.at(-1)?.args ?? [];
      expect(String(html)).toContain(
        'Chi bộ &quot;Quang Trung&quot; &amp; &lt;b&gt;Hợp tác&lt;/b&gt;',
      );
    });
  });

  it('says why the PDF could not be made, and allows another try', async () => {
    const failing = {
      ...server,
      printReport: () => {
        throw new Error('Google đang bận.');
      },
    };
    await on({ ...opening, server: failing }, async ({ page }) => {
      await page.getByRole('button', { name: 'Tải bản PDF' }).click();
      await page.locator('.notice.problem').waitFor();
      expect(await page.locator('.notice').allTextContents()).toEqual([
        'Chưa thực hiện được: Google đang bận.',
      ]);
      await page.getByRole('button', { name: 'Tải bản PDF' }).waitFor();
    });
  });

  it('copies the figures for the office above as they are shown', async () => {
    await on(opening, async ({ page }) => {
      await page.getByText('Số liệu báo cấp trên').click();
      const lines = await page.locator('.roll-up li').allTextContents();
      expect(lines[0]).toBe(`Số đơn vị thực hiện: ${hard.totals.units}`);
      expect(lines.at(-1)).toBe('Số lượt người tham gia: 67.165');
      await setClipboard(page, 'allowed');
      await page.getByRole('button', { name: 'Chép', exact: true }).click();
      await page.getByText('Đã chép số liệu.').first().waitFor();
      const copied = await page.evaluate(() => document.title);
      expect(copied).toBe(lines.join(' '));
      await setClipboard(page, 'forbidden');
      await page.getByRole('button', { name: 'Chép', exact: true }).click();
      await page.getByText('Xin bôi đen các dòng').first().waitFor();
    });
  });

  it('copies an annex as a table that is pasted completely', async () => {
    await on(opening, async ({ page }) => {
      await page.getByRole('button', { name: 'Sao chép Phụ lục II', exact: true }).click();
      await page.getByText('Đã sao chép Phụ lục II.').first().waitFor();
      await page.evaluate(() => {
        const room = document.createElement('div');
        room.contentEditable = 'true';
        room.id = 'room';
        document.body.append(room);
        room.focus();
      });
      await page.keyboard.press('Control+V');
      const cells = await page.locator('#room td').allTextContents();
      await page.evaluate(() => document.getElementById('room')?.remove());
      for (const one of NAMES) expect(cells).toContain(one);
    });
  });

  it('copies an annex as plain text with one heading per column', async () => {
    await on(opening, async ({ page }) => {
      await page.getByRole('button', { name: 'Sao chép Phụ lục I', exact: true }).click();
      await page.getByText('Đã sao chép Phụ lục I.').first().waitFor();
      await page.evaluate(() => {
        const room = document.createElement('textarea');
        document.body.append(room);
        room.focus();
      });
      await page.keyboard.press('Control+V');
      const text = await page.evaluate(() => {
        const room = document.querySelector('textarea');
        room?.remove();
        return room?.value ?? '';
      });
      const [heads = [], ...rows] = text.split('\n').map((line) => line.split('\t'));
      expect(heads.slice(2, 7)).toEqual([
        'Tổng số đơn vị',
        'Xác nhận – Đã xác nhận',
        'Xác nhận – Tỷ lệ %',
        'Xác nhận – Chưa xác nhận, quá hạn',
        'Kết quả quán triệt – Hoàn thành đúng hạn',
      ]);
      expect(rows.map(({ length }) => length)).toEqual(rows.map(() => heads.length));
      expect(rows.at(-1)?.slice(0, 5)).toEqual(['', 'Tổng cộng', '93', '84', '90,3%']);
    });
  });

  it('says in a sentence that the figures could not be read', async () => {
    const gone = {
      readReports: () => {
        throw new Error('Không còn số liệu để lập báo cáo này.');
      },
    };
    await on({ ...opening, server: gone }, async ({ page }) => {
      await page.locator('.notice.problem').waitFor();
      expect(await page.locator('.notice').allTextContents()).toEqual([
        'Chưa thực hiện được: Không còn số liệu để lập báo cáo này.',
      ]);
    });
  });

  it('reports on several dispatches at once, also on those no longer carried out', async () => {
    const [listed] = reportView().dispatches;
    if (!listed) throw new Error('no dispatch');
    const cancelled = {
      ...hard.dispatch,
      id: 'VB-003',
      number: '13-CV/HU',
      changes: 'Theo 20-CV/HU',
    };
    const many = {
      ...opening,
      view: reportView({ cancelled: [cancelled] as never }),
      server: {
        ...server,
        readReports: ({ dispatches }: ReportOrder) =>
          dispatches.map((id) =>
            sentData({ ...hard, dispatch: { ...hard.dispatch, id } as never }),
          ),
      },
    };
    await on(many, async ({ page, calls }) => {
      await page.getByLabel('Văn bản', { exact: true }).selectOption('joint');
      await page.frameLocator('.preview').getByText('BIỂU TỔNG HỢP THEO VĂN BẢN').waitFor();
      await picture(page, 'report-joint');
      expect(calls.at(-1)?.args).toEqual([{ dispatches: ['VB-001', 'VB-002'], period: '' }]);
      expect(await page.locator('#several-2').isChecked()).toBe(true);
      const text = await page.frameLocator('.preview').locator('body').textContent();
      expect(text).toContain('tổng hợp tình hình thực hiện 3 văn bản');
      expect(text).toContain('Văn bản không còn thực hiện:');
      const { name } = await downloaded(page, 'Tải bảng Excel');
      expect(name).toMatch(/^Báo cáo chung 3 văn bản .*\.xlsx$/);
    });
  });
});
