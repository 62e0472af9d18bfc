import { describe, expect, it } from 'vitest';
import type { Unit } from '../../../src/records/unit';
import { planUnitChange } from '../../../src/unit-changes/rules/plan-unit-change';
import type { UnitChange } from '../../../src/unit-changes/rules/unit-act';
import { unit } from '../../builders/unit';
import { unitChange, until } from '../../builders/unit-change';
import { unitsView } from '../../builders/units-view';

const town = unit({ code: 'PN-001', name: 'Thị trấn Phong Châu', kind: 'Xã', parent: 'PN-009' });
const nham = unit({ code: 'PN-002', name: 'Xã Phú Nham', email: 'nham@example.org' });
const ninh = unit({ code: 'PN-003', name: 'Xã Phù Ninh' });
const units = [town, nham, ninh];

const planOf = (fields: Partial<UnitChange>) =>
  planUnitChange({ ...unitsView({ units }), change: unitChange(fields), until });

const ended = (one: Unit, successors: string[]) => ({
  ...one,
  state: 'ended',
  endedFrom: '2025-07-01',
  successors,
});

const owing = (plan: ReturnType<typeof planOf>) => plan.transferred.map(({ to }) => to.key);

describe('a change of units', () => {
  it('renames a unit and keeps the old name with its last day', () => {
    const plan = planOf({ units: [ninh], names: ['Xã Phù Ninh mới'] });
    const formerNames = 'Xã Phù Ninh (đến 30/06/2025)';
    expect(plan).toEqual({
      changed: [{ ...ninh, name: 'Xã Phù Ninh mới', formerNames }],
      added: [],
      transferred: [],
      dropped: [],
    });
  });

  it('merges units into an existing one: they end, and it is their successor', () => {
    const plan = planOf({ act: 'merge', units: [town, nham], heir: ninh });
    expect(plan.changed).toEqual([ended(town, ['PN-003']), ended(nham, ['PN-003'])]);
    expect(plan.added).toEqual([]);
    expect(owing(plan)).toEqual(['VB-001/PN-003']);
  });

  it('consolidates units into a new one, with a new code even under an old name, and without their contacts', () => {
    const plan = planOf({ act: 'consolidate', units, names: ['Xã Phù Ninh'] });
    expect(plan.added).toEqual([
      unit({
        code: 'DV-0001',
        name: 'Xã Phù Ninh',
        kind: 'Xã',
        parent: 'PN-009',
        email: '',
        activeFrom: '2025-07-01',
      }),
    ]);
    expect(plan.changed).toEqual(units.map((one) => ended(one, ['DV-0001'])));
    expect(owing(plan)).toEqual(['VB-001/DV-0001']);
  });

  it('splits a unit that ends: the first new unit takes over what was open', () => {
    const plan = planOf({ act: 'split', units: [town], names: ['Tổ 1', 'Tổ 2'], ends: true });
    expect(plan.changed).toEqual([ended(town, ['DV-0001', 'DV-0002'])]);
    expect(plan.added.map(({ code, name }) => [code, name])).toEqual([
      ['DV-0001', 'Tổ 1'],
      ['DV-0002', 'Tổ 2'],
    ]);
    expect(owing(plan)).toEqual(['VB-001/DV-0001']);
  });

  it('splits a unit that continues: it keeps what is open', () => {
    const plan = planOf({ act: 'split', units: [town], names: ['Tổ 1'], block: 'Tổ dân phố' });
    expect(plan.changed).toEqual([town]);
    expect(plan.added.map(({ block }) => block)).toEqual(['Tổ dân phố']);
    expect([plan.transferred, plan.dropped]).toEqual([[], []]);
  });

  it.each([
    ['suspend', 'suspended', ['VB-001/PN-001']],
    ['resume', 'active', []],
  ] as const)('may %s a unit', (act, state, left) => {
    const plan = planOf({ act, units: [town] });
    expect(plan.changed).toEqual([{ ...town, state }]);
    expect(plan.dropped.map(({ key }) => key)).toEqual(left);
    expect(plan.transferred).toEqual([]);
  });

  it('ends a unit without a successor: its open rows are listed', () => {
    const plan = planOf({ act: 'end', units: [town] });
    expect(plan.changed).toEqual([ended(town, [])]);
    expect(plan.dropped.map(({ key }) => key)).toEqual(['VB-001/PN-001']);
    expect(plan.transferred).toEqual([]);
  });

  it('gives a new unit the parent of a unit whose parent does not end too', () => {
    const below = unit({ code: 'PN-010', parent: 'Thị trấn Phong Châu' });
    const plan = planOf({ act: 'consolidate', units: [below, town], names: ['Phường'] });
    expect(plan.added[0]?.parent).toEqual('PN-009');
  });
});
