import { describe, expect, it } from 'vitest';
import { HAS_CHROMIUM } from '../../local/host/chromium';
import type { ReportAnswer } from '../../src/answers/rules/kinds/report';
import type { UnitPageView } from '../../src/answers/rules/page-view';
import type { SincePeriod } from '../../src/dispatches/rules/period-trend';
import type { FormAnswers } from '../../src/forms/form-view';
import { toDispatchId } from '../../src/records/dispatch';
import type { Obligation } from '../../src/records/obligation';
import { formatRequestedFigures } from '../../src/records/requested-figure';
import { readersSummary } from '../../src/summary/rules/readers-summary';
import { dispatch } from '../builders/dispatch';
import { FIGURES_OF_EVERY_KIND, MONTHLY_FIGURES, MONTHLY_REPORT } from '../builders/figure';
import { obligation } from '../builders/obligation';
import { summaryOf } from '../builders/summary';
import { unit } from '../builders/unit';
import { dispatch as dispatchAnswers } from '../bundle/dispatch';
import { importUnits, newOffice, owner, smallList } from '../bundle/office';
import { rowsOf, words } from '../bundle/rows-of';
import { dialogViewOf } from '../bundle/view-of';
import { browserFixture, clerkSize, pasteInto, picture, violations } from './browser-fixture';
import { DISPATCH, districtSummary, recorded, schoolPage } from './sample-views';
import { problemsIn } from './unit-page-steps';

const { on } = browserFixture();

const [news, sessions, money] = MONTHLY_FIGURES.map(({ label }) => label) as [
  string,
  string,
  string,
];
const LABELS = [
  'Số tin, bài đã đăng (tin, bài)',
  'Số buổi tuyên truyền (buổi)',
  'Kinh phí (triệu đồng)',
] as const;

const values = (texts: Readonly<Record<string, number>>) =>
  Object.entries(texts).map(([label, value]) => ({ label, value }));

/** The page of a school that reported 12 items in October, and now has to report for November. */
function monthlyPage(id: string = DISPATCH.id): UnitPageView {
  const october = schoolPage(
    {
      dispatchId: toDispatchId('VB-000'),
      ...{ complete: 'completed', completedOn: '2024-10-31', answeredVersion: 1 },
      ...{ completeChannel: 'page', heldOn: '2024-10-31' },
      reportedValues: values({ [news]: 12, [money]: 4.5 }),
    },
    '2024-11-05',
    { ...DISPATCH, ...MONTHLY_REPORT, id: toDispatchId('VB-000'), number: '1-CV/HU' },
  );
  const now = schoolPage({ dispatchId: toDispatchId(id) }, '2024-11-05', {
    ...DISPATCH,
    ...MONTHLY_REPORT,
    id: toDispatchId(id),
    taskWords: 'tuyên truyền tháng 11',
    requestedFigures: MONTHLY_FIGURES.map((figure) => ({
      ...figure,
      isAccumulated: figure.label === money,
    })),
  });
  if (now.state !== 'open' || october.state !== 'open') throw new Error('no page');
  return { ...now, before: october.dispatches[0] ?? null };
}

describe.skipIf(!HAS_CHROMIUM)('the unit page of a dispatch that asks figures', () => {
  const opening = { page: 'unit', view: monthlyPage(), width: 360, height: 640 } as const;
  const done: Partial<Obligation> = {
    ...{ complete: 'completed', completedOn: '2024-11-05', heldOn: '2024-11-04' },
    ...{ completeChannel: 'page', answeredVersion: 1 },
    reportedValues: values({ [news]: 1234, [sessions]: 2, [money]: 12.5 }),
  };

  it('has a field for each, with the keypad that fits and the last value as help', async () => {
    await on(opening, async ({ page }) => {
      await picture(page, 'unit-figures-360');
      const keypads = await page
        .locator('input.count')
        .evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).inputMode));
      expect(keypads).toEqual(['numeric', 'numeric', 'decimal', 'decimal']);
      expect(await page.getByText(/^Lần báo trước/).allTextContents()).toEqual([
        'Lần báo trước: 12',
        'Lần báo trước: 4,5. Ghi số của kỳ này; lũy kế do hệ thống tự cộng.',
      ]);
      await page.getByLabel(LABELS[2]).fill('1.5');
      expect(await page.getByText('Đọc là 1,5').isVisible()).toBe(true);
      expect(await violations(page)).toEqual([]);
    });
  });

  it('takes a monthly answer by two taps besides its figures: the day, and the button', async () => {
    const server = { reportResult: () => recorded(done) };
    await on({ ...opening, server }, async ({ page, calls }) => {
      for (const [at, text] of ['14', '2', '4,5'].entries())
        await page.getByLabel(LABELS[at] ?? '').fill(text);
      await page.getByLabel('Ngày thực hiện xong').fill('2024-11-04');
      await page.getByRole('button', { name: 'Đã hoàn thành' }).click();
      await page.locator('#VB-001\\/complete-notice').waitFor();
      expect(calls.length).toBe(1);
    });
  });

  it('takes the answer of a round of a repeating report by one tap besides its figures', async () => {
    const id = 'VB-001-20241130';
    const server = { reportResult: () => recorded({ ...done, dispatchId: toDispatchId(id) }) };
    await on({ ...opening, view: monthlyPage(id), server }, async ({ page, calls }) => {
      for (const [at, text] of ['14', '2', '4,5'].entries())
        await page.getByLabel(LABELS[at] ?? '').fill(text);
      expect(await page.getByLabel('Ngày thực hiện xong').count()).toBe(0);
      await page.getByRole('button', { name: 'Đã hoàn thành' }).click();
      await page.locator(`#${id}\\/complete-notice`).waitFor();
      const [sent] = calls.map(({ args }) => args[1] as ReportAnswer);
      expect([sent?.dispatch, sent?.doneOn]).toEqual([id, '']);
    });
  });

  it('asks about a value beyond ten times the last one, and sends what was typed', async () => {
    const server = { reportResult: () => recorded(done) };
    await on({ ...opening, server }, async ({ page, calls }) => {
      const step = page.getByRole('group', { name: /Báo kết quả/ });
      const complete = step.getByRole('button', { name: 'Đã hoàn thành' });
      await page.getByLabel(LABELS[0]).fill('1.234');
      await page.getByLabel(LABELS[1]).fill('hai');
      await page.getByLabel('Ngày thực hiện xong').fill('2024-11-04');
      await complete.click();
      expect(await problemsIn(step)).toEqual(['Xin ghi một số nguyên, chỉ gồm chữ số, ví dụ: 72.']);
      await page.getByLabel(LABELS[1]).fill('2');
      await complete.click();
      expect(await problemsIn(step)).toEqual([
        'Có số liệu chênh quá 10 lần so với lần báo trước. Xin xem lại; nếu đúng, xin đánh dấu ô này.',
      ]);
      await picture(page, 'unit-figures-far-360');
      expect(await violations(page)).toEqual([]);
      await page.getByLabel(/^Đúng: số liệu khác nhiều/).check();
      await complete.click();
      await page.locator('#VB-001\\/complete-notice').waitFor();
      const [sent] = calls.map(({ args }) => args[1] as ReportAnswer);
      expect(sent?.values.map(({ text }) => text)).toEqual(['1.234', '2', '', '']);
      await page.getByRole('button', { name: /^Xem/ }).first().click();
      const record = await page.locator('main').allInnerTexts();
      for (const line of [`${LABELS[0]}: 1.234`, `${LABELS[2]}: 12,5`])
        expect(record.join()).toContain(line);
      await picture(page, 'unit-figures-done-360');
    });
  });
});

/** The page of a school that is asked a figure of every kind. */
function everyKindPage(answered: Partial<Obligation> = {}): UnitPageView {
  const about = { ...DISPATCH, ...MONTHLY_REPORT, requestedFigures: FIGURES_OF_EVERY_KIND };
  return schoolPage(answered, '2024-11-05', about);
}

describe.skipIf(!HAS_CHROMIUM)(
  'the unit page of a dispatch that asks figures of every kind',
  () => {
    const done: Partial<Obligation> = {
      ...{ complete: 'completed', completedOn: '2024-11-05', heldOn: '2024-11-04' },
      ...{ completeChannel: 'page', answeredVersion: 1 },
      reportedValues: [
        { label: 'Số hộ tham gia', value: 0 },
        { label: 'Tổng số hộ', value: 0 },
        { label: 'Kinh phí', value: 12.345 },
        { label: 'Hình thức', value: 'Trực tuyến' },
        { label: 'Kênh tuyên truyền', value: 'Pa nô; Truyền thanh' },
        { label: 'Ngày tổ chức', value: '2024-11-04' },
        { label: 'Kiến nghị', value: 'Cấp thêm: “loa”' },
      ],
    };
    const size = { width: 360, height: 640 };

    it('asks a number of two readings back, computes the rate and sends what was chosen', async () => {
      const server = { reportResult: () => recorded(done) };
      await on(
        { page: 'unit', view: everyKindPage(), server, ...size },
        async ({ page, calls }) => {
          const rate = page.locator('.field', { hasText: 'Tỷ lệ hộ tham gia' }).locator('strong');
          expect(await rate.textContent()).toBe('–');
          await page.getByLabel('Số hộ tham gia (hộ)').fill('1.200');
          await page.getByLabel('Tổng số hộ (hộ)').fill('1,500');
          expect(await page.getByRole('button', { name: /^Đọc là/ }).allTextContents()).toEqual([
            'Đọc là 1.500',
          ]);
          expect(await rate.textContent()).toBe('–');
          await page.getByRole('button', { name: 'Đọc là 1.500' }).click();
          expect(await page.getByLabel('Tổng số hộ (hộ)').inputValue()).toBe('1.500');
          expect(await rate.textContent()).toBe('80,0%');
          await page.getByLabel('Kinh phí (triệu đồng)').fill('12,500');
          expect(await page.getByRole('button', { name: /^Đọc là/ }).allTextContents()).toEqual([
            ...['Đọc là 12,5', 'Đọc là 12.500'],
          ]);
          await picture(page, 'unit-kinds-360');
          expect(await violations(page)).toEqual([]);
          const step = page.getByRole('group', { name: /Báo kết quả/ });
          await page.getByLabel('Kinh phí (triệu đồng)').blur();
          await page.getByRole('radio', { name: 'Trực tuyến' }).check();
          for (const name of ['Pa nô', 'Truyền thanh'])
            await page.getByRole('checkbox', { name, exact: true }).check();
          await page.getByLabel('Ngày tổ chức').fill('2024-11-04');
          await page.getByLabel('Ngày thực hiện xong').fill('2024-11-04');
          await step.getByRole('button', { name: 'Đã hoàn thành' }).click();
          expect(await problemsIn(step)).toEqual([
            'Đọc là 12,5 hay 12.500? Xin chọn một trong hai.',
          ]);
          await page.getByRole('button', { name: 'Đọc là 12,5', exact: true }).click();
          expect(await page.getByRole('button', { name: /^Đọc là/ }).count()).toBe(0);
          await step.getByRole('button', { name: 'Đã hoàn thành' }).click();
          await page.locator('#VB-001\\/complete-notice').waitFor();
          const [sent] = calls.map(({ args }) => args[1] as ReportAnswer);
          expect(sent?.values.map(({ text }) => text)).toEqual([
            ...['1.200', '1.500', '12,5', 'Trực tuyến', 'Truyền thanh; Pa nô', '2024-11-04', ''],
          ]);
        },
      );
    });

    it('writes numbers and rates in Vietnamese on the English page too, as it reads them', async () => {
      await on({ page: 'unit-en', view: everyKindPage(), ...size }, async ({ page }) => {
        await page.getByRole('button', { name: 'English' }).click();
        await page.getByLabel('Số hộ tham gia (hộ)').fill('1200');
        await page.getByLabel('Tổng số hộ (hộ)').fill('1500');
        expect(await page.getByText('Read as 1.500').count()).toBe(1);
        const rate = page.locator('.field', { hasText: 'Tỷ lệ hộ tham gia' }).locator('strong');
        expect(await rate.textContent()).toBe('80,0%');
      });
    });

    it('shows what was recorded, and fills the fields with it again', async () => {
      await on({ page: 'unit', view: everyKindPage(done), ...size }, async ({ page }) => {
        await page.getByRole('button', { name: /^Xem/ }).first().click();
        const record = (await page.locator('main').allInnerTexts()).join();
        for (const line of [
          'Kinh phí (triệu đồng): 12,345',
          'Tỷ lệ hộ tham gia: Không có phát sinh, không tính tỷ lệ',
          'Kênh tuyên truyền: Pa nô; Truyền thanh',
          'Ngày tổ chức: 04/11/2024',
          'Kiến nghị: Cấp thêm: “loa”',
        ])
          expect(record).toContain(line);
        await picture(page, 'unit-kinds-done-360');
        await page.getByRole('button', { name: 'Bổ sung, sửa kết quả' }).click();
        expect(await page.getByLabel('Kinh phí (triệu đồng)').inputValue()).toBe('12,3450');
        expect(await page.getByRole('radio', { name: 'Trực tuyến' }).isChecked()).toBe(true);
        const channels = page.getByRole('checkbox', { name: /Truyền thanh|Pa nô/, checked: true });
        expect(await channels.count()).toBe(2);
        expect(await page.getByLabel('Ngày tổ chức').inputValue()).toBe('2024-11-04');
        expect(await page.getByLabel(/^Kiến nghị/).inputValue()).toBe('Cấp thêm: “loa”');
        await picture(page, 'unit-kinds-again-360');
      });
    });
  },
);

const forms = words.forms;

/** An office of twelve units with a dispatch that asks two figures. */
function office() {
  const google = newOffice();
  importUnits(google, smallList(12));
  const call =
    (name: string) =>
    (...args: unknown[]) =>
      google.call(owner, name, ...args).result;
  const asks = { asks: 'result', task: 'report', reportForm: 'page', acknowledgeBy: '' };
  const add = (fields: FormAnswers) =>
    google.call(
      owner,
      'addDispatch',
      dispatchAnswers({ ...asks, firstNotice: 'paper', ...fields }),
    );
  return { google, call, add, view: (entry: string) => dialogViewOf(google.press(owner, entry)) };
}

describe.skipIf(!HAS_CHROMIUM)('Thêm văn bản', () => {
  it('has rows of figures only where a result is asked, and reads a pasted list', async () => {
    const { google, call, view } = office();
    const server = { addDispatch: call('addDispatch') };
    const opened = view(words.menu.openDispatch);
    const size = clerkSize('dispatch-form');
    await on({ page: 'dispatch-form', view: opened, server, ...size }, async ({ page }) => {
      const rows = page.locator('.figure');
      expect(await rows.first().isVisible()).toBe(false);
      await page
        .getByLabel(forms.addDispatch.task, { exact: false })
        .first()
        .selectOption('report');
      expect(await rows.count()).toBe(1);
      const first = page.locator('#field-requestedFigures-0-label');
      await pasteInto(first, '1. Số tin, bài đã đăng (tin, bài)\n2. Tỷ lệ hộ tham gia\t%\n');
      expect(await rows.count()).toBe(3);
      await page.locator('#field-requestedFigures-2-label').fill('Họ tên');
      expect(await rows.count()).toBe(4);
      const ticked = await page
        .locator('.figure input[type=checkbox]')
        .evaluateAll((boxes) => boxes.slice(0, 6).map((box) => (box as HTMLInputElement).checked));
      expect(ticked).toEqual([true, true, false, true, false, false]);
      expect(await page.locator('#field-requestedFigures-1-kind').inputValue()).toBe('decimal');
      expect(await page.locator('.isAccumulated').first().isVisible()).toBe(false);
      for (const [name, text] of Object.entries(dispatchAnswers()))
        if (['number', 'subject', 'issuingBody'].includes(name))
          await page.locator(`#field-${name}`).fill(text);
      await page.locator('#field-acknowledgeBy').fill('2024-11-08');
      await page.locator('#field-completeBy').fill('2024-11-30');
      await page.locator('#field-notClassified').check();
      await page.getByRole('button', { name: forms.addDispatch.submit }).click();
      const problem = page.locator('#field-requestedFigures-problem');
      await problem.filter({ hasText: 'Dòng 3: “Họ tên” hỏi thông tin của cá nhân' }).waitFor();
      await page.locator('#field-requestedFigures').scrollIntoViewIfNeeded();
      await picture(page, 'dispatch-form-figures');
      expect(await violations(page)).toEqual([]);
      await page.getByRole('button', { name: 'Bỏ số liệu 3' }).click();
      await page.getByRole('button', { name: forms.addDispatch.submit }).click();
      await page.locator('.notice.good').first().waitFor();
    });
    expect(rowsOf(google, 'dispatches')[0]?.requestedFigures).toBe(
      'Số tin, bài đã đăng (tin, bài) · số nguyên · bắt buộc · cộng\nTỷ lệ hộ tham gia (%) · số thập phân · bắt buộc',
    );
  });
});

describe.skipIf(!HAS_CHROMIUM)('Thêm văn bản with figures of every kind', () => {
  it('asks for each kind what it needs, and a rate follows the names of its figures', async () => {
    const { view } = office();
    const opened = view(words.menu.openDispatch);
    const size = { width: 1366, height: 625 };
    await on({ page: 'dispatch-form', view: opened, ...size }, async ({ page }) => {
      const field = (at: number, part: string) =>
        page.locator(`#field-requestedFigures-${at}-${part}`);
      const shownTicks = (at: number) =>
        page.locator('.figure').nth(at).locator('label:visible').allTextContents();
      await page
        .getByLabel(forms.addDispatch.task, { exact: false })
        .first()
        .selectOption('report');
      const names = ['Số hộ', 'Tổng số hộ', 'Tỷ lệ tham gia', 'Hình thức', 'Đã niêm yết'];
      for (const [at, name] of [...names, 'Ngày tổ chức', 'Kiến nghị'].entries())
        await field(at, 'label').fill(name);
      const kinds = ['rate', 'choices', 'yesNo', 'day', 'text'];
      for (const [at, kind] of kinds.entries()) await field(at + 2, 'kind').selectOption(kind);
      await field(2, 'part').selectOption('Số hộ');
      await field(2, 'whole').selectOption('Tổng số hộ');
      await field(3, 'options').fill('Trực tiếp; Trực tuyến');
      expect(await shownTicks(0)).toEqual([' Bắt buộc', ' Cộng các đơn vị']);
      expect(await shownTicks(2)).toEqual([]);
      expect(await shownTicks(5)).toEqual([' Bắt buộc']);
      expect(await field(5, 'measure').isVisible()).toBe(false);
      // While its name is typed, the eighth figure has the name of the first
      await field(7, 'label').pressSequentially('Số hộ nghèo');
      await field(0, 'label').fill('Số hộ dự họp');
      await field(0, 'label').blur();
      expect(await field(2, 'part').inputValue()).toBe('Số hộ dự họp');
      await page.locator('#field-requestedFigures').scrollIntoViewIfNeeded();
      await picture(page, 'dispatch-form-kinds');
      expect(await violations(page)).toEqual([]);
      await page.setViewportSize({ width: 360, height: 640 });
      await picture(page, 'dispatch-form-kinds-360');
    });
  });
});

describe.skipIf(!HAS_CHROMIUM)('Ghi nhận trả lời', () => {
  it('has a field that fits each kind of figure, and asks back a number of two readings', async () => {
    const { google, call, add, view } = office();
    add({
      number: '1-CV/HU',
      requestedFigures: formatRequestedFigures(FIGURES_OF_EVERY_KIND, words.figureWords),
    });
    const server = { recordAnswer: call('recordAnswer') };
    const opened = view(words.menu.openAnswer);
    const size = clerkSize('answer-form');
    await on({ page: 'answer-form', view: opened, server, ...size }, async ({ page }) => {
      await page.locator('#field-unit').fill('Đơn vị 003 (PN-003)');
      await page.locator('#field-answer').selectOption('reportCompleted');
      await page.getByLabel(/^Số hộ tham gia/).fill('8');
      await page.getByLabel(/^Tổng số hộ/).fill('10');
      await page.getByLabel(/^Kinh phí/).fill('12,500');
      await page.getByLabel('Hình thức', { exact: true }).selectOption('Trực tuyến');
      await page.getByRole('checkbox', { name: 'Pa nô' }).check();
      await page.getByLabel('Ngày tổ chức', { exact: true }).last().fill('2024-10-29');
      await page.getByLabel(/^Kiến nghị/).fill('Xin thêm loa');
      await page.locator('#field-doneOn').fill('2024-10-30');
      await page.getByLabel(/^Người trả lời/).fill('Văn thư');
      expect(await page.getByText('Tỷ lệ hộ tham gia').count()).toBe(0);
      await page.getByRole('button', { name: forms.recordAnswer.save }).click();
      await page.getByText('Số này đọc được hai cách: 12,5 hay 12.500?').waitFor();
      await picture(page, 'answer-form-kinds');
      expect(await violations(page)).toEqual([]);
      await page.getByLabel(/^Kinh phí/).fill('12,5');
      await page.getByRole('button', { name: forms.recordAnswer.save }).click();
      await page.locator('.notice.good').first().waitFor();
    });
    const row = rowsOf(google, 'tracking').find(({ reportedValues }) => reportedValues !== '');
    expect(row?.reportedValues).toBe(
      'Số hộ tham gia: 8\nTổng số hộ: 10\nKinh phí: 12,5\nHình thức: “Trực tuyến”\nKênh tuyên truyền: “Pa nô”\nNgày tổ chức: 29/10/2024\nKiến nghị: “Xin thêm loa”',
    );
  });

  it('has the figures of the chosen dispatch', async () => {
    const { google, call, add, view } = office();
    add({ number: '1-CV/HU' });
    add({ number: '2-CV/HU', requestedFigures: 'Số buổi (buổi)\nKinh phí (triệu đồng)' });
    const server = { recordAnswer: call('recordAnswer') };
    const opened = view(words.menu.openAnswer);
    const size = clerkSize('answer-form');
    await on({ page: 'answer-form', view: opened, server, ...size }, async ({ page }) => {
      const first = page.getByLabel(/^Số buổi \(buổi\)/);
      expect(await first.isVisible()).toBe(false);
      await page.locator('#field-dispatch').selectOption('VB-002');
      await page.locator('#field-unit').fill('Đơn vị 003 (PN-003)');
      await page.locator('#field-answer').selectOption('reportCompleted');
      await first.fill('3');
      await page.getByLabel(/^Kinh phí/).fill('1.250,5');
      await page.locator('#field-doneOn').fill('2024-10-30');
      await page.getByLabel(/^Người trả lời/).fill('Văn thư');
      await picture(page, 'answer-form-figures');
      expect(await violations(page)).toEqual([]);
      await page.getByRole('button', { name: forms.recordAnswer.save }).click();
      await page.locator('.notice.good').first().waitFor();
    });
    const row = rowsOf(google, 'tracking').find(({ reportedValues }) => reportedValues !== '');
    expect(row).toMatchObject({
      unitCode: 'PN-003',
      reportedValues: 'Số buổi: 3\nKinh phí: 1.250,5',
    });
  });
});

describe.skipIf(!HAS_CHROMIUM)('Nhập kết quả', () => {
  it('finds the columns of figures by their headers, or as a person chooses', async () => {
    const { google, call, add } = office();
    add({ requestedFigures: 'Số buổi (buổi)\nKinh phí (triệu đồng)' });
    const names = ['readImport', 'answersOnFile', 'lastValuesOnFile', 'importAnswers'];
    const server = Object.fromEntries(
      names.map((name) => [
        name,
        (...args: unknown[]) => JSON.parse(JSON.stringify(call(name)(...args))),
      ]),
    );
    const view = { language: 'vi', kind: 'answers', first: null };
    const size = { width: 600, height: 500 };
    await on({ page: 'import', view, server, ...size }, async ({ page }) => {
      const list = [
        'Mã\tTên đơn vị\tSố buổi\tTiền chi\tKết quả',
        'PN-001\tĐơn vị 001\t3\t1.250,5\tx',
        'PN-002\tĐơn vị 002\tba\t7\tx',
      ].join('\n');
      await page.locator('textarea').fill(list);
      await page
        .getByRole('button', { name: /Tiếp tục|Đọc/ })
        .first()
        .click();
      const meaningOf = (column: string) => page.getByLabel(`Cột ${column} hiểu là`);
      const left = page.getByText('Chưa có cột nào cho số liệu “Kinh phí”');
      await left.waitFor();
      expect(await meaningOf('C: Số buổi').inputValue()).toBe('#Số buổi');
      await meaningOf('D: Tiền chi').selectOption({ label: 'Số liệu: Kinh phí (triệu đồng)' });
      expect(await left.count()).toBe(0);
      await meaningOf('D: Tiền chi').scrollIntoViewIfNeeded();
      await picture(page, 'import-figures');
      expect(await violations(page)).toEqual([]);
      await page.getByRole('button', { name: 'Xem trước' }).first().click();
      await page.getByText('cột “Số buổi”: “ba” không phải là số').waitFor();
      await page.getByText('Đơn vị 002: thiếu “Số buổi”').waitFor();
      expect(await page.getByText('Để lại, không nhập').count()).toBe(0);
      await picture(page, 'import-figures-preview');
      await page.getByRole('button', { name: /^Ghi nhận 2/ }).click();
      await page.locator('.notice.good').first().waitFor();
    });
    const { completed, inProgress } = words.choices.completionState;
    expect(rowsOf(google, 'tracking').slice(0, 2)).toMatchObject([
      { reportedValues: 'Số buổi: 3\nKinh phí: 1.250,5', complete: completed },
      { reportedValues: 'Kinh phí: 7', complete: inProgress },
    ]);
  });
});

describe.skipIf(!HAS_CHROMIUM)('the leaders’ page of a dispatch that asks figures', () => {
  it('has their totals, the change, and how many units reported', async () => {
    const units = ['PN-001', 'PN-002', 'PN-003'].map((code) => unit({ code }));
    const summary = summaryOf({
      dispatch: dispatch(MONTHLY_REPORT),
      units,
      obligations: units.map(({ code }, at) =>
        obligation({
          ...{ unitCode: code, complete: 'completed', completedOn: '2024-11-20' },
          reportedValues: values({ [news]: 1234 + at, [sessions]: 2, [money]: 12.5 }),
        }),
      ),
    });
    const since: SincePeriod = {
      ...{ period: 'Tháng 10/2024', cutOff: '2024-10-31', closed: '', change: summary.totals },
      valueChanges: values({ [news]: 120, [sessions]: 0, [money]: -3.5 }),
    };
    const view = {
      ...districtSummary(),
      summaries: [readersSummary({ ...summary, since }, 'leaders')],
      briefings: [[]],
    };
    await on({ page: 'summary', view, width: 360, height: 740 }, async ({ page }) => {
      const cells = await page
        .locator('section', { has: page.getByRole('heading', { name: 'Số liệu đơn vị báo' }) })
        .last()
        .locator('tbody tr')
        .evaluateAll((rows) =>
          rows.map((row) => [...row.children].map(({ textContent }) => textContent).join(' | ')),
        );
      expect(cells).toEqual([
        `${LABELS[0]} | 3.705 | +120 | 3`,
        `${LABELS[1]} | 6 | không đổi | 3`,
        `${LABELS[2]} | 37,5 | −3,5 | 3`,
        'Tỷ lệ hộ tham gia (%) | không cộng |  | 0',
      ]);
      await picture(page, 'leaders-figures-360');
      expect(await violations(page)).toEqual([]);
      await page.emulateMedia({ media: 'print' });
      await page.setViewportSize({ width: 794, height: 1123 });
      await picture(page, 'leaders-figures-a4');
    });
  });
});
