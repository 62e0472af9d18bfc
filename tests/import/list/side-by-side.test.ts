import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { personColumns } from '../../../src/import/list/holder-contact';
import { UNIT_HEADERS } from '../../../src/import/list/list-columns';
import {
  columnsToReview,
  unusedColumns,
  unusedTables,
} from '../../../src/import/list/unused-columns';
import {
  emptyImportDraft,
  readDraftList,
  selectSheet,
} from '../../../src/import/page/import-draft';
import { shows } from '../../promises/shows';

shows(46);

/** The state of the dialog after it has read a sheet. */
const taken = (table: string[][]) => {
  const draft = {
    ...emptyImportDraft('units'),
    file: { sheets: [{ name: '', table }], guessed: '' as const, isPlain: false },
  };
  selectSheet(draft, 0);
  return draft;
};

/** Name and addresses of each unit that the dialog reads from a sheet. */
const unitsIn = (table: string[][]) =>
  readDraftList(taken(table)).lines.map(({ values: { name, email, ccEmail } }) =>
    [name, email, ccEmail ?? ''].join(' '),
  );

/** Columns that the dialog warns about because it has not read them, with their numbers of filled cells. */
const leftIn = (table: string[][]) => {
  const { table: read, header } = taken(table);
  return columnsToReview(read, header, UNIT_HEADERS).map(({ at, filled }) => [at, filled]);
};

const at = (place: number) => `u${place}@mau.example.org`;

describe('two lists side by side', () => {
  const head = ['TT', 'Đơn vị', 'Email'];
  const line = (place: number) => [`${place}`, `Thôn ${place}`, at(place)];
  const both = [1, 2, 3].map((place) => [
    ...line(place),
    '',
    ...(place < 3 ? line(place + 3) : []),
  ]);

  it('only the first is read, no unit has the mailbox of its neighbour, and the other is named', () => {
    const rows = [['DANH SÁCH ĐƠN VỊ'], [...head, '', ...head], ...both];
    expect(unitsIn(rows)).toEqual([1, 2, 3].map((place) => `Thôn ${place} ${at(place)} `));
    expect(taken(rows).beside).toEqual({ from: 4, to: 6 });
  });

  it('are not recognized if only one heading is repeated', () => {
    const rows = [
      ['TT', 'Đơn vị', 'Email', 'Email'],
      [...line(1), at(2)],
    ];
    expect(unitsIn(rows)).toEqual([`Thôn 1 ${at(1)} ${at(2)}`]);
  });
});

describe('two lists side by side under other headings', () => {
  it('are recognized by their meaning', () => {
    const rows = [
      ['DANH SÁCH KHỐI ĐẢNG', '', '', 'DANH SÁCH KHỐI CHÍNH QUYỀN'],
      ['TT', 'Chi bộ', 'Email', 'Số TT', 'Cơ quan, đơn vị', 'SĐT', 'Thư điện tử', 'Ghi chú'],
      ['1', 'Chi bộ thôn 1', at(1), '1', 'Công an xã', '0100 100 003', at(3), ''],
      ['2', 'Chi bộ thôn 2', at(2), '', '', '', '', ''],
    ];
    const draft = taken(rows);
    expect(readDraftList(draft).lines.map(({ values }) => values)).toMatchObject([
      { name: 'Chi bộ thôn 1', email: at(1) },
      { name: 'Chi bộ thôn 2', email: at(2) },
    ]);
    expect(draft.beside).toEqual({ from: 3, to: 7 });
  });

  it('lose nothing: the columns that are named give the other units if pasted by themselves', () => {
    const columns = {
      name: ['Đơn vị', 'Tên cơ quan', 'Chi bộ', 'Tổ chức cơ sở đảng'],
      email: ['Email', 'Gmail', 'Thư điện tử', 'Hộp thư'],
      phone: ['Điện thoại', 'SĐT', 'Zalo'],
      note: ['Ghi chú'],
    };
    const kinds = ['email', 'phone', 'note'] as const;
    const cellOf = { email: at, phone: (n: number) => `0100 100 ${100 + n}`, note: () => 'x' };
    const side = (begin: number) =>
      fc
        .record({
          rest: fc.shuffledSubarray([...kinds], { minLength: 1 }),
          heads: fc.tuple(fc.nat(), fc.nat(), fc.nat(), fc.nat()),
          rows: fc.integer({ min: 1, max: 4 }),
        })
        .map(({ rest, heads, rows }) => ({
          head: [
            'STT',
            ...(['name', ...rest] as const).map(
              (kind, place) => columns[kind][(heads[place] ?? 0) % columns[kind].length] ?? '',
            ),
          ],
          rows: Array.from({ length: rows }, (_, row) => [
            `${row + 1}`,
            `Chi bộ thôn ${begin + row}`,
            ...rest.map((kind) => cellOf[kind](begin + row)),
          ]),
        }));
    fc.assert(
      fc.property(side(1), side(11), fc.boolean(), (left, right, hasGap) => {
        const gap = hasGap ? [''] : [];
        const lines = Array.from(
          { length: Math.max(left.rows.length, right.rows.length) },
          (_, row) => [
            ...(left.rows[row] ?? left.head.map(() => '')),
            ...gap,
            ...(right.rows[row] ?? []),
          ],
        );
        const both = [[...left.head, ...gap, ...right.head], ...lines];
        const unitsOf = ({ head, rows }: typeof left) => unitsIn([head, ...rows]);
        const { beside } = taken(both);
        expect(beside).not.toBeNull();
        const others = both.map((row) => row.slice(beside?.from, (beside?.to ?? 0) + 1));
        expect([unitsIn(both), unitsIn(others)]).toEqual([unitsOf(left), unitsOf(right)]);
        expect(leftIn(both)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('that are not recognized are warned about: names, addresses and columns without a heading', () => {
    const rows = [
      ['Đơn vị', 'Email', 'Cơ quan', 'Cá nhân', 'Hộp 2', 'Hộp 3', '', 'Địa bàn'],
      ['Chi bộ thôn 1', at(1), 'Công an xã', at(7), at(8), at(9), 'x', 'Bắc'],
      ['Chi bộ thôn 2', at(2), '', '', '', '', 'y', 'Nam'],
    ];
    expect(leftIn(rows)).toEqual([
      [2, 1],
      [5, 1],
      [6, 2],
    ]);
  });

  it('are not recognized if a place is beside each name', () => {
    const rows = [
      ['TT', 'Trường', 'Email', 'Thôn'],
      ['1', 'Trường Mẫu', at(1), 'Thôn 1'],
    ];
    expect(unitsIn(rows)).toEqual([`Trường Mẫu ${at(1)} `]);
  });
});

it('if only part of a file is read, the other sheets and tables that look like lists are named', () => {
  const list = [
    ['Đơn vị', 'Email'],
    ['Chi bộ thôn 1', at(1)],
  ];
  const named = (name: string, table: string[][]) => ({ name, table });
  expect(unusedTables([named('A', list), named('B', [['Trường Mẫu']])], 0, UNIT_HEADERS)).toEqual([
    1,
  ]);
  const letterhead = named('', [['ĐẢNG BỘ XÃ MẪU', 'ĐẢNG CỘNG SẢN VIỆT NAM']]);
  expect(unusedTables([letterhead, named('', list), named('', list)], 1, UNIT_HEADERS)).toEqual([
    2,
  ]);
});

describe('a mailbox linked to a name', () => {
  it('is the unit’s mailbox and no part of its name', () => {
    const rows = [
      ['TT', 'Đơn vị', 'Ghi chú'],
      ['1', `Trường Mẫu ${at(1)}`, ''],
      ['2', `Trường Mẫu Hai ${at(2)}`, ''],
    ];
    expect(unitsIn(rows)).toEqual([`Trường Mẫu ${at(1)} `, `Trường Mẫu Hai ${at(2)} `]);
  });

  it('gets copies if the line has another mailbox', () => {
    const rows = [
      ['TT', 'Đơn vị', 'Email'],
      ['1', `Trường Mẫu ${at(1)}`, at(2)],
    ];
    expect(unitsIn(rows)).toEqual([`Trường Mẫu ${at(2)};${at(1)} `]);
  });
});

it('each filled column is used, reported as unused, or contains persons', () => {
  const { table, header } = taken([
    ['TT', 'Đơn vị', 'Email', 'Dự phòng', 'Người nhận', 'Bí thư', 'Phó Bí thư', 'Điện thoại', 'Cũ'],
    ['1', 'Thôn 1', at(1), at(2), 'Lý Mẫu', 'Lý Mẫu', 'Trần Mẫu', '0100 100 001 (Lý Mẫu)', ''],
  ]);
  const left = unusedColumns(table, header, UNIT_HEADERS);
  expect(left.map(({ text }) => text)).toEqual(['Người nhận', 'Phó Bí thư']);
  expect(personColumns(table, header)).toEqual([5, 7]);
});
