import { addDays, type Day, formatDay } from '../../calendar/day';
import { isWorkingDay } from '../../calendar/working-calendar';
import type { FormOutcome } from '../../forms/form-view';
import { isLetter, type OutboxLetter } from '../../records/outbox-letter';
import { format } from '../../texts/format';
import { indexBy } from '../../texts/group-by';
import type { Words } from '../../words/words';
import type { ChangePorts, Ports, ReadPorts } from '../../workbook/ports';
import { matchingRows } from '../../workbook/reading/find-rows';
import { type Office, outboxRowOf, readOfficeToShow } from '../../workbook/reading/office';
import { outboxTab } from '../../workbook/tabs/outbox-tab';
import { raiseQueue } from '../../workbook/writing/queue-flag';
import { markSummaryDue } from '../../workbook/writing/summary-due';
import { writeLog } from '../../workbook/writing/write-log';
import { changeRows } from '../../workbook/writing/write-rows';
import { composeSubject } from '../compose/compose-letter';
import { type LetterContext, letterContext, planInputOf } from '../compose/letter-context';
import { awaitedNow, contentNow } from '../rules/letter-now';
import {
  type ApprovalDecision,
  type ApprovalView,
  contentCounts,
  type LetterPreview,
  type PackedApproval,
  packApproval,
} from '../rules/letters-view';
import { planLetters } from '../rules/plan-letters';
import type { PlannedLetter, TitledLetter } from '../rules/planned-letter';
import { planObstacles } from '../send/obstacles';
import { letterLister } from './list-letters';
import { previewOf } from './preview-letters';
import { checkLetters, queueLetters } from './queue-letters';
import { queuePlanned } from './queue-planned';

const DROPPED_DAYS = 14;

export function readApproval(ports: Ports): PackedApproval {
  return packApproval(approvalView(ports));
}

/** `office` has the letters as they are once those with nothing left are skipped. */
interface ApprovalPlan extends Awaiting {
  readonly office: Office;
  readonly context: LetterContext;
  /** Due letters that need approval. */
  readonly letters: readonly TitledLetter[];
}

/**
 * Completes unfinished rows, marks awaiting letters that have nothing left as skipped, and queues due letters
 * that need approval, so that the count matches the announced one. Each list has at most `most` rows.
 */
export function approvalView(ports: Ports, most = Number.POSITIVE_INFINITY): ApprovalView {
  return queuePlanned<ApprovalPlan, ApprovalView>(ports, {
    plan: (read) => {
      const awaiting = sortAwaiting(read, ports.clock.today());
      const office = withChanges(read, awaiting.changes);
      const context = letterContext(ports, office, false);
      return { ...awaiting, office, context, letters: dueForApproval(ports, office, context) };
    },
    onlyShows: ({ changes }) => changes.size === 0,
    finish: ({ office: read, plan: { alive, changes, office, context } }, added) => {
      if (changes.size > 0) {
        const now = withLettersNow(ports, read, changes);
        changeRows(ports, outboxTab, now.outbox, sortAwaiting(now, context.today).changes);
      }
      if (added.length > 0) {
        const detail = format(office.words.says.awaitsInstead, { count: added.length });
        writeLog(ports, office.words, [{ event: 'lettersPlanned', detail }]);
      }
      const { fromOutbox } = letterLister(office);
      const since = addDays(context.today, -DROPPED_DAYS);
      const dropped = office.letters
        .filter(isLetter)
        .filter(({ state, plannedOn }) => state === 'skipped' && plannedOn >= since);
      const titled = alive.map(({ letter, now }) => {
        const composed = composeSubject(now, context);
        const { kind, itemRecords } = now;
        const copies = now.copies.join(', ');
        return { ...letter, kind, copies, itemRecords, ...('subject' in composed ? composed : {}) };
      });
      // Letters that this run queued by an earlier plan are in both
      const letters = [...indexBy([...titled, ...added], 'id').values()].map(fromOutbox);
      return {
        language: ports.language(),
        counts: { letters: letters.length, dropped: dropped.length },
        contents: contentCounts(letters),
        letters: letters.slice(0, most),
        dropped: dropped.slice(-most).map(fromOutbox),
      };
    },
  });
}

/**
 * Reads the letters to change again under the lock, because one may have been decided since, and those beside them,
 * which can be restored if people move rows at the moment of a write. The result has no other rows of Hộp thư đi.
 */
function withLettersNow(
  ports: ReadPorts,
  office: Office,
  changes: ReadonlyMap<number, Change>,
): Office {
  const near = office.outbox.rows.filter(({ at }) =>
    [at - 1, at, at + 1].some((one) => changes.has(one)),
  );
  const ids = new Set<string>(near.map(({ row }) => row.id));
  return { ...office, outbox: matchingRows(ports, outboxTab, 'id', ids) };
}

function withChanges(office: Office, changes: ReadonlyMap<number, Change>): Office {
  const rows = office.outbox.rows.map(({ at, row }) => ({
    at,
    row: { ...row, ...changes.get(at) },
  }));
  const letters = rows.map(({ row }) => outboxRowOf(row));
  return { ...office, letters, outbox: { ...office.outbox, rows } };
}

function dueForApproval(ports: Ports, office: Office, context: LetterContext) {
  if (planObstacles(ports, office).length > 0) return [];
  const { letters } = planLetters(planInputOf(office, context.today));
  const due = letters.filter(({ needsApproval }) => needsApproval);
  return checkLetters(due, context).letters;
}

type Change = Partial<
  Pick<OutboxLetter, 'state' | 'reason' | 'plannedOn' | 'copies' | 'itemRecords'>
>;

/** A letter that awaits approval, with the content that it would have today. */
export interface AwaitingLetter {
  readonly at: number;
  readonly letter: OutboxLetter;
  readonly now: PlannedLetter;
}

export interface Awaiting {
  readonly alive: readonly AwaitingLetter[];
  /** Marks letters that have nothing left to say as skipped. */
  readonly changes: ReadonlyMap<number, Change>;
}

export function sortAwaiting(office: Office, today: Day): Awaiting {
  const contentOf = awaitedNow(planInputOf(office, today));
  const alive: AwaitingLetter[] = [];
  const changes = new Map<number, Change>();
  for (const { at, row } of office.outbox.rows) {
    const letter = outboxRowOf(row);
    if (!isLetter(letter) || letter.state !== 'awaiting') continue;
    const now = contentOf(letter);
    if (now.ok) alive.push({ at, letter, now: now.content });
    else changes.set(at, { state: 'skipped', reason: office.words.skips[now.reason] });
  }
  return { alive, changes };
}

/** Throws a message for the user if nothing is left of the letter. */
export function previewFromOutbox(ports: Ports, id: string): LetterPreview {
  const office = readOfficeToShow(ports);
  const context = letterContext(ports, office, true);
  const letter = office.letters.filter(isLetter).find((candidate) => candidate.id === id);
  const content = letter && contentNow(planInputOf(office, context.today), letter);
  if (!content) throw new Error(office.words.errors.letterGone);
  return previewOf(content, context);
}

/** Outcomes of a decision. `dropped`: the letter had nothing left to say. */
const DECIDED = ['approved', 'cancelled', 'held', 'dropped'] as const;

type Decided = Readonly<Record<(typeof DECIDED)[number], number>>;

function decidedText(decided: Decided, { says }: Words): string {
  const some = DECIDED.filter((key) => decided[key] > 0);
  return (some.length > 0 ? some : DECIDED.slice(0, 1))
    .map((key) => format<string>(says.decided[key], { count: decided[key] }))
    .join(' ');
}

export function decideLetters(ports: Ports, decision: ApprovalDecision): Decided {
  const today = ports.clock.today();
  const decide = (office: Office) =>
    plannedDecision(office, sortAwaiting(office, today), { decision, today });
  let decided: PlannedDecision | null = null;
  return queuePlanned(ports, {
    plan: (office) => {
      const planned = decide(office);
      return { ...planned, letters: joiningLetters(ports, office, planned) };
    },
    // Without the letters that are approved, those that join them would go too early
    begin: ({ office, plan }) => {
      if (decided !== null || plan.changes.size === 0) return null;
      const now = withLettersNow(ports, office, plan.changes);
      decided = decide(now);
      writeDecision(ports, now.outbox, decided);
      return null;
    },
    finish: ({ office, plan }) => {
      const { counts, changes } = decided ?? plan;
      logDecision(ports, office.words, { counts, changes });
      return counts;
    },
  });
}

/** A decision by a link that was sent to `mailbox`. */
export interface LinkDecision extends ApprovalDecision {
  /** Letters that keep waiting. Their reason says who held them back. */
  readonly hold: readonly string[];
  readonly mailbox: string;
}

interface PlannedDecision extends Pick<Awaiting, 'changes'> {
  readonly approve: readonly AwaitingLetter[];
  readonly counts: Decided;
}

/**
 * Approves or cancels the named letters, and drops every awaiting letter that has nothing left to say. A letter
 * in several lists is approved.
 */
function plannedDecision(
  { words }: Pick<Office, 'words'>,
  awaiting: Awaiting,
  { decision, today }: { decision: ApprovalDecision | LinkDecision; today: Day },
): PlannedDecision {
  const changes = new Map(awaiting.changes);
  const link = 'mailbox' in decision ? decision : null;
  const heldBack = link
    ? format(words.says.heldBack, { mailbox: link.mailbox, day: formatDay(today) })
    : '';
  const lists = [decision.approve, decision.cancel, link?.hold ?? []];
  const [approved, cancelled, held] = lists.map((ids) => new Set<string>(ids));
  const approve = awaiting.alive.filter(({ letter }) => approved?.has(letter.id));
  const rest = awaiting.alive.filter(({ letter }) => !approved?.has(letter.id));
  const cancel = rest.filter(({ letter }) => cancelled?.has(letter.id));
  const hold = rest.filter(({ letter: { id, reason } }) => held?.has(id) && reason !== heldBack);
  // The person has approved today's content
  for (const { at, letter, now } of approve) {
    const copies = now.copies.join(', ');
    changes.set(at, {
      state: 'queued',
      reason: '',
      plannedOn: today,
      ...(copies === letter.copies ? {} : { copies }),
      itemRecords: now.itemRecords,
    });
  }
  for (const { at } of cancel) changes.set(at, { state: 'cancelled' });
  for (const { at } of hold) changes.set(at, { reason: heldBack });
  const counts = {
    approved: approve.length,
    cancelled: cancel.length,
    held: hold.length,
    dropped: awaiting.changes.size,
  };
  return { changes, approve, counts };
}

function writeDecision(
  ports: ChangePorts,
  outbox: Office['outbox'],
  { changes, approve }: PlannedDecision,
): void {
  if (changes.size > 0) markSummaryDue(ports);
  if (approve.length > 0) raiseQueue(ports.scriptProperties);
  changeRows(ports, outboxTab, outbox, changes);
}

function logDecision(
  ports: ChangePorts,
  words: Words,
  { changes, counts }: Pick<PlannedDecision, 'changes' | 'counts'>,
  who?: string,
): void {
  if (changes.size === 0) return;
  const detail = decidedText(counts, words);
  const line =
    who === undefined ? { detail } : { who, detail: `${detail} ${words.says.decidedByLink}` };
  writeLog(ports, words, [{ event: 'lettersDecided', ...line }]);
}

/** Decides by a link. The caller must hold the lock. */
export function decideAwaiting(
  ports: Ports,
  office: Office,
  awaiting: Awaiting,
  decision: LinkDecision,
): Decided {
  const decided = plannedDecision(office, awaiting, { decision, today: ports.clock.today() });
  writeDecision(ports, office.outbox, decided);
  queueLetters(ports, office, joiningLetters(ports, office, decided));
  logDecision(ports, office.words, decided, decision.mailbox);
  return decided.counts;
}

/** The reminders that rested, where a letter that is approved now goes to their mailbox today. */
function joiningLetters(
  ports: Ports,
  before: Office,
  { approve, changes }: PlannedDecision,
): readonly TitledLetter[] {
  const today = ports.clock.today();
  if (approve.length === 0 || !isWorkingDay(today, before.plan.deadlines.calendar)) return [];
  const mailboxes = new Set(approve.map(({ letter }) => letter.mailbox));
  const office = withChanges(before, changes);
  const joining = planLetters(planInputOf(office, today)).letters.filter(
    ({ needsApproval, kind, mailbox }) =>
      !needsApproval && kind !== 'escalation' && mailboxes.has(mailbox),
  );
  if (joining.length === 0 || planObstacles(ports, office).length > 0) return [];
  return checkLetters(joining, letterContext(ports, office, false)).letters;
}

export function decideByHand(ports: Ports, decision: ApprovalDecision): FormOutcome {
  const words = ports.words();
  const decided = decideLetters(ports, decision);
  const goes = decided.approved > 0 ? [words.says.approvedGo] : [];
  return { done: true, message: [decidedText(decided, words), ...goes].join(' ') };
}
