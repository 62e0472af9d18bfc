import { describe, expect, it } from 'vitest';
import { legacyCells } from '../../../src/import/list/legacy/legacy-text';
import { unknownBlocks } from '../../../src/import/list/list-blocks';
import { planImport } from '../../../src/import/rules/plan-import';
import type { Unit } from '../../../src/records/unit';
import { inputFor, listIn, unitsIn } from '../../builders/list';
import { tableFrom } from '../../builders/read-data';
import { shows } from '../../promises/shows';

shows(47);

/** A list with errors, as offices send it. It is compared with the sixty units of an office. */
const table = tableFrom('units-dirty.csv');
const units = unitsIn(tableFrom('thuong-lam-khe-2026.csv'));
const list = listIn(table);
const plan = planImport(inputFor(units, list.lines));

const lineOf = (number: string) =>
  list.lines.find(({ values }) => values.order === number)?.line ?? 0;

/** Outcome of the row with this running number, without notes that do not matter here. */
function rowOf(number: string) {
  const line = lineOf(number);
  const outcome = plan.lines.find((planned) => planned.line === line)?.outcome;
  const notes = plan.notes
    .filter((note) => note.line === line)
    .map(({ fault, value }) => `${fault}: ${value}`);
  switch (outcome?.kind) {
    case 'same':
      return { is: outcome.unit.code, notes };
    case 'changed':
      return { is: outcome.before.code, changes: changesIn(outcome.before, outcome.after), notes };
    case 'merged':
      return { mergedInto: outcome.into, notes };
    case 'asks':
      return { asks: outcome.reason, about: outcome.candidates.map(({ id }) => id), notes };
    case 'blocked':
      return { blocked: outcome.fault, perhaps: outcome.hints.map(({ code }) => code), notes };
    default:
      return { kind: outcome?.kind, notes };
  }
}

function changesIn(before: Unit, after: Unit): Partial<Unit> {
  const columns = (Object.keys(after) as (keyof Unit)[]).filter(
    (column) => column !== 'note' && before[column] !== after[column],
  );
  return Object.fromEntries(columns.map((column) => [column, after[column]]));
}

const retired = (number: string) => `phoneRetired: ${number}`;

describe('a row of the dirty list', () => {
  it.each([
    [
      '1',
      'in NFD is its unit',
      {
        is: 'TLK-001',
        changes: {},
        notes: [retired('0100.000.001'), 'parentNotListed: Đảng ủy xã Thượng Lâm Khê'],
      },
    ],
    [
      '2',
      'has its lost zero proposed, not put back',
      { is: 'TLK-002', changes: {}, notes: ['phoneLostZero: 100000002 → 0100000002'] },
    ],
    [
      '3',
      'keeps the spelling on file',
      { is: 'TLK-003', changes: {}, notes: [retired('0100 000 003')] },
    ],
    [
      '4',
      'has two addresses and an abbreviation',
      {
        is: 'TLK-006',
        changes: { shortName: 'UBND' },
        notes: ['addressCopied: lanhdao.ubnd@thuonglamkhe.example.org', retired('(0100) 000-006')],
      },
    ],
    [
      '5',
      'is row 4 in full',
      { mergedInto: lineOf('4'), notes: ['valueLeftOut: trùng với dòng 4 (kiểu cũ/mới, viết đủ)'] },
    ],
    [
      '6',
      'is row 4 once more, and empties nothing',
      {
        mergedInto: lineOf('4'),
        notes: ['valueLeftOut: trùng lần 3: hai dấu cách, NBSP, thiếu đầu mối và email'],
      },
    ],
    [
      '7',
      'has an address without @, which replaces none',
      {
        is: 'TLK-010',
        changes: {},
        notes: ['addressFaulty: phongvhxh.thuonglamkhe.example.org', retired('0100000010')],
      },
    ],
    [
      '8',
      'has a false address and two numbers',
      {
        is: 'TLK-009',
        changes: { phone: '0100 000 009; 0100 000 109' },
        notes: [
          'addressFaulty: phongkinhte@@thuonglamkhe..example.org',
          'phoneSeveral: 0100 000 009 / 0100 000 109',
          retired('0100 000 009; 0100 000 109'),
        ],
      },
    ],
    [
      '9',
      'has the look-alike of Đ',
      { is: 'TLK-007', changes: {}, notes: [retired('0100000007')] },
    ],
    [
      '10',
      'has its address in angle brackets',
      { is: 'TLK-013', changes: {}, notes: [retired('0100000013')] },
    ],
    [
      '11',
      'has no contact, which is said',
      { is: 'TLK-015', changes: { shortName: 'HPN' }, notes: ['contactMissing: '] },
    ],
    [
      '12',
      'has no address, which is said',
      {
        is: 'TLK-017',
        changes: {},
        notes: ['addressMissing: doanthanhnien@thuonglamkhe.example.org', retired('0100000017')],
      },
    ],
    [
      '13',
      'has a zero-width space for a blank',
      { is: 'TLK-014', changes: {}, notes: [retired('0100000014')] },
    ],
    ['14', 'is the school', { is: 'TLK-027', changes: {}, notes: [retired('0100000027')] }],
    [
      '15',
      'is the cell of the school, with the same mailbox',
      {
        is: 'TLK-030',
        changes: {},
        notes: [retired('0100000030'), 'addressShared: Trường Trung học cơ sở Thượng Khê'],
      },
    ],
    [
      '16',
      'is number 1, never 10, and has lost its telephone',
      {
        is: 'TLK-024',
        changes: {
          contact: 'TRIỆU VĂN MẪU THẮNG',
          ccEmail: 'phoht.lamkhe1@thuonglamkhe.example.org',
        },
        notes: [
          'addressCopied: phoht.lamkhe1@thuonglamkhe.example.org',
          'phoneScientific: 1.00000024E+08',
        ],
      },
    ],
    ['17', 'is in TCVN3', { is: 'TLK-023', changes: {}, notes: [retired('0100000023')] }],
    ['18', 'is in VNI', { is: 'TLK-022', changes: {}, notes: [retired('0100000022')] }],
    [
      '19',
      'is like a unit that was merged, so the one after it is suggested',
      { asks: 'similar', about: ['TLK-052'], notes: [] },
    ],
    [
      '20',
      'has mailto: in front of its address',
      { is: 'TLK-055', changes: { contact: 'Ninh Văn Mẫu Phúc' }, notes: [retired('0100000055')] },
    ],
    ['21', 'has a formula for a name', { blocked: 'nameFormula', perhaps: [], notes: [] }],
    [
      '22',
      'holds two units',
      { blocked: 'nameSeveral', perhaps: ['TLK-043', 'TLK-044'], notes: [] },
    ],
  ])('%s %s', (number, _, row) => {
    expect(rowOf(number)).toEqual(row);
  });
});

describe('the dirty list', () => {
  it('skips titles, blocks, blank lines and the total, each with its reason', () => {
    expect(list.skipped.map(({ line, reason }) => `${line} ${reason}`)).toEqual([
      '1 title',
      '2 header',
      '3 header',
      '4 block',
      '8 block',
      '15 block',
      '20 block',
      '26 block',
      '31 blank',
      '32 total',
    ]);
  });

  it('gives seventeen units, none of them new', () => {
    const kinds = plan.lines.map(({ outcome }) => outcome.kind);
    const count = (kind: string) => kinds.filter((one) => one === kind).length;
    expect([count('changed') + count('same'), count('merged'), count('new')]).toEqual([17, 2, 0]);
  });

  it('has one block that is not on file, with the right suggestion', () => {
    expect(unknownBlocks(list.lines, units)).toEqual([
      {
        name: 'Khối MTTQ, đoàn thể',
        suggestion: 'Khối Mặt trận Tổ quốc và các tổ chức chính trị - xã hội',
      },
    ]);
  });

  it('shows the cells in legacy fonts before and after', () => {
    expect(legacyCells(table).map(({ encoding, after }) => `${encoding}: ${after}`)).toEqual([
      'tcvn3: trường mầm non đồng vàng',
      'tcvn3: khối trường học',
      'tcvn3: tô thị mẫu quỳnh',
      'vni: Trường Mầm non Sơn Ca',
      'vni: Khối trường học',
      'vni: Kiều Văn Mẫu Quang',
    ]);
  });
});

describe('a clean list', () => {
  it.each([
    ['thuong-lam-khe-2026.csv', 60, ['addressShared', 'parentNotListed']],
    [
      'phu-ninh-2024.csv',
      94,
      ['addressFaulty', 'addressMissing', 'addressShared', 'parentNotListed'],
    ],
  ] as const)('%s is imported completely, and again without a change', (name, count, faults) => {
    const { lines } = listIn(tableFrom(name));
    const made = unitsIn(tableFrom(name));
    const first = planImport(inputFor([], lines));
    const again = planImport(inputFor(made, lines));
    expect(made.length).toEqual(count);
    expect(again.lines.filter(({ outcome }) => outcome.kind !== 'same')).toEqual([]);
    expect([...new Set(first.notes.map(({ fault }) => fault))].sort()).toEqual(
      [...faults, 'phoneRetired'].sort(),
    );
  });
});
