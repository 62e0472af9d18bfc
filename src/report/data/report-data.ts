import type { Day } from '../../calendar/day';
import type { PeriodPoint, SincePeriod } from '../../dispatches/rules/period-trend';
import type { Closing } from '../../periods/rules/seals';
import type { Dispatch } from '../../records/dispatch';
import type { Figures } from '../../records/figures';
import type { OverdueStage } from '../../records/frozen-figures';
import type { Obligation } from '../../records/obligation';
import type { ReportedValue } from '../../records/reported-value';
import type { Settings } from '../../records/settings';
import type { Stage } from '../../records/stage';
import type { FollowUpFigures } from '../../summary/rules/follow-up-figures';
import type { RoundResult } from '../../summary/rules/series-rounds';
import type { Sources } from '../../summary/rules/sources';
import type { NamedFigures, Summary } from '../../summary/rules/summarise';
import type { ValueTotals } from '../../summary/rules/value-totals';

export const SETTING_KEYS = ['officeName', 'superior', 'reportPlace', 'reportSymbol'] as const;

export type ReportSettings = Pick<Settings, (typeof SETTING_KEYS)[number]>;

export const ANSWER_KEYS = [
  'acknowledgedOn',
  'completedOn',
  'complete',
  'heldOn',
  'reportedValues',
  'implementingDocument',
  'documentOn',
  'reportNumber',
  'reportOn',
  'basis',
  'reason',
  'acknowledgeExtendedTo',
  'completeExtendedTo',
] as const;

export type ReportedAnswer = Pick<Obligation, (typeof ANSWER_KEYS)[number]>;

export interface ReportUnit {
  readonly name: string;
  readonly block: string;
  readonly figures: Figures;
  readonly overdue: readonly OverdueStage[];
  readonly reminders: number;
  readonly difficulties: string;
  /** What the unit reported, of the figures of `ReportData.values`. */
  readonly values: readonly ReportedValue[];
  /** `null` for a closed period, which does not store answers. */
  readonly answer: ReportedAnswer | null;
}

/** Fields of a summary that a closed period does not store. */
export const LIVE_KEYS = ['audiences', 'training'] as const;

/** Last working day of each asked stage; `null` if it has no deadline, missing if the deadline is not known. */
export type ReportedDeadlines = Readonly<Partial<Record<Stage, Day | null>>>;

/** `letters` and `early` are `null` for a closed period, which does not store them. */
export interface ReportedFollowUp
  extends Omit<FollowUpFigures, 'letters' | 'early' | 'notNotified'> {
  readonly letters: number | null;
  readonly early: number | null;
}

export interface LiveFigures extends Pick<Summary, (typeof LIVE_KEYS)[number]> {
  readonly extended: number;
  readonly exempt: number;
  /** Units of the total that ended without a successor. */
  readonly ended: number;
}

/** `sound` is true if the rows are unchanged since the closing. */
export interface ReportedClosing extends Pick<Closing, 'total' | 'blocks'> {
  readonly sound: boolean;
}

/** The dispatch that a report is about. For a closed period, `asks` is what it asked then. */
export type ReportedDocument = Pick<
  Dispatch,
  | 'id'
  | 'number'
  | 'label'
  | 'type'
  | 'issuedOn'
  | 'replaces'
  | 'issuingBody'
  | 'subject'
  | 'leadUnit'
  | 'reportsTo'
  | 'asks'
  | 'task'
  | 'taskWords'
  | 'requestedFigures'
  | 'acknowledgeHour'
  | 'completeHour'
>;

export interface ReportData {
  readonly dispatch: ReportedDocument;
  /** Name of the closed period; `''` for the current state. */
  readonly period: string;
  readonly cutOff: Day;
  readonly deadlines: ReportedDeadlines;
  readonly totals: Figures;
  readonly since: SincePeriod | null;
  /** Earliest first. */
  readonly periods: readonly PeriodPoint[];
  readonly blocks: readonly NamedFigures[];
  /** Units that count in the totals, in the order of the office's list. */
  readonly units: readonly ReportUnit[];
  /** Sums of the figures that are asked; `null` if none are. */
  readonly values: ValueTotals | null;
  /** Rounds of a repeating report; empty for an earlier round than the latest, and for a closed period. */
  readonly rounds: readonly RoundResult[];
  readonly followUp: ReportedFollowUp;
  /** `null` for a closed period. */
  readonly live: LiveFigures | null;
  /** `null` for a closed period whose rows are in an archive file. */
  readonly sources: Sources | null;
  /** `null` for the current state. */
  readonly closing: ReportedClosing | null;
  readonly settings: ReportSettings;
}
