import { stagesIn } from '../../dispatches/rules/obligation-status';
import { openRequests } from '../../dispatches/rules/open-requests';
import type { Urgency } from '../../records/dispatch';
import { announcesMovedDeadline, type LetterItemRecord } from '../../records/letter-item-record';
import { asksAnswer, type LetterKind, letterUrgency } from '../../records/letter-kind';
import type { Unit } from '../../records/unit';
import { copiesOf } from '../../units/rules/returned-email';
import { leaderMailboxes } from './leader-copy';
import type { LetterItem } from './letter-item';

/** One letter to one mailbox. It has all due items of the mailbox that need the same approval. */
export interface PlannedLetter {
  readonly mailbox: string;
  readonly copies: readonly string[];
  /** Kind of the first item. */
  readonly kind: LetterKind;
  readonly needsApproval: boolean;
  /** News first, then the most urgent; empty in a letter that is not about obligations of single units. */
  readonly items: readonly LetterItem[];
  readonly itemRecords: readonly LetterItemRecord[];
  /** True if a person chose to send it although the mailbox rests between two letters that ask. */
  readonly regardless?: boolean;
  /** In `newLink`, the units whose new links it announces; in `leadership`, the supporting bodies that it greets. */
  readonly units?: readonly Unit[];
}

export function unitsOfRecords(
  itemRecords: readonly Pick<LetterItemRecord, 'unitCode'>[],
  units: readonly Unit[],
): Unit[] {
  const codes = new Set(itemRecords.map(({ unitCode }) => unitCode));
  return units.filter(({ code }) => codes.has(code));
}

export interface TitledLetter extends PlannedLetter {
  readonly subject: string;
}

export type BatchItems = readonly [LetterItem, ...LetterItem[]];

/** Google allows 50 recipients per letter, including the mailbox itself. */
const MAX_COPIES = 49;

/** Maximum number of items, so that their `itemRecords` fit into a cell of 50,000 characters. */
const MAX_ITEMS = 1_500;

/** Items beyond `MAX_ITEMS` stay due on the next day. A digest has no copies and lists all its items. */
export function letterFor(items: BatchItems, needsApproval: readonly LetterKind[]): PlannedLetter {
  const byUrgency = inOrder(items);
  const [first = items[0]] = byUrgency;
  const { mailbox, kind } = first;
  const fitting = byUrgency.slice(0, MAX_ITEMS);
  const itemRecords = ([] as LetterItemRecord[]).concat(...fitting.map((item) => item.itemRecords));
  return {
    mailbox,
    copies: copyMailboxes(fitting).slice(0, MAX_COPIES),
    kind,
    needsApproval: fitting.some((item) => awaitsApproval(item, needsApproval)),
    items: kind === 'escalation' ? byUrgency : fitting,
    itemRecords,
  };
}

/**
 * Whatever the settings say, nothing presses a unit whose request waits for an answer, or goes to a unit's leadership,
 * without approval.
 */
export function awaitsApproval(
  { kind, itemRecords, dispatch, obligation, leaderMailbox }: LetterItem,
  needsApproval: readonly LetterKind[],
): boolean {
  return (
    needsApproval.includes(kind) ||
    leaderMailbox !== '' ||
    itemRecords.some(announcesMovedDeadline) ||
    (kind === 'followUp' && openRequests(dispatch, obligation).length > 0)
  );
}

function inOrder(items: BatchItems): readonly LetterItem[] {
  return items.length === 1 ? items : [...items].sort(byUrgencyAndLateness);
}

export function copiesLeftOut({ items, copies }: PlannedLetter): number {
  return Math.max(0, copyMailboxes(items).length - copies.length);
}

/** A digest is ordered by lateness alone. Items without a deadline come last. */
function byUrgencyAndLateness(a: LetterItem, b: LetterItem): number {
  const kind = a.kind === b.kind ? 0 : letterUrgency(b.kind) - letterUrgency(a.kind);
  const urgency = asksAnswer(a.kind) ? dispatchUrgency(b) - dispatchUrgency(a) : 0;
  return kind || urgency || lateness(b) - lateness(a) || soonest(a).localeCompare(soonest(b));
}

const URGENCY_RANK: Readonly<Record<Urgency, number>> = { normal: 0, urgent: 1, express: 2 };

function dispatchUrgency({ dispatch }: LetterItem): number {
  return URGENCY_RANK[dispatch.urgency];
}

function copyMailboxes(items: readonly LetterItem[]): readonly string[] {
  const copied = items.filter(({ kind, unit }) => kind !== 'escalation' && unit.ccEmail !== '');
  const leaders = leaderMailboxes(items);
  if (copied.length + leaders.length === 0) return [];
  const own = copied.flatMap(({ unit }) => copiesOf(unit));
  const copies = new Set([...leaders, ...own]);
  for (const { mailbox } of copied) copies.delete(mailbox);
  return [...copies];
}

/** Number of recipients as Google's daily quota counts them: the mailbox and each address in `copies`. */
export function recipientCount({ copies }: PlannedLetter): number {
  return 1 + copies.length;
}

/** Sorts after every day. */
const AFTER_EVERY_DAY = '9999';

/** Earliest deadline among the stages of the item; `AFTER_EVERY_DAY` if there is none. */
function soonest({ stages, status }: LetterItem): string {
  const days = stages.flatMap((stage) => status[stage]?.deadline?.due ?? []);
  const [due = AFTER_EVERY_DAY] = days.sort();
  return due;
}

function lateness({ status }: LetterItem): number {
  return Math.max(0, ...stagesIn(status).map(([, { daysLate }]) => daysLate));
}
