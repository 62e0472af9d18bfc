import { deadlineStatusOn } from '../../calendar/deadline';
import { isDone, standingOf } from '../../dispatches/rules/standing';
import { type CoverStage, obligationsIn } from '../../records/cover';
import { copyAddressesOf } from '../../records/email-address';
import { isOutsideDailyRule } from '../../records/letter-kind';
import { isStage, type Obligation, obligationKey } from '../../records/obligation';
import type { OutboxLetter } from '../../records/outbox-letter';
import { linksToTell } from '../../units/rules/new-links';
import { exemptionReason } from '../../units/rules/recipients';
import { itemOf, type LetterItem } from './letter-item';
import { pastLetters } from './past-letters';
import { batchKey, dueByBatch, type LetterPlan, type PlanInput } from './plan-letters';
import { letterFor, type PlannedLetter } from './planned-letter';
import type { SkipReason } from './skip-reason';

/**
 * Makes the rule that decides anew what a letter of Hộp thư đi says, from a plan made without the letters that
 * wait: what is still due of what it covers, or why nothing is.
 */
export function letterNow(
  input: PlanInput,
  { letters, skipped }: LetterPlan,
): (letter: OutboxLetter) => PlannedLetter | SkipReason {
  const { needsApproval } = input.rules;
  const due = new Map(letters.map((letter) => [batchKey(letter, needsApproval), letter.items]));
  const reasons = new Map(skipped.map(({ obligation, reason }) => [obligation.key, reason]));
  return (letter) => {
    if (isOutsideDailyRule(letter.kind)) return asOrdered(letter, input) ?? 'linkElsewhere';
    const items = due.get(batchKey(letter, needsApproval)) ?? [];
    return narrow(items, letter, input) ?? reasonFor(letter, reasons, input);
  };
}

/**
 * Makes the rule that decides anew what letters that wait for approval say, even where their mailbox must wait for
 * another day: what is left of one, or why nothing is.
 */
export function awaitedNow(input: PlanInput): (letter: OutboxLetter) => PlannedLetter | SkipReason {
  const others = input.letters.filter(({ state }) => state !== 'queued' && state !== 'awaiting');
  const fresh = { ...input, letters: others };
  const { boxes, skipped } = dueByBatch(fresh);
  const { needsApproval } = input.rules;
  const reasons = new Map(skipped.map(({ obligation, reason }) => [obligation.key, reason]));
  return (letter) => {
    if (isOutsideDailyRule(letter.kind)) return asOrdered(letter, input) ?? 'linkElsewhere';
    const items = boxes.get(batchKey(letter, needsApproval)) ?? [];
    return narrow(items, letter, input) ?? reasonFor(letter, reasons, input);
  };
}

/**
 * Decides anew what a letter that waits would say today, even if its mailbox must wait for another day; null
 * when nothing is left of it.
 */
export function contentNow(input: PlanInput, letter: OutboxLetter): PlannedLetter | null {
  if (isOutsideDailyRule(letter.kind)) return asOrdered(letter, input);
  const others = input.letters.filter(({ id, state }) => id !== letter.id && state !== 'queued');
  const box = batchKey(letter, input.rules.needsApproval);
  const items = dueByBatch({ ...input, letters: others }).boxes.get(box) ?? [];
  return narrow(items, letter, input);
}

/** A letter outside the daily rule says what it was ordered for: of units, what stands in Theo dõi now, or their links. */
function asOrdered(letter: OutboxLetter, input: PlanInput): PlannedLetter | null {
  const { mailbox, kind, covers } = letter;
  const units = linksToTell(letter, input.units);
  if (kind === 'newLink' && units.length === 0) return null;
  return {
    mailbox,
    copies: copyAddressesOf(letter.copies).usable,
    kind,
    needsApproval: false,
    items: itemsOf(letter, input),
    covers,
    units,
  };
}

function itemsOf({ kind, mailbox, covers }: OutboxLetter, input: PlanInput): LetterItem[] {
  const judge = deadlineStatusOn(input.rules.deadlines, input.today);
  const past = pastLetters([]);
  return input.obligations.flatMap((obligation) => {
    const own = covers.filter(
      (cover) => obligationKey(cover.dispatch, cover.unit) === obligation.key,
    );
    const dispatch = input.dispatches.find(({ id }) => id === obligation.dispatch);
    const unit = input.units.find(({ code }) => code === obligation.unit);
    if (own.length === 0 || !dispatch || !unit) return [];
    return [
      itemOf(
        {
          obligation,
          dispatch,
          unit,
          mailbox,
          standing: standingOf(dispatch, obligation, judge),
        },
        { kind, stages: [], covers: own },
        { past },
      ),
    ];
  });
}

/** Leaves of what is due what a letter covers; a digest is of all units of which it is true on its day. */
function narrow(
  items: readonly LetterItem[],
  letter: OutboxLetter,
  { rules }: PlanInput,
): PlannedLetter | null {
  const asked = obligationsIn(letter.covers);
  const [first, ...rest] = items.filter(
    ({ kind, obligation }) => kind === 'escalation' || asked.has(obligation.key),
  );
  return first ? letterFor([first, ...rest], rules.needsApproval) : null;
}

function reasonFor(
  letter: OutboxLetter,
  reasons: ReadonlyMap<string, SkipReason>,
  { obligations, units, dispatches }: PlanInput,
): SkipReason {
  if (letter.kind === 'escalation') return 'nothingToReport';
  let last: SkipReason = 'notDue';
  for (const { dispatch: id, unit: code, stage } of letter.covers) {
    const key = obligationKey(id, code);
    const row = obligations.find((obligation) => obligation.key === key);
    const unit = units.find((one) => one.code === code);
    const dispatch = dispatches.find((one) => one.id === id);
    if (!dispatch || !unit || !row) return 'unread';
    if (dispatch.state === 'cancelled') return 'dispatchCancelled';
    const reason = exemptionReason(row, unit) ?? reasons.get(key) ?? 'notDue';
    if (reason !== 'notDue' && reason !== 'answerAwaited') return reason;
    const own = reasonInRow(row, stage);
    if (own) return own;
    last = reason;
  }
  return last;
}

/** Tells what a row says itself of why a stage is no longer asked for. */
function reasonInRow(row: Obligation, stage: CoverStage): SkipReason | null {
  if (isStage(stage) && isDone(stage, row)) return 'answered';
  return row.acknowledgeExtendedTo || row.trainExtendedTo ? 'extended' : null;
}
