import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { HAS_CHROMIUM } from '../../local/host/chromium';
import { type Dispatch, toDispatchId } from '../../src/records/dispatch';
import { changeOf, NO_FIGURES } from '../../src/records/figures';
import { readersSummary, type SummaryView } from '../../src/summary/rules/readers-summary';
import { reportedNumbers } from '../../src/summary/rules/value-totals';
import { briefingLines } from '../../src/summary/tab/briefing-lines';
import { wordsIn } from '../../src/words/words-in';
import { dispatch } from '../builders/dispatch';
import { obligation } from '../builders/obligation';
import { provinceView } from '../builders/province';
import { closedPeriod, summaryOf } from '../builders/summary';
import { OWN_TASK, unaskedIn } from '../builders/unasked-words';
import { unit } from '../builders/unit';
import { browserFixture, picture, violations } from './browser-fixture';
import { districtSummary } from './sample-views';

const { on } = browserFixture();

const SCREEN = { width: 360, height: 740 };

/** Data of the leaders' page, for an office with `dispatches` dispatches and two closed periods. */
function leadersView(dispatches: number, reader: 'leaders' | 'support' = 'leaders'): SummaryView {
  const view = districtSummary();
  const summaries = view.summaries.flatMap((one) =>
    Array.from({ length: dispatches }, (_, at) => {
      const { totals, dispatch } = one;
      const { units, acknowledgeLate, acknowledgeOverdue, completeLate, completeOverdue } = totals;
      const before = {
        ...totals,
        acknowledgeOnTime: 60 - acknowledgeLate,
        acknowledgeWithin: units - 60 - acknowledgeOverdue,
        completeOnTime: 20,
        completeWithin: units - 20 - completeLate - completeOverdue,
      };
      const point = { corrected: false, sound: true, reportedValues: [], proposal: '' };
      const proposal = 'Đề nghị Thường trực làm việc với các đơn vị còn chậm.';
      const whole = {
        ...one,
        dispatch: { ...dispatch, id: toDispatchId(`VB-${at}`), number: `${1384 + at}-CV/HU` },
        since: {
          period: 'Tháng 11/2024',
          cutOff: '2024-11-30',
          closed: 'Tháng 12/2024',
          change: changeOf(before, totals),
          valueChanges: [],
        },
        periods: [
          {
            ...point,
            period: 'Tháng 10/2024',
            cutOff: '2024-10-31',
            figures: { ...NO_FIGURES, units: 93, acknowledgeWithin: 93, completeWithin: 93 },
          },
          { ...point, period: 'Tháng 11/2024', cutOff: '2024-11-30', figures: before, proposal },
        ],
      } as const;
      return readersSummary(whole, reader, { beside: dispatches });
    }),
  );
  return { ...view, summaries, briefings: summaries.map(() => []) };
}

/** Texts that are completely visible on a telephone's screen without scrolling. */
async function firstScreen(page: Page): Promise<string> {
  await page.setViewportSize(SCREEN);
  return page.evaluate((height) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const range = document.createRange();
      range.selectNodeContents(node);
      const { bottom, width } = range.getBoundingClientRect();
      if (width > 0 && bottom <= height) texts.push(node.textContent ?? '');
    }
    return texts.join('|');
  }, SCREEN.height);
}

describe.skipIf(!HAS_CHROMIUM)('the page of leaders', () => {
  it('shows on the first screen of a telephone how many, who is late and what has changed', async () => {
    await on({ page: 'summary', view: leadersView(1), width: 360 }, async ({ page }) => {
      await picture(page, 'leaders-one-360');
      const first = await firstScreen(page);
      const { overdue } = leadersView(1).summaries[0] ?? { overdue: [] };
      for (const text of ['84/93', '65/93', '+24 trong kỳ đã chốt', 'không đổi trong kỳ đã chốt'])
        expect(first).toContain(text);
      expect(first).toContain(overdue[0]?.name);
      expect(await page.locator('.briefing').count()).toBe(0);
      expect(await violations(page)).toEqual([]);
    });
  });

  it('shows for twelve dispatches done, late and change, then what to decide, then who is late', async () => {
    await on({ page: 'summary', view: leadersView(12), width: 360 }, async ({ page }) => {
      await picture(page, 'leaders-twelve-360');
      const first = await firstScreen(page);
      for (const text of ['1384-CV/HU', '84/93', ' (+24)', ' (không đổi)'])
        expect(first).toContain(text);
      const headings = await page
        .getByRole('heading', { level: 3 })
        .filter({ visible: true })
        .allTextContents();
      expect(headings).toEqual(['Nội dung xin ý kiến chỉ đạo', 'Đơn vị quá hạn']);
      const decide = page.locator('.decide');
      const top = async (name: string) => (await page.locator(name).first().boundingBox())?.y ?? 0;
      expect(await top('.decide')).toBeLessThan(3 * SCREEN.height);
      expect(await decide.getByText('1384-CV/HU').count()).toBeGreaterThan(0);
      expect(await violations(page)).toEqual([]);
    });
  });

  it('opens a dispatch and returns', async () => {
    await on({ page: 'summary', view: leadersView(3), width: 360 }, async ({ page }) => {
      const tiles = page.locator('.tiles').filter({ visible: true });
      expect(await tiles.count()).toBe(0);
      await page.getByRole('button', { name: 'Công văn số 1385-CV/HU' }).click();
      expect(await tiles.count()).toBe(1);
      expect(await page.locator('h2').filter({ visible: true }).textContent()).toContain(
        '1385-CV/HU',
      );
      await page
        .getByRole('button', { name: '← Tất cả văn bản' })
        .filter({ visible: true })
        .click();
      expect(await tiles.count()).toBe(0);
    });
  });

  it('shows a supporting body no units and nothing to decide', async () => {
    await on({ page: 'summary', view: leadersView(2, 'support'), width: 360 }, async ({ page }) => {
      expect(await page.locator('.dispatches li').count()).toBe(2);
      const text = await page.locator('main').textContent();
      expect(text).not.toContain('Nội dung xin ý kiến chỉ đạo');
      expect(text).not.toContain('làm việc với các đơn vị');
      for (const { name } of districtSummary().summaries[0]?.overdue ?? [])
        expect(text).not.toContain(name);
    });
  });

  it('draws the shares over the periods with the deadlines, distinguishable without colour', async () => {
    await on({ page: 'summary', view: leadersView(1), width: 1024 }, async ({ page }) => {
      await picture(page, 'leaders-one-1024');
      const points = (await page.locator('.trend polyline.completed').getAttribute('points')) ?? '';
      expect(points.split(' ')).toHaveLength(3);
      expect(await page.locator('.trend .mark').count()).toBe(2);
      const dash = (kind: string) =>
        page
          .locator(`.trend polyline.${kind}`)
          .evaluate((one) => getComputedStyle(one).strokeDasharray);
      expect([await dash('acknowledged'), await dash('completed')]).toEqual(['none', '8px, 5px']);
      await page.emulateMedia({ media: 'print' });
      await page.pdf({ path: 'out/screenshots/leaders-one.pdf', preferCSSPageSize: true });
    });
  });

  it('draws them so that a telephone shows every word completely, at a legible size', async () => {
    await on({ page: 'summary', view: leadersView(1), width: 360 }, async ({ page }) => {
      const cut = await page.locator('.trend').evaluate((drawing) => {
        const room = drawing.getBoundingClientRect();
        return [...drawing.querySelectorAll('text')]
          .filter((text) => {
            const { left, right, top, bottom } = text.getBoundingClientRect();
            const isWhole =
              left >= room.left && right <= room.right && top >= room.top && bottom <= room.bottom;
            return !isWhole || bottom - top < 11;
          })
          .map((text) => text.textContent);
      });
      expect(cut).toEqual([]);
    });
  });

  it('prints a dispatch on one page: the longest overdue units that fit, and how many others', async () => {
    const view = leadersView(1);
    const [summary] = view.summaries;
    const [unit] = summary?.overdue ?? [];
    if (!summary || !unit) throw new Error('no unit is overdue');
    for (const [count, isCut] of [
      [0, false],
      [3, false],
      [124, true],
      [300, true],
    ] as const) {
      const overdue = Array.from({ length: count }, (_, at) => ({ ...unit, name: `Đơn vị ${at}` }));
      const one = { ...summary, overdue, leftOut: undefined };
      await on(
        { page: 'summary', view: { ...view, summaries: [one] }, width: 1024 },
        async ({ page }) => {
          expect(await printedPages(page, `leaders-${count}-overdue`)).toBe(1);
          await onPaper(page);
          const shown = await page.locator('.red tbody tr').filter({ visible: true }).count();
          expect(shown).toBeGreaterThanOrEqual(isCut ? 6 : count);
          const rest = page.getByText('đơn vị khác, xem trên trang.').filter({ visible: true });
          expect(await rest.allTextContents()).toEqual(
            !isCut ? [] : [`và ${count - shown} đơn vị khác, xem trên trang.`],
          );
          expect(await page.locator('.tiles, .decide, .bar, .columns').count()).toBeGreaterThan(3);
          await offPaper(page);
        },
      );
    }
  });

  it('prints six dispatches on one page, and the one that is open on another', async () => {
    await on({ page: 'summary', view: provinceView(), width: 1024 }, async ({ page }) => {
      expect(await printedPages(page, 'leaders-six')).toBe(1);
      await onPaper(page);
      const late = page.locator('.several tbody tr').filter({ visible: true });
      expect(await late.count()).toBeGreaterThan(5);
      await offPaper(page);
      for (const { dispatch } of provinceView().summaries) {
        await page.getByRole('button', { name: dispatch.number }).click();
        expect(await printedPages(page, `leaders-${dispatch.number.replace('/', '-')}`)).toBe(1);
        await page.getByRole('button', { name: '← ' }).filter({ visible: true }).click();
      }
    });
  });

  it('prints for the office the list of dispatches and a page for each', async () => {
    const { summaries, ...view } = provinceView();
    const own = summaries.map(({ reader: _, ...summary }) => summary);
    const briefings = own.map(() =>
      Array.from({ length: 5 }, () => 'Một dòng để giao ban. '.repeat(8)),
    );
    await on(
      { page: 'summary', view: { ...view, summaries: own, briefings }, width: 1024 },
      async ({ page }) => {
        expect(await printedPages(page, 'office-six')).toBe(7);
      },
    );
  });

  it.each([360, 1366])(
    'lists who is overdue in several of six dispatches, at %i px',
    async (width) => {
      const view = provinceView();
      const height = width === 360 ? 640 : 625;
      await on({ page: 'summary', view, width, height }, async ({ page }) => {
        await picture(page, `leaders-six-${width}`);
        expect(await violations(page)).toEqual([]);
        const [first] = view.lateUnits;
        const row = page.locator('.several tbody tr').first();
        expect(await row.textContent()).toContain(
          `${first?.unit}Khối xã, phường, đặc khu${first?.overdue}/${first?.dispatches} văn bản được giao`,
        );
        const text = (await page.locator('main').textContent()) ?? '';
        expect(text).toContain('45-KH/TU: Quán triệt (vừa quá hạn)');
        expect(text).not.toMatch(/[^\d]0 ngày/);
        const cut = await page
          .locator('.dispatches .subject, .several .line')
          .evaluateAll((all) => all.filter((one) => one.scrollWidth > one.clientWidth + 1).length);
        expect(cut).toBe(0);
        await page.getByRole('button', { name: 'Xem đủ' }).filter({ visible: true }).press('Enter');
        expect(await page.locator('.several tbody tr').filter({ visible: true }).count()).toBe(
          view.lateUnits.length,
        );
      });
    },
  );
});

/** Number of pages of the PDF that the browser prints, which is saved with the screenshots. */
async function printedPages(page: Page, name: string): Promise<number> {
  const pdf = await page.pdf({ path: `out/screenshots/${name}.pdf`, preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

/** Shows the page as it is printed. */
async function onPaper(page: Page): Promise<void> {
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
}

async function offPaper(page: Page): Promise<void> {
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
}

/** A page on one dispatch with a closed period, which units have answered in every column. */
function pageOn(fields: Partial<Dispatch>, reader?: 'leaders'): SummaryView {
  const units = ['A', 'B', 'C'].map((code) => unit({ code, name: `Đơn vị ${code}` }));
  const answers = { acknowledge: 'acknowledged', complete: 'completed' } as const;
  const about = dispatch({ subject: 'chuyển đổi số', ...fields } as Dispatch);
  const sumUp = (closings: Dispatch['closings']) =>
    summaryOf({
      dispatch: { ...about, closings },
      units,
      obligations: [
        obligation({
          unitCode: 'A',
          ...answers,
          eligible: 9,
          attended: 9,
          completedOn: '2024-11-20',
        }),
        obligation({
          unitCode: 'B',
          ...answers,
          nothingToReport: 'yes',
          completedOn: '2024-12-03',
        }),
        obligation({ unitCode: 'C' }),
      ],
    });
  const { totals, values } = sumUp([]);
  const summary = sumUp([closedPeriod({ ...totals, ...reportedNumbers(values) })]);
  const view = districtSummary();
  return {
    ...view,
    summaries: [reader ? readersSummary(summary, reader) : summary],
    briefings: [briefingLines(summary, wordsIn('vi'), 'vi')],
  };
}

describe.skipIf(!HAS_CHROMIUM)('the page of a dispatch', () => {
  const report = { task: 'report', taskWords: OWN_TASK } as const;
  const result = { asks: 'result', acknowledgeBy: null, ...report } as const;
  it.each<[string, Partial<Dispatch>, string[]]>([
    ['receipt only', { asks: 'receipt', completeBy: null }, ['Đã xác nhận2/3 (66,7%)']],
    [
      'receipt only, without a deadline',
      { asks: 'receipt', acknowledgeBy: null, completeBy: null },
      ['Xác nhận: không có hạn.', 'Chưa xác nhận1'],
    ],
    [
      'a result without a deadline',
      { ...result, completeBy: null },
      [
        'Hoàn thành: không có hạn.',
        `Đã báo kết quả ${OWN_TASK}2/3 (66,7%)trong đó 1 không phát sinh`,
        `Kết quả ${OWN_TASK} theo khối`,
      ],
    ],
    ['both, with deadlines', report, ['Đã xác nhận2/3', `Báo kết quả ${OWN_TASK}`]],
  ])('that asks %s says so and names nothing else', async (name, fields, texts) => {
    for (const reader of [undefined, 'leaders'] as const) {
      const view = pageOn(fields, reader);
      await on({ page: 'summary', view, width: 1366 }, async ({ page }) => {
        if (!reader) await picture(page, `leaders-asked-${name.replaceAll(/\W+/g, '-')}`);
        const shown = await page.locator('main').allTextContents();
        for (const text of texts) expect(shown.join('')).toContain(text);
        const words = await page
          .locator('main *')
          .evaluateAll((all) =>
            all.flatMap((one) => [...one.childNodes].map((node) => node.nodeValue ?? '')),
          );
        const [summary] = view.summaries;
        expect(summary && unaskedIn(words, summary.dispatch)).toEqual([]);
      });
    }
  });

  it('names its urgency beside its number, and the body in charge, if there are any', async () => {
    const fields = { urgency: 'express', leadUnit: 'Ban Tuyên giáo' } as const;
    const lead = 'Cơ quan chủ trì: Ban Tuyên giáo';
    await on({ page: 'summary', view: pageOn(fields, 'leaders'), width: 360 }, async ({ page }) => {
      expect(await page.locator('h2').textContent()).toContain('số 1384-CV/HU (Hỏa tốc), ngày');
      expect(await page.getByText(lead, { exact: true }).count()).toBe(1);
    });
    const plain = pageOn({ leadUnit: '' }, 'leaders');
    await on({ page: 'summary', view: plain, width: 360 }, async ({ page }) => {
      const text = await page.locator('main').textContent();
      expect(text).not.toMatch(/Hỏa tốc|Khẩn|chủ trì/);
    });
  });

  it('is listed with what it asks, beside others', async () => {
    const views = [
      pageOn({ asks: 'receipt', completeBy: null }, 'leaders'),
      pageOn({ ...result, completeBy: null, number: '2-CV/HU', label: 'Mục 3' }, 'leaders'),
      pageOn({ number: '3-CV/HU', urgency: 'urgent' }, 'leaders'),
    ];
    const [first] = views;
    if (!first) throw new Error('no view');
    const view = { ...first, summaries: views.flatMap(({ summaries }) => summaries) };
    await on({ page: 'summary', view, width: 1366 }, async ({ page }) => {
      await picture(page, 'leaders-asked-several');
      const rows = page.locator('.dispatches li');
      expect(await rows.getByRole('button').allTextContents()).toEqual([
        'Công văn số 1384-CV/HU',
        'Công văn số 2-CV/HU, Mục 3',
        'Công văn số 3-CV/HU (Khẩn)',
      ]);
      expect(await rows.locator('.figures').allTextContents()).toEqual([
        'Xác nhận 2/3Quá hạn 1',
        'Hoàn thành 2/3',
        'Xác nhận 2/3Hoàn thành 2/3Quá hạn 1',
      ]);
      const compared = await page.locator('.dispatches + .hint').textContent();
      expect(compared).toContain('Văn bản mới trong “Tháng 11/2024”, chưa có kỳ trước để so sánh');
    });
  });
});
