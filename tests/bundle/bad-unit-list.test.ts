import { describe, expect, it } from 'vitest';
import { toUnitCode } from '../../src/records/unit';
import { orderOf } from '../builders/import-order';
import { unit } from '../builders/unit';
import { shows } from '../promises/shows';
import { importUnits, newOffice, owner, smallList } from './office';
import { refused } from './refused';
import { rowsOf, words } from './rows-of';

describe('an import that does not fit the file is refused', () => {
  shows(48);
  const google = newOffice();
  importUnits(google, smallList(1));
  const known = unit({ code: 'PN-001', name: 'Đơn vị 001' });

  it.each([
    [
      'when its code is taken',
      orderOf({ added: [{ unit: { ...known, name: 'Khác' }, apart: true }] }),
    ],
    [
      'when its unit has come meanwhile',
      orderOf({ added: [{ unit: { ...known, code: toUnitCode('') }, apart: false }] }),
    ],
    [
      'when its unit has no name',
      orderOf({ added: [{ unit: { ...known, code: toUnitCode('X'), name: ' ' }, apart: true }] }),
    ],
    [
      'when the cell it changes was changed meanwhile',
      orderOf({
        changed: [
          { code: toUnitCode('PN-001'), before: { phone: '0100' }, after: { phone: '0101' } },
        ],
      }),
    ],
    [
      'when it would put a unit below itself',
      orderOf({
        changed: [
          { code: toUnitCode('PN-001'), before: { parent: '' }, after: { parent: 'PN-001' } },
        ],
      }),
    ],
  ])('%s', (_, order) => {
    expect(refused(google, () => google.call(owner, 'importUnits', order))).toEqual([
      words.says.importStale,
    ]);
  });
});

describe('a unit list', () => {
  it('with a unit twice creates it once', () => {
    const google = newOffice();
    const [header = [], first = []] = smallList(1);
    expect(importUnits(google, [header, first, first])).toEqual({
      done: true,
      message:
        'Đã nhập: thêm mới 1, cập nhật 0, giữ nguyên 0 đơn vị. Gộp vào dòng khác: 1 dòng (3). Bỏ qua (tiêu đề, khối, tổng, dòng trống): 1 dòng (1).',
    });
    expect(rowsOf(google, 'units').map(({ code }) => code)).toEqual(['PN-001']);
  });

  it('with an address without @ creates the unit with the address as written', () => {
    const google = newOffice();
    const [header = []] = smallList(0);
    importUnits(google, [
      header,
      ['PN-001', 'Đoàn xã', 'Trường học', 'doanxa.phuninh.example.org'],
    ]);
    expect(rowsOf(google, 'units').map(({ email }) => email)).toEqual([
      'doanxa.phuninh.example.org',
    ]);
  });
});
