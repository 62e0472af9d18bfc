import { describe, expect, it } from 'vitest';
import { type BackupCell, backupValue, digestOfRows } from '../../src/records/backup-cells';

describe('the digest of rows', () => {
  const rows = [
    ['Mã', 'Tên'],
    ['PN-001', { serial: 45_600.25 }, true, 5],
  ] as const;

  it('does not depend on trailing blank cells and rows', () => {
    expect(digestOfRows([[...rows[0], ''], rows[1], ['', ''], []])).toEqual(digestOfRows(rows));
  });

  it('does not depend on the apostrophe that makes a text safe', () => {
    expect(digestOfRows([["'=A1"]])).toEqual(digestOfRows([['=A1']]));
  });

  it.each<[string, BackupCell, BackupCell]>([
    ['a text from a number', '5', 5],
    ['a number from a day', 45_600, { serial: 45_600 }],
    ['a text from a truth value', 'true', true],
  ])('differs for %s', (_what, one, other) => {
    expect(digestOfRows([[one]])).not.toEqual(digestOfRows([[other]]));
  });

  it('ignores the result of a formula', () => {
    expect(digestOfRows([[{ result: 1 }]])).toEqual(digestOfRows([[{ result: 2 }]]));
    expect(digestOfRows([[{ result: 1 }]])).not.toEqual(digestOfRows([[1]]));
  });

  it('differs for rows in another order, however many there are', () => {
    const many = Array.from({ length: 1_200 }, (_, at) => [`dòng ${at}`]);
    const swapped = [
      ...many.slice(0, 1_100),
      many[1_101] ?? [],
      many[1_100] ?? [],
      ...many.slice(1_102),
    ];
    expect(swapped.length).toBe(many.length);
    expect(digestOfRows(swapped)).not.toEqual(digestOfRows(many));
  });
});

it('the value of a formula is its result', () => {
  expect([{ result: 5 }, 'a', { serial: 1 }].map(backupValue)).toEqual([5, 'a', { serial: 1 }]);
});
