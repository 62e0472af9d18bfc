import type { Day } from '../../calendar/day';
import { effectiveDeadline } from '../../dispatches/rules/standing';
import type { LetterItemRecord } from '../../records/cover';
import type { Dispatch } from '../../records/dispatch';
import type { Stage } from '../../records/obligation';
import { type Asking, type AskingRules, coverOnce, dayTold, noticeCovers } from './covers-due';

/** Why a changed deadline is not announced today. */
export type MovedSkip = 'daysPassed' | 'waiting';

/** Due days announced earlier, for the stages whose deadline has changed since. */
export type MovedFrom = Readonly<Partial<Record<Stage, Day>>>;

/**
 * Announcement of changed deadlines or of a resumed dispatch, with what the letter covers; null if nothing
 * changed. A deadline that passed before it could be announced is never sent: a person has to set another. For a
 * dispatch announced on paper only such a passed deadline blocks; other changes go on paper too.
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

/** Record that announced the deadline of a stage; the notice carries that of acknowledgement. */
function toldBy(asking: Asking, stage: Stage): LetterItemRecord {
  const { dispatch, obligation } = asking;
  if (stage === 'train') return dayTold(asking, stage);
  return coverOnce(dispatch, obligation.unit, 'notice');
}

/**
 * Due day announced before, if it differs from the current one. An earlier extension outranks an earlier deadline,
 * so a change below it, or within days off, changes nothing for the unit.
 */
function movedFrom(asking: Asking, stage: Stage, { past, judge }: AskingRules): Day | null {
  const { obligation, dispatch, standing } = asking;
  const told = past.noticedBy(toldBy(asking, stage));
  if (told === null) return null;
  const before = { ...dispatch, acknowledgeBy: told, trainBy: told };
  const from = judge(effectiveDeadline(stage, before, obligation)).deadline.due;
  return from === standing[stage].deadline.due ? null : from;
}

/** True if the current version was announced on paper; later versions go by letter. */
export function wentOnPaper({ firstNotice, version }: Dispatch): boolean {
  return firstNotice === 'paper' && version === 1;
}

/** True if a stage is overdue only because its deadline was moved to before the day last announced. */
function isLateUntold(
  { dispatch, obligation, standing }: Asking,
  stage: Stage,
  { toldBy }: AskingRules,
): boolean {
  const { timing, deadline } = standing[stage];
  if (timing !== 'overdue') return false;
  return (toldBy(dispatch, obligation, stage, deadline.due) ?? '') > deadline.setDay;
}
