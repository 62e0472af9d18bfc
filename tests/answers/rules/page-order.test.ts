import { describe, expect, it } from 'vitest';
import { dispatchUrgency, urgencyFromStatus } from '../../../src/answers/rules/page-order';
import { deadlineStatusOn, type Timing } from '../../../src/calendar/deadline';
import { obligationStatus } from '../../../src/dispatches/rules/obligation-status';
import { toDispatchId } from '../../../src/records/dispatch';
import { dispatch } from '../../builders/dispatch';
import { obligation } from '../../builders/obligation';
import { deadlineRules } from '../../builders/rules';
import { words } from '../../fakes/office';

const id = toDispatchId('VB-001');
const open = { id, state: 'open' } as const;
const status = obligationStatus(dispatch(), obligation(), {
  deadlineStatus: deadlineStatusOn(deadlineRules(), '2024-11-05'),
});

/** Status of both stages, and the text of it in Theo dõi. */
function statusOf(acknowledge: Timing, train: Timing) {
  const stage = (timing: Timing) => ({
    ...status.train,
    timing,
    done: timing === 'onTime' || timing === 'late',
  });
  const { stages } = words.standing;
  const text = `${stages.acknowledge}: ${words.standing[acknowledge]}\n${stages.train}: ${words.standing[train]}`;
  return { stages: { acknowledge: stage(acknowledge), train: stage(train) }, text };
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
  ] as const)('is the same by the status and by its text in Theo dõi: %s, %s', (...row) => {
    const [acknowledge, train, urgency] = row;
    const { stages, text } = statusOf(acknowledge, train);
    expect(dispatchUrgency({ ...open, ...stages }, '')).toBe(urgency);
    expect(urgencyFromStatus(open, text, { linked: '', words: words.standing })).toBe(urgency);
  });

  it('is the first for the dispatch of the link, and the last for one that is over', () => {
    const { stages, text } = statusOf('overdue', 'overdue');
    const places = (state: 'closed' | 'open', linked: string) => [
      dispatchUrgency({ id, state, ...stages }, linked),
      urgencyFromStatus({ id, state }, text, { linked, words: words.standing }),
    ];
    expect(places('closed', 'VB-001')).toEqual([0, 0]);
    expect(places('closed', '')).toEqual([4, 4]);
  });
});
