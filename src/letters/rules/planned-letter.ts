import type { Day } from '../../calendar/day';
import { type LetterItemRecord, tellsMoved } from '../../records/cover';
import { copyAddressesOf } from '../../records/email-address';
import { type LetterKind, urgencyOf } from '../../records/letter-kind';
import type { Unit } from '../../records/unit';
import type { LetterItem } from './letter-item';

/** A letter to be written: everything that is due for one mailbox and may go by the same approval. */
export interface PlannedLetter {
  readonly mailbox: string;
  readonly copies: readonly string[];
  /** The most urgent kind among its items. */
  readonly kind: LetterKind;
  readonly needsApproval: boolean;
  /** Most urgent first; none in a letter that is not about what single units owe. */
  readonly items: readonly LetterItem[];
  readonly covers: readonly LetterItemRecord[];
  /** Whose new links the letter tells; none in any other. */
  readonly units?: readonly Unit[];
}

/** A planned letter that can be composed, with the subject under which Hộp thư đi lists it. */
export interface TitledLetter extends PlannedLetter {
  readonly subject: string;
}

/** What is due for one mailbox: never nothing. */
export type Items = readonly [LetterItem, ...LetterItem[]];

/** Google allows 50 recipients in one letter, the mailbox itself included. */
const MAX_COPIES = 49;

/** How many items' covers fit into a cell of 50,000 characters. */
const MAX_ITEMS = 1_500;

/**
 * Makes one letter of what is due for one mailbox; a superior's digest goes to nobody else. What does not fit is due on the
 * next day; a digest counts all, since its covers need only tell when the mailbox had it.
 */
export function letterFor(items: Items, needsApproval: readonly LetterKind[]): PlannedLetter {
  const byUrgency = inOrder(items);
  const [first = items[0]] = byUrgency;
  const { mailbox, kind } = first;
  const fitting = byUrgency.slice(0, MAX_ITEMS);
  const covers = ([] as LetterItemRecord[]).concat(...fitting.map((item) => item.covers));
  return {
    mailbox,
    copies: copyMailboxes(fitting).slice(0, MAX_COPIES),
    kind,
    needsApproval: awaitsWord({ kind, covers }, needsApproval),
    items: kind === 'escalation' ? byUrgency : fitting,
    covers,
  };
}

/** Tells whether a letter goes at a person's word only: by its kind, or because it moves a deadline. */
export function awaitsWord(
  { kind, covers }: Pick<PlannedLetter, 'kind' | 'covers'>,
  needsApproval: readonly LetterKind[],
): boolean {
  return needsApproval.includes(kind) || covers.some(tellsMoved);
}

function inOrder(items: Items): readonly LetterItem[] {
  return items.length === 1 ? items : [...items].sort(byUrgencyAndLateness);
}

/** Counts the mailboxes that should get a copy and get none, because one letter has no room for them. */
export function copiesLeftOut({ items, copies }: PlannedLetter): number {
  return Math.max(0, copyMailboxes(items).length - copies.length);
}

function byUrgencyAndLateness(a: LetterItem, b: LetterItem): number {
  const urgency = a.kind === b.kind ? 0 : urgencyOf(b.kind) - urgencyOf(a.kind);
  return urgency || lateness(b) - lateness(a) || soonest(a).localeCompare(soonest(b));
}

function copyMailboxes(items: readonly LetterItem[]): readonly string[] {
  const copied = items.filter(({ kind, unit }) => kind !== 'escalation' && unit.ccEmail !== '');
  if (copied.length === 0) return [];
  const copies = new Set(copied.flatMap(({ unit }) => copyAddressesOf(unit.ccEmail).usable));
  for (const { mailbox } of copied) copies.delete(mailbox);
  return [...copies];
}

/** Counts the recipients of a letter as Google's daily quota does: its mailbox and the copies. */
export function recipientCount({ copies }: PlannedLetter): number {
  return 1 + copies.length;
}

/** The first day by which a letter asks for something; '' where it asks for nothing. */
function soonest({ stages, standing }: LetterItem): Day {
  const [due = ''] = stages.map((stage) => standing[stage].deadline.due).sort();
  return due;
}

function lateness({ standing }: LetterItem): number {
  return Math.max(standing.acknowledge.daysLate, standing.train.daysLate);
}
