import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { HAS_CHROMIUM } from '../../local/host/chromium';
import type { FormView } from '../../src/forms/form-view';
import { NO_FIGURES } from '../../src/records/figures';
import { DIALOGS, VISITOR_PAGES } from '../../src/runs/dialogs';
import { readersSummary } from '../../src/summary/rules/readers-summary';
import { PAGES } from '../bundle/build-all';
import { dist } from '../bundle/built';
import { shows } from '../promises/shows';
import { browserFixture, picture, selectedText, setClipboard, violations } from './browser-fixture';
import { districtSummary } from './sample-views';

const { on } = browserFixture();

it('each page is declared with a dialog or for visitors, and all of them are built', () => {
  const opened = new Set([...DIALOGS, ...VISITOR_PAGES].map(({ page }) => page));
  expect(Object.keys(PAGES).sort()).toEqual([...opened].sort());
});

describe.each(Object.keys(PAGES))('the file of the page %s', (name) => {
  const html = () => readFileSync(join(dist, `${name}.html`), 'utf8');

  it('has one scriptlet, which escapes its value', () => {
    shows(40);
    expect(html().match(/<\?[^?]*\?>/g)).toEqual(['<?= view ?>']);
  });

  it('loads nothing from elsewhere and has no inline event handler', () => {
    shows(45);
    const refers =
      /<(script|link|img|iframe|form)\b[^>]*(src|href|action)=(?!"data:image\/png;base64,)/g;
    expect(html().match(refers)).toBeNull();
    expect(html().match(/<[^>]+\son\w+=/g)).toBeNull();
    expect(html()).not.toContain('innerHTML');
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

  it('submits the answers by name and finishes', async () => {
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

  it('suggests units sorted by name', async () => {
    const names = ['TH 10', 'TH 2', 'Đoàn xã', 'Dân vận'];
    const options = names.map((label, at) => ({ value: `PN-${at}`, label }));
    const [unit] = view.fields;
    const fields = unit ? [{ ...unit, options }] : [];
    await on({ page: 'form', view: { ...view, fields }, width: 600 }, async ({ page }) => {
      const shown = await page
        .locator('datalist option')
        .evaluateAll((all) => all.map((one) => one.getAttribute('value')));
      expect(shown).toEqual(['Dân vận (PN-3)', 'Đoàn xã (PN-2)', 'TH 2 (PN-1)', 'TH 10 (PN-0)']);
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
      await page.getByText('Cần ghi căn cứ.').first().waitFor();
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

  it('shows the server’s error message and allows another try', async () => {
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

describe.skipIf(!HAS_CHROMIUM)('the summary', () => {
  it.each([320, 1024])('gives headline, red list and blocks, at %i pixels', async (width) => {
    await on({ page: 'summary', view: districtSummary(), width }, async ({ page }) => {
      await picture(page, `summary-${width}`);
      expect(await page.locator('.tiles strong').allTextContents()).toEqual([
        '84/93',
        '65/93',
        '21',
        '9',
      ]);
      expect(await page.locator('.as-of').textContent()).toEqual('Số liệu đến 07:30, 05/12/2024.');
      expect(await page.getByRole('heading', { level: 3 }).allTextContents()).toEqual([
        'Đơn vị quá hạn (21)',
        'Biểu tổng hợp theo khối',
        'Kết quả theo đối tượng',
        'Kết quả theo cấp trên trực tiếp (mỗi đơn vị trực thuộc tính một lần)',
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
        '9',
        '50',
        '15',
        '7',
        '21',
        '65',
        '68.075',
        '67.165',
        '98,7%',
      ]);
      expect(await violations(page)).toEqual([]);
    });
  });

  it('shows unit names as they are, whatever characters they contain, and an expected completion date', async () => {
    const view = districtSummary();
    const names = ['Chi bộ "Quang Trung" & <b>Hợp tác</b>', '=1+1', 'Trường '.padEnd(120, 'ạ')];
    const named = view.summaries.map((summary) => ({
      ...summary,
      overdue: summary.overdue.map((one, at) => ({
        ...one,
        name: names[at] ?? one.name,
        expectedOn: at === 0 ? '2024-12-10' : null,
      })),
    }));
    await on(
      { page: 'summary', view: { ...view, summaries: named }, width: 320 },
      async ({ page }) => {
        const text = await page.locator('.list.red').textContent();
        for (const name of names) expect(text).toContain(name);
        expect(text?.match(/Dự kiến hoàn thành ngày \d\d/g)).toEqual([
          'Dự kiến hoàn thành ngày 10',
        ]);
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(width).toBe(320);
      },
    );
  });

  it('says below a truncated list how many more units there are, and counts all in its heading', async () => {
    const view = districtSummary();
    const nothing = { exempt: 0, extended: 0, unreachable: 0, outdated: 0, unexpected: 0 };
    const leftOut = { ...nothing, overdue: 1200, rollUp: 2 };
    const cut = view.summaries.map((summary) => ({ ...summary, leftOut }));
    await on({ page: 'summary', view: { ...view, summaries: cut } }, async ({ page }) => {
      expect(await page.getByRole('heading', { level: 3 }).first().textContent()).toBe(
        'Đơn vị quá hạn (1.221)',
      );
      expect(await page.getByText(/^và .* đơn vị khác/).allTextContents()).toEqual([
        'và 1.200 đơn vị khác: xem trong bảng tính hoặc phụ lục báo cáo.',
        'và 2 đơn vị khác: xem trong bảng tính hoặc phụ lục báo cáo.',
      ]);
    });
  });

  it('links each dispatch from the table of dispatches', async () => {
    const view = districtSummary();
    const [first] = view.summaries;
    if (!first) throw new Error('no summary');
    const dispatch = { ...first.dispatch, id: 'VB-002', number: '12-KH/HU', type: 'Kế hoạch' };
    const summaries = [first, { ...first, dispatch }];
    const [lines = []] = view.briefings;
    const two = { ...view, summaries, briefings: [lines, lines] };
    await on({ page: 'summary', view: two, width: 360 }, async ({ page }) => {
      await picture(page, 'summary-two-360');
      const heading = page.getByRole('heading', { name: 'Kế hoạch số 12-KH/HU' });
      const top = async () => (await heading.boundingBox())?.y ?? 0;
      expect(await top()).toBeGreaterThan(2000);
      await page.getByRole('button', { name: 'Kế hoạch số 12-KH/HU' }).click();
      expect(await top()).toBeLessThan(100);
      expect(await violations(page)).toEqual([]);
    });
  });

  it('hides the lines of a long list after the tenth until they are requested', async () => {
    await on({ page: 'summary', view: districtSummary(), width: 360 }, async ({ page }) => {
      const lines = page.locator('.red tbody tr');
      const shown = () => lines.filter({ visible: true }).count();
      const fold = page.getByRole('button', { name: 'Xem đủ 21 dòng' });
      expect([await lines.count(), await shown()]).toEqual([21, 10]);
      await fold.click();
      expect(await shown()).toBe(21);
      await page.getByRole('button', { name: 'Chỉ xem 10 dòng đầu' }).click();
      expect([await shown(), await fold.getAttribute('aria-expanded')]).toEqual([10, 'false']);
    });
  });

  it('keeps the names of blocks in view on a telephone while the figures are scrolled', async () => {
    await on({ page: 'summary', view: districtSummary(), width: 360 }, async ({ page }) => {
      const box = page.getByRole('group', { name: 'Biểu tổng hợp theo khối' });
      const name = box.getByText('Chi, đảng bộ trực thuộc');
      await box.evaluate((one) => one.scrollTo({ left: 400 }));
      const left = async (of: typeof box) => (await of.boundingBox())?.x ?? 0;
      expect(Math.abs((await left(name)) - (await left(box)))).toBeLessThan(16);
      expect(await page.getByText('Vuốt ngang để xem đủ các cột.').isVisible()).toBe(true);
      await page.setViewportSize({ width: 1024, height: 760 });
      expect(await page.getByText('Vuốt ngang để xem đủ các cột.').isVisible()).toBe(false);
    });
  });

  it('shows how the headline figure has changed since the last closed period', async () => {
    const view = districtSummary();
    const change = {
      ...NO_FIGURES,
      acknowledgeOnTime: 1204,
      acknowledgeWithin: -1204,
      overdue: -2,
    };
    const moved = view.summaries.map((one) => ({
      ...one,
      since: { period: 'Tháng 11/2024', cutOff: '2024-11-30', closed: '', change } as const,
    }));
    await on({ page: 'summary', view: { ...view, summaries: moved } }, async ({ page }) => {
      expect(await page.locator('.tiles .note').allTextContents()).toEqual([
        '+1.204 so với kỳ trước',
        'không đổi so với kỳ trước',
        'giảm 2 đơn vị quá hạn so với kỳ trước',
        '−1.204 so với kỳ trước',
      ]);
      const before = 'Thay đổi so với kỳ trước: Tháng 11/2024, số liệu đến ngày 30/11/2024.';
      expect(await page.getByText(before).count()).toBe(1);
    });
    await on({ page: 'summary', view }, async ({ page }) => {
      expect(await page.getByText('Chưa chốt kỳ nào trước đây').count()).toBe(1);
    });
  });

  it('names the units that are in no block, at their bar and in the table', async () => {
    const view = districtSummary();
    const summaries = view.summaries.map((one) => ({
      ...one,
      blocks: one.blocks.map((block, at) => (at === 1 ? { ...block, name: '' } : block)),
    }));
    await on({ page: 'summary', view: { ...view, summaries } }, async ({ page }) => {
      expect(await page.locator('.bar-row > span:first-child').allTextContents()).toEqual([
        'Chính quyền',
        'Chưa xếp khối',
        'MTTQ và các tổ chức chính trị - xã hội',
        'Chi, đảng bộ trực thuộc',
        'Trường học',
      ]);
      const box = page.getByRole('group', { name: 'Biểu tổng hợp theo khối' });
      const second = await box.locator('tbody tr').nth(1).locator('td').allTextContents();
      expect(second.slice(0, 3)).toEqual(['2', 'Chưa xếp khối', '12']);
    });
  });

  it('omits a column that is empty for all units', async () => {
    const view = districtSummary();
    const summaries = view.summaries.map((one) => readersSummary(one, 'leaders'));
    await on({ page: 'summary', view: { ...view, summaries } }, async ({ page }) => {
      const list = page.getByRole('group', { name: 'Đơn vị chưa có địa chỉ thư dùng được (4)' });
      expect(await list.locator('th').allTextContents()).toEqual(['TT', 'Đơn vị']);
    });
  });

  it('says on which day a dispatch has ended, above its figures', async () => {
    const view = districtSummary();
    const ended = view.summaries.map((one) => ({
      ...one,
      dispatch: { ...one.dispatch, state: 'closed' as const, closedOn: '2024-12-03' },
    }));
    const status = 'Văn bản đã kết thúc theo dõi ngày 03/12/2024.';
    await on(
      { page: 'summary', view: { ...view, summaries: ended }, width: 320 },
      async (opened) => {
        expect(await opened.page.getByText(status).count()).toBe(1);
        expect(await opened.page.locator('.tiles strong').first().textContent()).toBe('84/93');
      },
    );
    await on({ page: 'summary', view }, async ({ page }) => {
      expect(await page.getByText('kết thúc theo dõi').count()).toBe(0);
    });
  });

  it('says where the figures are once the follow-up has ended and no summary is left', async () => {
    const view = { ...districtSummary(), summaries: [], briefings: [] };
    await on({ page: 'summary', view, width: 320 }, async ({ page }) => {
      expect(await page.locator('main').textContent()).toBe(
        'Việc theo dõi văn bản này đã kết thúc; số liệu có trong các báo cáo đã lập.',
      );
    });
  });

  it('has no list of units for a body that supports the dispatch, nor a word that none is overdue', async () => {
    const view = districtSummary();
    const summaries = view.summaries.map((one) => readersSummary(one, 'support'));
    await on({ page: 'summary', view: { ...view, summaries } }, async ({ page }) => {
      expect(await page.locator('.tiles strong').allTextContents()).toEqual([
        '84/93',
        '65/93',
        '21',
        '9',
      ]);
      expect(await page.getByRole('heading', { level: 3 }).allTextContents()).toEqual([
        'Biểu tổng hợp theo khối',
        'Kết quả theo đối tượng',
      ]);
      expect(await page.locator('main').textContent()).not.toContain('Không có đơn vị quá hạn');
    });
  });

  it('offers five lines for a briefing, which are selected if the browser forbids copying', async () => {
    await on({ page: 'summary', view: districtSummary(), width: 390 }, async ({ page }) => {
      const lines = await page.locator('.briefing li').allTextContents();
      expect(lines.length).toBe(5);
      const copy = page.getByRole('button', { name: 'Sao chép tóm tắt' });
      await setClipboard(page, 'allowed');
      await copy.click();
      await page.getByText('Đã sao chép năm dòng tóm tắt.').waitFor();
      expect(await page.title()).toContain(lines.at(-1));
      await setClipboard(page, 'forbidden');
      await copy.click();
      await page.getByText('Các dòng trên đã được chọn: nhấn Ctrl+C.').waitFor();
      await picture(page, 'briefing-by-hand');
      expect((await selectedText(page)).trim().split(/\n+/)).toEqual(lines);
    });
  });

  it('hides its buttons while it is printed', async () => {
    await on({ page: 'summary', view: districtSummary(), width: 1024 }, async ({ page }) => {
      const buttons = page.getByRole('button');
      expect(await buttons.count()).toBeGreaterThan(0);
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      expect(await buttons.count()).toBe(0);
      await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    });
  });
});
