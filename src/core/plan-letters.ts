import type { Cover } from './cover';
import type { AskingRules } from './covers-due';
import type { Day } from './day';
import { type DeadlineRules, judgeDeadlines } from './deadline';
import type { Directive } from './directive';
import { copyAddressesOf } from './email-address';
import { type EscalationRules, escalationTo } from './escalation';
import { type LetterItem, letterItem, type SkipReason } from './letter-item';
import { type LetterKind, urgencyOf } from './letter-kind';
import type { Obligation } from './obligation';
import type { OutboxLetter } from './outbox-letter';
import { mailboxesWrittenTo, pastLetters } from './past-letters';
import type { TierRules } from './tier';
import type { Unit } from './unit';

/** The office's rules for letters. */
export interface PlanRules {
  readonly deadlines: DeadlineRules;
  readonly tiers: TierRules;
  readonly escalation: EscalationRules;
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
  /** Most urgent first; none in a letter that is not about what single units owe. */
  readonly items: readonly LetterItem[];
  readonly covers: readonly Cover[];
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

/** Google allows 50 recipients in one letter, the mailbox itself included. */
const MAX_COPIES = 49;

/** What one letter may be about, so that its covers fit into a cell of 50,000 characters. The rest is due on the next day. */
const MAX_ITEMS = 1_500;

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

/**
 * Names a mailbox together with the letter that a kind goes into: those that need approval and those that do not
 * leave at different times, and a digest on other units is no letter about one's own.
 */
export function boxOf(
  mailbox: string,
  kind: LetterKind,
  needsApproval: readonly LetterKind[],
): string {
  if (kind === 'escalation') return `^${mailbox}`;
  return `${needsApproval.includes(kind) ? '?' : '!'}${mailbox}`;
}

/** Gathers what is due today by mailbox and letter, whether or not the mailbox may get a letter today. */
export function dueByBox(input: PlanInput): { boxes: Map<string, Items>; skipped: Skip[] } {
  const { rules } = input;
  const asking = askingRulesOf(input);
  const escalationOf = escalationTo(rules.escalation, input.units);
  const directives = new Map(input.directives.map((directive) => [directive.id, directive]));
  const units = new Map(input.units.map((unit) => [unit.code, unit]));
  const items: LetterItem[] = [];
  const skipped: Skip[] = [];
  for (const obligation of input.obligations) {
    const directive = directives.get(obligation.directive);
    const owed = { obligation, directive, unit: units.get(obligation.unit) };
    const outcome = letterItem(owed, asking);
    if (typeof outcome === 'string') skipped.push({ obligation, reason: outcome });
    else items.push(outcome);
    const escalated = escalationOf(owed, asking);
    if (escalated) items.push(escalated);
  }
  return { boxes: groupByBox(items, rules.needsApproval), skipped };
}

/** Gives what decides whether a letter is due on the input's day. */
export function askingRulesOf({ today, letters, rules }: PlanInput): AskingRules {
  const judge = judgeDeadlines(rules.deadlines, today);
  return { today, past: pastLetters(letters), judge, tiers: rules.tiers };
}

function groupByBox(
  items: readonly LetterItem[],
  needsApproval: readonly LetterKind[],
): Map<string, [LetterItem, ...LetterItem[]]> {
  const boxes = new Map<string, [LetterItem, ...LetterItem[]]>();
  for (const item of items) {
    const box = boxOf(item.mailbox, item.kind, needsApproval);
    const inBox = boxes.get(box);
    if (inBox) inBox.push(item);
    else boxes.set(box, [item]);
  }
  return boxes;
}

/** Makes one letter of what is due for one mailbox; a superior's digest goes to nobody else. */
export function letterFor(items: Items, needsApproval: readonly LetterKind[]): PlannedLetter {
  const byUrgency = [...items]
    .sort((a, b) => urgencyOf(b.kind) - urgencyOf(a.kind) || lateness(b) - lateness(a))
    .slice(0, MAX_ITEMS);
  const [first = items[0]] = byUrgency;
  const own = byUrgency.filter(({ kind }) => kind !== 'escalation');
  const copies = new Set(own.flatMap(({ unit }) => copyAddressesOf(unit.ccEmail).usable));
  copies.delete(first.mailbox);
  return {
    mailbox: first.mailbox,
    copies: [...copies].slice(0, MAX_COPIES),
    kind: first.kind,
    needsApproval: needsApproval.includes(first.kind),
    items: byUrgency,
    covers: byUrgency.flatMap(({ covers }) => covers),
  };
}

/** Counts the recipients of a letter as Google's daily quota does: its mailbox and the copies. */
export function recipientCount({ copies }: PlannedLetter): number {
  return 1 + copies.length;
}

function lateness({ standing }: LetterItem): number {
  return Math.max(standing.acknowledge.daysLate, standing.train.daysLate);
}

function boxesWithWaitingLetter(
  letters: readonly OutboxLetter[],
  needsApproval: readonly LetterKind[],
): Set<string> {
  const waiting = letters.filter(({ state }) => ['awaiting', 'queued', 'sending'].includes(state));
  return new Set(waiting.map(({ mailbox, kind }) => boxOf(mailbox, kind, needsApproval)));
}
