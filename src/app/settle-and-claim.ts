import { type ClaimedLetter, queueOf } from '../core/claim';
import type { OutboxLetter } from '../core/outbox-letter';
import { outboxTab } from '../sheets/outbox-tab';
import { type Rows, readRows } from '../sheets/read-rows';
import { claimLimits, isOthersSending } from './claim-limits';
import { claimNow } from './claim-now';
import { claimedRows } from './compose-claim';
import type { LetterDesk } from './compose-letter';
import { letterDesk } from './letter-desk';
import { letterOf, type OfficeRules, readTab, rowsOf } from './office';
import type { Ports } from './ports';
import { settleQueue } from './queue-flag';
import { type StepRequest, settle, settledLines } from './settle-letters';
import { writeLog } from './write-log';
import { changeRows } from './write-rows';

/** What one sending run works by, read once: the office's rules, and what letters are composed with. */
export interface SendingRun {
  readonly rules: OfficeRules;
  readonly desk: LetterDesk;
}

/** What a locked section gives back. */
export interface Step {
  readonly claimed: readonly ClaimedLetter[];
  readonly desk: LetterDesk;
  /** Letters of the queue that were decided: claimed, or dropped for a reason. */
  readonly decided: number;
  /** Letters that stay queued, for this day or another. */
  readonly left: number;
  /** Recipients that Google said were left when the claim was made. */
  readonly quota: number;
  /** Why nothing more was claimed, in a sentence; '' when nothing is in the way. */
  readonly stopped: string;
}

/** How many letters are looked at for each that may be claimed: some have nothing left to say. */
const LOOK_AHEAD = 2;

/** Reads what a sending run works by. */
export function beginSending(ports: Ports, rules: OfficeRules): SendingRun {
  return { rules, desk: letterDesk(ports, { ...rules, directives: [] }, true) };
}

/**
 * Does everything about the outbox that must be done alone: marks what became of the last claim, returns or
 * marks the claim of a dead run, claims the next letters after checking each against the state of the day, and
 * reads the claim back. Runs under the lock; at most one write each to outbox and log, and one flush.
 */
export function settleAndClaim(ports: Ports, sending: SendingRun, request: StepRequest): Step {
  const { words } = sending.rules;
  const outbox = readTab(ports, outboxTab, words);
  const known = rowsOf(outbox).map(letterOf);
  const settled = settle(ports, known, request);
  const letters = known.map((letter) => settled.get(letter.id) ?? letter);
  const limits = claimLimits(ports, sending.rules, letters, request);
  const queue = queueOf(letters, sending.desk.today);
  const looked = queue.slice(0, limits.letters * LOOK_AHEAD);
  const { claim, desk } = claimNow(ports, sending, { letters, looked, limits });
  const marks = claimedRows(claim, desk, { run: request.run, now: ports.clock.now() });
  markLetters(ports, outbox, new Map([...settled, ...marks]));
  writeLog(ports, words, settledLines([...settled.values()], request));
  ports.workbook.flush();
  const claimed = readBack(ports, outbox, claim.claimed, request.run);
  const decided = claim.claimed.length + claim.dropped.length;
  const isBusy = claimed.length > 0 || isOthersSending(letters, request.run);
  const left = letters.filter(({ state }) => state === 'queued').length - decided;
  if (queue.length === decided)
    settleQueue(ports.memory, { isBusy, waits: left > 0, today: desk.today });
  return { claimed, desk, decided, left, quota: limits.quota, stopped: limits.stopped };
}

function markLetters(
  ports: Ports,
  outbox: Rows<typeof outboxTab>,
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
  outbox: Rows<typeof outboxTab>,
  claimed: readonly ClaimedLetter[],
  run: string,
): ClaimedLetter[] {
  if (claimed.length === 0) return [];
  const ids = new Set(claimed.map(({ letter }) => letter.id));
  const places = outbox.rows.filter(({ row }) => ids.has(row.id)).map(({ at }) => at);
  const rows = ports.workbook.rowsAt(outboxTab, Math.min(...places), Math.max(...places));
  const { headers } = outbox.grid;
  const now = rowsOf(readRows(outboxTab, { headers, rows }, ports.words())).map(letterOf);
  const held = new Set(
    now.filter((letter) => letter.state === 'sending' && letter.run === run).map(({ id }) => id),
  );
  return claimed.filter(({ letter }) => held.has(letter.id));
}
