import type { Deadline } from './deadline';
import { type Figures, figuresOf, NO_FIGURES } from './figures';
import { type Obligation, STAGES, type Stage } from './obligation';
import { type Release, releaseOf } from './recipients';
import type { RemindersSent } from './reminders-sent';
import type { Standing } from './standing';
import type { Unit } from './unit';

/** A stage that a unit has let pass. */
export interface OverdueStage {
  readonly stage: Stage;
  readonly deadline: Deadline;
  /** Working days. */
  readonly daysLate: number;
}

/** What one unit owes for a dispatch and has answered, as the annexes of a report tell it. */
export interface UnitLine {
  readonly code: string;
  readonly name: string;
  readonly block: string;
  readonly phone: string;
  /** Why the unit counts in no total; null when it counts. */
  readonly release: Release | null;
  readonly standing: Standing;
  /** The unit's share of every total; all nought when it is released. */
  readonly figures: Figures;
  readonly overdue: readonly OverdueStage[];
  readonly reminders: RemindersSent;
  readonly obligation: Obligation;
}

/** A unit in one of the summary's lists. */
export interface ListedUnit {
  readonly code: string;
  readonly name: string;
  readonly block: string;
  readonly overdue: readonly OverdueStage[];
  readonly reminders: number;
  /** Difficulties it gave, or why it is exempt, or why its deadline was moved. */
  readonly remark: string;
}

/** What is known of a unit besides its own row. */
interface Facts extends Pick<UnitLine, 'standing' | 'reminders'> {
  readonly reachable: boolean;
}

/** Tells how a unit stands with what it owes. */
export function unitLine(
  unit: Unit,
  obligation: Obligation,
  { standing, reminders, reachable }: Facts,
): UnitLine {
  const release = releaseOf(obligation, unit);
  const overdue = STAGES.filter((stage) => standing[stage].timing === 'overdue');
  return {
    code: unit.code,
    name: unit.name,
    block: unit.block,
    phone: unit.phone,
    release,
    standing,
    figures: release === null ? figuresOf(obligation, standing, reachable) : NO_FIGURES,
    overdue: overdue.map((stage) => ({
      stage,
      deadline: standing[stage].deadline,
      daysLate: standing[stage].daysLate,
    })),
    reminders,
    obligation,
  };
}

/** Shortens a line to what a list of the summary shows. */
export function listedUnit(
  { code, name, block, overdue, reminders }: UnitLine,
  remark: string,
): ListedUnit {
  return { code, name, block, overdue, reminders: reminders.count, remark };
}

/** Tells whether a unit has answered for an earlier version of the dispatch only, and is asked again. */
export function answeredEarlier({ obligation }: UnitLine, version: number): boolean {
  return obligation.answeredVersion !== null && obligation.answeredVersion < version;
}

/** Tells whether the office or the parent unit has answered for the unit. */
export function isAnsweredByOthers({ obligation: { channel, trainChannel } }: UnitLine): boolean {
  return [channel, trainChannel].some((one) => one !== null && one !== 'page');
}

/** Tells whether a later deadline was granted to the unit. */
export function isExtended({ obligation }: UnitLine): boolean {
  return obligation.acknowledgeExtendedTo !== null || obligation.trainExtendedTo !== null;
}

/** Tells whether the unit has held its training after it was reminded of it: nobody is reminded of what is done. */
export function completedAfterReminder({ standing, reminders }: UnitLine): boolean {
  return standing.train.done && reminders.letters.train > 0;
}
