import { obligationStatus, openStages } from '../../dispatches/rules/obligation-status';
import type { LetterItemRecord } from '../../records/letter-item-record';
import type { Stage } from '../../records/stage';
import { indexBy } from '../../texts/group-by';
import { exemptionReason } from '../../units/rules/recipients';
import { type ItemSource, type LadderContext, stageRecordsNow, versionFields } from './due-records';
import { itemOf, type LetterItem } from './letter-item';
import { dueContextOf, type PlanInput } from './plan-letters';

/**
 * Items for every open obligation of an open dispatch, whether or not a letter is due or can reach the unit.
 * `itemRecords` list what a phone call replaces, so that no letter repeats it: the notice and, for each open
 * stage, the due step of the reminder ladder or the deadline.
 */
export function openItems(input: PlanInput): LetterItem[] {
  const { past, deadlineStatus } = dueContextOf(input);
  const rules = {
    past,
    tiers: input.rules.tiers,
    awaitsAnswer: () => false,
    remindedLately: () => false,
    orderedReminder: () => null,
  };
  const dispatches = indexBy(input.dispatches, 'id');
  const units = indexBy(input.units, 'code');
  return input.obligations.flatMap((obligation) => {
    const dispatch = dispatches.get(obligation.dispatchId);
    const unit = units.get(obligation.unitCode);
    if (dispatch?.state !== 'open' || !unit || exemptionReason(obligation, unit) !== null)
      return [];
    const stages = openStages(dispatch, obligation);
    if (stages.length === 0) return [];
    const status = obligationStatus(dispatch, obligation, { deadlineStatus });
    const source = { dispatch, obligation, unit, mailbox: '', status };
    const itemRecords = replacedRecords(source, stages, rules);
    const isLate = stages.some((stage) => status[stage]?.timing === 'overdue');
    const kind = isLate ? 'followUp' : 'reminder';
    return [itemOf(source, { kind, stages, itemRecords }, { past })];
  });
}

function replacedRecords(
  source: ItemSource,
  stages: readonly Stage[],
  rules: LadderContext,
): LetterItemRecord[] {
  const { dispatch } = source;
  const { unitCode } = source.obligation;
  const about = versionFields(dispatch, unitCode);
  return [
    { kind: 'notice', ...about, movesDeadline: false },
    ...stageRecordsNow(source, stages, rules),
  ];
}
