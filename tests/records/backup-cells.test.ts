import { describe, expect, it } from 'vitest';
import {
  type BackupCell,
  backupId,
  backupValue,
  digestOfRows,
  isOwnCell,
} from '../../src/records/backup-cells';

const own = (fields: object = {}): BackupCell => ({
  value: 5,
  format: '0',
  formula: '',
  ...fields,
});

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
    ['one formula from another', own({ formula: '=A1' }), own({ formula: '=A2' })],
    ['one number format from another', own(), own({ format: '@' })],
  ])('differs for %s', (_what, one, other) => {
    expect(digestOfRows([[one]])).not.toEqual(digestOfRows([[other]]));
  });

  it('ignores the result of a formula', () => {
    const formula = '=TODAY()';
    expect(digestOfRows([[own({ formula, value: 1 })]])).toEqual(
      digestOfRows([[own({ formula, value: 2 })]]),
    );
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

describe('a cell of the office’s own', () => {
  it('is recognised and has a value', () => {
    expect([own(), 5, { serial: 1 }, ''].map(isOwnCell)).toEqual([true, false, false, false]);
    expect([own(), 'a', { serial: 1 }].map(backupValue)).toEqual([5, 'a', { serial: 1 }]);
  });
});

it('a backup has an id made from the digests of its tabs', () => {
  const one = [{ digest: 'a' }, { digest: 'b' }];
  expect(backupId(one)).toEqual(backupId([...one]));
  expect(backupId(one)).not.toEqual(backupId([{ digest: 'ab' }]));
});
