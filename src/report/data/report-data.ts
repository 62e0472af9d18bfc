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

export const SETTING_KEYS = ['officeName', 'superior', 'reportPlace', 'reportSymbol'] as const;

export type ReportSettings = Pick<Settings, (typeof SETTING_KEYS)[number]>;

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

export type ReportedAnswer = Pick<Obligation, (typeof ANSWER_KEYS)[number]>;

export interface ReportUnit {
  readonly name: string;
  readonly block: string;
  /** What this unit adds to each total. */
  readonly figures: Figures;
  readonly overdue: readonly OverdueStage[];
  readonly reminders: number;
  /** Difficulties as the unit wrote them; `''` if it wrote none. */
  readonly difficulties: string;
  /** Null for a closed period, which does not store answers. */
  readonly answer: ReportedAnswer | null;
}

/** Fields of a summary that a closed period does not store. */
export const LIVE_KEYS = ['audiences', 'training', 'acknowledgeDeadline', 'trainDeadline'] as const;

/** Follow-up figures. `letters` and `early` are `null` for a closed period, which does not store them. */
export interface ReportedFollowUp
  extends Omit<FollowUpFigures, 'letters' | 'early' | 'notNotified'> {
  readonly letters: number | null;
  readonly early: number | null;
}

/** Figures that a closed period does not store. */
export interface LiveFigures extends Pick<Summary, (typeof LIVE_KEYS)[number]> {
  /** Units whose figures the office has compared with a document. */
  readonly checked: number;
  readonly extended: number;
  readonly exempt: number;
}

/** The closing that the report shows. `sound` is true if its rows are unchanged since then. */
export interface ReportedClosing extends Pick<Closing, 'total' | 'blocks'> {
  readonly sound: boolean;
}

/** Data of a report: one dispatch, in its current state or as of a closed period. */
export interface ReportData {
  readonly dispatch: Pick<
    Dispatch,
    'id' | 'number' | 'type' | 'issuedOn' | 'issuingBody' | 'subject' | 'reportsTo'
  >;
  /** Name of the closed period; `''` for the current state. */
  readonly period: string;
  readonly cutOff: Day;
  readonly totals: Figures;
  /** Change since the previous closed period; null if there is none. */
  readonly since: SincePeriod | null;
  /** Closed periods of the dispatch, earliest first. */
  readonly periods: readonly PeriodPoint[];
  readonly blocks: readonly NamedFigures[];
  /** Units that count in the totals, in the order of the office's list. */
  readonly units: readonly ReportUnit[];
  readonly followUp: ReportedFollowUp;
  /** Figures known only for the current state; `null` for a closed period. */
  readonly live: LiveFigures | null;
  /** Figures reported by subordinate offices about their own units; null if there are none. */
  readonly subordinates: SubordinateFigures | null;
  /** The closing that the report shows; `null` for the current state. */
  readonly closing: ReportedClosing | null;
  readonly settings: ReportSettings;
}
