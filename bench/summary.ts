import { summarise } from '../src/core/summarise';
import { type Figure, timed } from './measure';
import { planInput } from './plan-input';

const UNITS = 20_000;

/** Times the summaries of three dispatches in core: every second unit has held its training. */
export function summaryFigures(): Figure[] {
  const { rules, obligations, ...input } = planInput(UNITS);
  const answered = obligations.map((obligation, at) =>
    at % 2 === 0
      ? obligation
      : {
          ...obligation,
          acknowledge: 'acknowledged' as const,
          acknowledgedOn: input.today,
          train: 'completed' as const,
          completedOn: input.today,
          sessions: 1,
          eligible: 40,
          attended: 38,
        },
  );
  const work = () => {
    summarise({ ...input, obligations: answered, rules: rules.deadlines });
  };
  const value = timed(5, work);
  return [{ name: 'sum 20,000 units × 3 up in core', value, unit: 'ms', limit: 200 }];
}
