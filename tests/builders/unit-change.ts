import type { UnitChange } from '../../src/core/unit-act';
import { unit } from './unit';

/** Builds a change of units from 1/7/2025: a renaming unless said. */
export function unitChange(fields: Partial<UnitChange> = {}): UnitChange {
  return {
    act: 'rename',
    units: [unit()],
    heir: null,
    names: [],
    block: '',
    ends: false,
    on: '2025-07-01',
    ...fields,
  };
}

/** Says the last day of a name as the Vietnamese sheet does. */
export const until = (day: string) => `đến ${day}`;
