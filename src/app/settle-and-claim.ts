import { type Claim, type ClaimedLetter, claimLetters, coversOf } from '../core/claim';
import { maskAddress } from '../core/log-entry';
import { minutesBetween } from '../core/moment';
import { obligationKey } from '../core/obligation';
import type { Moment, OutboxLetter } from '../core/outbox-letter';
import { CLAIM_EXPIRES_AFTER, recoverClaim } from '../core/recover';
import { NO_REMINDERS, remindersSent } from '../core/reminders-sent';
import { outboxTab } from '../sheets/outbox-tab';
import { trackingTab } from '../sheets/tracking-tab';
import { changedBlocks } from '../sheets/write-cells';
import { composeLetter, type LetterDesk, letterFault } from './compose-letter';
import { sendingObstacles } from './obstacles';
import { letterOf, type Office, planInputOf, readOffice, readTab } from './office';
import type { Ports } from './ports';
import { letterDesk } from './queue-letters';
import { readCursor } from './sending-cursor';
import { writeLog } from './write-log';

/** What became of a letter that a run tried or gave back. */
export interface Delivery {
  readonly id: string;
  readonly state: 'sent' | 'failed' | 'queued';
  readonly reason: string;
  readonly sentAt: Moment | null;
}

/** What a locked section is asked to do. */
export interface StepRequest {
  readonly run: string;
  /** What became of this run's earlier claim. */
  readonly deliveries: readonly Delivery[];
  /** Most letters to claim; 0 only settles. */
  readonly take: number;
  readonly unattended: boolean;
}

/** What a locked section gives back. */
export interface Step {
  readonly claimed: readonly ClaimedLetter[];
  readonly desk: LetterDesk;
  /** Letters that stay queued. */
  readonly left: number;
  /** Why nothing more was claimed, in a sentence; '' when nothing is in the way. */
  readonly stopped: string;
}

/**
 * Does everything about the outbox that must be done alone: marks what became of the last claim, returns or
 * marks the claim of a dead run, claims the next letters after checking each against the state of the day, and
 * reads the claim back. Runs under the lock; at most one write each to outbox, log and tracking, and one flush.
 */
export function settleAndClaim(ports: Ports, request: StepRequest): Step {
  const office = readOffice(ports);
  const desk = letterDesk(ports, office, true);
  const settled = settle(ports, office, request);
  const letters = office.letters.map((letter) => settled.get(letter.id) ?? letter);
  const limits = claimLimits(ports, office, letters, request);
  const claim = composable(
    claimLetters({ ...planInputOf(office, desk.today), letters }, limits),
    desk,
  );
  const changed = new Map([...settled, ...claimedRows(ports, claim, desk, request.run)]);
  writeOutbox(ports, office, changed);
  writeLog(ports, office.words, settledLines([...settled.values()], request));
  writeReminders(ports, office, letters, [...settled.values()]);
  ports.workbook.flush();
  const claimed = readBack(ports, office, claim.claimed, request.run);
  const left =
    letters.filter(({ state }) => state === 'queued').length -
    claim.claimed.length -
    claim.dropped.length;
  const isBusy = claimed.length > 0 || isOthersSending(letters, request.run);
  if (left === 0) ports.memory.set('queue', isBusy ? 'yes' : 'no');
  return { claimed, desk, left, stopped: limits.stopped };
}

function settle(ports: Ports, office: Office, request: StepRequest): Map<string, OutboxLetter> {
  const now = ports.clock.now();
  const sending = office.letters.filter(({ state }) => state === 'sending');
  const dead = sending.filter((letter) => letter.run !== request.run && isExpired(letter, now));
  const outcomes = [
    ...request.deliveries,
    ...recoverClaim(dead, dead.length > 0 ? readCursor(ports.memory) : null),
  ];
  const byId = new Map(sending.map((letter) => [letter.id, letter]));
  return new Map(
    outcomes.flatMap((outcome) => {
      const letter = byId.get(outcome.id);
      return letter ? [[outcome.id, { ...letter, ...settledFields(outcome, letter) }]] : [];
    }),
  );
}

type Outcome = Delivery | ReturnType<typeof recoverClaim>[number];

function settledFields(outcome: Outcome, letter: OutboxLetter): Partial<OutboxLetter> {
  const { state, reason } = outcome;
  if (state === 'queued') return { state, reason, claimedAt: null, run: '' };
  const sentAt = 'sentAt' in outcome ? outcome.sentAt : letter.claimedAt;
  return { state, reason, sentAt: state === 'sent' ? sentAt : null };
}

function isExpired({ claimedAt }: OutboxLetter, now: Moment): boolean {
  return claimedAt === null || minutesBetween(claimedAt, now) >= CLAIM_EXPIRES_AFTER;
}

/** Another run's claim, alive or not yet expired: the queue is not empty while there is one. */
function isOthersSending(letters: readonly OutboxLetter[], run: string): boolean {
  return letters.some((letter) => letter.state === 'sending' && letter.run !== run);
}

interface Limits {
  readonly letters: number;
  readonly recipients: number;
  readonly stopped: string;
}

/** How much this claim may take, and what stops it. One run sends at a time: the cursor is one. */
function claimLimits(
  ports: Ports,
  office: Office,
  letters: readonly OutboxLetter[],
  { take, unattended, run }: StepRequest,
): Limits {
  const { words, settings } = office;
  const nothing = (stopped: string): Limits => ({ letters: 0, recipients: 0, stopped });
  if (take === 0) return nothing('');
  if (isOthersSending(letters, run)) return nothing(words.errors.busy);
  const [obstacle] = sendingObstacles(ports, office);
  if (obstacle !== undefined) return nothing(obstacle);
  const today = ports.clock.today();
  const sentToday = letters.filter(
    ({ state, sentAt }) => state === 'sent' && sentAt?.slice(0, 10) === today,
  ).length;
  const cap = unattended ? settings.dailyCap - sentToday : take;
  const recipients = ports.mailer.remaining() - settings.quotaReserve;
  if (recipients <= 0) return nothing(words.dialogs.quotaUsedUp);
  return cap <= 0
    ? nothing(words.dialogs.capReached)
    : { letters: Math.min(take, cap), recipients, stopped: '' };
}

/** A claim in which letters that cannot be composed are among those dropped, with the reason in words. */
interface ComposableClaim {
  readonly claimed: readonly ClaimedLetter[];
  readonly dropped: readonly { readonly letter: OutboxLetter; readonly reason: string }[];
}

function composable({ claimed, dropped }: Claim, desk: LetterDesk): ComposableClaim {
  const faults = new Map(
    claimed.map(({ letter, content }) => [letter.id, letterFault(content, desk)]),
  );
  const whole = claimed.filter(({ letter }) => faults.get(letter.id) === null);
  const faulty = claimed.flatMap(({ letter }) => {
    const reason = faults.get(letter.id) ?? null;
    return reason === null ? [] : [{ letter, reason }];
  });
  const released = dropped.map(({ letter, reason }) => ({
    letter,
    reason: desk.words.skips[reason],
  }));
  return { claimed: whole, dropped: [...released, ...faulty] };
}

function claimedRows(
  ports: Ports,
  claim: ComposableClaim,
  desk: LetterDesk,
  run: string,
): [string, OutboxLetter][] {
  const now = ports.clock.now();
  return [
    ...claim.dropped.map(({ letter, reason }): [string, OutboxLetter] => [
      letter.id,
      { ...letter, state: 'skipped', reason },
    ]),
    ...claim.claimed.map(({ letter, content }): [string, OutboxLetter] => [
      letter.id,
      {
        ...letter,
        kind: content.kind,
        copies: content.copies.join(', '),
        subject: composeLetter(content, desk).subject,
        covers: coversOf(content),
        state: 'sending',
        claimedAt: now,
        run,
        reason: '',
      },
    ]),
  ];
}

function writeOutbox(
  ports: Ports,
  { outbox, words }: Office,
  changed: ReadonlyMap<string, OutboxLetter>,
): void {
  const rows = outbox.rows.flatMap(({ at, row }) => {
    const letter = changed.get(row.id);
    return letter ? [[at, letter] as const] : [];
  });
  ports.workbook.write(outboxTab, changedBlocks(outboxTab, outbox, new Map(rows), words));
}

function settledLines(settled: readonly OutboxLetter[], { unattended }: StepRequest) {
  return settled
    .filter(({ state }) => state !== 'queued')
    .map(({ id, state, mailbox, subject, covers, reason }) => ({
      event: state === 'sent' ? ('letterSent' as const) : ('letterFailed' as const),
      directive: [...new Set(covers.map(({ directive }) => directive))].join('; '),
      unit: [...new Set(covers.map(({ unit }) => unit))].join('; '),
      manner: unattended ? ('auto' as const) : ('byHand' as const),
      detail: [id, maskAddress(mailbox), subject, reason].filter((part) => part !== '').join(' · '),
    }));
}

function writeReminders(
  ports: Ports,
  { tracking, words }: Office,
  letters: readonly OutboxLetter[],
  settled: readonly OutboxLetter[],
): void {
  const touched = new Set(
    settled.flatMap(({ covers }) =>
      covers.map(({ directive, unit }) => obligationKey(directive, unit)),
    ),
  );
  const counts = remindersSent(letters);
  const rows = tracking.rows.filter(({ row }) => touched.has(row.key));
  const changes = new Map(
    rows.map(({ at, row }) => {
      const { count, lastOn } = counts.get(row.key) ?? NO_REMINDERS;
      return [at, { reminders: count, lastRemindedOn: lastOn }] as const;
    }),
  );
  ports.workbook.write(trackingTab, changedBlocks(trackingTab, tracking, changes, words));
}

/** Only what stands in the sheet as ours after the flush is sent. */
function readBack(
  ports: Ports,
  { words }: Office,
  claimed: readonly ClaimedLetter[],
  run: string,
): ClaimedLetter[] {
  if (claimed.length === 0) return [];
  const ours = readTab(ports, outboxTab, words).rows.map(({ row }) => letterOf(row));
  const held = new Set(
    ours.filter((letter) => letter.state === 'sending' && letter.run === run).map(({ id }) => id),
  );
  return claimed.filter(({ letter }) => held.has(letter.id));
}
