import type { Day } from '../../calendar/day';
import { QUOTA_RESERVE } from '../../records/office-rules';
import {
  isLetter,
  type OutboxLetter,
  type OutboxRow,
  WAITING_STATES,
} from '../../records/outbox-letter';
import { type Rows, readRows } from '../../workbook/cells/read-rows';
import type { Ports, WritePorts } from '../../workbook/ports';
import {
  lettersOf,
  type OfficeRules,
  outboxRowOf,
  readTab,
  rowsOf,
} from '../../workbook/reading/office';
import { LETTER_KEYS, openWorkOf, readOpenLetters } from '../../workbook/reading/open-work';
import { dispatchesTab } from '../../workbook/tabs/dispatches-tab';
import { outboxTab } from '../../workbook/tabs/outbox-tab';
import { holdForQuota, holdQueue, settleQueue } from '../../workbook/writing/queue-flag';
import { writeLog } from '../../workbook/writing/write-log';
import { changeAndRead } from '../../workbook/writing/write-rows';
import type { LetterContext } from '../compose/letter-context';
import { letterContext } from '../compose/letter-context';
import { claimLimits, isOthersSending } from './claim-limits';
import { claimNow, type SendingRun } from './claim-now';
import { type ComposedLetter, claimedRows } from './compose-claim';
import { olderFileSentence, rememberSent } from './sent-last';
import { type StepRequest, settle, settledLines } from './settle-letters';

export interface SendingStep {
  readonly claimed: readonly ComposedLetter[];
  readonly context: LetterContext;
  /** Queued letters that were claimed or dropped. */
  readonly decided: number;
  /** Letters still queued, for today or later. */
  readonly left: number;
  /** Recipients left by Google's count at the time of the claim. */
  readonly quota: number;
  /** Sentence that says why nothing more was claimed; `''` if nothing is in the way. */
  readonly stopped: string;
}

/** Reads which dispatches are past, so that claims read nothing about them under the lock. */
export function beginSending(ports: Ports, rules: OfficeRules): SendingRun {
  const dispatches = rowsOf(readTab(ports, dispatchesTab, rules.words));
  const openWork = openWorkOf(dispatches, ports.clock.today());
  const office = { ...rules, openWork, dispatches: [], letters: [] };
  return { rules, openWork, context: letterContext(ports, office, true) };
}

/**
 * Does all outbox work that needs the lock, with at most one write each to outbox and log, and one flush.
 * `claimed` has only letters whose row, read back, shows this run.
 */
export function settleAndClaim(
  ports: Ports,
  sending: SendingRun,
  request: StepRequest,
): SendingStep {
  const { words } = sending.rules;
  const outbox = readOutbox(ports, sending);
  const known = lettersOf(outbox);
  // Links may have been renewed with a new key after this run read its properties
  if (known.some((row) => announcesLinks(row, sending.context.today))) ports.scriptProperties.all();
  const older = olderFileSentence(ports, known);
  const unclear = older.length > 0 ? words.backup.wasSending : null;
  const settled = settle(ports, known.filter(isLetter), request, unclear);
  const outboxRows = known.map((row) => settled.get(row.id) ?? row);
  const limits = claimLimits(ports, sending.rules, { outboxRows, older }, request);
  const { queue, claim, context } = claimNow(ports, sending, { outboxRows, limits });
  const marks = claimedRows(claim, { run: request.run, now: ports.clock.now() });
  writeLog(ports, words, settledLines([...settled.values()], request));
  const marked = markLetters(ports, outbox, new Map([...settled, ...marks]));
  const own = new Set(request.deliveries.map(({ id }) => id));
  rememberSent(
    ports.scriptProperties,
    [...settled.values()].filter(({ id }) => !own.has(id)),
  );
  const claimed = claim.claimed.filter(({ letter }) => isOurs(marked.get(letter.id), request.run));
  const decided = claim.claimed.length + claim.dropped.length;
  const undecided = queue.flat().length - decided - claim.resting.length;
  const missed = request.deliveries.some(({ id }) => !settled.has(id));
  const isBusy = claim.claimed.length > 0 || isOthersSending(outboxRows, request.run) || missed;
  const left = outboxRows.filter(({ state }) => state === 'queued').length - decided;
  if (undecided === 0)
    settleQueue(ports.scriptProperties, { isBusy, waits: left > 0, today: context.today });
  else if (!isBusy && limits.holds === 'untilTomorrow')
    holdQueue(ports.scriptProperties, context.today);
  else if (!isBusy && limits.holds === 'untilRefilled')
    holdForQuota(ports.scriptProperties, QUOTA_RESERVE);
  return { claimed, context, decided, left, quota: limits.quota, stopped: limits.stopped };
}

/** All letters if one is queued about a past dispatch, which may have been reopened since. */
function readOutbox(ports: Ports, { openWork, rules }: SendingRun): Rows<typeof outboxTab> {
  const read = readOpenLetters(ports, openWork, LETTER_KEYS);
  const isOfPast = rowsOf(read).some(
    ({ state, itemRecords }) =>
      state === 'queued' && itemRecords.some(({ dispatchId }) => openWork.past.has(dispatchId)),
  );
  return isOfPast ? readTab(ports, outboxTab, rules.words) : read;
}

/** True if the letter announces new links and is planned for today or still waits. */
function announcesLinks({ kind, state, plannedOn }: OutboxRow, today: Day): boolean {
  return kind === 'newLink' && (plannedOn === today || WAITING_STATES.includes(state));
}

/** Flushes, and returns the rows read back, by id. */
function markLetters(
  ports: WritePorts,
  outbox: Rows<typeof outboxTab>,
  changed: ReadonlyMap<string, OutboxLetter>,
): Map<string, OutboxRow> {
  const changes = outbox.rows.flatMap(({ at, row }) => {
    const letter = changed.get(row.id);
    return letter ? [[at, letter] as const] : [];
  });
  const rows = changeAndRead(ports, outboxTab, outbox, new Map(changes));
  const now = readRows(outboxTab, { headers: outbox.grid.headers, rows }, ports.words());
  return new Map(rowsOf(now).map((row) => [row.id, outboxRowOf(row)]));
}

/** Only letters whose row, once read back, shows this run are sent. */
function isOurs(letter: OutboxRow | undefined, run: string): boolean {
  return letter?.state === 'sending' && letter.run === run;
}
