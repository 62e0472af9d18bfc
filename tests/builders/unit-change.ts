import { format } from '../../src/texts/format';
import { planUnitChange } from '../../src/unit-changes/rules/plan-unit-change';
import type { UnitChange } from '../../src/unit-changes/rules/unit-act';
import { unitChangeWriting } from '../../src/unit-changes/rules/unit-change-writing';
import type { DecisionChanges, UnitsView } from '../../src/unit-changes/rules/units-view';
import { wordsIn } from '../../src/words/words-in';
import { unit } from './unit';

/** A change of units on 1/7/2025. By default one unit is renamed. */
export function unitChange(fields: Partial<UnitChange> = {}): UnitChange {
  return {
    act: 'rename',
    units: [unit()],
    heir: null,
    names: [],
    block: '',
    email: '',
    ends: false,
    on: '2025-07-01',
    ...fields,
  };
}

/** Text that the Vietnamese sheet writes for the last day of a former name. */
export const until = (day: string) => `đến ${day}`;

/** Plans a change and returns what it writes, in Vietnamese. */
export function writingOf(view: UnitsView, fields: Partial<UnitChange>): DecisionChanges {
  const change = unitChange(fields);
  const { sentences } = wordsIn('vi').unitChanges.changeUnits;
  const plan = planUnitChange({ ...view, change, until });
  return unitChangeWriting(change, plan, view, {
    change: (act, day) =>
      format(sentences.change, { act: sentences.acts[act], day, basis: 'Nghị quyết 1676' }),
    from: (units, said) => format(sentences.from, { units, change: said }),
    added: (units, said) => format(sentences.added, { units, change: said }),
  });
}
