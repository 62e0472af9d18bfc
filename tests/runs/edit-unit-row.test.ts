import { describe, expect, it } from 'vitest';
import { handleEdit } from '../../src/runs/handle-edit';
import { unitsTab } from '../../src/workbook/tabs/units-tab';
import { unit } from '../builders/unit';
import { fakeOffice, words } from '../fakes/office';

const UNITS = [
  unit({ code: 'DV-0001', name: 'Xã Đông Thủy', block: 'Xã' }),
  unit({ code: 'DV-0002', name: 'Xã Long Lâm', block: 'Xã' }),
];

/** What is said when a person types a text into a cell of the last unit's row. */
function said(key: keyof typeof unitsTab.columns, text: string, before?: string) {
  const { ports, workbook, people } = fakeOffice({ units: UNITS });
  const column = Object.keys(unitsTab.columns).indexOf(key) + 1;
  const row = unitsTab.headerRow + 2;
  workbook.write(unitsTab, [{ row, column, cells: [[text]] }]);
  const tab = words.tabs.units.name;
  handleEdit(ports, { tab, firstRow: row, lastRow: row, column, before, triggerUid: 'ours' });
  return people.met;
}

describe('a cell typed in Đơn vị', () => {
  it('that cannot be read is named at once', () => {
    expect(said('email', 'a@b, c@d')).toEqual([
      { toast: expect.stringContaining('“a@b, c@d” không phải là một địa chỉ email.') },
    ]);
    expect(said('leaderEmail', 'ông A')).toEqual([
      { toast: expect.stringContaining('“ông A” không phải là một địa chỉ email.') },
    ]);
    expect(said('activeFrom', 'thứ sáu')).toEqual([
      { toast: expect.stringContaining('“thứ sáu” không phải là ngày.') },
    ]);
  });

  it('says nothing if it can be read', () => {
    expect(said('email', 'vanthu@example.org')).toEqual([]);
  });

  it('that gives a unit the name of another one is noticed, however its tone mark stands', () => {
    expect(said('name', 'Xã Đông Thuỷ', 'Xã Long Lâm')).toEqual([
      {
        toast:
          'Tab “Đơn vị”: “Xã Đông Thuỷ” ở dòng 3 đã là tên của đơn vị ở dòng 2. Nếu gõ nhầm dòng, bấm Ctrl+Z để lấy lại tên “Xã Long Lâm”.',
      },
    ]);
  });

  it('that changes a name says how a unit is renamed by a decision', () => {
    expect(said('name', 'Xã Phú Long', 'Xã Long Lâm')).toEqual([
      { toast: expect.stringContaining('Đã đổi tên “Xã Long Lâm” thành “Xã Phú Long”.') },
    ]);
  });

  it('that deletes a code says what is lost, and no more', () => {
    expect(said('code', '', 'DV-0002')).toEqual([
      { toast: expect.stringContaining('mã của đơn vị: “DV-0002”. Hãy bấm Ctrl+Z') },
    ]);
  });

  it('of a new row says nothing about the code that it gets later', () => {
    const { ports, workbook, people } = fakeOffice({ units: UNITS });
    const column = Object.keys(unitsTab.columns).indexOf('code') + 1;
    const row = unitsTab.headerRow + 2;
    workbook.write(unitsTab, [{ row, column, cells: [['']] }]);
    const typed = { tab: words.tabs.units.name, firstRow: row, lastRow: row, column: column + 1 };
    handleEdit(ports, { ...typed, before: undefined, triggerUid: 'ours' });
    expect(people.met).toEqual([]);
  });
});
