import { describe, expect, it } from 'vitest';
import type { Obligation } from '../../../src/records/obligation';
import type { Unit } from '../../../src/records/unit';
import { obligation } from '../../builders/obligation';
import { summaryOf } from '../../builders/summary';
import { unit } from '../../builders/unit';

/** Each body as `depth code-or-name own/below`. The numbers count units that owe something. */
const rolledUp = (units: readonly Unit[], obligations?: readonly Obligation[]) =>
  summaryOf({ units, ...(obligations ? { obligations } : {}) }).rollUp.map(
    ({ depth, code, name, own, below }) => `${depth} ${code || name} ${own.units}/${below.units}`,
  );

describe('a roll-up', () => {
  it('counts the units below a body at every level, each once', () => {
    const units = [
      unit({ code: 'XA' }),
      unit({ code: 'TRUONG', parent: 'XA' }),
      unit({ code: 'TO-1', parent: 'TRUONG' }),
      unit({ code: 'TO-2', parent: 'đơn vị truong' }),
      unit({ code: 'THON', parent: 'XA' }),
    ];
    expect(rolledUp(units)).toEqual(['0 XA 1/4', '1 TRUONG 1/2']);
  });

  it('knows a parent that is not among the units by its name, however it is spelt', () => {
    const units = [
      unit({ code: 'A', parent: 'Uỷ ban nhân dân xã' }),
      unit({ code: 'B', parent: 'Ủy ban nhân dân xã ' }),
    ];
    expect(rolledUp(units)).toEqual(['0 Uỷ ban nhân dân xã 0/2']);
  });

  it('leaves out a unit that owes nothing, and keeps the body above it', () => {
    const units = [
      unit({ code: 'XA' }),
      unit({ code: 'A', parent: 'XA' }),
      unit({ code: 'B', parent: 'XA' }),
    ];
    const obligations = [
      obligation({ unitCode: 'XA', exemptBecause: 'sáp nhập' }),
      obligation({ unitCode: 'A' }),
      obligation({ unitCode: 'B', exemptBecause: 'sáp nhập' }),
    ];
    expect(rolledUp(units, obligations)).toEqual(['0 XA 0/1']);
  });

  it('has no figures for units that are each other’s parents', () => {
    const units = [
      unit({ code: 'A', parent: 'B' }),
      unit({ code: 'B', parent: 'A' }),
      unit({ code: 'C', parent: 'A' }),
    ];
    expect(rolledUp(units)).toEqual(['0 A 1/1']);
  });
});
