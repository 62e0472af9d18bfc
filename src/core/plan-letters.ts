import type { Day } from './day';
import { type DeadlineRules, judgeDeadlines } from './deadline';
import type { Directive } from './directive';
import { copyAddressesOf } from './email-address';
import { type LetterItem, letterItem, type SkipReason } from './letter-item';
import type { Obligation } from './obligation';
import type { LetterKind, OutboxLetter } from './outbox-letter';
import { mailboxesWrittenTo, pastLetters } from './past-letters';
import type { TierRules } from './tier';
import type { Unit } from './unit';

/** The office's rules for letters. */
export interface PlanRules {
  readonly deadlines: DeadlineRules;
  readonly tiers: TierRules;
  readonly needsApproval: readonly LetterKind[];
}

/** What letters are planned from. */
export interface PlanInput {
  readonly today: Day;
  readonly directives: readonly Directive[];
  readonly units: readonly Unit[];
  readonly obligations: readonly Obligation[];
  /** The whole outbox: what was asked before is derived from it. */
  readonly letters: readonly OutboxLetter[];
  readonly rules: PlanRules;
}

/** A letter to be written: everything that is due for one mailbox and may go by the same approval. */
export interface PlannedLetter {
  readonly mailbox: string;
  readonly copies: readonly string[];
  /** The most urgent kind among its items. */
  readonly kind: LetterKind;
  readonly needsApproval: boolean;
  /** Most urgent first. */
  readonly items: readonly LetterItem[];
}

/** A unit that gets no letter about a dispatch, and why. */
export interface Skip {
  readonly obligation: Obligation;
  readonly reason: SkipReason;
}

/** Today's letters, and who gets none and why. */
export interface LetterPlan {
  readonly letters: readonly PlannedLetter[];
  readonly skipped: readonly Skip[];
}

/** What is due for one mailbox: never nothing. */
export type Items = readonly [LetterItem, ...LetterItem[]];

const URGENCY: readonly LetterKind[] = ['notice', 'reminder', 'followUp'];

/** Decides which letters are due today. A plan is a value: it is shown, queued, and made again at the claim. */
export function planLetters(input: PlanInput): LetterPlan {
  const { needsApproval } = input.rules;
  const { boxes, skipped } = dueByBox(input);
  const writtenTo = mailboxesWrittenTo(input.letters, input.today);
  const waiting = boxesWithWaitingLetter(input.letters, needsApproval);
  const letters: PlannedLetter[] = [];
  for (const [box, inBox] of boxes) {
    const [first] = inBox;
    const reason = writtenTo.has(first.mailbox)
      ? 'alreadyToday'
      : waiting.has(box)
        ? 'waiting'
        : null;
    if (reason === null) letters.push(letterFor(inBox, needsApproval));
    else skipped.push(...inBox.map(({ obligation }): Skip => ({ obligation, reason })));
  }
  return { letters, skipped };
}

/** Names a mailbox together with whether its letter needs approval: two letters that do not mix. */
export function boxOf(mailbox: string, needsApproval: boolean): string {
  return `${needsApproval ? '?' : '!'}${mailbox}`;
}

/** Gathers what is due today by mailbox and approval, whether or not the mailbox may get a letter today. */
export function dueByBox(input: PlanInput): { boxes: Map<string, Items>; skipped: Skip[] } {
  const due = {
    past: pastLetters(input.letters),
    judge: judgeDeadlines(input.rules.deadlines, input.today),
    tiers: input.rules.tiers,
  };
  const directives = new Map(input.directives.map((directive) => [directive.id, directive]));
  const units = new Map(input.units.map((unit) => [unit.code, unit]));
  const items: LetterItem[] = [];
  const skipped: Skip[] = [];
  for (const obligation of input.obligations) {
    const directive = directives.get(obligation.directive);
    const outcome = letterItem({ obligation, directive, unit: units.get(obligation.unit) }, due);
    if (typeof outcome === 'string') skipped.push({ obligation, reason: outcome });
    else items.push(outcome);
  }
  return { boxes: groupByBox(items, input.rules.needsApproval), skipped };
}

function groupByBox(
  items: readonly LetterItem[],
  approved: readonly LetterKind[],
): Map<string, [LetterItem, ...LetterItem[]]> {
  const boxes = new Map<string, [LetterItem, ...LetterItem[]]>();
  for (const item of items) {
    const box = boxOf(item.mailbox, approved.includes(item.kind));
    const inBox = boxes.get(box);
    if (inBox) inBox.push(item);
    else boxes.set(box, [item]);
  }
  return boxes;
}

/** Makes one letter of what is due for one mailbox. */
export function letterFor(items: Items, needsApproval: readonly LetterKind[]): PlannedLetter {
  const byUrgency = [...items].sort(
    (a, b) => urgencyOf(b) - urgencyOf(a) || lateness(b) - lateness(a),
  );
  const [first = items[0]] = byUrgency;
  const copies = new Set(items.flatMap(({ unit }) => copyAddressesOf(unit.ccEmail).usable));
  copies.delete(first.mailbox);
  return {
    mailbox: first.mailbox,
    copies: [...copies],
    kind: first.kind,
    needsApproval: needsApproval.includes(first.kind),
    items: byUrgency,
  };
}

/** Counts the recipients of a letter as Google's daily quota does: its mailbox and the copies. */
export function recipientCount({ copies }: PlannedLetter): number {
  return 1 + copies.length;
}

function urgencyOf({ kind }: LetterItem): number {
  return URGENCY.indexOf(kind);
}

function lateness({ standing }: LetterItem): number {
  return Math.max(standing.acknowledge.daysLate, standing.train.daysLate);
}

function boxesWithWaitingLetter(
  letters: readonly OutboxLetter[],
  needsApproval: readonly LetterKind[],
): Set<string> {
  const waiting = letters.filter(({ state }) => ['awaiting', 'queued', 'sending'].includes(state));
  return new Set(waiting.map(({ mailbox, kind }) => boxOf(mailbox, needsApproval.includes(kind))));
}
