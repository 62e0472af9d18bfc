import type { Day } from '../../calendar/day';
import { effectiveDeadline } from '../../dispatches/rules/standing';
import type { LetterItemRecord } from '../../records/cover';
import type { Dispatch } from '../../records/dispatch';
import type { Stage } from '../../records/obligation';
import { type Asking, type AskingRules, coverOnce, dayTold, noticeCovers } from './covers-due';

/** Why a unit is not told today of a deadline that was moved. */
export type MovedSkip = 'daysPassed' | 'waiting';

/** The deadlines that were moved since a unit was told them: the days by which they were due. */
export type MovedFrom = Readonly<Partial<Record<Stage, Day>>>;

/**
 * Tells a unit that deadlines are others than it was told, or that it is asked again for what it was let go of, and what
 * that letter covers; null where nothing was moved. A day that has passed before the unit heard of it is asked of nobody: a
 * person has to set another. What went on paper is moved on paper too, and only such a day is held back.
 */
export function movedNotice(
  asking: Asking,
  open: readonly Stage[],
  rules: AskingRules,
): { readonly from: MovedFrom; readonly covers: readonly LetterItemRecord[] } | MovedSkip | null {
  const { past } = rules;
  const isGone = Boolean(past.letGo(asking.obligation.key)?.on);
  if (wentOnPaper(asking.dispatch) && !isGone)
    return open.some((stage) => isLateUntold(asking, stage, rules)) ? 'daysPassed' : null;
  const asked = (stage: Stage) => past.askedSince(toldBy(asking, stage), asking.mailbox);
  const moved = open.filter(
    (stage) =>
      isGone ||
      (movedFrom(asking, stage, rules) !== null &&
        (!asked(stage) || past.isComing(toldBy(asking, stage)))),
  );
  if (moved.length === 0) return null;
  const passed = moved.filter((stage) => asking.standing[stage].timing === 'overdue');
  if (passed.length > 0) return 'daysPassed';
  if (!isGone && moved.some(asked)) return 'waiting';
  const from = moved.flatMap((stage) => {
    const day = movedFrom(asking, stage, rules);
    return day === null ? [] : [[stage, day] as const];
  });
  const told = { ...toldBy(asking, 'acknowledge'), tier: 1 };
  return { from: Object.fromEntries(from), covers: [told, ...noticeCovers(asking, open, rules)] };
}

/** What says that a unit was told the deadline of a stage: the notice has that of the receipt. */
function toldBy(asking: Asking, stage: Stage): LetterItemRecord {
  const { dispatch, obligation } = asking;
  if (stage === 'train') return dayTold(asking, stage);
  return coverOnce(dispatch, obligation.unit, 'notice');
}

/** An extension granted before binds instead of an earlier deadline: what moves below it, or within days off, moves nothing for the unit. */
function movedFrom(asking: Asking, stage: Stage, { past, judge }: AskingRules): Day | null {
  const { obligation, dispatch, standing } = asking;
  const told = past.noticedBy(toldBy(asking, stage));
  if (told === null) return null;
  const before = { ...dispatch, acknowledgeBy: told, trainBy: told };
  const from = judge(effectiveDeadline(stage, before, obligation)).deadline.due;
  return from === standing[stage].deadline.due ? null : from;
}

/** Tells whether units had the notice of the version that stands on paper: later versions go by letter. */
export function wentOnPaper({ firstNotice, version }: Dispatch): boolean {
  return firstNotice === 'paper' && version === 1;
}

/** Tells whether a stage is overdue only by an earlier day than its unit was told. */
function isLateUntold(
  { dispatch, obligation, standing }: Asking,
  stage: Stage,
  { toldBy }: AskingRules,
): boolean {
  const { timing, deadline } = standing[stage];
  if (timing !== 'overdue') return false;
  return (toldBy(dispatch, obligation, stage, deadline.due) ?? '') > deadline.setDay;
}
