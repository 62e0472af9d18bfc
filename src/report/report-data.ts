import type { Day } from '../core/day';
import type { Directive } from '../core/directive';
import type { Figures } from '../core/figures';
import type { Stage } from '../core/obligation';
import type { Settings } from '../core/settings';
import type { NamedFigures, Summary } from '../core/summarise';

/** What of the office's settings a report shows. */
export type ReportSettings = Pick<
  Settings,
  'officeName' | 'superior' | 'reportPlace' | 'reportSymbol'
>;

/** A stage that a unit has let pass, as a report tells it; what a closed period did not keep is null. */
export interface OverdueItem {
  readonly stage: Stage;
  readonly due: Day | null;
  /** Working days. */
  readonly daysLate: number | null;
}

/** How far a unit's training has come, and how it ended; of a closed period whether it is `open`. */
export type TrainingResult = 'notStarted' | 'inProgress' | 'open' | 'onTime' | 'late';

/** One unit in the annexes of a report; what a closed period did not keep is null or ''. */
export interface ReportUnit {
  readonly name: string;
  readonly block: string;
  readonly acknowledged: boolean;
  readonly acknowledgedOn: Day | null;
  /** Number and day of its implementing document. */
  readonly document: string;
  readonly heldOn: Day | null;
  /** Forms of training as they were chosen, joined by "; ". */
  readonly forms: string;
  readonly sessions: number;
  readonly eligible: number;
  readonly attended: number;
  /** The report or document by which its figures were given. */
  readonly basis: string;
  readonly result: TrainingResult;
  readonly overdue: readonly OverdueItem[];
  readonly reminders: number;
  readonly difficulty: string;
  /** Why its deadline was moved; '' where it was not. */
  readonly remark: string;
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
