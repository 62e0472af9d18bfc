import { describe, expect, it } from 'vitest';
import { dispatchUrgency, urgencyFromCodes } from '../../../src/answers/rules/page-order';
import { deadlineStatusOn, type StageStatus, type Timing } from '../../../src/calendar/deadline';
import { obligationStatus } from '../../../src/dispatches/rules/obligation-status';
import { stageCodes } from '../../../src/dispatches/rules/stage-codes';
import { toDispatchId } from '../../../src/records/dispatch';
import { dispatch } from '../../builders/dispatch';
import { obligation } from '../../builders/obligation';
import { deadlineRules } from '../../builders/rules';

const id = toDispatchId('VB-001');
const open = { id, state: 'open' } as const;
const status = obligationStatus(dispatch(), obligation(), {
  deadlineStatus: deadlineStatusOn(deadlineRules(), '2024-11-05'),
});

/** Status of both stages, and its copy in Theo dõi. */
function statusOf(acknowledge: Timing, complete: Timing) {
  const stage = (timing: Timing): StageStatus => ({
    deadline: null,
    daysLeft: 0,
    daysLate: 0,
    ...status.complete,
    timing,
    done: timing === 'onTime' || timing === 'late',
  });
  const stages = { acknowledge: stage(acknowledge), complete: stage(complete) };
  return { stages, codes: stageCodes(stages, { state: 'open' }, () => null) };
}

describe('the place of a dispatch on a unit’s page', () => {
  it.each([
    ['within', 'within', 2],
    ['onTime', 'dueSoon', 2],
    ['late', 'untold', 2],
    ['onTime', 'overdue', 1],
    ['overdue', 'late', 1],
    ['onTime', 'onTime', 3],
    ['late', 'onTime', 3],
    ['late', 'late', 3],
  ] as const)('is the same by the status and by its copy in Theo dõi: %s, %s', (...row) => {
    const [acknowledge, complete, urgency] = row;
    const { stages, codes } = statusOf(acknowledge, complete);
    expect(dispatchUrgency({ ...open, ...stages }, '')).toBe(urgency);
    expect(urgencyFromCodes(open, codes, '')).toBe(urgency);
  });

  it('is the first for the dispatch of the link, and the last for one that is over', () => {
    const { stages, codes } = statusOf('overdue', 'overdue');
    const places = (state: 'closed' | 'open', linked: string) => [
      dispatchUrgency({ id, state, ...stages }, linked),
      urgencyFromCodes({ id, state }, codes, linked),
    ];
    expect(places('closed', 'VB-001')).toEqual([0, 0]);
    expect(places('closed', '')).toEqual([4, 4]);
  });
});
