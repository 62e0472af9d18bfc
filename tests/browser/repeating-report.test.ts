import { describe, expect, it } from 'vitest';
import { HAS_CHROMIUM } from '../../local/host/chromium';
import { readersSummary } from '../../src/summary/rules/readers-summary';
import { dispatch } from '../builders/dispatch';
import { figure } from '../builders/figure';
import { obligation } from '../builders/obligation';
import { repetition } from '../builders/repetition';
import { summaryOf } from '../builders/summary';
import { unit } from '../builders/unit';
import { dispatch as dispatchAnswers } from '../bundle/dispatch';
import { importUnits, newOffice, owner, smallList } from '../bundle/office';
import { rowsOf, words } from '../bundle/rows-of';
import { dialogViewOf } from '../bundle/view-of';
import { browserFixture, clerkSize, pasteInto, picture, violations } from './browser-fixture';
import { districtSummary } from './sample-views';

const { on } = browserFixture();

describe.skipIf(!HAS_CHROMIUM)('Thêm văn bản', () => {
  it('asks for the periods of a report only once it repeats', async () => {
    const google = newOffice();
    importUnits(google, smallList(12));
    const view = dialogViewOf(google.press(owner, words.menu.openDispatch));
    const server = {
      addDispatch: (...args: unknown[]) => google.call(owner, 'addDispatch', ...args).result,
    };
    const size = clerkSize('dispatch-form');
    await on({ page: 'dispatch-form', view, server, ...size }, async ({ page }) => {
      const field = (name: string) => page.locator(`#field-${name}`);
      const shown = async () =>
        Promise.all(
          ['repeats', 'periodEnd', 'dueLike', 'daysAhead', 'repeatsUntil', 'isAutomatic'].map(
            (name) => field(name).isVisible(),
          ),
        );
      expect(await shown()).toEqual([false, false, false, false, false, false]);
      const texts = dispatchAnswers();
      for (const name of ['number', 'subject', 'issuingBody'])
        await field(name).fill(texts[name] ?? '');
      let acts = 0;
      const act = async (done: Promise<unknown>) => {
        acts += 1;
        await done;
      };
      await act(field('asks').selectOption('result'));
      await act(field('task').selectOption('report'));
      expect(await shown()).toEqual([true, false, false, false, false, false]);
      const figures = 'Số buổi (buổi)\nKinh phí (triệu đồng)\nTỷ lệ hộ tham gia (%)';
      await act(pasteInto(field('requestedFigures-0-label'), figures));
      expect(await page.locator('.isAccumulated').first().isVisible()).toBe(false);
      await field('completeBy').fill('2024-11-20');
      await act(field('repeats').selectOption('month'));
      expect(await shown()).toEqual([true, true, true, true, true, true]);
      for (const figure of [0, 1])
        await act(page.locator('.isAccumulated input').nth(figure).check());
      await act(field('isAutomatic').check());
      // Beyond what any document needs
      expect(acts).toBeLessThanOrEqual(8);
      await field('repeats').scrollIntoViewIfNeeded();
      await picture(page, 'dispatch-form-repeats');
      expect(await violations(page)).toEqual([]);
      await field('notClassified').check();
      await page.getByRole('button', { name: words.forms.addDispatch.submit }).click();
      await page.locator('.notice.good').first().waitFor();
    });
    expect(rowsOf(google, 'dispatches')[0]).toMatchObject({
      id: 'VB-001-20241031',
      label: 'Báo cáo tháng 10/2024',
      requestedFigures: [
        'Số buổi (buổi) · số nguyên · bắt buộc · cộng · lũy kế từ đầu năm',
        'Kinh phí (triệu đồng) · số thập phân · bắt buộc · cộng · lũy kế từ đầu năm',
        'Tỷ lệ hộ tham gia (%) · số thập phân · bắt buộc',
      ].join('\n'),
      repetition:
        'hằng tháng · hạn ngày 20 tháng sau · lập trước hạn 5 ngày làm việc · đến 31/12/2025 · tự gửi',
    });
  });
});

describe.skipIf(!HAS_CHROMIUM)('the leaders’ page of a repeating report', () => {
  it('has a line for each round, with the sums of its figures', async () => {
    const units = ['PN-001', 'PN-002', 'PN-003'].map((code) => unit({ code }));
    const months = ['0930', '1031', '1130'];
    const rounds = months.map((month) =>
      dispatch({
        ...{ id: `VB-001-2024${month}`, asks: 'result', task: 'report', acknowledgeBy: null },
        label: `Báo cáo tháng ${Number(month.slice(0, 2))}/2024`,
        repetition: repetition(),
        requestedFigures: [
          figure('Số tin, bài đã đăng', { measure: 'tin, bài', isAccumulated: true }),
          figure('Số buổi', { measure: 'buổi' }),
        ],
      }),
    );
    const obligations = rounds.flatMap(({ id }, round) =>
      units.map(({ code }, at) =>
        obligation({
          ...{ dispatchId: id, unitCode: code, completedOn: '2024-11-20' },
          complete: round + at < 4 ? 'completed' : 'notStarted',
          reportedValues: [
            { label: 'Số tin, bài đã đăng', value: 1000 + at },
            { label: 'Số buổi', value: 2 + round },
          ],
        }),
      ),
    );
    const [latest = dispatch()] = rounds.slice(-1);
    const summary = summaryOf({ dispatch: latest, series: rounds, units, obligations });
    const view = {
      ...districtSummary(),
      summaries: [readersSummary(summary, 'leaders')],
      briefings: [[]],
    };
    await on({ page: 'summary', view, width: 360, height: 740 }, async ({ page }) => {
      const table = page.locator('section', {
        has: page.getByRole('heading', { name: /^Các kỳ của báo cáo định kỳ/ }),
      });
      const rows = table.last().locator('tbody tr');
      const cells = await rows.evaluateAll((all) =>
        all.map((row) => [...row.children].map(({ textContent }) => textContent).join(' | ')),
      );
      expect(cells).toEqual([
        'Báo cáo tháng 9/2024 | 3/3 | 3.003 (lũy kế 3.003) | 6',
        'Báo cáo tháng 10/2024 | 3/3 | 3.003 (0; lũy kế 6.006) | 9 (+3)',
        'Báo cáo tháng 11/2024 | 2/3 | 2.001 (lũy kế 8.007) | 8',
      ]);
      const totals = page.locator('section', {
        has: page.getByRole('heading', { name: 'Số liệu đơn vị báo' }),
      });
      const changes = totals.last().locator('tbody td:nth-child(3)');
      expect(await changes.allTextContents()).toEqual(['chưa so sánh được', 'chưa so sánh được']);
      await rows.first().scrollIntoViewIfNeeded();
      await picture(page, 'leaders-rounds-360');
      expect(await violations(page)).toEqual([]);
    });
  });
});
