import type { Directive } from '../src/core/directive';
import { newObligation } from '../src/core/obligation';
import { type PlanInput, planLetters } from '../src/core/plan-letters';
import { PLAIN_UNIT } from '../src/core/unit';
import { type Figure, timed } from './measure';

const DIRECTIVES = 3;

/** Times the plan of a day in core, and how it grows. */
export function planningFigures(): Figure[] {
  const plan = (units: number) => {
    const input = planInput(units);
    return timed(5, () => {
      planLetters(input);
    });
  };
  const [small, large] = [plan(2_000), plan(20_000)];
  return [
    { name: 'plan 20,000 units × 3 in core', value: large, unit: 'ms', limit: 300 },
    { name: 'its growth from 2,000 units', value: large / small, unit: 'times', limit: 12 },
  ];
}

/** A day on which every unit is due its first notice of every dispatch: nothing is spared. */
export function planInput(count: number): PlanInput {
  const units = Array.from({ length: count }, (_, index) => ({
    ...PLAIN_UNIT,
    code: `U-${index}`,
    name: `Đơn vị mẫu ${index}`,
    email: `u${index}@mau.example.org`,
  }));
  const directives = Array.from({ length: DIRECTIVES }, (_, index) => directive(`VB-${index}`));
  return {
    today: '2026-03-03',
    units,
    directives,
    obligations: directives.flatMap(({ id }) => units.map(({ code }) => newObligation(id, code))),
    letters: [],
    rules: {
      deadlines: {
        calendar: { weekdays: [1, 2, 3, 4, 5], daysOff: new Set(), makeUpDays: new Set() },
        dueSoonDays: 3,
        rollDeadlines: true,
      },
      tiers: { before: [3, 1], after: [1, 3, 5, 10], cap: 6 },
      escalation: { toParent: true, mailbox: '' },
      needsApproval: ['followUp'],
    },
  };
}

function directive(id: string): Directive {
  return {
    id,
    number: id,
    type: 'Công văn',
    issuedOn: '2026-03-02',
    issuingBody: 'Đảng ủy mẫu',
    subject: 'việc mẫu',
    link: '',
    leadUnit: '',
    supportUnits: [],
    reportsTo: [],
    recipientBlocks: [],
    informUnits: [],
    acknowledgeBy: '2026-03-06',
    trainBy: '2026-03-20',
    firstNotice: 'letter',
    noticeOn: null,
    state: 'open',
    closedOn: null,
    version: 1,
    changes: '',
    changedOn: null,
    note: '',
  };
}
