import type { PlanInput } from '../../src/letters/rules/plan-letters';
import { dispatch } from './dispatch';
import { obligation } from './obligation';
import { rules } from './rules';
import { unit } from './unit';

/** Input of `planLetters`. Unless obligations are given, each unit owes each dispatch. */
export function planInput(fields: Partial<PlanInput> = {}): PlanInput {
  const { dispatches = [dispatch()], units = [unit()] } = fields;
  return {
    today: '2024-10-31',
    dispatches,
    units,
    obligations: dispatches.flatMap(({ id }) =>
      units.map(({ code }) => obligation({ dispatchId: id, unitCode: code })),
    ),
    letters: [],
    rules: rules(),
    ...fields,
  };
}
