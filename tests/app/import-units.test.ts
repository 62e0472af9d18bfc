import { describe, expect, it } from 'vitest';
import { importUnits, previewImport } from '../../src/app/import-units';
import { unitsTab } from '../../src/sheets/units-tab';
import { unit } from '../builders/unit';
import { fakeOffice } from '../fakes/office';

const header = ['Mã đơn vị', 'Tên đơn vị', 'Khối', 'Email', 'Điện thoại'];
const line = (code: string, ...rest: string[]) => [code, `Đơn vị ${code}`, 'Trường học', ...rest];

describe('importUnits', () => {
  it('adds new units below, changes cells in place and leaves the rest alone', () => {
    const units = [unit({ code: 'PN-001' }), unit({ code: 'PN-002', note: 'giữ' })];
    const { ports, workbook } = fakeOffice({ units });
    const list = [header, line('PN-002', 'moi@phuninh.example.org'), line('PN-003')];
    const outcome = importUnits(ports, list);
    expect(outcome).toEqual({
      done: true,
      message: 'Đã nhập: thêm mới 1, cập nhật 1, giữ nguyên 0 đơn vị.',
    });
    expect(workbook.rows(unitsTab)).toMatchObject([
      units[0],
      { code: 'PN-002', email: 'moi@phuninh.example.org', note: 'giữ' },
      { code: 'PN-003', email: '' },
    ]);
  });

  it('changes nothing the second time', () => {
    const { ports, workbook } = fakeOffice({ units: [] });
    const list = [header, line('PN-001', 'a@phuninh.example.org', '0100'), line('PN-002')];
    importUnits(ports, list);
    const before = workbook.rows(unitsTab);
    importUnits(ports, list);
    expect(workbook.rows(unitsTab)).toEqual(before);
  });

  it.each(['00123', '1E5', '=1+1', '+84 210', '-', "'x"])(
    'keeps %j as it is in the list',
    (text) => {
      const { ports, workbook } = fakeOffice({ units: [] });
      importUnits(ports, [header, line('PN-001', '', text)]);
      expect(workbook.rows(unitsTab)).toMatchObject([{ phone: text }]);
    },
  );
});

describe('previewImport', () => {
  it('says what would change, by column, and writes nothing', () => {
    const { ports, workbook } = fakeOffice();
    const before = workbook.cells();
    const preview = previewImport(ports, [header, line('PN-001', 'moi@phuninh.example.org')]);
    expect(preview.changed).toEqual([
      {
        line: 2,
        name: 'Đơn vị PN-001',
        changes: [
          {
            column: 'Email',
            before: 'pn-001@phuninh.example.org',
            after: 'moi@phuninh.example.org',
          },
        ],
      },
    ]);
    expect(workbook.cells()).toEqual(before);
  });
});
