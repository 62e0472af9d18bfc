import { describe, expect, it } from 'vitest';
import { isFarFrom, valueProblems, valuesAfter } from '../../../src/answers/rules/figure-values';
import type { ReportedValue } from '../../../src/records/reported-value';
import { figure, MONTHLY_FIGURES } from '../../builders/figure';

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
    { isCompleted, areRight },
    { ...days, requestedFigures: MONTHLY_FIGURES, lastValues },
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
    const answer = { isCompleted: true, areRight: false };
    const context = { ...days, requestedFigures: [change] };
    expect(valueProblems(typed({ [change.label]: '-3' }), answer, context)).toEqual([]);
  });
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
