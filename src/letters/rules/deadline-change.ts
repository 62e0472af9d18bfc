import type { Day } from '../../calendar/day';
import { effectiveDeadline } from '../../dispatches/rules/obligation-status';
import type { Dispatch } from '../../records/dispatch';
import type { LetterItemRecord } from '../../records/letter-item-record';
import type { Stage } from '../../records/obligation';
import {
  type DueContext,
  deadlineRecord,
  type ItemSource,
  noticeStageRecords,
  onceRecord,
} from './due-records';

export type DeadlineChangeSkip = 'daysPassed' | 'waiting';

/** Due days announced earlier, for the stages whose deadline has changed since. */
export type FormerDeadlines = Readonly<Partial<Record<Stage, Day>>>;

type DeadlineChange =
  | {
      readonly ok: true;
      readonly from: FormerDeadlines;
      readonly itemRecords: readonly LetterItemRecord[];
    }
  | { readonly ok: false; readonly reason: DeadlineChangeSkip };

/**
 * Returns null if nothing changed, or if the dispatch was announced on paper and no moved deadline has passed.
 * A deadline that has passed is never announced: a person has to set a later one.
 */
export function deadlineChange(
  source: ItemSource,
  open: readonly Stage[],
  rules: DueContext,
): DeadlineChange | null {
  const { past } = rules;
  const wasCancelled = Boolean(past.cancellation(source.obligation.key)?.sentOn);
  if (noticedOnPaper(source.dispatch) && !wasCancelled)
    return open.some((stage) => isLateByEarlierDeadline(source, stage, rules))
      ? skip('daysPassed')
      : null;
  const isRequested = (stage: Stage) =>
    past.isRequestedSince(announcement(source, stage), source.mailbox);
  const changed = open.filter(
    (stage) =>
      wasCancelled ||
      (formerDeadline(source, stage, rules) !== null &&
        (!isRequested(stage) || past.isPending(announcement(source, stage)))),
  );
  if (changed.length === 0) return null;
  const passed = changed.filter((stage) => source.standing[stage].timing === 'overdue');
  if (passed.length > 0) return skip('daysPassed');
  if (!wasCancelled && changed.some(isRequested)) return skip('waiting');
  const from = changed.flatMap((stage) => {
    const day = formerDeadline(source, stage, rules);
    return day === null ? [] : [[stage, day] as const];
  });
  const notice = { ...announcement(source, 'acknowledge'), tier: 1 };
  return {
    ok: true,
    from: Object.fromEntries(from),
    itemRecords: [notice, ...noticeStageRecords(source, open, rules)],
  };
}

function skip(reason: DeadlineChangeSkip): DeadlineChange {
  return { ok: false, reason };
}

/**
 * Record by which the unit was told the deadline of a stage: for `train` the record of that deadline, for
 * `acknowledge` the record of the first notice.
 */
function announcement(source: ItemSource, stage: Stage): LetterItemRecord {
  const { dispatch, obligation } = source;
  if (stage === 'train') return deadlineRecord(source, stage);
  return onceRecord(dispatch, obligation.unitCode, 'notice');
}

/** Due day that was last announced; null if none was, or if it equals the current due day. */
function formerDeadline(
  source: ItemSource,
  stage: Stage,
  { past, deadlineStatus }: DueContext,
): Day | null {
  const { obligation, dispatch, standing } = source;
  const deadline = past.notifiedDeadline(announcement(source, stage));
  if (deadline === null) return null;
  const before = { ...dispatch, acknowledgeBy: deadline, trainBy: deadline };
  const from = deadlineStatus(effectiveDeadline(stage, before, obligation)).deadline.due;
  return from === standing[stage].deadline.due ? null : from;
}

/** Versions after the first are always announced by letter. */
export function noticedOnPaper({ firstNotice, version }: Dispatch): boolean {
  return firstNotice === 'paper' && version === 1;
}

function isLateByEarlierDeadline(
  { dispatch, obligation, standing }: ItemSource,
  stage: Stage,
  { lastNotified }: DueContext,
): boolean {
  const { timing, deadline } = standing[stage];
  if (timing !== 'overdue') return false;
  return (lastNotified(dispatch, obligation, stage, deadline.due) ?? '') > deadline.setDay;
}
