import { describe, expect, it } from 'vitest';
import { valueFieldName } from '../../../src/answers/answer-form-view';
import { recordAnswer, recordAnswerForm } from '../../../src/answers/jobs/record-answer';
import { submitAnswer } from '../../../src/answers/jobs/submit-answer';
import { seenOf } from '../../../src/answers/rules/seen-answer';
import type { Obligation } from '../../../src/records/obligation';
import { linkMaker } from '../../../src/units/jobs/unit-link';
import { logTab } from '../../../src/workbook/tabs/log-tab';
import { trackingTab } from '../../../src/workbook/tabs/tracking-tab';
import { reportAnswer } from '../../builders/answers';
import { dispatch } from '../../builders/dispatch';
import { FIGURES_OF_EVERY_KIND, MONTHLY_FIGURES, MONTHLY_REPORT } from '../../builders/figure';
import { obligation } from '../../builders/obligation';
import { settings } from '../../builders/settings';
import { unit } from '../../builders/unit';
import { fakeOffice, words } from '../../fakes/office';

const [news, sessions, money] = MONTHLY_FIGURES.map(({ label }) => label) as [
  string,
  string,
  string,
];
const values = (texts: Readonly<Record<string, string>>) =>
  Object.entries(texts).map(([label, text]) => ({ label, text }));

const last = obligation({
  dispatchId: 'VB-000',
  complete: 'completed',
  completedOn: '2024-10-31',
  reportedValues: [{ label: news, value: 12 }],
});

/** An office on 20/11/2024 that asks the figures of a month, after a month in which the unit reported 12. */
function monthlyOffice(answered: Partial<Obligation> = {}, about = dispatch(MONTHLY_REPORT)) {
  const parent = unit({ code: 'PN-002', name: 'Xã Mẫu' });
  const office = fakeOffice({
    now: '2024-11-20T10:00',
    units: [unit({ parent: 'PN-002' }), parent],
    dispatches: [about],
    obligations: [{ ...obligation(), ...answered }, last],
  });
  const tokenOf = (one: ReturnType<typeof unit>) =>
    new URL(linkMaker(office.ports.signer, settings())(one)).searchParams.get('t') ?? '';
  const send = (fields: Parameters<typeof reportAnswer>[0], from = unit()) =>
    submitAnswer(office.ports, 'report', {
      token: tokenOf(from),
      answer: reportAnswer(fields),
      request: 'a1'.repeat(16),
    });
  return { ...office, send, parent, row: () => office.workbook.rows(trackingTab)[0] };
}

const recorded = [
  { label: news, value: 1234 },
  { label: sessions, value: 2 },
  { label: money, value: 12.5 },
];

describe('the figures of a report on the page', () => {
  const typed = values({ [news]: '1.234', [sessions]: '2', [money]: '12,5' });

  it('are recorded in one cell, and in the log', () => {
    const office = monthlyOffice();
    expect(office.send({ values: typed })).toMatchObject({
      state: 'recorded',
      answers: { reportedValues: recorded },
    });
    expect(office.row()).toMatchObject({ complete: 'completed', reportedValues: recorded });
    expect(office.workbook.rows(logTab)[0]?.detail).toContain(
      'Số tin, bài đã đăng: 1.234; Số buổi tuyên truyền: 2; Kinh phí: 12,5',
    );
  });

  it('are recorded in the same way by the parent', () => {
    const office = monthlyOffice();
    const fields = { forUnit: 'PN-001', reason: 'đơn vị chưa có mạng', values: typed };
    expect(office.send(fields, office.parent)).toMatchObject({ state: 'recorded' });
    expect(office.row()).toMatchObject({ completeChannel: 'parent', reportedValues: recorded });
  });

  it('are refused by name if one is missing, and nothing is written', () => {
    const office = monthlyOffice();
    const before = office.workbook.cells();
    expect(office.send({ values: values({ [news]: '1' }) })).toEqual({
      state: 'problems',
      problems: [{ field: 'values.1', fault: 'required' }],
    });
    expect(office.workbook.cells()).toEqual(before);
  });

  it('are none if there was nothing to report', () => {
    const stored = { reportedValues: [{ label: 'Số cũ', value: 7 }, ...recorded] };
    const office = monthlyOffice({ ...stored, complete: 'inProgress' });
    const row = office.row();
    const seen = row ? seenOf('complete', row) : '';
    expect(office.send({ state: 'nothing', doneOn: '', values: typed, seen })).toMatchObject({
      state: 'recorded',
    });
    expect(office.row()?.reportedValues).toEqual([{ label: 'Số cũ', value: 7 }]);
  });

  it.each([
    ['no list', 'Số buổi'],
    [
      'more than any report has',
      Array.from({ length: 1_000 }, () => ({ label: 'Số buổi', text: '1' })),
    ],
    ['no texts', [{ label: 'Số buổi', text: 3 }]],
  ])('are refused if they are %s', (_, sent) => {
    const office = monthlyOffice();
    expect(office.send({ values: sent as never })).toEqual({ state: 'refused' });
  });

  it('are not overwritten unseen by a second person of the unit', () => {
    const office = monthlyOffice({ complete: 'completed', reportedValues: recorded });
    const row = office.row();
    const seen = row ? seenOf('complete', { ...row, reportedValues: recorded.slice(1) }) : '';
    expect(office.send({ values: typed, seen })).toMatchObject({
      state: 'changed',
      because: 'answered',
    });
  });
});

describe('the figures of a report by hand', () => {
  const phone = {
    ...{ dispatch: 'VB-001', unit: 'PN-001', channel: 'phone', reason: 'gọi điện' },
    ...{ answer: 'reportCompleted', doneOn: '15/11/2024' },
  };
  const fieldOf = (at: number) => valueFieldName('VB-001', at);

  it('have a field for each figure', () => {
    expect(recordAnswerForm(monthlyOffice().ports).figures).toEqual({ 'VB-001': MONTHLY_FIGURES });
    const plain = fakeOffice({ dispatches: [dispatch({ asks: 'result', task: 'report' })] });
    expect(recordAnswerForm(plain.ports).figures).toEqual({});
  });

  it('are recorded by the rules of the page, with a problem at the field', () => {
    const office = monthlyOffice();
    const missing = recordAnswer(office.ports, { ...phone, [fieldOf(0)]: '13' });
    expect(missing).toEqual({
      done: false,
      problems: [{ field: fieldOf(1), message: words.answerFaults.required }],
    });
    const done = recordAnswer(office.ports, { ...phone, [fieldOf(0)]: '13', [fieldOf(1)]: '2' });
    expect(done).toMatchObject({ done: true });
    expect(office.row()?.reportedValues).toEqual([
      { label: news, value: 13 },
      { label: sessions, value: 2 },
    ]);
  });

  it('keep what is recorded where a field is left empty', () => {
    const office = monthlyOffice({ complete: 'inProgress', reportedValues: recorded });
    expect(recordAnswer(office.ports, { ...phone, [fieldOf(0)]: '14' })).toMatchObject({
      done: true,
    });
    expect(office.row()?.reportedValues).toEqual([
      { label: news, value: 14 },
      ...recorded.slice(1),
    ]);
  });

  it('are asked about beyond ten times those of the last dispatch', () => {
    const office = monthlyOffice();
    const answers = { ...phone, [fieldOf(0)]: '121', [fieldOf(1)]: '2' };
    expect(recordAnswer(office.ports, answers)).toEqual({
      done: false,
      problems: [{ field: 'valuesAreRight', message: words.answerFaults.farFromLast }],
    });
    const confirmed = recordAnswer(office.ports, { ...answers, valuesAreRight: 'yes' });
    expect(confirmed).toMatchObject({ done: true });
  });
});

describe('the figures of every kind', () => {
  const about = dispatch({ ...MONTHLY_REPORT, requestedFigures: FIGURES_OF_EVERY_KIND });
  const texts = {
    ...{ 'Số hộ tham gia': '1.200', 'Tổng số hộ': '1.500', 'Kinh phí': '12,3450' },
    ...{ 'Hình thức': 'truc tuyen', 'Kênh tuyên truyền': 'Pa nô; Truyền thanh' },
    ...{ 'Ngày tổ chức': '05/11/2024', 'Kiến nghị': 'Cấp thêm: “loa”' },
  };
  const typed = values(texts);
  const stored = [
    { label: 'Số hộ tham gia', value: 1200 },
    { label: 'Tổng số hộ', value: 1500 },
    { label: 'Kinh phí', value: 12.345 },
    { label: 'Hình thức', value: 'Trực tuyến' },
    { label: 'Kênh tuyên truyền', value: 'Pa nô; Truyền thanh' },
    { label: 'Ngày tổ chức', value: '2024-11-05' },
    { label: 'Kiến nghị', value: 'Cấp thêm: “loa”' },
  ];
  const phone = {
    ...{ dispatch: 'VB-001', unit: 'PN-001', channel: 'phone', reason: 'gọi điện' },
    ...{ answer: 'reportCompleted', doneOn: '15/11/2024' },
  };
  const fields = (given: readonly { readonly label: string; readonly text: string }[]) =>
    Object.fromEntries(
      given.map(({ label, text }) => [
        valueFieldName(
          'VB-001',
          FIGURES_OF_EVERY_KIND.findIndex((one) => one.label === label),
        ),
        text,
      ]),
    );

  it('are recorded from the page and by hand in the same way, and read from the cell', () => {
    const byPage = monthlyOffice({}, about);
    expect(byPage.send({ values: typed })).toMatchObject({ state: 'recorded' });
    const byHand = monthlyOffice({}, about);
    expect(recordAnswer(byHand.ports, { ...phone, ...fields(typed) })).toMatchObject({
      done: true,
    });
    for (const office of [byPage, byHand]) expect(office.row()?.reportedValues).toEqual(stored);
    expect(byPage.workbook.rows(logTab)[0]?.detail).toContain(
      'Kinh phí: 12,345; Hình thức: Trực tuyến; Kênh tuyên truyền: Pa nô; Truyền thanh; Ngày tổ chức: 05/11/2024; Kiến nghị: Cấp thêm: “loa”',
    );
  });

  it('stay, whatever their kind, where a field of the form is left empty', () => {
    const office = monthlyOffice({ complete: 'inProgress', reportedValues: stored }, about);
    const given = { ...phone, ...fields(values({ 'Số hộ tham gia': '1.300' })) };
    expect(recordAnswer(office.ports, given)).toMatchObject({ done: true });
    expect(office.row()?.reportedValues).toEqual([
      { label: 'Số hộ tham gia', value: 1300 },
      ...stored.slice(1),
    ]);
  });

  it('are asked back by hand if a number can be read in two ways, with both readings', () => {
    const office = monthlyOffice({}, about);
    const given = { ...phone, ...fields(values({ ...texts, 'Kinh phí': '12,500' })) };
    expect(recordAnswer(office.ports, given)).toEqual({
      done: false,
      problems: [
        {
          field: valueFieldName('VB-001', 2),
          message:
            'Số này đọc được hai cách: 12,5 hay 12.500? Xin ghi lại đúng một trong hai cách đó.',
        },
      ],
    });
    expect(office.row()?.reportedValues).toEqual([]);
  });

  it('are asked back on the page, and options that the office does not offer are refused', () => {
    const office = monthlyOffice({}, about);
    const sent = values({ ...texts, 'Tổng số hộ': '1,500', 'Hình thức': 'Khác' });
    expect(office.send({ values: sent })).toEqual({
      state: 'problems',
      problems: [
        {
          ...{ field: 'values.1', fault: 'twoReadings' },
          readings: { decimal: '1,5', thousands: '1.500' },
        },
        { field: 'values.4', fault: 'unknownOption' },
      ],
    });
  });
});
