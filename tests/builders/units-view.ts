import type { Day } from '../../src/calendar/day';
import type { Dispatch } from '../../src/records/dispatch';
import type { Obligation } from '../../src/records/obligation';
import type { OutboxLetter } from '../../src/records/outbox-letter';
import type { Unit } from '../../src/records/unit';
import {
  NOTHING_CHOSEN,
  type PackedUnitsView,
  packUnit,
  type UnitsView,
  unpackView,
} from '../../src/unit-changes/rules/units-view';
import { dispatch } from './dispatch';
import { obligation } from './obligation';
import { unit } from './unit';

/** Fields that a test can set. The defaults are an office with one dispatch on 1/8/2025. */
export interface UnitsViewFields {
  readonly today?: Day;
  readonly units?: readonly Unit[];
  readonly dispatches?: readonly Dispatch[];
  readonly obligations?: readonly Obligation[];
  readonly letters?: readonly OutboxLetter[];
}

/** Data of the unit changes dialog. By default every unit owes every dispatch. */
export function unitsView(fields: UnitsViewFields = {}): UnitsView {
  const { units = [unit()], dispatches = [dispatch()], letters = [] } = fields;
  const owed = dispatches.flatMap(({ id }) =>
    units.map(({ code }) => obligation({ dispatchId: id, unitCode: code })),
  );
  return {
    today: fields.today ?? '2025-08-01',
    units,
    dispatches,
    obligations: fields.obligations ?? owed,
    letters,
    seen: { about: NOTHING_CHOSEN, units: 'units', rest: 'rest' },
  };
}

/** Packs a view as the server sends it to a dialog that has no units yet. */
export function answerOf(view: UnitsView): PackedUnitsView {
  return { ...view, units: view.units.map(packUnit) };
}

/** Unpacks the server's reply as a dialog that has no units yet does. */
export function viewIn(answer: unknown): UnitsView {
  return unpackView(answer as PackedUnitsView, []);
}
