import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { HAS_CHROMIUM } from '../../local/host/chromium';
import type { AnswerOutcome } from '../../src/answers/rules/answer-outcome';
import type { DelayAnswer } from '../../src/answers/rules/kinds/delay';
import type { ReportAnswer } from '../../src/answers/rules/kinds/report';
import { pageAnswers, type UnitPageView } from '../../src/answers/rules/page-view';
import type { Day } from '../../src/calendar/day';
import { toDispatchId } from '../../src/records/dispatch';
import type { Obligation } from '../../src/records/obligation';
import { trainingOf } from '../builders/answers';
import { obligation } from '../builders/obligation';
import { trainingValues } from '../builders/training';
import { browserFixture, picture } from './browser-fixture';
import {
  ACKNOWLEDGED,
  DISPATCH,
  dispatchesOf,
  recorded,
  schoolPage,
  TRAINED,
} from './sample-views';
import { completionStep, problemsIn, receiptStep } from './unit-page-steps';

type OpenView = Extract<UnitPageView, { state: 'open' }>;

const { on } = browserFixture();
const width = 360;
const answersOf = (answered: Partial<Obligation>) =>
  pageAnswers({ ...obligation({ unitCode: 'PN-061' }), ...answered });
const beforeOf = (answered: Partial<Obligation>) => ({
  id: toDispatchId('VB-000'),
  answers: answersOf(answered),
});
const open = (answered: Partial<Obligation> = {}, today?: Day) =>
  schoolPage(answered, today) as OpenView;
/** Waits until the step says that its answer was recorded. */
const recordedIn = (step: Locator) => step.locator('.notice.good').waitFor();
const confirm = (page: Page) => receiptStep(page).getByRole('button', { name: 'Xác nhận đã nhận' });

/** Counts taps and filled fields. Starts at one tap, for the link in the letter. */
function thumb() {
  const done = { taps: 1, fields: 0 };
  const filled = async (taps: number, fill: Promise<unknown>) => {
    Object.assign(done, { taps: done.taps + taps, fields: done.fields + 1 });
    await fill;
  };
  return {
    done,
    tap: async (button: Locator) => {
      done.taps += 1;
      await button.click();
    },
    type: (field: Locator, text: string) => filled(1, field.fill(text)),
    /** Two taps: open the calendar and choose a day. */
    pickDay: (field: Locator, day: Day) => filled(2, field.fill(day)),
  };
}

describe.skipIf(!HAS_CHROMIUM)('a clerk with a telephone', () => {
  const server = {
    confirmReceipt: () => recorded(ACKNOWLEDGED),
    reportResult: () => recorded(TRAINED),
  };

  it('confirms with two taps and no field if the unit has answered before, otherwise three and one', async () => {
    const unitName = 'Trường Phổ thông dân tộc bán trú Trung học cơ sở Thượng Lâm Khê';
    const again = { ...open(), unitName, before: beforeOf(ACKNOWLEDGED) };
    await on({ page: 'unit', view: again, server, width, height: 740 }, async ({ page }) => {
      const { done, tap } = thumb();
      const box = await confirm(page).boundingBox();
      expect((box?.y ?? 0) + (box?.height ?? 740)).toBeLessThanOrEqual(740);
      await tap(confirm(page));
      await recordedIn(receiptStep(page));
      await picture(page, 'unit-confirmed-360');
      expect(done).toEqual({ taps: 2, fields: 0 });
    });
    await on({ page: 'unit', view: open(), server, width }, async ({ page }) => {
      const { done, tap, type } = thumb();
      await type(receiptStep(page).getByLabel('Chức danh người xác nhận'), 'Văn thư');
      await tap(confirm(page));
      await recordedIn(receiptStep(page));
      expect(done).toEqual({ taps: 3, fields: 1 });
    });
  });

  it('reports a training with six taps, fewer if it has reported before', async () => {
    const taps: number[] = [];
    for (const before of [null, beforeOf(TRAINED)]) {
      const view = { ...open(ACKNOWLEDGED, '2024-11-20'), before } as const;
      await on({ page: 'unit', view, server, width }, async ({ page, calls }) => {
        const { done, tap, type, pickDay } = thumb();
        const [eligible, round] = ['Số thuộc diện', 'Đợt 1'].map((name) =>
          page.getByRole('group', { name }),
        ) as [Locator, Locator];
        expect(await eligible.getByRole('textbox').count()).toEqual(2);
        const form = round.getByLabel('Hình thức tổ chức');
        expect(await form.inputValue()).toEqual('meeting');
        if (!before) await type(eligible.getByLabel('Cán bộ'), '72');
        await pickDay(round.getByLabel('Ngày tổ chức'), '2024-11-18');
        await type(round.getByLabel('Cán bộ'), '71');
        await tap(completionStep(page).getByRole('button', { name: 'Đã hoàn thành' }));
        await completionStep(page).getByRole('button', { name: 'Bổ sung, sửa kết quả' }).waitFor();
        expect(trainingOf(calls[0]?.args[1] as ReportAnswer)).toMatchObject({
          eligible: { staff: '72' },
          entries: [{ form: 'meeting', sessions: '1', attended: { staff: '71' } }],
        });
        taps.push(done.taps);
      });
    }
    expect(taps).toEqual([6, 5]);
  });

  it('reports staff and pupils with six taps if it has before, otherwise eight, and is told which groups have no count', async () => {
    const view = open(ACKNOWLEDGED, '2024-11-20');
    const before = beforeOf({
      ...TRAINED,
      reportedValues: trainingValues({
        eligibleBy: { staff: 45, students: 300 },
        rounds: [{ form: 'meeting', heldOn: '2024-11-18', sessions: 1, attended: { staff: 40 } }],
      }),
    });
    await on({ page: 'unit', view: { ...view, before }, server, width }, async ({ page }) => {
      const { done, tap, type, pickDay } = thumb();
      const round = completionStep(page).getByRole('group', { name: 'Đợt 1' });
      await pickDay(round.getByLabel('Ngày tổ chức'), '2024-11-18');
      await type(round.getByLabel('Cán bộ'), '45');
      await type(round.getByLabel('Học sinh'), '290');
      await tap(completionStep(page).getByRole('button', { name: 'Đã hoàn thành' }));
      await recordedIn(completionStep(page));
      expect(done.taps).toEqual(6);
    });
    await on({ page: 'unit', view, server, width }, async ({ page }) => {
      const { done, tap, type, pickDay } = thumb();
      const [eligible, round] = ['Số thuộc diện', 'Đợt 1'].map((name) =>
        page.getByRole('group', { name }),
      ) as [Locator, Locator];
      await type(eligible.getByLabel('Cán bộ'), '45');
      await pickDay(round.getByLabel('Ngày tổ chức'), '2024-11-18');
      await type(round.getByLabel('Cán bộ'), '45');
      const rate = completionStep(page).locator('output');
      expect(await rate.textContent()).toEqual(
        '100,0% (45 lượt trên 45 người thuộc đối tượng đã tổ chức)',
      );
      await type(eligible.getByLabel('Học sinh'), '300');
      expect(await rate.textContent()).toMatch(
        /^100,0%.*chưa có số tham gia: Học sinh, sinh viên$/,
      );
      await type(round.getByLabel('Học sinh'), '290');
      expect(await rate.textContent()).not.toContain('chưa có');
      await tap(completionStep(page).getByRole('button', { name: 'Đã hoàn thành' }));
      expect(done.taps).toEqual(8);
    });
  });

  it('does not send an empty report', async () => {
    const view = { ...open(ACKNOWLEDGED, '2024-11-20'), before: beforeOf(TRAINED) } as const;
    await on({ page: 'unit', view, width }, async ({ page, calls }) => {
      await completionStep(page).getByRole('button', { name: 'Lưu, đang thực hiện' }).click();
      await page.getByText('Chưa có nội dung để ghi nhận').first().waitFor();
      expect(calls).toEqual([]);
    });
  });

  it('keeps a corrected completion, and withdraws it only after a second press', async () => {
    const view = open(TRAINED, '2024-12-20');
    await on({ page: 'unit', view, server, width }, async ({ page, calls }) => {
      await completionStep(page).getByRole('button', { name: 'Bổ sung, sửa kết quả' }).click();
      await completionStep(page).getByRole('button', { name: 'Rút lại' }).dblclick();
      await page.getByText('được tính là chưa hoàn thành').first().waitFor();
      await picture(page, 'unit-withdraw-360');
      expect(calls).toEqual([]);
      await page.waitForTimeout(600);
      await completionStep(page).getByRole('button', { name: 'Rút lại' }).click();
      await recordedIn(completionStep(page));
      expect(calls[0]?.args[1]).toMatchObject({ state: 'inProgress' });
    });
  });

  it('shows what it typed, what is missing and its reason for delay, for a dispatch that ended meanwhile', async () => {
    const status = {
      ...ACKNOWLEDGED,
      expectedOn: '2024-12-10',
      difficulties: 'Đợi lịch.',
    } as const;
    const over = schoolPage(status, '2024-12-05', { ...DISPATCH, state: 'closed' });
    const ended = () => ({ state: 'changed', because: 'closed', view: over });
    const view = open(ACKNOWLEDGED, '2024-12-05');
    await on({ page: 'unit', view, server: { reportResult: ended }, width }, async ({ page }) => {
      await page.getByLabel('Văn bản triển khai của đơn vị').fill('Kế hoạch số 9');
      await completionStep(page).getByRole('button', { name: 'Lưu, đang thực hiện' }).click();
      await page.getByText('“quán triệt, phổ biến” vừa gửi').first().waitFor();
      await picture(page, 'unit-ended-360');
      expect(await page.getByLabel('Văn bản triển khai của đơn vị').inputValue()).toEqual(
        'Kế hoạch số 9',
      );
      expect(
        await page.getByText('Chưa ghi nhận trả lời của đơn vị về: quán triệt, phổ biến.').count(),
      ).toEqual(1);
      expect(await page.locator('.record dd').allInnerTexts()).toEqual(
        expect.arrayContaining(['10/12/2024', 'Đợi lịch.']),
      );
    });
  });

  it('is asked about its own groups, and about others on request', async () => {
    await on({ page: 'unit', view: open(ACKNOWLEDGED), width }, async ({ page }) => {
      const eligible = completionStep(page).getByRole('group', { name: 'Số thuộc diện' });
      const round = completionStep(page).getByRole('group', { name: 'Đợt 1' });
      for (const part of [eligible, round])
        expect(await part.getByLabel('Nhân dân').isVisible()).toBe(false);
      await completionStep(page).getByRole('button', { name: 'Đối tượng khác' }).click();
      await eligible.getByLabel('Nhân dân').fill('120');
      expect(await round.getByLabel('Nhân dân').isVisible()).toBe(true);
      expect(await round.getByLabel('Học sinh').isVisible()).toBe(false);
    });
  });

  it('is shown what is open and what is overdue, also of what is not loaded yet', async () => {
    const [late] = dispatchesOf(open({}, '2024-11-20'));
    const [done] = dispatchesOf(open(TRAINED, '2024-12-04'));
    const dispatches = [
      ...open().dispatches,
      ...(late ? [{ ...late, id: 'VB-000', number: '12-CV/HU' }] : []),
      ...(done ? [{ ...done, id: 'VB-002', number: '7-CV/HU' }] : []),
    ];
    const view = { ...open(), dispatches, further: [1, 2, 4] as const };
    await on({ page: 'unit', view, width }, async ({ page }) => {
      await picture(page, 'unit-several-360');
      expect(await page.locator('.count').textContent()).toEqual(
        '4 văn bản cần trả lời, 2 quá hạn.',
      );
      expect(await page.locator('.line').allInnerTexts()).toEqual([
        'Công văn số 12-CV/HU\nxác nhận: hạn 08/11/2024, quá hạn 8 ngày làm việc',
        'Công văn số 1384-CV/HU',
        'Công văn số 7-CV/HU\n✓ Đã xác nhận 05/11/2024; ✓ Đã hoàn thành 20/11/2024',
      ]);
    });
  });

  it('sees its answers for a dispatch that is over, with the reference, and cannot send', async () => {
    const [one] = dispatchesOf(
      schoolPage({ ...TRAINED, requests: '2024-11-20T09:00 ab12cd34ef56k2x9' }, '2024-12-20', {
        ...DISPATCH,
        state: 'closed',
        closedOn: '2024-12-10',
      }),
    );
    await on({ page: 'unit', view: { ...open(), dispatches: [one] }, width }, async ({ page }) => {
      await picture(page, 'unit-over-360');
      expect(await page.getByRole('button').allTextContents()).toEqual(['In giấy ghi nhận']);
      const shown = await page.locator('.record dd').allInnerTexts();
      expect([shown[0], ...shown.slice(-2)]).toEqual([
        '05/11/2024',
        '09:00, 20/11/2024',
        'AB12-CD34',
      ]);
    });
  });

  it('is read by a screen reader as headings, named steps and one button', async () => {
    const view = { ...open(), position: 'Văn thư' };
    await on({ page: 'unit', view, width }, async ({ page }) => {
      expect((await page.locator('section').ariaSnapshot()).split('\n')).toEqual(
        expect.arrayContaining([
          '- region "Công văn số 1384-CV/HU":',
          '  - heading "Công văn số 1384-CV/HU" [level=2]',
          '  - group "1. Xác nhận đã nhận":',
          '    - button "Xác nhận đã nhận"',
          '  - group "2. Kết quả quán triệt, tuyên truyền, phổ biến":',
        ]),
      );
    });
  });
});

describe.skipIf(!HAS_CHROMIUM)('a telephone without a network', () => {
  const answering = { confirmReceipt: (): AnswerOutcome => recorded(ACKNOWLEDGED) };
  const view = { ...open(), position: 'Văn thư' };
  const offline = async (page: Page, test: () => Promise<void>) => {
    // The browser requests the page's icon by itself.
    await page.waitForLoadState('networkidle');
    await page.context().setOffline(true);
    try {
      await test();
    } finally {
      await page.context().setOffline(false);
    }
  };
  const status = (page: Page) => receiptStep(page).locator('.status .notice p').allTextContents();
  const OFFLINE = [
    'Máy đang mất mạng. Trang này sẽ tự gửi khi có mạng; xin giữ trang mở.',
    'Nội dung đã nhập được giữ bảy ngày trên máy này, kể cả khi đóng trang.',
  ];

  it('says so, and sends automatically once it is back', async () => {
    await on({ page: 'unit', view, server: answering, width }, async ({ page, calls }) => {
      await offline(page, async () => {
        await confirm(page).click();
        await page.getByText('Máy đang mất mạng').first().waitFor();
        await picture(page, 'unit-offline-360');
        const waiting = receiptStep(page).getByRole('button', { name: 'Chờ mạng' });
        expect(await waiting.count()).toEqual(1);
        expect(await status(page)).toEqual(OFFLINE);
        expect(calls).toEqual([]);
      });
      await recordedIn(receiptStep(page));
      expect(calls.length).toEqual(1);
    });
  });

  it('that loses it midway sends the same request again', async () => {
    const answers = [() => new Promise(() => {}), () => recorded(ACKNOWLEDGED)];
    const server = { confirmReceipt: () => answers.shift()?.() };
    await on({ page: 'unit', view, server, width }, async ({ page, calls }) => {
      await confirm(page).click();
      await page.getByText('Đang gửi…').first().waitFor();
      await offline(page, async () => {
        await page.getByText('Máy đang mất mạng').first().waitFor();
        expect(await status(page)).toEqual(OFFLINE);
      });
      await recordedIn(receiptStep(page));
      const [first, second, ...more] = calls.map(({ args }) => args[2]);
      expect([second, more]).toEqual([first, []]);
    });
  });

  it('is offered unsent input when the page is reopened, never sends it automatically, and may discard it', async () => {
    await on({ page: 'unit', view: open(), server: answering, width }, async ({ page, calls }) => {
      const position = receiptStep(page).getByLabel('Chức danh người xác nhận');
      await position.fill('Phó Hiệu trưởng');
      const address = page.url();
      await page.goto('about:blank');
      await page.goto(address);
      expect(await position.inputValue()).toEqual('Phó Hiệu trưởng');
      await picture(page, 'unit-unsent-360');
      expect(await receiptStep(page).locator('form .notice p').first().textContent()).toMatch(
        /^Nội dung dưới đây nhập lúc \d\d:\d\d, \d\d\/\d\d\/\d{4}, chưa gửi\./,
      );
      expect(calls).toEqual([]);
      await page.getByRole('button', { name: 'Bỏ nội dung chưa gửi' }).click();
      await page.waitForTimeout(600);
      await page.getByRole('button', { name: 'Bấm lần nữa' }).click();
      expect(await position.inputValue()).toEqual('');
      await page.reload();
      expect(await receiptStep(page).locator('form .notice').count()).toEqual(0);
    });
  });

  it('keeps input for seven days, then deletes the texts of all units’ pages', async () => {
    await on({ page: 'unit', view: open(), width }, async ({ page }) => {
      const position = receiptStep(page).getByLabel('Chức danh người xác nhận');
      const aged = async (days: number) => {
        await position.fill('Phó Hiệu trưởng');
        await page.evaluate((ago) => {
          localStorage.setItem('don-doc:another:draft:x', '0 {}');
          for (const key of Object.keys(localStorage)) {
            const text = (localStorage[key] as string).replace(/^\d+ /, '');
            localStorage.setItem(key, `${Date.now() - ago} ${text}`);
          }
        }, days * 86_400_000);
        await page.reload();
        return [await position.inputValue(), await page.evaluate(() => localStorage.length)];
      };
      expect(await aged(6.9)).toEqual(['Phó Hiệu trưởng', 2]);
      expect(await aged(7.1)).toEqual(['', 0]);
    });
  });
});

describe.skipIf(!HAS_CHROMIUM)('a unit that is late with its training', () => {
  const late = (answered: Partial<Obligation> = {}) =>
    open({ ...ACKNOWLEDGED, ...answered }, '2024-12-05');
  const told = { expectedOn: '2024-12-10', difficulties: 'Chưa có hội trường.' } as const;
  const title = /^(Hẹn ngày|Sửa ngày hẹn)$/;
  /** Form in the fold that says when the unit will be done, or only what hinders it. */
  const form = (page: Page) =>
    completionStep(page)
      .locator('details')
      .filter({ hasText: /^(Hẹn ngày|Sửa ngày hẹn|Nêu khó khăn)/ })
      .locator('form');
  const fill = async (page: Page) => {
    await page.getByText(title).click();
    await form(page).getByLabel('Dự kiến hoàn thành ngày').fill(told.expectedOn);
    await form(page).getByLabel('Khó khăn, vướng mắc').fill(told.difficulties);
    await form(page).getByRole('button').click();
  };

  it('reports once its expected completion date and its difficulties', async () => {
    const server = { tellDelay: () => recorded({ ...ACKNOWLEDGED, ...told }) };
    await on({ page: 'unit', view: late(), server, width }, async ({ page, calls }) => {
      await page.getByText(title).click();
      await picture(page, 'unit-late-360');
      await form(page).getByRole('button').click();
      expect(await problemsIn(form(page))).toEqual([
        'Xin chọn ngày, hoặc nêu khó khăn, vướng mắc.',
      ]);
      await form(page).getByLabel('Dự kiến hoàn thành ngày').fill('2024-12-17');
      expect(await problemsIn(form(page))).toEqual([
        'Xin chọn một ngày từ hôm nay đến 16/12/2024.',
      ]);
      await page.getByText(title).click();
      await fill(page);
      await recordedIn(completionStep(page));
      expect(await completionStep(page).locator('.notice.good p').first().textContent()).toEqual(
        'Đã gửi cho cơ quan theo dõi lúc 14:05, 05/11/2024.',
      );
      await picture(page, 'unit-late-told-360');
      expect(await page.locator('.record dd').allInnerTexts()).toEqual(
        expect.arrayContaining(['10/12/2024', told.difficulties]),
      );
      expect(await completionStep(page).locator('.chip, .deadline').allTextContents()).toEqual([
        'Thời hạn đề nghị: 02/12/2024 (hạn 30/11/2024 trùng ngày nghỉ), đã qua 3 ngày làm việc.',
      ]);
      await page.getByText('Sửa ngày hẹn', { exact: true }).click();
      expect(await form(page).getByLabel('Dự kiến hoàn thành ngày').inputValue()).toEqual(
        '2024-12-10',
      );
      const answer = calls[0]?.args[1] as DelayAnswer;
      expect([calls.length, answer]).toMatchObject([1, { ...told, dispatch: 'VB-001', seen: '' }]);
    });
  });

  it('is told that its date has passed, cannot set another, and may still report difficulties', async () => {
    const view = open({ ...ACKNOWLEDGED, ...told }, '2024-12-11');
    const [warned] = dispatchesOf(view);
    expect(warned?.expectUntil).toEqual({});
    await on({ page: 'unit', view, width }, async ({ page }) => {
      expect(await completionStep(page).locator('.notice.warning').allTextContents()).toEqual([
        'Ngày dự kiến hoàn thành 10/12/2024 đã qua; đơn vị chưa báo hoàn thành.',
      ]);
      await page.locator('summary').getByText('Nêu khó khăn, vướng mắc').click();
      expect(await form(page).getByRole('textbox').count()).toEqual(1);
      expect(await form(page).getByLabel('Dự kiến hoàn thành').count()).toEqual(0);
    });
    await on({ page: 'unit', view: late(told), width }, async ({ page }) => {
      expect(await page.getByText('Ngày dự kiến hoàn thành').count()).toEqual(0);
    });
  });

  it('is shown what a colleague has reported meanwhile, with its own input kept', async () => {
    const theirs = { expectedOn: '2024-12-12', difficulties: 'Đợi lịch của xã.' } as const;
    const outcomes: AnswerOutcome[] = [
      {
        state: 'changed',
        because: 'answered',
        recorded: null,
        answers: answersOf({ ...ACKNOWLEDGED, ...theirs }),
      },
      recorded({ ...ACKNOWLEDGED, ...theirs }),
    ];
    const server = { tellDelay: () => outcomes.shift() };
    await on({ page: 'unit', view: late(), server, width }, async ({ page, calls }) => {
      await fill(page);
      const warning = completionStep(page).locator('.notice.warning');
      await warning.waitFor();
      expect(await warning.textContent()).toContain('Đợi lịch của xã.');
      expect(await form(page).getByLabel('Khó khăn').inputValue()).toEqual(told.difficulties);
      await form(page).getByRole('button').click();
      await recordedIn(completionStep(page));
      const [, second] = calls.map(({ args }) => args[1] as DelayAnswer);
      expect(second).toMatchObject(told);
      expect(second?.seen).not.toEqual('');
    });
  });
});
