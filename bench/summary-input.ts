import type { SummaryInput } from '../src/summary/rules/summarise';
import { planInput } from './plan-input';

/** Input with three dispatches, in which every second row has completed its training. */
export function summaryInput(units: number): SummaryInput {
  const { rules, obligations, ...input } = planInput(units);
  const answered = obligations.map((obligation, at) =>
    at % 2 === 0
      ? obligation
      : {
          ...obligation,
          acknowledge: 'acknowledged' as const,
          acknowledgedOn: input.today,
          complete: 'completed' as const,
          completedOn: input.today,
          sessions: 1,
          eligible: 40,
          attended: 38,
        },
  );
  return { ...input, obligations: answered, rules: rules.deadlines };
}
