import { type ClaimedLetter, claimLetters } from '../core/claim';
import type { OutboxLetter } from '../core/outbox-letter';
import { outboxTab } from '../sheets/outbox-tab';
import { claimLimits, isOthersSending } from './claim-limits';
import { claimedRows, composable } from './compose-claim';
import type { LetterDesk } from './compose-letter';
import { letterOf, type Office, planInputOf, readOffice, readTab } from './office';
import type { Ports } from './ports';
import { lowerQueue, raiseQueue } from './queue-flag';
import { letterDesk } from './queue-letters';
import { type StepRequest, settle, settledLines } from './settle-letters';
import { writeLog } from './write-log';
import { writeReminders } from './write-reminders';
import { changeRows } from './write-rows';

/** What a locked section gives back. */
export interface Step {
  readonly claimed: readonly ClaimedLetter[];
  readonly desk: LetterDesk;
  /** Letters that stay queued. */
  readonly left: number;
  /** Recipients that Google said were left when the claim was made. */
  readonly quota: number;
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
  const changed = new Map([
    ...settled,
    ...claimedRows(claim, desk, { run: request.run, now: ports.clock.now() }),
  ]);
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
  if (left === 0) (isBusy ? raiseQueue : lowerQueue)(ports.memory);
  return { claimed, desk, left, quota: limits.quota, stopped: limits.stopped };
}

function writeOutbox(
  ports: Ports,
  { outbox }: Office,
  changed: ReadonlyMap<string, OutboxLetter>,
): void {
  const rows = outbox.rows.flatMap(({ at, row }) => {
    const letter = changed.get(row.id);
    return letter ? [[at, letter] as const] : [];
  });
  changeRows(ports, outboxTab, outbox, new Map(rows));
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
