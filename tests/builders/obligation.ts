import { toDispatchId } from '../../src/records/dispatch';
import { newObligation, type Obligation } from '../../src/records/obligation';
import { toUnitCode } from '../../src/records/unit';
import type { Plain } from './plain';
import { type TrainingFacts, trainingValues } from './training';

/** An obligation. By default it has no answers. A training may be given in short. */
export function obligation(
  fields: Plain<Partial<Omit<Obligation, 'key'>>> & TrainingFacts = {},
): Obligation {
  const { eligibleBy, rounds, forms, ...own } = fields;
  const dispatch = toDispatchId(fields.dispatchId ?? 'VB-001');
  const unit = toUnitCode(fields.unitCode ?? 'PN-001');
  const isTraining = [eligibleBy, rounds, forms].some((one) => one !== undefined);
  return {
    ...newObligation(dispatch, unit),
    ...own,
    ...(isTraining && { reportedValues: trainingValues(fields) }),
    dispatchId: dispatch,
    unitCode: unit,
  };
}
