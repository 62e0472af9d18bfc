import { describe, expect, it } from 'vitest';
import { importUnits } from '../../../src/import/jobs/import-units';
import { readImport } from '../../../src/import/jobs/open-import';
import { undoImport } from '../../../src/import/jobs/undo-import';
import { toUnitCode } from '../../../src/records/unit';
import { outboxTab } from '../../../src/workbook/tabs/outbox-tab';
import { trackingTab } from '../../../src/workbook/tabs/tracking-tab';
import { unitsTab } from '../../../src/workbook/tabs/units-tab';
import { adding, changing, orderOf } from '../../builders/import-order';
import { itemRecord, letter } from '../../builders/letter';
import { unit } from '../../builders/unit';
import { fakeOffice, words } from '../../fakes/office';
import { shows } from '../../promises/shows';

shows(49);

const old = unit({ code: 'PN-001', note: 'giữ' });
const added = unit({ code: 'PN-002', name: 'Chi bộ thôn 2' });
const order = {
  ...changing(old, { phone: '0210 386 0001' }),
  added: adding(added).added,
};

/** An office after an import, in which the new unit is followed up for the given dispatches. */
function imported(trackIn: readonly string[] = []) {
  const office = fakeOffice({ units: [old] });
  const before = office.workbook.cells();
  importUnits(office.ports, { ...order, trackIn });
  return { ...office, before };
}

const codes = ({ workbook }: ReturnType<typeof imported>) =>
  workbook.rows(unitsTab).map(({ code, phone }) => [code, phone]);

describe('undoing the last import', () => {
  it('restores the units', () => {
    const office = imported();
    expect(undoImport(office.ports)).toEqual({
      done: true,
      message:
        'Đã hoàn tác lần nhập gần nhất: bỏ 1 đơn vị mới, trả lại 1 đơn vị như trước khi nhập.',
    });
    expect(codes(office)).toEqual([['PN-001', '']]);
  });

  it('removes the tracking rows that it added', () => {
    const office = imported(['VB-001']);
    undoImport(office.ports);
    expect(office.workbook.rows(trackingTab).map(({ key }) => key)).toEqual(['VB-001/PN-001']);
  });

  it('removes the row of the office itself, which was exempt from the start', () => {
    const office = fakeOffice({ units: [old] });
    const own = unit({ code: 'VP', name: 'Văn phòng Huyện uỷ' });
    importUnits(office.ports, { ...adding(added, own), trackIn: ['VB-001'] });
    const rows = () =>
      office.workbook.rows(trackingTab).map(({ key, exemptBecause }) => [key, exemptBecause]);
    expect(rows()).toEqual([
      ['VB-001/PN-001', ''],
      ['VB-001/PN-002', ''],
      ['VB-001/VP', words.says.ownOffice],
    ]);
    undoImport(office.ports);
    expect(rows()).toEqual([['VB-001/PN-001', '']]);
  });

  it('is possible once', () => {
    const { ports } = imported();
    undoImport(ports);
    expect(() => undoImport(ports)).toThrow(words.says.undoNothing);
  });

  it('covers the last import only', () => {
    const office = imported();
    importUnits(office.ports, adding(unit({ code: 'PN-003', name: 'Chi bộ thôn 3' })));
    undoImport(office.ports);
    expect(codes(office)).toEqual([
      ['PN-001', '0210 386 0001'],
      ['PN-002', ''],
    ]);
  });

  it('is offered with the counts of what it will undo', () => {
    const office = imported();
    expect(readImport(office.ports).lastImport).toMatchObject({ added: 1, changed: 1 });
    undoImport(office.ports);
    expect(readImport(office.ports).lastImport).toMatchObject({ added: 0, changed: 0 });
  });
});

describe('a unit is kept and named', () => {
  const kept =
    'Giữ nguyên 1 đơn vị, vì sau khi nhập đã được sửa, được theo dõi hoặc đã gửi thư: Chi bộ thôn 2.';

  const change = (
    office: ReturnType<typeof imported>,
    tab: typeof unitsTab | typeof trackingTab,
    at: number,
    key: string,
    text: string,
  ) => {
    const column = Object.keys(tab.columns).indexOf(key) + 1;
    office.workbook.write(tab, [{ row: at, column, cells: [[text]] }]);
  };

  it.each([
    [
      'when it was edited since',
      [],
      (office: ReturnType<typeof imported>) => change(office, unitsTab, 3, 'note', 'mới'),
    ],
    [
      'when it has answered',
      ['VB-001'],
      (office: ReturnType<typeof imported>) =>
        change(office, trackingTab, 4, 'acknowledge', 'Đã xác nhận'),
    ],
    [
      'when it was written to',
      ['VB-001'],
      (office: ReturnType<typeof imported>) =>
        office.workbook.fill(outboxTab, [
          letter({ itemRecords: [itemRecord({ unitCode: 'PN-002' })] }),
        ]),
    ],
  ] as const)('%s', (_, trackIn, act) => {
    const office = imported(trackIn);
    act(office);
    expect(undoImport(office.ports)).toMatchObject({ message: expect.stringContaining(kept) });
    expect(codes(office)).toEqual([
      ['PN-001', ''],
      ['PN-002', ''],
    ]);
  });

  it.each([
    [
      'since, even if it was there before',
      '2024-10-30T09:20',
      ['0210 386 0001', kept.replace('Chi bộ thôn 2', old.name)],
    ],
    ['before the import alone', '2024-10-30T08:50', ['', '']],
  ])('when it was written to %s', (_, sentAt, [phone = '', told = '']) => {
    const office = imported();
    office.workbook.fill(outboxTab, [letter({ state: 'sent', claimedAt: sentAt, sentAt })]);
    expect(undoImport(office.ports)).toMatchObject({ message: expect.stringContaining(told) });
    expect(codes(office)[0]).toEqual(['PN-001', phone]);
  });

  it('when it is tracked for a dispatch that the import did not choose', () => {
    const office = imported();
    const [row] = office.workbook.rows(trackingTab);
    if (row)
      office.workbook.fill(trackingTab, [
        { ...row, key: 'VB-001/PN-002', unitCode: toUnitCode('PN-002') },
      ]);
    undoImport(office.ports);
    expect(codes(office).map(([code]) => code)).toEqual(['PN-001', 'PN-002']);
  });
});

it('an import without a change cannot be undone', () => {
  const { ports } = fakeOffice();
  importUnits(ports, orderOf());
  expect(() => undoImport(ports)).toThrow(words.says.undoNothing);
});
