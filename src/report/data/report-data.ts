import type { Day } from '../../calendar/day';
import type { PeriodPoint, SincePeriod } from '../../dispatches/rules/period-trend';
import type { Closing } from '../../periods/rules/seals';
import type { Dispatch } from '../../records/dispatch';
import type { Figures } from '../../records/figures';
import type { OverdueStage } from '../../records/frozen-figures';
import type { Obligation } from '../../records/obligation';
import type { Settings } from '../../records/settings';
import type { FollowUpFigures } from '../../summary/rules/follow-up-figures';
import type { SubordinateFigures } from '../../summary/rules/subordinate-figures';
import type { NamedFigures, Summary } from '../../summary/rules/summarise';

/** What of the office's settings a report shows. */
export const SETTING_KEYS = ['officeName', 'superior', 'reportPlace', 'reportSymbol'] as const;

/** The office's settings, as far as a report shows them. */
export type ReportSettings = Pick<Settings, (typeof SETTING_KEYS)[number]>;

/** What the annexes show of a unit's answers. */
export const ANSWER_KEYS = [
  'acknowledgedOn',
  'train',
  'heldOn',
  'forms',
  'implementingDocument',
  'documentOn',
  'reportNumber',
  'reportOn',
  'basis',
  'reason',
] as const;

/** What a unit has answered, as far as the annexes show it. */
export type ReportedAnswer = Pick<Obligation, (typeof ANSWER_KEYS)[number]>;

/** One unit in the annexes of a report. */
export interface ReportUnit {
  readonly name: string;
  readonly block: string;
  /** Its share of every total. */
  readonly figures: Figures;
  readonly overdue: readonly OverdueStage[];
  readonly reminders: number;
  /** What hinders it, in its own words; '' where it named nothing. */
  readonly difficulties: string;
  /** Null in a closed period, which has not kept it. */
  readonly answer: ReportedAnswer | null;
}

/** What a report takes from a summary that a closed period has not kept. */
export const LIVE_KEYS = ['audiences', 'training', 'acknowledgeDeadline', 'trainDeadline'] as const;

/** What the office has done to follow a dispatch up; a closing has not kept how many letters it sent. */
export interface ReportedFollowUp
  extends Omit<FollowUpFigures, 'letters' | 'early' | 'notNotified'> {
  readonly letters: number | null;
  readonly early: number | null;
}

/** What is known of a dispatch as it stands now, and is not kept of a closed period. */
export interface LiveFigures extends Pick<Summary, (typeof LIVE_KEYS)[number]> {
  /** Units whose figures the office has compared with a document. */
  readonly checked: number;
  readonly extended: number;
  readonly exempt: number;
}

/** A closing that a report tells, and whether its rows are as they were frozen. */
export interface ReportedClosing extends Pick<Closing, 'total' | 'blocks'> {
  readonly sound: boolean;
}

/** What a report is written from: one dispatch, as it stands now or as a closed period has it. */
export interface ReportData {
  readonly dispatch: Pick<
    Dispatch,
    'id' | 'number' | 'type' | 'issuedOn' | 'issuingBody' | 'subject' | 'reportsTo'
  >;
  /** Name of the closed period; '' for the state of now. */
  readonly period: string;
  /** The last day that the figures cover. */
  readonly cutOff: Day;
  readonly totals: Figures;
  /** What has changed since the period that was closed before; null where there is none. */
  readonly since: SincePeriod | null;
  /** Closed periods of the dispatch, the earliest first. */
  readonly periods: readonly PeriodPoint[];
  readonly blocks: readonly NamedFigures[];
  /** Those that count in the totals, in the order of the list. */
  readonly units: readonly ReportUnit[];
  readonly followUp: ReportedFollowUp;
  /** Null for a closed period. */
  readonly live: LiveFigures | null;
  /** What lower offices have sent of their own units; null where none has. */
  readonly subordinates: SubordinateFigures | null;
  /** The closing that the figures are of; null for the state of now. */
  readonly closing: ReportedClosing | null;
  readonly settings: ReportSettings;
}
