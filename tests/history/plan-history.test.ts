import { describe, expect, it } from 'vitest';
import { type HistoryClosing, planHistory } from '../../history/intake/plan-history';
import { isLaterVersion } from '../../history/intake/read-history-file';
import { monthOf } from '../../history/store/columns';
import { latestReports } from '../../src/records/subordinate-report';

/** A closing of an office's period. Its seals are derived from its other fields. */
function closing(nth: number, fields: Partial<HistoryClosing> = {}): HistoryClosing {
  return {
    office: 'xa mau 1',
    dispatch: '45',
    period: 'Tháng 11/2026',
    closing: nth,
    closedAt: `2026-12-0${nth}T00:05`,
    checksum: `sum ${nth}`,
    fileSeal: `seal ${nth}`,
    ...fields,
  };
}

const found = (one: HistoryClosing) => ({ ok: true as const, closing: one });

const [first, second, third] = [closing(1), closing(2), closing(3)];

describe('the outcome of files', () => {
  it.each([
    ['the first of a period', [first], [], ['new']],
    [
      'of another period',
      [closing(1, { period: 'Tháng 12/2026', checksum: 'x' })],
      [first],
      ['new'],
    ],
    ['of another dispatch', [closing(1, { dispatch: '46', checksum: 'x' })], [first], ['new']],
    ['a later closing', [second], [first], ['correction']],
    ['a closing before the one on file', [first], [second], ['earlier']],
    [
      'three closings, whatever their order',
      [second, third, first],
      [],
      ['earlier', 'correction', 'earlier'],
    ],
    ['the same again', [first], [first, second], ['same']],
    [
      'the same, made anew by another version',
      [closing(1, { fileSeal: 'other' })],
      [first],
      ['same'],
    ],
    [
      'the same, its dispatch written otherwise since',
      [closing(1, { dispatch: '46' })],
      [first],
      ['same'],
    ],
    ['the same twice', [first, first], [], ['new', 'doubled']],
    [
      'faults beside a file',
      ['changed', first, 'notPeriodFile'],
      [],
      ['changed', 'new', 'notPeriodFile'],
    ],
  ] as const)('%s', (_, read, known, outcomes) => {
    const results = read.map((one) =>
      typeof one === 'string' ? { ok: false as const, reason: one } : found(one),
    );
    expect(planHistory(results, known)).toEqual(outcomes);
  });

  it.each([
    ['one number of closing twice', closing(1, { checksum: 'another' })],
    ['a second closing before the first', closing(2, { closedAt: '2026-11-30T00:05' })],
  ])('two offices have one name: %s, and none of the two is taken', (_, other) => {
    expect(planHistory([first, other].map(found), [])).toEqual(['twoOffices', 'twoOffices']);
    expect(planHistory([other, first].map(found), [])).toEqual(['twoOffices', 'twoOffices']);
    expect(planHistory([found(other)], [first])).toEqual(['twoOffices']);
  });

  it('the closing that counts is the same as in Cấp dưới', () => {
    const all = [second, first, third].map((one) => ({ ...one, code: '' }));
    const at = planHistory(all.map(found), []).indexOf('correction');
    expect([...latestReports(all).values()]).toEqual([all[at]]);
  });
});

it.each([
  ['2026-11-30', 2026, 11],
  ['2026-12-03', 2026, 11],
  ['2026-12-04', 2026, 12],
  ['2027-01-02', 2026, 12],
] as const)('a period that ends on %s is that of %i/%i', (cutOff, year, month) => {
  expect(monthOf(cutOff)).toEqual({ year, month });
});

it.each([
  ['0.10.0', '0.9.2', true],
  ['1.0.0', '0.9.2', true],
  ['0.9.2', '0.9.2', false],
  ['0.9.1', '0.10.0', false],
  ['', '0.1.0', false],
])('version %s comes after %s: %s', (one, other, is) => {
  expect(isLaterVersion(one, other)).toBe(is);
});
