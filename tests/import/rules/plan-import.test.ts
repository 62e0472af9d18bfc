import { describe, expect, it } from 'vitest';
import { planImport } from '../../../src/import/rules/plan-import';
import type { Unit } from '../../../src/records/unit';
import { deciding, importing, inputFor, listOf, outcomesOf } from '../../builders/list';
import { unit } from '../../builders/unit';
import { shows } from '../../promises/shows';

const school = unit({ code: 'PN-001', name: 'Trường Tiểu học Mẫu', block: 'Trường học' });
const schoolRow = { name: school.name, block: school.block };

const newUnit = (fields: Partial<Unit>) =>
  unit({ code: '', email: '', name: '', block: '', ...fields });

/** Outcome of a list with one row. By default compared with the school as the only unit of the office. */
const outcomeOf = (row: Parameters<typeof importing>[1], units: readonly Unit[] = [school]) =>
  outcomesOf(importing(units, row))[0];

describe('a line of the list', () => {
  it('that means no unit on file is a new unit', () => {
    expect(outcomeOf({ name: 'Chi bộ thôn 1', email: 'Thon1@phuninh.example.org' })).toEqual({
      kind: 'new',
      unit: newUnit({ name: 'Chi bộ thôn 1', email: 'thon1@phuninh.example.org' }),
    });
  });

  it('leaves out a text that cannot be stored, and says so', () => {
    const { lines, notes } = importing([], { name: 'Xã Mẫu', contact: '#REF!', phone: '#N/A' });
    expect(lines[0]?.outcome).toMatchObject({ kind: 'new', unit: { contact: '', phone: '' } });
    expect(notes.filter(({ fault }) => fault === 'valueUnfit').map(({ value }) => value)).toEqual([
      '#REF!',
      '#N/A',
    ]);
  });

  it('finds a unit by its code, so that it can be renamed', () => {
    expect(outcomeOf({ code: 'PN-001', name: 'Trường Tiểu học Mới' })).toEqual({
      kind: 'changed',
      before: school,
      after: {
        ...school,
        name: 'Trường Tiểu học Mới',
        formerNames: 'Trường Tiểu học Mẫu (đến 31/07/2025)',
      },
    });
  });

  it.each([
    [
      'after those that it had',
      'Trường Cũ (đến 30/06/2020)',
      '',
      'Trường Cũ (đến 30/06/2020); Trường Tiểu học Mẫu (đến 31/07/2025)',
    ],
    [
      'beside those of the list',
      '',
      'Trường Cũ',
      'Trường Cũ; Trường Tiểu học Mẫu (đến 31/07/2025)',
    ],
    [
      'unless the list says until when itself',
      '',
      'Trường TH Mẫu (đến 30/06/2025)',
      'Trường TH Mẫu (đến 30/06/2025)',
    ],
    [
      'unless it came today and is only corrected',
      'Trường Cũ (đến 31/07/2025)',
      '',
      'Trường Cũ (đến 31/07/2025)',
    ],
  ])(
    'renamed by its code keeps the former name with its last day, %s',
    (_, before, listed, after) => {
      const row = { code: 'PN-001', name: 'Trường Tiểu học Mới', formerNames: listed };
      expect(outcomeOf(row, [unit({ ...school, formerNames: before })])).toMatchObject({
        after: { name: 'Trường Tiểu học Mới', formerNames: after },
      });
    },
  );

  it('adds no former name for another spelling', () => {
    expect(outcomeOf({ code: 'PN-001', name: 'Trường TH Mẫu' })).toMatchObject({
      after: { name: 'Trường TH Mẫu', formerNames: '' },
    });
  });

  it.each([
    ['wherever the tone mark stands', 'TRƯỜNG TIỂU HỌC MẪU'],
    ['with an abbreviation', 'Trường TH Mẫu'],
  ])('finds a unit by name within its block, %s, and keeps the spelling on file', (_, name) => {
    expect(outcomeOf({ name, block: 'khối trường học' })).toEqual({ kind: 'same', unit: school });
  });

  it('without a block finds the only unit of its name', () => {
    expect(outcomeOf({ name: school.name })).toEqual({ kind: 'same', unit: school });
  });

  it('with a former name finds the unit that had it, with a note', () => {
    const heir = unit({
      ...school,
      formerNames: 'Trường Tiểu học Cũ; Trường Tiểu học Xưa (đến 30/06/2020)',
    });
    const plan = importing([heir], { name: 'Trường TH Xưa' });
    expect([outcomesOf(plan), plan.notes]).toEqual([
      [{ kind: 'same', unit: heir }],
      [{ line: 2, fault: 'formerName', name: 'Trường TH Xưa', value: school.name }],
    ]);
  });

  it('never empties a filled cell', () => {
    shows(47);
    const row = { ...schoolRow, email: '', phone: '', state: '', note: '' };
    expect(outcomeOf(row)).toEqual({ kind: 'same', unit: school });
  });

  it('keeps state and link version unless it names a state', () => {
    const paused = unit({ ...school, state: 'suspended', linkVersion: 4 });
    expect(outcomesOf(importing([paused], { ...schoolRow, phone: '0210 386 0001' }))).toEqual([
      { kind: 'changed', before: paused, after: { ...paused, phone: '0210 386 0001' } },
    ]);
    expect(outcomesOf(importing([paused], { ...schoolRow, state: 'Đang hoạt động' }))).toEqual([
      { kind: 'changed', before: paused, after: { ...paused, state: 'active' } },
    ]);
  });

  it('never replaces an address by a faulty one, or a number by a doubtful one', () => {
    shows(47);
    const known = unit({ ...school, phone: '0912 345 678' });
    const row = { ...schoolRow, email: 'sai', phone: '387654321' };
    expect(outcomeOf(row, [known])).toEqual({ kind: 'same', unit: known });
  });

  it('is imported with its faulty address if there is none, so that it can be corrected', () => {
    expect(outcomeOf({ name: 'A', email: 'sai' })).toEqual({
      kind: 'new',
      unit: newUnit({ name: 'A', email: 'sai' }),
    });
  });
});

describe('a line with the name of a unit that has ended', () => {
  const from = '2025-07-01';
  const merged = { state: 'ended', endedFrom: from, successors: ['DV-0001'] } as const;
  const town = unit({ code: 'PN-001', name: 'Thị trấn Phong Châu', ...merged });
  const before = unit({ code: 'PN-002', name: 'Xã Phù Ninh', email: 'cu@example.org', ...merged });
  const now = unit({ code: 'DV-0001', name: 'Xã Phù Ninh', email: '', activeFrom: from });
  const units = [town, before, now];

  it('leads to its successor with a note; mailbox and contact are not taken over', () => {
    const plan = importing(units, { name: town.name, email: 'ubnd@example.org', contact: 'A' });
    expect([outcomesOf(plan), plan.notes]).toEqual([
      [{ kind: 'same', unit: now }],
      [{ line: 2, fault: 'successor', name: town.name, value: now.name }],
    ]);
  });

  it('also leads to the successor from an earlier name of the ended unit', () => {
    const renamed = unit({ ...town, formerNames: 'Thị trấn Phú Lộc (đến 31/12/2009)' });
    expect(outcomeOf({ name: 'TT. Phú Lộc' }, [renamed, now])).toMatchObject({ kind: 'new' });
    expect(outcomeOf({ name: 'Thị trấn Phú Lộc' }, [renamed, now])).toEqual({
      kind: 'same',
      unit: now,
    });
  });

  it('finds the new unit if it has the same name, never the one before the merger', () => {
    expect(outcomeOf({ name: 'xã Phù Ninh', email: 'moi@example.org' }, units)).toEqual({
      kind: 'changed',
      before: now,
      after: { ...now, email: 'moi@example.org' },
    });
  });

  it('is merged into the line of its successor', () => {
    const plan = importing(units, { name: now.name, phone: '0210 386 0001' }, { name: town.name });
    expect(outcomesOf(plan)).toMatchObject([
      { kind: 'changed', after: { phone: '0210 386 0001' } },
      { kind: 'merged', into: 2 },
    ]);
  });

  it('is asked about if the unit was split: any successor may be meant', () => {
    const split = unit({ ...town, successors: ['DV-0001', 'DV-0002'] });
    const other = unit({ code: 'DV-0002', name: 'Xã Phú Lộc', activeFrom: from });
    expect(outcomeOf({ name: town.name }, [split, now, other])).toMatchObject({
      kind: 'asks',
      reason: 'formerName',
      candidates: [{ id: 'DV-0001' }, { id: 'DV-0002' }],
    });
  });
});

describe('a person is asked', () => {
  it.each([
    ['when a known name comes under a new code', { ...schoolRow, code: 'MOI-1' }, 'newCode'],
    ['when the name stands in another block', { ...schoolRow, block: 'Chi bộ' }, 'otherBlock'],
    ['when the name is like a known one', { name: 'Trường Tiểu học Mẩu' }, 'similar'],
  ])('%s', (_, row, reason) => {
    expect(outcomeOf(row)).toMatchObject({
      kind: 'asks',
      reason,
      candidates: [{ id: 'PN-001', unit: school }],
    });
  });

  it('when an abbreviation may mean a known name', () => {
    const town = unit({ code: 'PN-002', name: 'Thị trấn Phong Châu' });
    expect(outcomesOf(importing([town], { name: 'TT Phong Châu' }))).toMatchObject([
      { kind: 'asks', reason: 'otherSpelling', candidates: [{ id: 'PN-002' }] },
    ]);
  });

  it('when the only unit of the name has ended: it may be another unit', () => {
    const ended = unit({ ...school, state: 'ended' });
    expect(outcomesOf(importing([ended], schoolRow))).toMatchObject([
      { kind: 'asks', reason: 'ended', candidates: [{ id: 'PN-001' }] },
    ]);
  });

  it('when two lines of the list are similar, and only once', () => {
    const plan = importing([], { name: 'Chi bộ thôn Ngã 3' }, { name: 'Chi bộ thôn Ngã Ba' });
    expect(outcomesOf(plan)).toMatchObject([
      { kind: 'new' },
      { kind: 'asks', reason: 'similar', candidates: [{ id: '#2' }] },
    ]);
  });

  it('but not about two similar lines with different codes', () => {
    const plan = importing(
      [],
      { code: 'A-1', name: 'Chi bộ thôn Bàn' },
      { code: 'A-2', name: 'Chi bộ thôn Bán' },
    );
    expect(outcomesOf(plan).map(({ kind }) => kind)).toEqual(['new', 'new']);
  });
});

describe('what a person decides', () => {
  const renumbered = { ...schoolRow, code: 'MOI-1', phone: '0210 386 0001' };

  it('to merge: the unit on file is changed and keeps its code', () => {
    const plan = deciding([school], { 2: { same: 'PN-001' } }, renumbered);
    expect(outcomesOf(plan)).toEqual([
      { kind: 'changed', before: school, after: { ...school, phone: '0210 386 0001' } },
    ]);
  });

  it('to merge another spelling: the spelling is remembered and certain in the next list', () => {
    const row = { name: 'TH. Mẫu' };
    const [outcome] = outcomesOf(deciding([school], { 2: { same: 'PN-001' } }, row));
    const named = { ...school, formerNames: 'TH. Mẫu' };
    expect(outcome).toEqual({ kind: 'changed', before: school, after: named });
    expect(outcomesOf(importing([named], row))).toEqual([{ kind: 'same', unit: named }]);
  });

  it('to merge under the name of another unit: that name is not remembered', () => {
    const other = unit({ code: 'PN-002', name: 'Trường Tiểu học Khác', state: 'ended' });
    const row = { name: other.name };
    expect(outcomesOf(deciding([school, other], { 2: { same: 'PN-001' } }, row))).toEqual([
      { kind: 'same', unit: school },
    ]);
  });

  it('to keep separate: a new unit is added', () => {
    const plan = deciding([school], { 2: 'separate' }, renumbered);
    expect(outcomesOf(plan)).toEqual([
      { kind: 'new', unit: unit({ ...school, code: 'MOI-1', email: '', phone: '0210 386 0001' }) },
    ]);
  });

  it('about two lines of the list: one is merged into the other', () => {
    const rows = [{ name: 'Chi bộ thôn Ngã 3' }, { name: 'Chi bộ thôn Ngã Ba', note: 'x' }];
    expect(outcomesOf(deciding([], { 3: { same: '#2' } }, ...rows))).toEqual([
      { kind: 'new', unit: newUnit({ name: 'Chi bộ thôn Ngã 3', note: 'x' }) },
      { kind: 'merged', into: 2 },
    ]);
  });
});

describe('lines that mean the same unit', () => {
  it('are merged: each fills what the other leaves empty', () => {
    const plan = importing(
      [],
      { ...schoolRow, email: 'a@mau.example.org' },
      { ...schoolRow, email: 'A@mau.example.org; b@mau.example.org', phone: '0210 386 0001' },
    );
    expect(outcomesOf(plan)).toEqual([
      {
        kind: 'new',
        unit: newUnit({
          ...schoolRow,
          email: 'a@mau.example.org',
          ccEmail: 'b@mau.example.org',
          phone: '0210 386 0001',
        }),
      },
      { kind: 'merged', into: 2 },
    ]);
  });

  it('with two mailboxes are asked about; merged, the second mailbox gets copies', () => {
    const rows = [
      { ...schoolRow, email: 'a@mau.example.org' },
      { ...schoolRow, email: 'b@mau.example.org' },
    ];
    const asked = importing([], ...rows);
    expect(outcomesOf(asked)[1]).toMatchObject({
      kind: 'asks',
      reason: 'otherMailbox',
      candidates: [{ id: '#2' }],
    });
    const merged = deciding([], { 3: { same: '#2' } }, ...rows);
    expect(outcomesOf(merged)).toEqual([
      {
        kind: 'new',
        unit: newUnit({
          ...schoolRow,
          email: 'a@mau.example.org',
          ccEmail: 'b@mau.example.org',
        }),
      },
      { kind: 'merged', into: 2 },
    ]);
    expect(merged.notes.map(({ fault, value }) => `${fault}: ${value}`)).toEqual([
      'addressCopied: b@mau.example.org',
    ]);
    expect(outcomesOf(deciding([], { 3: 'separate' }, ...rows)).map(({ kind }) => kind)).toEqual([
      'new',
      'new',
    ]);
  });

  it('of a unit on file with two mailboxes are asked about too, once one is used', () => {
    const rows = [
      { ...schoolRow, email: 'a@mau.example.org' },
      { ...schoolRow, email: 'b@mau.example.org' },
    ];
    const plan = importing([school], ...rows);
    expect(outcomesOf(plan).map(({ kind }) => kind)).toEqual(['changed', 'asks']);
    expect(
      outcomesOf(deciding([school], { 3: { same: school.code } }, ...rows)).map(({ kind }) => kind),
    ).toEqual(['changed', 'merged']);
  });

  it('have notes for other values of the second', () => {
    const plan = importing([], { ...schoolRow, contact: 'A' }, { ...schoolRow, contact: 'B' });
    expect(plan.notes).toEqual([{ line: 3, fault: 'valueLeftOut', name: school.name, value: 'B' }]);
  });
});

describe('a line is blocked', () => {
  it.each([
    ['without a name', { phone: '0100' }, 'nameMissing', ''],
    ['with a formula error for a name', { name: '#N/A' }, 'nameUnfit', '#N/A'],
    ['with a name of 301 characters', { name: 'x'.repeat(301) }, 'nameUnfit', `${'x'.repeat(99)}…`],
    ['with a formula for a name', { name: '=A1&"x"' }, 'nameFormula', '=A1&"x"'],
    [
      'with a state that nobody knows',
      { ...schoolRow, state: 'nghỉ hè' },
      'stateUnknown',
      'nghỉ hè',
    ],
    ['when it stands below itself', { name: 'B', parent: 'B' }, 'parentCycle', 'B'],
  ])('%s', (_, row, fault, value) => {
    expect(outcomeOf(row)).toEqual({ kind: 'blocked', fault, value, hints: [] });
  });

  it('when an earlier line has its code with another name', () => {
    const plan = importing(
      [school],
      { ...schoolRow, code: 'PN-001' },
      { code: 'PN-001', name: 'Khác' },
    );
    expect(outcomesOf(plan)).toMatchObject([
      { kind: 'same' },
      { kind: 'blocked', fault: 'codeDoubled', value: 'PN-001' },
    ]);
  });

  it('when its code belongs to one unit and its name to another', () => {
    const other = unit({ code: 'PN-002', name: 'Phòng Nội vụ' });
    expect(outcomesOf(importing([school, other], { code: 'PN-002', name: school.name }))).toEqual([
      { kind: 'blocked', fault: 'codeOfAnother', value: 'PN-002', hints: [other, school] },
    ]);
  });

  it('when superiors form a cycle with units on file', () => {
    const below = unit({ code: 'PN-002', name: 'Tổ chuyên môn', parent: 'PN-001' });
    expect(
      outcomesOf(importing([school, below], { ...schoolRow, parent: 'Tổ chuyên môn' })),
    ).toEqual([{ kind: 'blocked', fault: 'parentCycle', value: 'Tổ chuyên môn', hints: [] }]);
  });

  it('when its cell names two units, but not for a wrapped name', () => {
    const names = ['Trường Tiểu học', 'Mẫu'];
    const [two] = listOf({ name: 'Chi bộ thôn 1 Chi bộ thôn 2' });
    const [one] = listOf({ name: school.name });
    const plan = (line: typeof two, parts: string[]) =>
      outcomesOf(planImport(inputFor([school], line ? [{ ...line, names: parts }] : [])));
    expect(plan(two, ['Chi bộ thôn 1', 'Chi bộ thôn 2'])).toMatchObject([
      { kind: 'blocked', fault: 'nameSeveral', value: 'Chi bộ thôn 1; Chi bộ thôn 2' },
    ]);
    expect(plan(one, names)).toEqual([{ kind: 'same', unit: school }]);
  });
});

describe('a line is imported with a note', () => {
  it.each([
    ['without an address', { email: '' }, 'addressMissing', ''],
    ['with a false address', { email: 'a@sai' }, 'addressFaulty', 'a@sai'],
    ['with a free mailbox', { email: 'ubnd@gmail.com' }, 'addressFree', 'ubnd@gmail.com'],
    ['with a free mailbox of Apple’s', { email: 'ubnd@me.com' }, 'addressFree', 'ubnd@me.com'],
    ['with one of another country', { email: 'ubnd@yahoo.fr' }, 'addressFree', 'ubnd@yahoo.fr'],
    ['without contact or position', { contact: '', position: '' }, 'contactMissing', ''],
    ['with a number that has lost digits', { phone: '1E+08' }, 'phoneScientific', '1E+08'],
    [
      'with a number that has lost its zero',
      { phone: '912345678' },
      'phoneLostZero',
      '912345678 → 0912345678',
    ],
    ['under a parent that is not listed', { parent: 'UBND' }, 'parentNotListed', 'UBND'],
  ])('%s', (_, cells, fault, value) => {
    const plan = importing([], { name: 'A', ...cells });
    expect([outcomesOf(plan).map(({ kind }) => kind), plan.notes]).toEqual([
      ['new'],
      [{ line: 2, fault, name: 'A', value }],
    ]);
  });

  it('but a superior may be given by name or code, on file or in the list', () => {
    const row = (name: string, parent: string) => ({ name, parent, email: `${name}@example.org` });
    const units = [unit({ code: 'PN-001', name: 'UBND huyện' })];
    const plan = importing(
      units,
      row('A', 'Ủy ban nhân dân huyện'),
      row('B', 'PN-001'),
      row('C', 'A'),
    );
    expect(plan.notes).toEqual([]);
  });
});

it('lost leading zeros are restored on request', () => {
  const lines = listOf({ name: 'A', phone: '912345678' });
  const plan = planImport({ ...inputFor([], lines), addZeros: true });
  expect(outcomesOf(plan)).toMatchObject([{ kind: 'new', unit: { phone: '0912345678' } }]);
});

it.each([
  ['', 'máy lẻ 12', 'phoneOdd'],
  ['0210 386 0001', '0210 386 0001', 'phoneOddLeft'],
])('an odd number does not replace %j on file (%j), and is noted as %s', (onFile, kept, fault) => {
  const known = unit({ ...school, phone: onFile });
  const { lines, notes } = importing([known], { ...schoolRow, phone: 'máy lẻ 12' });
  const [outcome] = lines.map(({ outcome }) => outcome);
  const after = outcome?.kind === 'changed' ? outcome.after : known;
  expect(after.phone).toEqual(kept);
  expect(notes).toMatchObject([{ fault, value: 'máy lẻ 12' }]);
});
