import { describe, expect, it } from 'vitest';
import {
  figureColumns,
  typedFigures,
  withoutFigures,
} from '../../../src/import/list/figure-columns';
import { ANSWER_HEADERS } from '../../../src/import/list/list-columns';
import { listHeader } from '../../../src/import/list/list-header';
import { readUnitList } from '../../../src/import/list/list-lines';
import { fillAnswer } from '../../../src/import/rules/fill-answer';
import { planAnswers } from '../../../src/import/rules/plan-answers';
import { readListedAnswer } from '../../../src/import/rules/read-listed-answer';
import type { Obligation } from '../../../src/records/obligation';
import type { ReportedValue } from '../../../src/records/reported-value';
import { dispatch } from '../../builders/dispatch';
import {
  FIGURES_OF_EVERY_KIND,
  figure,
  MONTHLY_FIGURES,
  MONTHLY_REPORT,
} from '../../builders/figure';
import { obligation } from '../../builders/obligation';
import { unit } from '../../builders/unit';

const days = { issuedOn: '2024-10-30', today: '2024-12-01' } as const;
const units = ['PN-001', 'PN-002'].map((code) => unit({ code }));
const [news, sessions, money] = MONTHLY_FIGURES.map(({ label }) => label) as [
  string,
  string,
  string,
];
const HEAD = [
  'STT',
  'Mã',
  'Đơn vị',
  'so tin, bai da dang',
  'Số buổi tuyên truyền (buổi)',
  'Kinh phí',
];

function planOf(
  rows: readonly (readonly string[])[],
  obligations: readonly Obligation[] = units.map(({ code }) => obligation({ unitCode: code })),
  lastValues: readonly [string, ReportedValue[]][] = [],
) {
  const table = [HEAD, ...rows].map((row) => [...row]);
  const header = listHeader(table, ANSWER_HEADERS);
  const figures = figureColumns(header, MONTHLY_FIGURES);
  const { lines } = readUnitList(table, {
    ...header,
    mapping: withoutFigures(header.mapping, figures),
  });
  return planAnswers({
    ...{ lines, units, obligations, days, dispatch: dispatch(MONTHLY_REPORT) },
    chosen: new Map(),
    figuresIn: typedFigures(table, figures),
    lastValues: new Map(lastValues),
  });
}

const valuesIn = (plan: ReturnType<typeof planOf>) =>
  plan.map(({ outcome }) =>
    outcome.kind === 'recorded' ? outcome.answer.reportedValues : outcome.kind,
  );

describe('figures in a list', () => {
  it('are found by the label in the header, with or without its measure and marks', () => {
    const plan = planOf([
      ['1', 'PN-001', 'Đơn vị PN-001', '1.234', '2', '12,5'],
      ['2', 'PN-002', 'Đơn vị PN-002', '-', '', ''],
    ]);
    expect(valuesIn(plan)).toEqual([
      [
        { label: news, value: 1234 },
        { label: sessions, value: 2 },
        { label: money, value: 12.5 },
      ],
      'empty',
    ]);
    expect(plan.flatMap(({ problems }) => problems)).toEqual([]);
  });

  it('are left out one by one if they cannot be used', () => {
    const plan = planOf([
      ['1', 'PN-001', 'Đơn vị PN-001', 'ba', '2,5', '7'],
      ['2', 'PN-002', 'Đơn vị PN-002', '-4', '1', ''],
    ]);
    expect(valuesIn(plan)).toEqual([[{ label: money, value: 7 }], [{ label: sessions, value: 1 }]]);
    expect(plan.flatMap(({ problems }) => problems)).toEqual([
      { column: news, value: 'ba', fault: 'notNumber' },
      { column: sessions, value: '2,5', fault: 'notWholeValue' },
      { column: news, value: '-4', fault: 'negative' },
    ]);
  });

  it('fill what is empty, and never change a value that is there', () => {
    const stored = obligation({
      complete: 'inProgress',
      reportedValues: [{ label: news, value: 9 }],
    });
    const [line] = planOf([['1', 'PN-001', 'Đơn vị PN-001', '10', '2', '']], [stored]);
    expect(line?.kept).toEqual(['reportedValues']);
    const [same] = planOf([['1', 'PN-001', 'Đơn vị PN-001', '9', '', '']], [stored]);
    expect([same?.outcome.kind, same?.kept]).toEqual(['same', []]);
  });

  it('take the place of those that a new version made outdated', () => {
    const outdated = obligation({
      ...{ complete: 'notStarted', answeredVersion: 1 },
      reportedValues: [
        { label: news, value: 9 },
        { label: sessions, value: 1 },
      ],
    });
    const [line] = planOf([['1', 'PN-001', 'Đơn vị PN-001', '10', '', '5']], [outdated]);
    expect([line?.kept, line?.missing]).toEqual([[], [sessions]]);
  });

  it('complete the report, unless a required one is missing or the line says otherwise', () => {
    const head = [...HEAD, 'Kết quả'];
    const completed = (cells: readonly string[], own = obligation({})) => {
      const table = [head, ['1', 'PN-001', 'Đơn vị PN-001', ...cells]];
      const header = listHeader(table, ANSWER_HEADERS);
      const figures = figureColumns(header, MONTHLY_FIGURES);
      const { lines } = readUnitList(table, {
        ...header,
        mapping: withoutFigures(header.mapping, figures),
      });
      const about = dispatch(MONTHLY_REPORT);
      const { answer } = readListedAnswer(
        lines[0] ?? { line: 2, values: {}, names: [] },
        days,
        about,
        typedFigures(table, figures)(2),
      );
      const { change, missing } = fillAnswer(own, answer, about);
      return [change.complete, missing];
    };
    const required = MONTHLY_FIGURES.filter(({ isRequired }) => isRequired);
    expect(required.map(({ label }) => label)).toEqual([news, sessions]);
    expect(completed(['5', '1', '', ''])).toEqual(['completed', []]);
    expect(completed(['5', '', '', ''])).toEqual(['inProgress', [sessions]]);
    expect(completed(['', '', '', 'Đã hoàn thành'])).toEqual(['inProgress', [news, sessions]]);
    expect(completed(['', '', '', 'Không phát sinh'])).toEqual(['completed', []]);
    expect(completed(['5', '1', '', 'Chưa'])).toEqual([undefined, []]);
    const begun = obligation({ reportedValues: [{ label: sessions, value: 3 }] });
    expect(completed(['5', '', '', ''], begun)).toEqual(['completed', []]);
  });

  it('are named if they are more than ten times the last ones', () => {
    const [line] = planOf([['1', 'PN-001', 'Đơn vị PN-001', '1.234', '2', '']], undefined, [
      ['PN-001', [{ label: news, value: 12 }]],
    ]);
    expect(line?.far).toEqual([{ label: news, value: 1234, last: 12 }]);
  });

  it('of every kind are read, and each fault is named with its cell', () => {
    const asked = FIGURES_OF_EVERY_KIND.map(({ label }) => label);
    const table = [
      ['STT', 'Mã', 'Đơn vị', ...asked],
      [
        ...['1', 'PN-001', 'Đơn vị PN-001', '8', '10', '12,3450', '90', 'truc tuyen'],
        ...['pa nô;Truyền thanh', '05/11/2024', 'Cấp thêm: “loa”'],
      ],
      [
        ...['2', 'PN-002', 'Đơn vị PN-002', '1,000', '1,5', '1,000', '', 'Thư', 'Pa nô; Thư'],
        ...['tháng 11', '#REF!'],
      ],
    ];
    const header = listHeader(table, ANSWER_HEADERS);
    const figures = figureColumns(header, FIGURES_OF_EVERY_KIND);
    expect([...figures.keys()]).not.toContain('Tỷ lệ hộ tham gia');
    const { lines } = readUnitList(table, {
      ...header,
      mapping: withoutFigures(header.mapping, figures),
    });
    const about = dispatch({ ...MONTHLY_REPORT, requestedFigures: FIGURES_OF_EVERY_KIND });
    const [first, second] = lines.map((line) =>
      readListedAnswer(line, days, about, typedFigures(table, figures)(line.line)),
    );
    expect(first?.problems).toEqual([]);
    expect(first?.answer.reportedValues).toEqual([
      { label: 'Số hộ tham gia', value: 8 },
      { label: 'Tổng số hộ', value: 10 },
      { label: 'Kinh phí', value: 12.345 },
      { label: 'Hình thức', value: 'Trực tuyến' },
      { label: 'Kênh tuyên truyền', value: 'Pa nô; Truyền thanh' },
      { label: 'Ngày tổ chức', value: '2024-11-05' },
      { label: 'Kiến nghị', value: 'Cấp thêm: “loa”' },
    ]);
    expect(second?.answer.reportedValues ?? []).toEqual([]);
    expect(second?.problems).toEqual([
      { column: 'Số hộ tham gia', value: '1,000', fault: 'twoReadings' },
      { column: 'Tổng số hộ', value: '1,5', fault: 'notWholeValue' },
      { column: 'Kinh phí', value: '1,000', fault: 'twoReadings' },
      { column: 'Hình thức', value: 'Thư', fault: 'unknownOption' },
      { column: 'Kênh tuyên truyền', value: 'Pa nô; Thư', fault: 'unknownOption' },
      { column: 'Ngày tổ chức', value: 'tháng 11', fault: 'notDay' },
      { column: 'Kiến nghị', value: '#REF!', fault: 'unfitValue' },
    ]);
  });

  it('never take the column of the units', () => {
    const header = listHeader([HEAD, ['1', 'PN-001', 'Đơn vị PN-001']], ANSWER_HEADERS);
    expect(figureColumns(header, [figure('Đơn vị')]).size).toBe(0);
  });
});
