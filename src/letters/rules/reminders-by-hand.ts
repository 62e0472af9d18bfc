import { openStages } from '../../dispatches/rules/obligation-status';
import { askedRecordsIn } from '../../dispatches/rules/reminders-sent';
import { DEADLINE_FIELD, type Dispatch } from '../../records/dispatch';
import { addressOf } from '../../records/email-address';
import { isOrderedReminder, obligationKeysIn } from '../../records/letter-item-record';
import type { Obligation } from '../../records/obligation';
import { type OutboxRow, WAITING_STATES } from '../../records/outbox-letter';
import type { Stage } from '../../records/stage';
import type { Unit } from '../../records/unit';
import { indexBy } from '../../texts/group-by';
import { exemptionReason } from '../../units/rules/recipients';
import { announcedStage } from './due-records';
import { pastLetters } from './past-letters';
import { type LetterPlan, type PlanInput, planLetters } from './plan-letters';

/**
 * Removes letters from the input, so that their content counts as due again. `ordered` gets the reminders in
 * them that a person ordered. Summaries for leaders stay: no plan makes them again.
 */
export function withoutLetters(
  input: PlanInput,
  isLeftOut: (letter: OutboxRow) => boolean,
): PlanInput {
  const ordered = input.letters.filter(isLeftOut).flatMap(({ itemRecords }) => itemRecords);
  const letters = input.letters.filter(
    (letter) => letter.kind === 'leadership' || !isLeftOut(letter),
  );
  return { ...input, letters, ordered: ordered.filter(isOrderedReminder) };
}

/** An obligation of an open dispatch with stages that are open and have no deadline. */
interface OpenEnded {
  readonly dispatch: Dispatch;
  readonly obligation: Obligation;
  readonly unit: Unit;
  readonly stages: readonly Stage[];
}

function openEnded({ dispatches, units, obligations }: PlanInput): OpenEnded[] {
  const byId = indexBy(
    dispatches.filter(({ state }) => state === 'open'),
    'id',
  );
  const byCode = indexBy(units, 'code');
  return obligations.flatMap((obligation) => {
    const dispatch = byId.get(obligation.dispatchId);
    const unit = byCode.get(obligation.unitCode);
    if (!dispatch || !unit || exemptionReason(obligation, unit) !== null) return [];
    const stages = openStages(dispatch, obligation).filter(
      (stage) => dispatch[DEADLINE_FIELD[stage]] === null,
    );
    return stages.length === 0 ? [] : [{ dispatch, obligation, unit, stages }];
  });
}

/** Number of units with open stages without a deadline, by dispatch. */
export function openEndedCounts(input: PlanInput): ReadonlyMap<Dispatch, number> {
  const counts = new Map<Dispatch, number>();
  for (const { dispatch } of openEnded(input))
    counts.set(dispatch, 1 + (counts.get(dispatch) ?? 0));
  return counts;
}

/**
 * Letters that remind the units of one dispatch of open stages without a deadline, together with everything
 * else that is due for their mailboxes.
 */
export function planRemindersByHand(
  input: PlanInput,
  dispatchId: string,
): Omit<LetterPlan, 'resting'> {
  const past = pastLetters(input.letters);
  const own = openEnded(input).filter(({ dispatch }) => dispatch.id === dispatchId);
  const waiting = input.letters.filter(({ state }) => WAITING_STATES.includes(state));
  const keysWaiting = obligationKeysIn(
    waiting.flatMap(({ itemRecords }) => askedRecordsIn(itemRecords)),
  );
  const ordered = own.flatMap(({ dispatch, obligation, unit, stages }) => {
    const address = addressOf(unit.email, unit.returnedEmail);
    if (!address.usable || keysWaiting.has(obligation.key)) return [];
    return stages.map((stage) => {
      const announced = announcedStage({ dispatch, obligation, status: {} }, stage);
      const ordinal = past.timesOrdered(announced, address.mailbox) + 1;
      return { ...announced, kind: 'orderedReminder', setDay: null, ordinal } as const;
    });
  });
  const keys = new Set(own.map(({ obligation }) => obligation.key));
  const { letters, skipped } = planLetters({ ...input, ordered });
  return {
    letters: letters.filter(({ items }) =>
      items.some((item) => item.kind === 'reminder' && keys.has(item.obligation.key)),
    ),
    skipped: skipped.filter(({ obligation }) => keys.has(obligation.key)),
  };
}
