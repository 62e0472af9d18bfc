import type { PlanInput } from '../src/letters/rules/plan-letters';
import { newObligation } from '../src/records/obligation';
import { toUnitCode, UNIT_DEFAULTS } from '../src/records/unit';
import { dispatch } from '../tests/builders/dispatch';

const DISPATCHES = 3;

/** Input for a day on which every unit is due the first notice of every dispatch. */
export function planInput(count: number): PlanInput {
  const units = Array.from({ length: count }, (_, index) => ({
    ...UNIT_DEFAULTS,
    code: toUnitCode(`U-${index}`),
    name: `Đơn vị mẫu ${index}`,
    email: `u${index}@mau.example.org`,
  }));
  const dispatches = Array.from({ length: DISPATCHES }, (_, index) =>
    dispatch({
      id: `VB-${index}`,
      issuedOn: '2026-03-02',
      acknowledgeBy: '2026-03-06',
      completeBy: '2026-03-20',
    }),
  );
  return {
    today: '2026-03-03',
    units,
    dispatches,
    obligations: dispatches.flatMap(({ id }) => units.map(({ code }) => newObligation(id, code))),
    letters: [],
    rules: {
      deadlines: {
        calendar: { weekdays: [1, 2, 3, 4, 5], daysOff: new Set(), makeUpDays: new Set() },
        dueSoonDays: 3,
      },
      tiers: { before: [3, 1], after: [1, 3, 5, 10] },
      askingPause: 3,
      leaderCopyFrom: 0,
      escalation: { toParent: true, mailbox: '' },
      needsApproval: ['followUp'],
    },
  };
}
