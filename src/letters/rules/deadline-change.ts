import type { Day } from '../../calendar/day';
import { EXTENSION_FIELD, obligationStatus } from '../../dispatches/rules/obligation-status';
import { askedStages, DEADLINE_FIELD, noticedOnPaper } from '../../records/dispatch';
import type { LetterItemRecord } from '../../records/letter-item-record';
import type { Stage } from '../../records/stage';
import {
  announcedStage,
  type DueContext,
  type ItemSource,
  noticeStageRecords,
  versionFields,
} from './due-records';

export type DeadlineChangeSkip = 'daysPassed' | 'waiting';

/** Due days announced earlier, for the stages whose deadline has changed since; `null`: no deadline. */
export type FormerDeadlines = Readonly<Partial<Record<Stage, Day | null>>>;

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
    past.isRequestedSince(announcedStage(source, stage), source.mailbox);
  const changed = open.filter(
    (stage) =>
      wasCancelled ||
      (formerDeadline(source, stage, rules) !== undefined &&
        (!isRequested(stage) || past.isPending(announcedStage(source, stage)))),
  );
  if (changed.length === 0) return null;
  const passed = changed.filter((stage) => source.status[stage]?.timing === 'overdue');
  if (passed.length > 0) return skip('daysPassed');
  const about = versionFields(source.dispatch, source.obligation.unitCode);
  const notice = { kind: 'notice', ...about, movesDeadline: true } as const;
  if (wasCancelled ? past.isPending(notice) : changed.some(isRequested)) return skip('waiting');
  const from = changed.flatMap((stage) => {
    const day = formerDeadline(source, stage, rules);
    return day === undefined ? [] : [[stage, day] as const];
  });
  const isExtension = !wasCancelled && changed.every((stage) => isExtended(source, stage));
  const [extendedTo = null] = changed
    .flatMap((stage) => source.status[stage]?.deadline?.setDay ?? [])
    .sort()
    .reverse();
  const record: LetterItemRecord =
    isExtension && extendedTo !== null ? { kind: 'extension', ...about, extendedTo } : notice;
  return {
    ok: true,
    from: Object.fromEntries(from),
    itemRecords: [record, ...noticeStageRecords(source, open, rules)],
  };
}

/** True if the deadline of the stage is the unit's own extension. */
export function isExtended(
  { obligation, status }: Pick<ItemSource, 'obligation' | 'status'>,
  stage: Stage,
): boolean {
  const extendedTo = obligation[EXTENSION_FIELD[stage]];
  return extendedTo !== null && status[stage]?.deadline?.setDay === extendedTo;
}

function skip(reason: DeadlineChangeSkip): DeadlineChange {
  return { ok: false, reason };
}

/**
 * Returns the due day that was last announced; null if the stage was announced without a deadline. Undefined if
 * the stage was not announced, or if that day equals the current due day, for example because both days roll to
 * the same working day.
 */
function formerDeadline(
  source: ItemSource,
  stage: Stage,
  { past, deadlineStatus }: DueContext,
): Day | null | undefined {
  const deadline = past.notifiedDeadline(announcedStage(source, stage));
  if (deadline === undefined) return undefined;
  const from = deadlineStatus(source.dispatch, deadline).deadline?.due ?? null;
  return from === (source.status[stage]?.deadline?.due ?? null) ? undefined : from;
}

function isLateByEarlierDeadline(
  { dispatch, obligation, status }: ItemSource,
  stage: Stage,
  { lastNotified }: DueContext,
): boolean {
  const stageStatus = status[stage];
  if (stageStatus?.timing !== 'overdue' || stageStatus.deadline === null) return false;
  return (lastNotified(dispatch, obligation, stage) ?? '') > stageStatus.deadline.setDay;
}

/** The obligation with the deadlines that the unit was last notified of, instead of the current ones. */
export function asLastNotified(
  source: ItemSource,
  { past, deadlineStatus }: DueContext,
): ItemSource {
  let { dispatch, obligation } = source;
  for (const stage of askedStages(dispatch)) {
    const day = past.notifiedDeadline(announcedStage(source, stage));
    if (day === undefined) continue;
    dispatch = { ...dispatch, [DEADLINE_FIELD[stage]]: day };
    obligation = { ...obligation, [EXTENSION_FIELD[stage]]: null };
  }
  const status = obligationStatus(dispatch, obligation, { deadlineStatus });
  return { ...source, dispatch, obligation, status };
}
