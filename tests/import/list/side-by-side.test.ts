import { describe, expect, it } from 'vitest';
import { emptyDraft, listOf, takeSheet } from '../../../src/import/page/import-draft';

/** Name and addresses of each unit that the dialog reads in a sheet. */
const unitsIn = (table: string[][]) => {
  const draft = {
    ...emptyDraft(),
    file: { sheets: [{ name: '', table }], guessed: '' as const, isPlain: false },
  };
  takeSheet(draft, 0);
  return listOf(draft).lines.map(({ values: { name, email, ccEmail } }) =>
    [name, email, ccEmail ?? ''].join(' '),
  );
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

  it('are read as one list of all units, none with the mailbox of its neighbour', () => {
    const title = ['DANH SÁCH ĐƠN VỊ'];
    const units = unitsIn([title, [...head, '', ...head], ...both]);
    expect(units).toEqual([1, 2, 3, 4, 5].map((place) => `Thôn ${place} ${at(place)} `));
  });

  it('are none where only one heading comes again', () => {
    const rows = [
      ['TT', 'Đơn vị', 'Email', 'Email'],
      [...line(1), at(2)],
    ];
    expect(unitsIn(rows)).toEqual([`Thôn 1 ${at(1)} ${at(2)}`]);
  });
});

describe('a mailbox linked to a name', () => {
  it('is the mailbox of the unit, and no part of its name', () => {
    const rows = [
      ['TT', 'Đơn vị', 'Ghi chú'],
      ['1', `Trường Mẫu ${at(1)}`, ''],
      ['2', `Trường Mẫu Hai ${at(2)}`, ''],
    ];
    expect(unitsIn(rows)).toEqual([`Trường Mẫu ${at(1)} `, `Trường Mẫu Hai ${at(2)} `]);
  });

  it('gets copies beside another of its line', () => {
    const rows = [
      ['TT', 'Đơn vị', 'Email'],
      ['1', `Trường Mẫu ${at(1)}`, at(2)],
    ];
    expect(unitsIn(rows)).toEqual([`Trường Mẫu ${at(2)};${at(1)} `]);
  });
});
