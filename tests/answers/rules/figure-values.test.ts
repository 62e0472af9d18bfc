import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isFarFrom,
  readValue,
  valueProblems,
  valuesAfter,
} from '../../../src/answers/rules/figure-values';
import type { ReportedValue } from '../../../src/records/reported-value';
import { formatNumber, plainNumber, twoReadings } from '../../../src/texts/number-text';
import { FIGURES_OF_EVERY_KIND, figure, figureOf, MONTHLY_FIGURES } from '../../builders/figure';

const days = { issuedOn: '2024-10-30', today: '2024-11-20' } as const;
const [news, sessions, money, rate] = MONTHLY_FIGURES.map(({ label }) => label) as [
  string,
  string,
  string,
  string,
];

const typed = (texts: Readonly<Record<string, string>>) =>
  Object.entries(texts).map(([label, text]) => ({ label, text }));

const problemsOf = (
  texts: Readonly<Record<string, string>>,
  { isCompleted = true, areRight = false, lastValues = [] as ReportedValue[] } = {},
) =>
  valueProblems(
    typed(texts),
    { isCompleted, areRight, moreIsRight: false },
    { ...days, figures: MONTHLY_FIGURES, lastValues },
  ).map(({ field, fault }) => `${field} ${fault}`);

describe('the typed values of a report', () => {
  it.each([
    ['whole', { [news]: '1.234', [sessions]: '0' }, []],
    ['with decimals, by comma or point', { [news]: '1', [sessions]: '2', [money]: '12.5' }, []],
    ['without those that are not required', { [news]: '1', [sessions]: '2', [rate]: '' }, []],
    ['without a required one', { [news]: '1' }, ['values.1 required']],
    ['with a text', { [news]: 'ba', [sessions]: '2' }, ['values.0 notNumber']],
    [
      'with decimals of a whole figure',
      { [news]: '1,5', [sessions]: '2' },
      ['values.0 notWholeValue'],
    ],
    ['below 0', { [news]: '-1', [sessions]: '2' }, ['values.0 negative']],
    [
      'with sixteen digits',
      { [news]: '1234567890123456', [sessions]: '2' },
      ['values.0 manyDigits'],
    ],
    [
      'with seven decimals',
      { [news]: '1', [sessions]: '2', [money]: '0,1234567' },
      ['values.2 manyDecimals'],
    ],
  ])('%s', (_, texts, problems) => {
    expect(problemsOf(texts)).toEqual(problems);
  });

  it('need no required value while the task is in progress', () => {
    expect(problemsOf({}, { isCompleted: false })).toEqual([]);
  });

  it('are asked about once beyond ten times the last value, and never refused', () => {
    const lastValues = [{ label: news, value: 12 }];
    const texts = { [news]: '121', [sessions]: '2' };
    expect(problemsOf(texts, { lastValues })).toEqual(['valuesAreRight farFromLast']);
    expect(problemsOf(texts, { lastValues, areRight: true })).toEqual([]);
    expect(problemsOf({ ...texts, [news]: '120' }, { lastValues })).toEqual([]);
  });

  it('may be below 0 where a change is asked', () => {
    const change = figure('Tăng, giảm so với kỳ trước');
    const answer = { isCompleted: true, areRight: false, moreIsRight: false };
    const context = { ...days, figures: [change] };
    expect(valueProblems(typed({ [change.label]: '-3' }), answer, context)).toEqual([]);
  });
});

describe('the text of a value', () => {
  const [part, , money, , form, channels, day, request] = FIGURES_OF_EVERY_KIND;

  it.each([
    ['Trực tiếp', form, 'Trực tiếp'],
    ['trực  TIẾP', form, 'Trực tiếp'],
    ['truc tuyen', form, 'Trực tuyến'],
    ['Truyền thanh lưu động', channels, 'Truyền thanh lưu động'],
    ['pa no; truyen thanh ;Pa nô;', channels, 'Pa nô; Truyền thanh'],
    ['05/03/2026', day, '2026-03-05'],
    ['5-3-2026', day, '2026-03-05'],
    ['  Xin thêm   kinh phí: “gấp” ', request, 'Xin thêm kinh phí: “gấp”'],
    ['007', request, '007'],
    ['a'.repeat(200), request, 'a'.repeat(200)],
    ['1.234', part, 1234],
    ['12,5', money, 12.5],
  ])('%j is read', (text, asked, value) => {
    expect(readValue(text, asked)).toBe(value);
  });

  it.each([
    ['Trực', form, 'unknownOption'],
    ['Trực tiếp; Trực tuyến', form, 'unknownOption'],
    ['Pa nô; báo giấy', channels, 'unknownOption'],
    ['31/02/2026', day, 'notDay'],
    ['tháng 3', day, 'notDay'],
    ['#REF!', request, 'formulaError'],
    ['a'.repeat(201), request, 'tooLong'],
    ['Trực tiếp', part, 'notNumber'],
  ])('%j is refused', (text, asked, fault) => {
    expect(readValue(text, asked)).toEqual({ fault });
  });

  it('leaves the choice open where options differ in a mark only', () => {
    const asked = figureOf('choice', 'Tỷ lệ đồng ý', ['< 50%', '> 50%']);
    expect(readValue('> 50%', asked)).toBe('> 50%');
    expect(readValue('50%', asked)).toEqual({ fault: 'unknownOption' });
  });
});

describe('a number that can be read in two ways', () => {
  it.each([
    ['1,000', '1', '1.000'],
    ['-12,500', '-12,5', '-12.500'],
    ['999,125', '999,1250', '999.125'],
    [' 1,050 ', '1,05', '1.050'],
  ])('%j is asked back', (text, decimal, thousands) => {
    for (const kind of ['whole', 'decimal'] as const) {
      const asked = figure('Tăng, giảm', { kind });
      const answer = { isCompleted: false, areRight: false, moreIsRight: false };
      const context = { ...days, figures: [asked] };
      expect(valueProblems(typed({ [asked.label]: text }), answer, context)).toEqual([
        { field: 'values.0', fault: 'twoReadings', readings: { decimal, thousands } },
      ]);
    }
  });

  it.each([
    ['1,5', 1.5],
    ['1,00', 1],
    ['1,0000', 1],
    ['1.000', 1000],
    ['0,125', 0.125],
    ['1234,500', 1234.5],
    ['1.234,567', 1234.567],
    ['1 234,567', 1234.567],
    ['12.34', 12.34],
    ['125', 125],
  ])('%j is not', (text, value) => {
    expect(readValue(text, figure('Kinh phí', { kind: 'decimal' }))).toBe(value);
  });

  it('is never written, and what is offered is read as it says', () => {
    const thousandths = fc.integer({ min: -(10 ** 8), max: 10 ** 8 });
    const change = figure('Tăng, giảm', { kind: 'decimal' });
    fc.assert(
      fc.property(thousandths, (number) => {
        const value = number / 1000;
        const text = plainNumber(value);
        expect(twoReadings(text)).toBeNull();
        expect(readValue(text, change)).toBe(value);
        const two = twoReadings(formatNumber(value, 'vi'));
        if (two === null) return;
        expect(readValue(two.decimal, change)).toBe(value);
        expect(readValue(two.thousands, change)).toBe(number);
      }),
    );
  });
});

it('a rate is never asked for, even if a cell calls it required, and never taken', () => {
  const requestedFigures = FIGURES_OF_EVERY_KIND.map((one) => ({ ...one, isRequired: true }));
  const texts = typed({
    ...{ 'Số hộ tham gia': '8', 'Tổng số hộ': '10' },
    ...{ 'Hình thức': 'Trực tiếp', 'Kênh tuyên truyền': 'Pa nô', 'Ngày tổ chức': '05/03/2026' },
    ...{ 'Kinh phí': '0', 'Kiến nghị': 'Không' },
  });
  const answer = { isCompleted: true, areRight: false, moreIsRight: false };
  expect(valueProblems(texts, answer, { ...days, figures: requestedFigures })).toEqual([]);
  const withRate = [...texts, { label: 'Tỷ lệ hộ tham gia', text: '90' }];
  expect(valuesAfter([], withRate, requestedFigures)).toEqual([
    { label: 'Số hộ tham gia', value: 8 },
    { label: 'Tổng số hộ', value: 10 },
    { label: 'Kinh phí', value: 0 },
    { label: 'Hình thức', value: 'Trực tiếp' },
    { label: 'Kênh tuyên truyền', value: 'Pa nô' },
    { label: 'Ngày tổ chức', value: '2026-03-05' },
    { label: 'Kiến nghị', value: 'Không' },
  ]);
});

it.each([
  [10, 101, true],
  [101, 10, true],
  [10, 100, false],
  [0, 500, false],
  [500, 0, false],
  [-2, 30, true],
])('from %d to %d is far: %s', (last, value, isFar) => {
  expect(isFarFrom(last, value)).toBe(isFar);
});

describe('the stored values after an answer', () => {
  const stored = [
    { label: 'Số cũ', value: 7 },
    { label: 'số tin, bài ĐÃ ĐĂNG', value: 1 },
    { label: sessions, value: 2 },
  ];

  it('are those of the answer, and those of figures that are no longer asked', () => {
    const texts = typed({ [news]: '1.234', [money]: '12,5', [sessions]: '' });
    expect(valuesAfter(stored, texts, MONTHLY_FIGURES)).toEqual([
      { label: news, value: 1234 },
      { label: money, value: 12.5 },
      { label: 'Số cũ', value: 7 },
    ]);
  });

  it('never come from a figure that is not asked', () => {
    expect(valuesAfter([], typed({ 'Số khác': '5' }), MONTHLY_FIGURES)).toEqual([]);
  });
});
