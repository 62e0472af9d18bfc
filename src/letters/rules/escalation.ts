import { type Day, epochDayOf } from '../../calendar/day';
import { NO_REMINDERS } from '../../dispatches/rules/reminders-sent';
import { askedDay, standingOf } from '../../dispatches/rules/standing';
import type { Directive } from '../../records/directive';
import { addressOf } from '../../records/email-address';
import { type Obligation, STAGES, type Stage } from '../../records/obligation';
import type { EscalationRules } from '../../records/settings';
import type { Unit } from '../../records/unit';
import { unitAbove } from '../../units/rules/bodies-above';
import { releaseOf } from '../../units/rules/recipients';
import { type Asking, type AskingRules, coverOnce } from './covers-due';
import { itemOf, type LetterItem, type Owed } from './letter-item';

/** Days from one digest about a unit to the next. */
const DIGEST_EVERY = 7;

/**
 * Makes the rule that gives a superior's mailbox what to read of a unit: its overdue stages that will not be
 * reminded of any more, once a week. Gives null where nothing is due or nobody is to be told.
 */
export function escalationTo(
  { toParent, mailbox }: EscalationRules,
  units: readonly Unit[],
  today: Day,
): (owed: Owed, rules: AskingRules) => LetterItem | null {
  const fallback = addressOf(mailbox);
  const leader = { mailbox: fallback.usable ? fallback.mailbox : '', superior: '' };
  const above = toParent ? unitAbove(units, today) : () => null;
  const reader = (unit: Unit) => {
    const { email = '', returnedEmail = '', name = '' } = above(unit) ?? {};
    const own = addressOf(email, returnedEmail);
    return own.usable ? { mailbox: own.mailbox, superior: name } : leader;
  };
  return ({ obligation, directive, unit }, rules) => {
    if (directive?.state !== 'open' || !unit) return null;
    if (!isLate(directive, obligation, rules) || releaseOf(obligation, unit) !== null) return null;
    const standing = standingOf(directive, obligation, rules.judge, rules.knows);
    const asking = { obligation, directive, unit, mailbox: '', standing };
    const stages = STAGES.filter((stage) => isExhausted(stage, asking, rules));
    if (stages.length === 0) return null;
    const { mailbox, superior } = reader(unit);
    const item = mailbox === '' ? null : digestItem({ ...asking, mailbox }, stages, rules);
    return item && { ...item, superior };
  };
}

/** Most obligations are not late for anything: this is asked of all of them. */
function isLate(directive: Directive, obligation: Obligation, { judge }: AskingRules): boolean {
  return (
    judge(askedDay('acknowledge', directive, obligation)).timing === 'overdue' ||
    judge(askedDay('train', directive, obligation)).timing === 'overdue'
  );
}

function digestItem(
  asking: Asking,
  stages: readonly Stage[],
  rules: AskingRules,
): LetterItem | null {
  const { directive, obligation, mailbox } = asking;
  const tier = epochDayOf(rules.today);
  const cover = { ...coverOnce(directive, obligation.unit, 'escalation'), tier };
  const before = rules.past.highestTier(cover, mailbox);
  if (before !== null && tier - before < DIGEST_EVERY) return null;
  return itemOf(asking, { kind: 'escalation', stages, covers: [cover] }, rules);
}

/** Open, overdue, and asked at the last tier or as often as the cap allows. */
function isExhausted(
  stage: Stage,
  { directive, obligation, mailbox, standing }: Asking,
  { past, tiers }: AskingRules,
): boolean {
  const { timing, deadline } = standing[stage];
  if (timing !== 'overdue') return false;
  const { asked } = deadline;
  const { letters } = past.sent.get(obligation.key) ?? NO_REMINDERS;
  const { id, version } = directive;
  const ladder = { directive: id, unit: obligation.unit, stage, version, asked };
  const reached = past.highestTier(ladder, mailbox);
  return letters[stage] >= tiers.cap || (reached !== null && reached >= Math.max(...tiers.after));
}
