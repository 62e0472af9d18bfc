import type { Day } from '../../calendar/day';
import { type DeadlineStatus, deadlineStatusOn, type StageStatus } from '../../calendar/deadline';
import { addWorkingDays } from '../../calendar/working-calendar';
import { askedRecordsIn, recordsAsked } from '../../dispatches/rules/reminders-sent';
import type { Dispatch } from '../../records/dispatch';
import { ladderKey } from '../../records/letter-item-fields';
import { isOrderedReminder, type ReminderRecord } from '../../records/letter-item-record';
import { isLetter, letterDay, mayHaveArrived, type OutboxRow } from '../../records/outbox-letter';
import type { PlanRules } from '../../records/settings';
import type { UnitCode } from '../../records/unit';
import { indexBy } from '../../texts/group-by';

/** When a mailbox may get another letter that reminds or presses. News does not wait for it. */
export interface Rhythm {
  /** True if a letter that asks, or a digest, was sent to the mailbox today, or may have been. */
  wasAskedToday(mailbox: string): boolean;
  /** True if all records are of steps that rest and are left out, whatever else the letter asks. */
  leavesOut(mailbox: string, asked: readonly ReminderRecord[]): boolean;
  /**
   * Day from which a letter with these records may be sent, or null if it may be sent today. The letter need not
   * wait if one of its records need not, so that everything else that is due goes with it.
   */
  restsUntil(mailbox: string, asked: readonly ReminderRecord[]): Day | null;
}

interface RhythmInput {
  readonly today: Day;
  readonly dispatches: readonly Dispatch[];
  readonly letters: readonly OutboxRow[];
  readonly rules: PlanRules;
}

/**
 * Two letters that ask one mailbox about different dispatches are `rules.askingPause` working days apart. A
 * recorded call counts as such a letter for the units that were called. The letters about a single dispatch
 * follow its reminder ladder alone. A step before a deadline that rested is left out if the next step comes on the next
 * working day.
 */
export function rhythmOf(input: RhythmInput): Rhythm {
  const { today, dispatches, letters, rules } = input;
  const { calendar } = rules.deadlines;
  const pauseEnds = new Map<Day, Day>();
  const pauseEnd = (on: Day): Day => {
    const end = pauseEnds.get(on) ?? addWorkingDays(on, rules.askingPause, calendar);
    pauseEnds.set(on, end);
    return end;
  };
  const dayBefore = addWorkingDays(today, -1, calendar);
  const recent = recentlyAsked(letters, (on) => pauseEnd(on) > dayBefore);
  const dispatchById = indexBy(dispatches, 'id');
  const isExempt = exemptions(input, {
    dispatches: dispatchById,
    isRecent: (on) => pauseEnd(on) > today,
  });
  const deadlineStatus = deadlineStatusOn(rules.deadlines, today);
  const isOvertaken = isOvertakenOn(dispatchById, rules, deadlineStatus);
  const askedToday = mailboxesAskedOn(letters, today);
  const restOf = (mailbox: string, record: ReminderRecord): Day | null => {
    const before = [
      ...(recent.byMailbox.get(mailbox) ?? []),
      ...(recent.byUnit.get(record.unitCode) ?? []),
    ].filter(({ dispatches }) => dispatches.some((id) => id !== record.dispatchId));
    if (before.length === 0 || isExempt(record)) return null;
    const [last = today] = before
      .map(({ on }) => pauseEnd(on))
      .sort()
      .reverse();
    if (last > today) return last;
    return isOvertaken(record) ? addWorkingDays(today, 1, calendar) : null;
  };
  return {
    wasAskedToday: (mailbox) => askedToday.has(mailbox),
    leavesOut: (mailbox, asked) =>
      asked.length > 0 && asked.every((one) => restOf(mailbox, one) !== null && isOvertaken(one)),
    restsUntil: (mailbox, asked) => {
      const days: Day[] = [];
      for (const record of asked) {
        const day = restOf(mailbox, record);
        if (day === null) return null;
        days.push(day);
      }
      const [first = null] = days.sort();
      return first;
    },
  };
}

interface Asking {
  readonly on: Day;
  readonly dispatches: readonly string[];
}

interface RecentlyAsked {
  /** Letters. */
  readonly byMailbox: ReadonlyMap<string, readonly Asking[]>;
  /** Recorded calls. */
  readonly byUnit: ReadonlyMap<UnitCode, readonly Asking[]>;
}

function recentlyAsked(
  letters: readonly OutboxRow[],
  isRecent: (on: Day) => boolean,
): RecentlyAsked {
  const byMailbox = new Map<string, Asking[]>();
  const byUnit = new Map<UnitCode, Asking[]>();
  for (const letter of letters) {
    if (!mayHaveArrived(letter.state)) continue;
    const on = letterDay(letter);
    if (!isRecent(on)) continue;
    const asked = recordsAsked(letter);
    if (asked.length === 0) continue;
    const asking = { on, dispatches: [...new Set(asked.map(({ dispatchId }) => dispatchId))] };
    if (isLetter(letter)) append(byMailbox, letter.mailbox, asking);
    else
      for (const unit of new Set(asked.map(({ unitCode }) => unitCode)))
        append(byUnit, unit, asking);
  }
  return { byMailbox, byUnit };
}

function append<Key>(lists: Map<Key, Asking[]>, key: Key, asking: Asking): void {
  lists.set(key, [...(lists.get(key) ?? []), asking]);
}

/** With fewer working days between the first notice and the deadline, reminders do not wait. */
const SHORT_DEADLINE = 5;

/** Returns a function that is true if a reminder need not wait for the pause between two letters. */
function exemptions(
  { today, letters, rules }: RhythmInput,
  {
    dispatches,
    isRecent,
  }: {
    readonly dispatches: ReadonlyMap<string, Dispatch>;
    readonly isRecent: (on: Day) => boolean;
  },
): (record: ReminderRecord) => boolean {
  const deadlineStatus = deadlineStatusOn(rules.deadlines, today);
  let named: ReadonlyMap<string, NamedOn> | undefined;
  return (record) => {
    const dispatch = dispatches.get(record.dispatchId);
    if (dispatch?.urgency !== 'normal' || isOrderedReminder(record)) return true;
    named = named ?? daysNamed(letters);
    const { first = dispatch.issuedOn, last = null } = named.get(ladderKey(record)) ?? {};
    return (
      isShort(deadlineStatus(dispatch, record.setDay), first, rules) ||
      (isLastDay(deadlineStatus(dispatch, record.setDay)) && (last === null || !isRecent(last)))
    );
  };
}

function isShort({ deadline }: StageStatus, noticed: Day, { deadlines }: PlanRules): boolean {
  return (
    deadline !== null && deadline.due < addWorkingDays(noticed, SHORT_DEADLINE, deadlines.calendar)
  );
}

/**
 * Returns a function that is true if the day of the record's step has passed, and the next step before the deadline comes
 * a working day from now.
 */
function isOvertakenOn(
  dispatches: ReadonlyMap<string, Dispatch>,
  { tiers }: PlanRules,
  deadlineStatus: DeadlineStatus,
): (record: ReminderRecord) => boolean {
  return (record) => {
    const dispatch = dispatches.get(record.dispatchId);
    if (record.kind !== 'reminder' || !dispatch) return false;
    const { timing, daysLeft } = deadlineStatus(dispatch, record.setDay);
    return timing !== 'overdue' && daysLeft < -record.step && tiers.before.includes(daysLeft - 1);
  };
}

function isLastDay({ deadline, timing, daysLeft }: StageStatus): boolean {
  return deadline !== null && timing !== 'overdue' && daysLeft === 1;
}

interface NamedOn {
  readonly first: Day;
  readonly last: Day;
}

/** First and last day on which a letter or call named a stage and its deadline, by ladder key. */
function daysNamed(letters: readonly OutboxRow[]): ReadonlyMap<string, NamedOn> {
  const named = new Map<string, NamedOn>();
  for (const letter of letters) {
    if (!mayHaveArrived(letter.state)) continue;
    const on = letterDay(letter);
    for (const record of letter.itemRecords) {
      const key = ladderKey(record);
      const { first = on, last = on } = named.get(key) ?? {};
      const [earliest = on] = [first, on].sort();
      const [latest = on] = [last, on].sort().reverse();
      named.set(key, { first: earliest, last: latest });
    }
  }
  return named;
}

/** Mailboxes that a letter that asks, or a digest, was sent to on `day`, or may have been. */
function mailboxesAskedOn(letters: readonly OutboxRow[], day: Day): Set<string> {
  const asked = letters.filter(
    ({ kind, state, sentAt, claimedAt, plannedOn, itemRecords }) =>
      ((state === 'sent' && sentAt?.slice(0, 10) === day) ||
        (state === 'deliveryUnknown' && (claimedAt?.slice(0, 10) ?? plannedOn) === day)) &&
      (kind === 'escalation' || askedRecordsIn(itemRecords).length > 0),
  );
  return new Set(asked.map(({ mailbox }) => mailbox));
}
