import type { Day } from '../../calendar/day';
import { askedDay, isDone } from '../../dispatches/rules/standing';
import type { Cover } from '../../records/cover';
import type { Directive } from '../../records/directive';
import type { LetterKind } from '../../records/letter-kind';
import type { Stage } from '../../records/obligation';
import {
  type Asking,
  type AskingRules,
  coverOnce,
  dayTold,
  hasPassed,
  noticeCovers,
} from './covers-due';
import type { PastLetters } from './past-letters';

/** What a first notice says. */
export interface FirstNotice {
  readonly kind: LetterKind;
  readonly stages: readonly Stage[];
  readonly covers: readonly Cover[];
}

/**
 * Gives the first notice of a version that the unit has not had yet; null when it had it, or had it on paper. It
 * also covers the tiers that are due on its day: nobody is reminded the day after. It never asks by a day that has
 * passed: a first notice asks for what can still be met, and is sent again when a new day is set for the receipt; of a new
 * version the unit gets nothing until the office sets new days, unless it has answered and so knows the version.
 */
export function firstNotice(
  asking: Asking,
  open: readonly Stage[],
  rules: AskingRules,
): FirstNotice | 'daysPassed' | null {
  const { obligation, directive, standing } = asking;
  if (wentOnPaper(directive)) return null;
  const stage = open.length === 0 ? 'information' : 'notice';
  const stages = open.filter((asked) => !hasPassed(standing[asked]));
  const isWhole = stages.length === open.length;
  const told = { ...coverOnce(directive, obligation.unit, stage), tier: isWhole ? 0 : -1 };
  if (hadNotice(told, asking, rules.past)) return null;
  if (!isWhole && obligation.answeredVersion === directive.version) return null;
  const knowsEarlier = knewEarlier(asking, rules.past);
  if (!isWhole && (knowsEarlier || stages.length === 0)) return 'daysPassed';
  const kind = open.length === 0 ? 'information' : knowsEarlier ? 'newVersion' : 'notice';
  return { kind, stages, covers: noticeCovers(asking, told, stages, rules) };
}

/** Tells whether the unit had a notice, or one that left out the receipt while there is no day yet to add. */
function hadNotice(told: Cover, { mailbox, obligation }: Asking, past: PastLetters): boolean {
  if (past.noticedBy(told) !== null || (told.tier < 0 && past.isSettled(told))) return true;
  const before = past.highestTier(told, mailbox);
  return before !== null && (before >= told.tier || isDone('acknowledge', obligation));
}

/** Tells whether the unit had an earlier version than the one that stands. */
export function knewEarlier({ obligation, directive }: Asking, past: PastLetters): boolean {
  const { version, firstNotice } = directive;
  return version > 1 && (firstNotice === 'paper' || past.wasTold(obligation.key, version));
}

/** Tells whether units had the notice of the version that stands on paper: later versions go by letter. */
export function wentOnPaper({ firstNotice, version }: Directive): boolean {
  return firstNotice === 'paper' && version === 1;
}

/** Why a unit is not told today of a deadline that was moved. */
export type MovedSkip = 'daysPassed' | 'waiting';

/** The deadlines that were moved since a unit was told them, as they were. */
export type MovedFrom = Readonly<Partial<Record<Stage, Day>>>;

/**
 * Tells a unit that deadlines are others than it was told, and what that letter covers. A day that has passed before the
 * unit heard of it is asked of nobody: a person has to set another. null where nothing was moved.
 */
export function movedNotice(
  asking: Asking,
  open: readonly Stage[],
  rules: AskingRules,
): { readonly from: MovedFrom; readonly covers: readonly Cover[] } | MovedSkip | null {
  const { past } = rules;
  const asked = (stage: Stage) => past.highestTier(toldBy(asking, stage), asking.mailbox) !== null;
  const moved = open.filter(
    (stage) =>
      movedFrom(asking, stage, rules) !== null &&
      (!asked(stage) || past.isComing(toldBy(asking, stage))),
  );
  if (moved.length === 0) return null;
  if (moved.some((stage) => hasPassed(asking.standing[stage]))) return 'daysPassed';
  if (moved.some(asked)) return 'waiting';
  const from = moved.map((stage) => [stage, movedFrom(asking, stage, rules)]);
  const leavesOut = asking.standing.acknowledge.timing === 'untold';
  const told = { ...toldBy(asking, 'acknowledge'), tier: leavesOut ? 2 : 1 };
  const stages = open.filter((stage) => asking.standing[stage].timing !== 'untold');
  return { from: Object.fromEntries(from), covers: noticeCovers(asking, told, stages, rules) };
}

/** What says that a unit was told the deadline of a stage: the notice has that of the receipt. */
function toldBy(asking: Asking, stage: Stage): Cover {
  const { directive, obligation } = asking;
  if (stage === 'train') return dayTold(asking, stage);
  return coverOnce(directive, obligation.unit, 'notice');
}

/** An extension granted before binds instead of an earlier deadline: what moves below it moves nothing for the unit. */
function movedFrom(asking: Asking, stage: Stage, { past }: AskingRules): Day | null {
  const { obligation, directive, standing } = asking;
  const told = past.noticedBy(toldBy(asking, stage));
  if (told === null) return null;
  const before = { ...directive, acknowledgeBy: told, trainBy: told };
  const from = askedDay(stage, before, obligation);
  return from === standing[stage].deadline.asked ? null : from;
}
