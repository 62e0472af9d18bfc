import type { Day } from '../core/day';
import type { Deadline } from '../core/deadline';
import type { Directive } from '../core/directive';
import type { Figures } from '../core/figures';
import type { Obligation } from '../core/obligation';
import type { Settings } from '../core/settings';
import type { NamedFigures, Summary } from '../core/summarise';
import type { OverdueStage } from '../core/unit-line';

/** What of the office's settings a report shows. */
export type ReportSettings = Pick<
  Settings,
  'officeName' | 'superior' | 'reportPlace' | 'reportSymbol'
>;

/** A stage that a unit has let pass, as a report tells it; a closed period has kept neither deadline nor days. */
export interface OverdueItem extends Pick<OverdueStage, 'stage'> {
  readonly deadline: Deadline | null;
  /** Working days. */
  readonly daysLate: number | null;
}

/** What a unit has answered, as far as the annexes show it. */
export type ReportedAnswer = Pick<
  Obligation,
  | 'acknowledgedOn'
  | 'train'
  | 'heldOn'
  | 'forms'
  | 'implementingDocument'
  | 'documentOn'
  | 'basis'
  | 'difficulties'
  | 'reason'
>;

/** One unit in the annexes of a report. */
export interface ReportUnit {
  readonly name: string;
  readonly block: string;
  /** Its share of every total. */
  readonly figures: Figures;
  readonly overdue: readonly OverdueItem[];
  readonly reminders: number;
  /** Null in a closed period, which has not kept it. */
  readonly answer: ReportedAnswer | null;
}

/** What is known of a dispatch as it stands now, and is not kept of a closed period. */
export interface LiveFigures
  extends Pick<
    Summary,
    'audiences' | 'training' | 'followUp' | 'acknowledgeDeadline' | 'trainDeadline'
  > {
  /** Units whose figures the office has compared with a document. */
  readonly checked: number;
  readonly extended: number;
  readonly exempt: number;
}

/** What a report is written from: one dispatch, as it stands now or as a closed period has it. */
export interface ReportData {
  readonly directive: Pick<
    Directive,
    'id' | 'number' | 'type' | 'issuedOn' | 'issuingBody' | 'subject' | 'reportsTo'
  >;
  /** Name of the closed period; '' for the state of now. */
  readonly period: string;
  /** The last day that the figures cover. */
  readonly cutOff: Day;
  readonly totals: Figures;
  readonly blocks: readonly NamedFigures[];
  /** Those that count in the totals, in the order of the list. */
  readonly units: readonly ReportUnit[];
  /** Null for a closed period. */
  readonly live: LiveFigures | null;
  readonly settings: ReportSettings;
}
