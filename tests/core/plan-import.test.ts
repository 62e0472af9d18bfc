import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ImportInput, planImport } from '../../src/core/plan-import';
import type { Unit } from '../../src/core/unit';
import type { ListLine } from '../../src/core/unit-list';
import { unit } from '../builders/unit';

const stateWords = [{ active: 'Đang hoạt động', suspended: 'Tạm dừng', ended: 'Kết thúc' }];

const listOf = (...rows: ListLine['values'][]): ListLine[] =>
  rows.map((values, index) => ({ line: index + 2, values }));

const importing = (units: readonly Unit[], ...rows: ListLine['values'][]) =>
  planImport({ units, lines: listOf(...rows), stateWords } satisfies ImportInput);

const school = unit({ code: 'PN-001', name: 'Trường Tiểu học Mẫu', block: 'Trường học' });
const schoolRow = { name: school.name, block: school.block };

const newUnit = (fields: Partial<Unit>) => unit({ email: '', name: '', block: '', ...fields });

describe('a line of the list', () => {
  it('that matches no unit adds one, with a code above every code in use', () => {
    const plan = importing(
      [unit({ code: 'DV-0007' })],
      { name: 'Chi bộ thôn 1', email: 'thon1@phuninh.example.org' },
      { code: 'DV-0009', name: 'Chi bộ thôn 2', email: 'thon2@phuninh.example.org' },
      { name: 'Chi bộ thôn 3', email: 'thon3@phuninh.example.org' },
    );
    expect(plan).toEqual({
      added: [
        {
          line: 2,
          unit: newUnit({
            code: 'DV-0010',
            name: 'Chi bộ thôn 1',
            email: 'thon1@phuninh.example.org',
          }),
        },
        {
          line: 3,
          unit: newUnit({
            code: 'DV-0009',
            name: 'Chi bộ thôn 2',
            email: 'thon2@phuninh.example.org',
          }),
        },
        {
          line: 4,
          unit: newUnit({
            code: 'DV-0011',
            name: 'Chi bộ thôn 3',
            email: 'thon3@phuninh.example.org',
          }),
        },
      ],
      changed: [],
      same: 0,
      problems: [],
    });
  });

  it('matches by code, so that a unit can be renamed', () => {
    const plan = importing([school], { code: 'PN-001', name: 'Trường TH Mẫu' });
    expect(plan.changed).toEqual([
      { line: 2, before: school, after: { ...school, name: 'Trường TH Mẫu' } },
    ]);
  });

  it('matches by name within its block, wherever the tone mark stands', () => {
    const board = unit({ code: 'PN-002', name: 'Ủy ban MTTQ huyện', block: 'Mặt trận' });
    const plan = importing([board], {
      name: 'Uỷ ban MTTQ  huyện',
      block: 'mặt trận',
      phone: '0100',
    });
    expect(plan.changed).toEqual([
      {
        line: 2,
        before: board,
        after: { ...board, name: 'Uỷ ban MTTQ  huyện', block: 'mặt trận', phone: '0100' },
      },
    ]);
  });

  it('of the same name in another block is another unit', () => {
    const plan = importing([school], { ...schoolRow, block: 'Chi, đảng bộ trực thuộc' });
    expect(plan.added.map(({ unit: { code, block } }) => [code, block])).toEqual([
      ['DV-0001', 'Chi, đảng bộ trực thuộc'],
    ]);
  });

  it('never empties a filled cell', () => {
    const plan = importing([school], { ...schoolRow, email: '', phone: '', state: '' });
    expect(plan).toEqual({ added: [], changed: [], same: 1, problems: [] });
  });

  it('keeps state and link version unless it names a state', () => {
    const paused = unit({ ...school, state: 'suspended', linkVersion: 4 });
    expect(importing([paused], { ...schoolRow, phone: '0100' }).changed).toEqual([
      { line: 2, before: paused, after: { ...paused, phone: '0100' } },
    ]);
    expect(importing([paused], { ...schoolRow, state: 'đang hoạt động' }).changed).toEqual([
      { line: 2, before: paused, after: { ...paused, state: 'active' } },
    ]);
  });
});

describe('a line is kept out', () => {
  it.each([
    ['without a name', { phone: '0100' }, { fault: 'nameMissing', name: '', value: '' }],
    [
      'with a state that nobody knows',
      { ...schoolRow, state: 'nghỉ hè' },
      { fault: 'stateUnknown', name: school.name, value: 'nghỉ hè' },
    ],
  ])('%s', (_, row, problem) => {
    expect(importing([school], row)).toEqual({
      added: [],
      changed: [],
      same: 0,
      problems: [{ line: 2, blocks: true, ...problem }],
    });
  });

  it('when it stands in the list already, by name or by code', () => {
    const plan = importing(
      [school],
      { ...schoolRow, code: 'PN-001' },
      { ...schoolRow, name: school.name.toUpperCase() },
      { code: 'PN-001', name: 'Trường khác' },
    );
    expect([plan.same, plan.problems]).toEqual([
      1,
      [
        {
          line: 3,
          fault: 'doubledInList',
          name: school.name.toUpperCase(),
          value: school.name.toUpperCase(),
          blocks: true,
        },
        { line: 4, fault: 'doubledInList', name: 'Trường khác', value: 'PN-001', blocks: true },
      ],
    ]);
  });
});

describe('a line is taken up with a warning', () => {
  it.each([
    ['without an address', { email: '' }, 'addressMissing', ''],
    [
      'with two addresses',
      { email: 'a@example.org, b@example.org' },
      'addressSeveral',
      'a@example.org, b@example.org',
    ],
    ['with a false address', { email: 'a@sai' }, 'addressMalformed', 'a@sai'],
    [
      'under a parent that is not listed',
      { email: 'a@example.org', parent: 'UBND' },
      'parentNotListed',
      'UBND',
    ],
  ])('%s', (_, cells, fault, value) => {
    const plan = importing([], { name: 'A', ...cells });
    expect([plan.added.length, plan.problems]).toEqual([
      1,
      [{ line: 2, fault, name: 'A', value, blocks: false }],
    ]);
  });

  it('but a parent may be named by name or code, on file or in the list', () => {
    const row = (name: string, parent: string) => ({ name, parent, email: 'a@example.org' });
    const plan = importing(
      [unit({ code: 'PN-001', name: 'UBND huyện' })],
      row('A', 'UBND huyện'),
      row('B', 'PN-001'),
      row('C', 'A'),
    );
    expect(plan.problems).toEqual([]);
  });
});

it('a list that was imported changes nothing when it is imported again', () => {
  const row = fc.record(
    {
      name: fc.constantFrom('A', 'B', 'Ủy ban', 'Uỷ ban', ''),
      block: fc.constantFrom('', 'X', 'Y'),
      email: fc.constantFrom('', 'a@example.org', 'sai'),
      state: fc.constantFrom('', 'Tạm dừng', 'nghỉ hè'),
    },
    { requiredKeys: ['name', 'block'] },
  );
  fc.assert(
    fc.property(fc.array(row, { maxLength: 8 }), (rows) => {
      const first = importing([], ...rows);
      const again = importing(
        first.added.map(({ unit: added }) => added),
        ...rows,
      );
      expect([again.added, again.changed, again.problems]).toEqual([[], [], first.problems]);
    }),
  );
});
