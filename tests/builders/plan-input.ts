import type { PlanInput } from '../../src/letters/rules/plan-letters';
import { directive } from './directive';
import { obligation } from './obligation';
import { rules } from './rules';
import { unit } from './unit';

/** Builds what letters are planned from; each unit owes each dispatch unless obligations are given. */
export function planInput(fields: Partial<PlanInput> = {}): PlanInput {
  const { directives = [directive()], units = [unit()] } = fields;
  return {
    today: '2024-10-31',
    directives,
    units,
    obligations: directives.flatMap(({ id }) =>
      units.map(({ code }) => obligation({ directive: id, unit: code })),
    ),
    letters: [],
    rules: rules(),
    ...fields,
  };
}
