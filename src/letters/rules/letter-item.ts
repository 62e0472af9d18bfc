import type { Day } from '../../calendar/day';
import { NO_REMINDERS, type RemindersSent } from '../../dispatches/rules/reminders-sent';
import { openStages, type Standing, standingOf } from '../../dispatches/rules/standing';
import type { LetterItemRecord } from '../../records/cover';
import type { Dispatch } from '../../records/dispatch';
import type { LetterKind } from '../../records/letter-kind';
import type { Obligation, Stage } from '../../records/obligation';
import type { Unit } from '../../records/unit';
import { exemptionReason } from '../../units/rules/recipients';
import { type Asking, type AskingRules, coverOnce, noticeCovers, stageCovers } from './covers-due';
import { type MovedFrom, movedNotice, wentOnPaper } from './moved-notice';
import { ADDRESS_SKIP, heldBack, type SkipReason } from './skip-reason';

/** Part of a letter about one unit and one dispatch. */
export interface LetterItem {
  readonly dispatch: Dispatch;
  readonly unit: Unit;
  readonly mailbox: string;
  readonly obligation: Obligation;
  readonly standing: Standing;
  readonly kind: LetterKind;
  /** In a notice the open stages; in a reminder or follow-up those with a due tier and those overdue. */
  readonly stages: readonly Stage[];
  readonly covers: readonly LetterItemRecord[];
  readonly reminders: RemindersSent;
  /** True if the unit was notified of an earlier version. */
  readonly knowsEarlier: boolean;
  /** Deadlines that were announced earlier and have changed since; null if none. */
  readonly movedFrom: MovedFrom | null;
  /** Day on which the unit was told that it no longer has to act, if it is asked again now; otherwise null. */
  readonly letGoOn: Day | null;
  /** Name of the parent unit that a digest goes to; `''` for any other letter. */
  readonly superior: string;
}

/** An obligation with its dispatch and unit; `undefined` where the row names a missing or unreadable one. */
export interface Owed {
  readonly obligation: Obligation;
  readonly dispatch: Dispatch | undefined;
  readonly unit: Unit | undefined;
}

/** Letter item due today for one obligation, or the reason why there is none. */
export function letterItem(owed: Owed, rules: AskingRules): LetterItem | SkipReason {
  const { obligation, dispatch, unit } = owed;
  if (!dispatch || !unit) return 'unread';
  const release = exemptionReason(obligation, unit);
  if (unit.state !== 'active') return release ?? 'ended';
  const held = heldBack(dispatch, rules.today);
  if (held !== null) return held;
  const open = openStages(obligation);
  const released = dispatch.state === 'cancelled' ? 'dispatchCancelled' : release;
  if (open.length === 0) return released ?? 'done';
  const address = rules.addressOf(unit);
  if (!address.usable) return released ?? ADDRESS_SKIP[address.fault];
  const standing = standingOf(dispatch, obligation, rules.judge);
  const asking = { obligation, dispatch, unit, mailbox: address.mailbox, standing };
  if (release === 'informed') return informedItem(asking, rules) ?? release;
  if (released !== null) return cancellationItem(asking, rules) ?? released;
  return (
    noticeItem(asking, open, rules) ??
    movedItem(asking, open, rules) ??
    awaitsVersion(dispatch, obligation, rules) ??
    supplementItem(asking, open, rules) ??
    reminderItem(asking, open, rules)
  );
}

/** Cancellation, sent once for each time that the unit was asked. */
function cancellationItem(asking: Asking, rules: AskingRules): LetterItem | null {
  const { obligation, dispatch, mailbox } = asking;
  const { wasTold, letGo, highestTier } = rules.past;
  const gone = letGo(obligation.key);
  if (!wasTold(obligation.key) || gone?.isGone) return null;
  const once = coverOnce(dispatch, obligation.unit, 'cancellation');
  const cover = { ...once, tier: gone?.times ?? 0 };
  if ((highestTier(cover, mailbox) ?? -1) >= cover.tier) return null;
  return itemOf(asking, { kind: 'cancellation', stages: [], covers: [cover] }, rules);
}

/** Information letter, sent once for each version. */
function informedItem(asking: Asking, rules: AskingRules): LetterItem | SkipReason | null {
  return asking.dispatch.state === 'cancelled' ? null : noticeItem(asking, [], rules);
}

/**
 * First notice of a version; null if the unit was already notified, by letter or on paper. It also covers the
 * tiers due that day. It never names a deadline that has passed: a unit that has not answered gets nothing until
 * new deadlines are set.
 */
function noticeItem(
  asking: Asking,
  open: readonly Stage[],
  rules: AskingRules,
): LetterItem | 'daysPassed' | null {
  const { dispatch, mailbox, standing } = asking;
  const { unit, answeredVersion } = asking.obligation;
  if (wentOnPaper(dispatch)) return null;
  const stage = open.length === 0 ? 'information' : 'notice';
  const told = coverOnce(dispatch, unit, stage);
  const { highestTier, noticedBy, isSettled } = rules.past;
  if (highestTier(told, mailbox) !== null || noticedBy(told) !== null) return null;
  if (open.some((asked) => standing[asked].timing === 'overdue'))
    return answeredVersion === dispatch.version || isSettled(told) ? null : 'daysPassed';
  const covers = [told, ...noticeCovers(asking, open, rules)];
  const item = itemOf(asking, { kind: stage, stages: open, covers }, rules);
  return stage === 'notice' && item.knowsEarlier ? { ...item, kind: 'newVersion' } : item;
}

/**
 * Letter about a changed deadline or a resumed dispatch. Sent as `reminder` when acknowledgement is already done
 * or overdue, otherwise as `notice`.
 */
function movedItem(
  asking: Asking,
  open: readonly Stage[],
  rules: AskingRules,
): LetterItem | SkipReason | null {
  const moved = movedNotice(asking, open, rules);
  if (moved === null || typeof moved === 'string') return moved;
  const isNotice = open.includes('acknowledge') && asking.standing.acknowledge.timing !== 'overdue';
  const kind = isNotice ? 'notice' : 'reminder';
  const said = { kind, stages: open, covers: moved.covers } as const;
  return { ...itemOf(asking, said, rules), movedFrom: moved.from };
}

/** No reminder about a new version while the letter announcing it waits for approval. */
function awaitsVersion(
  dispatch: Dispatch,
  { unit }: Obligation,
  { past }: AskingRules,
): SkipReason | null {
  const isAwaited = dispatch.version > 1 && past.isComing(coverOnce(dispatch, unit, 'notice'));
  return isAwaited ? 'waiting' : null;
}

/**
 * Request to complete a stage that the office sent back, once for each day of sending back. Like a notice, it
 * counts as no reminder and covers the tiers due that day.
 */
function supplementItem(
  asking: Asking,
  open: readonly Stage[],
  rules: AskingRules,
): LetterItem | null {
  const { obligation, dispatch, mailbox, standing } = asking;
  const { key, unit, returnedStage, returnedOn } = obligation;
  if (returnedStage === null || returnedOn === null || !open.includes(returnedStage)) return null;
  if (!wentOnPaper(dispatch) && !rules.past.wasTold(key)) return null;
  const isLate = standing[returnedStage].timing === 'overdue';
  const once = coverOnce(dispatch, unit, 'supplement');
  const told = { ...once, asked: returnedOn, tier: isLate ? 1 : 0 };
  if (rules.past.highestTier(told, mailbox) !== null) return null;
  const { covers } = stageCovers(asking, open, rules);
  const stages = open.filter((stage) => stage === returnedStage || isIn(covers, stage));
  return itemOf(asking, { kind: 'supplement', stages, covers: [told, ...covers] }, rules);
}

/** Training is not reminded of until the day by which the unit expects to complete it. */
function reminderItem(
  asking: Asking,
  open: readonly Stage[],
  rules: AskingRules,
): LetterItem | SkipReason {
  const { standing, obligation } = asking;
  const rests = (obligation.expectedOn ?? '') >= rules.today && open.includes('train');
  const due = rests ? open.filter((stage) => stage !== 'train') : open;
  const { covers, held } = stageCovers(asking, due, rules);
  if (covers.length === 0) return rests ? 'expected' : (held ?? 'notDue');
  const kind = covers.some(({ tier }) => tier > 0) ? 'followUp' : 'reminder';
  const stages = due.filter((stage) => isIn(covers, stage) || standing[stage].daysLate > 0);
  return itemOf(asking, { kind, stages, covers }, rules);
}

function isIn(covers: readonly LetterItemRecord[], asked: Stage): boolean {
  return covers.some(({ stage }) => stage === asked);
}

export function itemOf(
  asking: Asking,
  said: Pick<LetterItem, 'kind' | 'stages' | 'covers'>,
  { past }: Pick<AskingRules, 'past'>,
): LetterItem {
  const { key } = asking.obligation;
  const { version, firstNotice } = asking.dispatch;
  // Spread last, as in trackingRow
  return {
    reminders: past.sent.get(key) ?? NO_REMINDERS,
    knowsEarlier: version > 1 && (firstNotice === 'paper' || past.wasTold(key, version)),
    movedFrom: null,
    letGoOn: past.letGo(key)?.on ?? null,
    superior: '',
    ...asking,
    ...said,
  };
}
