import type { Day } from '../../calendar/day';
import { type Notified, notifiedIn } from '../../dispatches/rules/last-told';
import type { LetGo } from '../../dispatches/rules/let-go';
import { type RemindersSent, remindersSent } from '../../dispatches/rules/reminders-sent';
import type { Tier } from '../../records/cover';
import { type LetterItemRecord, ladderOf } from '../../records/cover';
import { isOutsideDailyRule } from '../../records/letter-kind';
import { obligationKey } from '../../records/obligation';
import { ASKED, type OutboxLetter, reached } from '../../records/outbox-letter';

/** What the outbox says was asked before. */
export interface PastLetters {
  /** The highest tier asked so far on a ladder, null when none was. */
  highestTier(ladder: Omit<LetterItemRecord, 'tier'>, mailbox: string): Tier | null;
  /** Whether any letter about the obligation with this key, on a version below `before`, reached the unit, or may have. */
  wasTold(key: string, before?: number): boolean;
  /** Whether a notice is on its way and has neither reached the unit nor been stopped by a person. */
  isComing(notice: Omit<LetterItemRecord, 'tier'>): boolean;
  /** Whether any letter asked by the deadline of a notice after the one that `noticedBy` gives: an earlier one that said the same was replaced. */
  askedSince(notice: Omit<LetterItemRecord, 'tier'>, mailbox: string): boolean;
  /** Whether a notice has reached the unit, also one that was ordered again since, or was stopped by a person. */
  isSettled(notice: Omit<LetterItemRecord, 'tier'>): boolean;
  /** The deadline that the latest notice of a version, or a later one, which reached the unit asked by, whatever it is now; null when none did. */
  noticedBy(notice: Omit<LetterItemRecord, 'tier'>): Day | null;
  /** Whether and when the unit was told that it is let go; undefined where nothing of the kind was said or asked. */
  letGo(key: string): LetGo | undefined;
  readonly sent: ReadonlyMap<string, RemindersSent>;
}

/**
 * Derives from the outbox what was asked before. A failed letter counts only while the unit still has the
 * mailbox that failed: it is tried again when the address is changed, and not before.
 */
export function pastLetters(
  letters: readonly OutboxLetter[],
  { latest, gone }: Notified = notifiedIn(letters),
): PastLetters {
  const asked = new Map<string, Tier>();
  const failed = new Map<string, Tier>();
  const told = new Map<string, number>();
  const marks: Marks = { last: new Map(), settled: new Map() };
  const lastNotice = ({ dispatch, unit, stage }: Omit<LetterItemRecord, 'tier'>) =>
    latest.get(`${obligationKey(dispatch, unit)} ${stage}`);
  for (const letter of letters) {
    const { state, mailbox, covers } = letter;
    const isTold = reached(state);
    const isAsked = ASKED.includes(state);
    for (const cover of covers) {
      if (isTold && cover.stage !== 'leadership') {
        const key = obligationKey(cover.dispatch, cover.unit);
        told.set(key, Math.min(cover.version, told.get(key) ?? cover.version));
      }
      mark(marks, cover, letter);
      if (isAsked) raise(asked, ladderOf(cover), cover.tier);
      if (state === 'failed') raise(failed, `${mailbox} ${ladderOf(cover)}`, cover.tier);
    }
  }
  return {
    highestTier: (ladder, mailbox) => {
      if (asked.size + failed.size === 0) return null;
      const name = ladderOf(ladder);
      const [sent, refused] = [asked.get(name), failed.get(`${mailbox} ${name}`)];
      if (refused === undefined) return sent ?? null;
      return sent === undefined ? refused : Math.max(sent, refused);
    },
    wasTold: (key, before = Number.POSITIVE_INFINITY) => (told.get(key) ?? before) < before,
    isComing: (notice) => isLater(marks, ladderOf(notice), marks.settled.get(ladderOf(notice))),
    askedSince: (notice, mailbox) => {
      const ladder = ladderOf(notice);
      const told = lastNotice(notice)?.id;
      return isLater(marks, ladder, told) || isLater(marks, `${mailbox} ${ladder}`, told);
    },
    isSettled: (notice) => marks.settled.has(ladderOf(notice)),
    noticedBy: (notice) => {
      const last = lastNotice(notice);
      return last && last.version >= notice.version ? last.asked : null;
    },
    letGo: (key) => gone.get(key),
    sent: remindersSent(letters),
  };
}

/** The latest letter that asked on a ladder, and that reached a unit or was stopped there. */
interface Marks {
  /** Of a failed letter with its mailbox before the ladder. */
  readonly last: Map<string, string>;
  readonly settled: Map<string, string>;
}

/** Tells whether a ladder was asked by a later letter than one. */
function isLater({ last }: Marks, ladder: string, than = ''): boolean {
  return (last.get(ladder) ?? '') > than;
}

function mark(
  { last, settled }: Marks,
  cover: LetterItemRecord,
  { id, state, mailbox }: Pick<OutboxLetter, 'id' | 'state' | 'mailbox'>,
): void {
  if (ASKED.includes(state)) raise(last, ladderOf(cover), id);
  if (state === 'failed') raise(last, `${mailbox} ${ladderOf(cover)}`, id);
  if (reached(state) || state === 'cancelled') raise(settled, ladderOf(cover), id);
}

function raise<T extends Tier | string>(highest: Map<string, T>, name: string, value: T): void {
  const before = highest.get(name);
  if (before === undefined || before < value) highest.set(name, value);
}

/** Names the mailboxes that got their letter on the day, or may have; letters outside the daily rule do not count. */
export function mailboxesWrittenTo(letters: readonly OutboxLetter[], day: Day): Set<string> {
  const written = letters.filter(
    ({ kind, state, sentAt, claimedAt, plannedOn }) =>
      !isOutsideDailyRule(kind) &&
      ((state === 'sent' && sentAt?.slice(0, 10) === day) ||
        (state === 'unknown' && (claimedAt?.slice(0, 10) ?? plannedOn) === day)),
  );
  return new Set(written.map(({ mailbox }) => mailbox));
}
