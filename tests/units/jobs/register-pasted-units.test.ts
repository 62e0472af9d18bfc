import { describe, expect, it } from 'vitest';
import { registerPastedUnits } from '../../../src/units/jobs/register-pasted-units';
import { logTab } from '../../../src/workbook/tabs/log-tab';
import { unitsTab } from '../../../src/workbook/tabs/units-tab';
import { unit } from '../../builders/unit';
import { fakeOffice } from '../../fakes/office';

/** An office with one unit and pasted rows below it. Each row has its cells by column key. */
function pasted(...rows: Readonly<Record<string, string | number>>[]) {
  const office = fakeOffice({ units: [unit({ code: 'DV-0004', name: 'Ủy ban nhân dân xã' })] });
  const keys = Object.keys(unitsTab.columns);
  office.workbook.append(
    unitsTab,
    rows.map((row) => keys.map((key) => row[key] ?? '')),
  );
  return office;
}

describe('rows pasted into Đơn vị', () => {
  it('are cleaned and given a code', () => {
    const { ports, workbook, people } = pasted({
      name: ' Chi bộ\u00a0thôn 1',
      block: 'Chi bộ',
      email: 'A@mau.example.org; b@mau.example.org',
      phone: 912345678,
    });
    registerPastedUnits(ports);
    expect(workbook.rows(unitsTab)[1]).toMatchObject({
      code: 'DV-0005',
      name: 'Chi bộ thôn 1',
      email: 'a@mau.example.org',
      ccEmail: 'b@mau.example.org',
      phone: '912345678',
      state: 'active',
    });
    expect(people.met).toEqual([
      { toast: 'Đã cấp mã cho 1 dòng được dán thẳng vào tab “Đơn vị”.' },
    ]);
    expect(workbook.rows(logTab)).toMatchObject([{ event: 'unitsImported' }]);
  });

  it('get no code if they repeat a unit, and are reported with their row number', () => {
    const row = { name: 'UBND xã', block: 'Trường học' };
    const { ports, workbook, people } = pasted(
      row,
      { name: 'Chi bộ thôn 1' },
      { name: 'Chi bộ thôn 1' },
    );
    registerPastedUnits(ports);
    expect(workbook.rows(unitsTab).map(({ code }) => code)).toEqual(['DV-0004', 'DV-0005']);
    expect(people.met).toEqual([
      {
        toast:
          'Đã cấp mã cho 1 dòng được dán thẳng vào tab “Đơn vị”. Tab “Đơn vị”, dòng 3: “UBND xã” đã có ở một dòng khác nên không thêm lần nữa. Hãy xóa dòng thừa hoặc sửa tên. Tab “Đơn vị”, dòng 5: “Chi bộ thôn 1” đã có ở một dòng khác nên không thêm lần nữa. Hãy xóa dòng thừa hoặc sửa tên.',
      },
    ]);
  });

  it('with an invalid mailbox of the leadership get a code, and it is reported', () => {
    const { ports, people } = pasted({ name: 'Chi bộ thôn 1', leaderEmail: 'a@x.example.org b' });
    registerPastedUnits(ports);
    expect(people.met).toEqual([{ toast: expect.stringContaining('“a@x.example.org b”') }]);
  });

  it('with an invalid address get a code, and the address is reported', () => {
    const { ports, people } = pasted({ name: 'Chi bộ thôn 1', email: 'sai' });
    registerPastedUnits(ports);
    expect(people.met).toEqual([
      {
        toast:
          'Đã cấp mã cho 1 dòng được dán thẳng vào tab “Đơn vị”. Tab “Đơn vị”, dòng 3: email “sai” sai, không gửi thư được. Hãy sửa lại.',
      },
    ]);
  });
});

it('a tab in which every row has its code is left alone', () => {
  const { ports, workbook, people } = pasted();
  const before = workbook.cells();
  registerPastedUnits(ports);
  expect([workbook.cells(), people.met]).toEqual([before, []]);
});
