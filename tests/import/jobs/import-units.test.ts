import { describe, expect, it } from 'vitest';
import { importUnits } from '../../../src/import/jobs/import-units';
import { logTab } from '../../../src/workbook/tabs/log-tab';
import { trackingTab } from '../../../src/workbook/tabs/tracking-tab';
import { unitsTab } from '../../../src/workbook/tabs/units-tab';
import { dispatch } from '../../builders/dispatch';
import { adding, changing, orderOf } from '../../builders/import-order';
import { unit } from '../../builders/unit';
import { fakeOffice, words } from '../../fakes/office';

describe('importUnits', () => {
  it('adds new units at the end, changes cells in place and leaves the rest alone', () => {
    const [kept, changed] = [unit({ code: 'PN-001' }), unit({ code: 'PN-002', note: 'giữ' })];
    const added = unit({ code: 'PN-003', email: '' });
    const { ports, workbook } = fakeOffice({ units: [kept, changed] });
    const outcome = importUnits(ports, {
      ...changing(changed, { email: 'moi@phuninh.example.org' }),
      added: adding(added).added,
    });
    expect(outcome).toEqual({
      done: true,
      message: 'Đã nhập: thêm mới 1, cập nhật 1, giữ nguyên 0 đơn vị.',
    });
    expect(workbook.rows(unitsTab)).toMatchObject([
      kept,
      { ...changed, email: 'moi@phuninh.example.org' },
      added,
    ]);
  });

  it('logs which unit was renamed', () => {
    const known = unit({ code: 'PN-001', name: 'Trường Mẫu' });
    const { ports, workbook } = fakeOffice({ units: [known] });
    importUnits(ports, changing(known, { name: 'Trường Mới', formerNames: 'Trường Mẫu' }));
    expect(workbook.rows(logTab)).toMatchObject([
      { event: 'unitsImported', unit: '' },
      { event: 'unitChanged', unit: 'PN-001', detail: 'Trường Mẫu → Trường Mới' },
    ]);
  });

  it('gives units without a code one above every code in use', () => {
    const { ports, workbook } = fakeOffice({ units: [unit({ code: 'DV-0007' })] });
    const units = ['', 'DV-0009', ''].map((code, at) => unit({ code, name: `Chi bộ thôn ${at}` }));
    importUnits(ports, adding(...units));
    expect(workbook.rows(unitsTab).map(({ code }) => code)).toEqual([
      'DV-0007',
      'DV-0010',
      'DV-0009',
      'DV-0011',
    ]);
  });

  it.each(['00123', '1E5', '=1+1', '+84 210', '-', "'x", '@a'])(
    'keeps %j as it is in the list',
    (text) => {
      const { ports, workbook } = fakeOffice({ units: [] });
      importUnits(ports, adding(unit({ phone: text })));
      expect(workbook.rows(unitsTab)).toMatchObject([{ phone: text }]);
    },
  );

  it('cleans input from the browser again', () => {
    const { ports, workbook } = fakeOffice({ units: [] });
    importUnits(ports, adding(unit({ name: ' Ðảng\u00a0bộ\u200b ' })));
    expect(workbook.rows(unitsTab)).toMatchObject([{ name: 'Đảng bộ' }]);
  });

  it.each([
    ['a changed cell', changing(unit({ phone: '1' }), { phone: '2' })],
    ['a unit that is gone', changing(unit({ code: 'PN-009' }), { phone: '2' })],
    ['a unit that has come', adding(unit({ code: '', name: 'ĐƠN VỊ PN-001' }))],
  ])('writes nothing when the file has %s since the preview', (_, order) => {
    const { ports, workbook } = fakeOffice();
    const before = workbook.cells();
    expect(() => importUnits(ports, order)).toThrow(words.says.importStale);
    expect(workbook.cells()).toEqual(before);
  });

  it('tracks new units for the chosen dispatches if their block is among the recipients', () => {
    const dispatches = [
      dispatch({ id: 'VB-001', recipientBlocks: ['Trường học'] }),
      dispatch({ id: 'VB-002', recipientBlocks: [] }),
      dispatch({ id: 'VB-003', state: 'closed' }),
      dispatch({ id: 'VB-004' }),
      dispatch({ id: 'VB-005', state: 'cancelled' }),
    ];
    const { ports, workbook } = fakeOffice({ units: [], dispatches });
    const order = adding(unit({ code: 'A' }), unit({ code: 'B', name: 'B', block: 'Chi bộ' }));
    importUnits(ports, { ...order, trackIn: ['VB-001', 'VB-002', 'VB-003', 'VB-005'] });
    expect(workbook.rows(trackingTab).map(({ key }) => key)).toEqual([
      'VB-001/A',
      'VB-002/A',
      'VB-002/B',
    ]);
  });

  it('reports how many new units were added after a deadline, and what to do', () => {
    const { ports } = fakeOffice({ units: [], now: '2024-11-20T09:00' });
    const order = { ...adding(unit({ code: 'A' })), trackIn: ['VB-001'] };
    expect(importUnits(ports, order)).toMatchObject({
      message: expect.stringMatching(
        /hạn 08\/11\/2024 đã qua trước khi thêm, nên 1 đơn vị mới .*“Gia hạn hoặc miễn”/,
      ),
    });
  });

  it('gives a new unit the informed role if the dispatch only informs it', () => {
    const known = unit({ code: 'A', name: 'Chi bộ thôn 1', block: 'Chi bộ' });
    const informUnits = ['chi bộ thôn 1', 'Đội thuế'];
    const { ports, workbook } = fakeOffice({
      units: [known],
      dispatches: [dispatch({ id: 'VB-001', recipientBlocks: [], informUnits })],
    });
    const order = adding(
      unit({ code: 'B', name: 'Chi bộ thôn 1', block: 'Xóm' }),
      unit({ code: 'C', name: 'Đội thuế' }),
    );
    importUnits(ports, {
      ...order,
      added: order.added.map((one) => ({ ...one, apart: true })),
      trackIn: ['VB-001'],
    });
    expect(workbook.rows(trackingTab).map(({ key, role }) => [key, role])).toEqual([
      ['VB-001/A', 'owes'],
      ['VB-001/B', 'owes'],
      ['VB-001/C', 'informed'],
    ]);
  });

  it('logs what was written, and which lines were not', () => {
    const { ports, workbook } = fakeOffice();
    const report = { same: 3, merged: [5], left: [27, 29, 30], skipped: [1, 2, 3, 31] };
    importUnits(ports, orderOf({ added: adding(unit({ code: 'B', name: 'B' })).added, report }));
    expect(workbook.rows(logTab)).toMatchObject([
      {
        event: 'unitsImported',
        detail:
          'Đã nhập: thêm mới 1, cập nhật 0, giữ nguyên 3 đơn vị. Gộp vào dòng khác: 1 dòng (5). Chưa nhập, cần người xem: 3 dòng (27, 29–30). Bỏ qua (tiêu đề, khối, tổng, dòng trống): 4 dòng (1–3, 31).',
      },
    ]);
  });
});
