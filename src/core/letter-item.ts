import type { Cover } from './cover';
import type { DeadlineJudge } from './deadline';
import type { Directive } from './directive';
import { type AddressFault, addressOf } from './email-address';
import { type Obligation, STAGES, type Stage } from './obligation';
import type { LetterKind } from './outbox-letter';
import type { PastLetters } from './past-letters';
import { type Release, releaseOf } from './recipients';
import { NO_REMINDERS, type RemindersSent } from './reminders-sent';
import { askedDay, isDone, type Standing, standingOf } from './standing';
import { dueTier, type TierRules } from './tier';
import type { Unit } from './unit';

/** What a letter asks of one unit about one dispatch. */
export interface LetterItem {
  readonly directive: Directive;
  readonly unit: Unit;
  readonly mailbox: string;
  readonly obligation: Obligation;
  readonly standing: Standing;
  readonly kind: LetterKind;
  /** The stages that the letter asks for: both in a notice, else those with a tier due. */
  readonly stages: readonly Stage[];
  readonly covers: readonly Cover[];
  readonly reminders: RemindersSent;
}

/** Why a unit gets no letter about a dispatch today. */
export type SkipReason =
  | Release
  | 'directiveDraft'
  | 'directivePaused'
  | 'directiveClosed'
  | 'done'
  | 'notDue'
  | 'capReached'
  | 'alreadyToday'
  | 'waiting'
  | 'addressMissing'
  | 'addressSeveral'
  | 'addressMalformed';

/** An obligation with what it is about; undefined where a row names what is not there. */
export interface Owed {
  readonly obligation: Obligation;
  readonly directive: Directive | undefined;
  readonly unit: Unit | undefined;
}

/** What decides whether a letter is due. */
export interface DueRules {
  readonly past: PastLetters;
  readonly judge: DeadlineJudge;
  readonly tiers: TierRules;
}

const ADDRESS_SKIP: Readonly<Record<AddressFault, SkipReason>> = {
  missing: 'addressMissing',
  several: 'addressSeveral',
  malformed: 'addressMalformed',
};

/** Tells what is due to a unit for a dispatch today, or why nothing is. */
export function letterItem(
  { obligation, directive, unit }: Owed,
  rules: DueRules,
): LetterItem | SkipReason {
  if (!directive || directive.state === 'closed') return 'directiveClosed';
  const release = releaseOf(obligation, unit);
  if (release !== null || !unit) return release ?? 'ended';
  if (directive.state === 'draft') return 'directiveDraft';
  if (directive.state === 'paused') return 'directivePaused';
  const open = STAGES.filter((stage) => !isDone(stage, obligation));
  if (open.length === 0) return 'done';
  const address = addressOf(unit.email);
  if (!address.usable) return ADDRESS_SKIP[address.fault];
  const { mailbox } = address;
  const reminders = rules.past.sent.get(obligation.key) ?? NO_REMINDERS;
  const due = dueCovers({ obligation, directive, open, mailbox, reminders }, rules);
  if (typeof due === 'string') return due;
  const { covers, notice } = due;
  return {
    directive,
    unit,
    mailbox,
    obligation,
    standing: standingOf(directive, obligation, rules.judge),
    kind: notice ? 'notice' : covers.some(({ tier }) => tier > 0) ? 'followUp' : 'reminder',
    stages: notice ? open : open.filter((stage) => covers.some((cover) => cover.stage === stage)),
    covers,
    reminders,
  };
}

interface Asking {
  readonly obligation: Obligation;
  readonly directive: Directive;
  readonly open: readonly Stage[];
  readonly mailbox: string;
  readonly reminders: RemindersSent;
}

/** A first notice also covers the tiers that are due on its day: nobody is reminded the day after. */
function dueCovers(
  { obligation, directive, open, mailbox, reminders }: Asking,
  { past, judge, tiers }: DueRules,
): { covers: Cover[]; notice: boolean } | SkipReason {
  const { version } = directive;
  const whose = { directive: directive.id, unit: obligation.unit, version };
  const noticeLadder = { ...whose, stage: 'notice' as const, asked: directive.acknowledgeBy };
  const owesNotice =
    directive.firstNotice === 'letter' && past.highestTier(noticeLadder, mailbox) === null;
  let capped = false;
  const covers: Cover[] = owesNotice ? [{ ...noticeLadder, tier: 0 }] : [];
  for (const stage of open) {
    const asked = askedDay(stage, directive, obligation);
    const tier = dueTier(judge(asked), tiers);
    const before = past.highestTier({ ...whose, stage, asked }, mailbox);
    if (tier === null || (before !== null && before >= tier)) continue;
    if (reminders.letters[stage] >= tiers.cap) capped = true;
    else covers.push({ ...whose, stage, asked, tier });
  }
  if (covers.length === 0) return capped ? 'capReached' : 'notDue';
  return { covers, notice: owesNotice };
}
