import type { Day } from '../../calendar/day';
import type { FormAnswers, FormOutcome } from '../../forms/form-view';
import { type Dispatch, isAsked } from '../../records/dispatch';
import type { Channel, Obligation } from '../../records/obligation';
import type { Stage } from '../../records/stage';
import type { Language } from '../../texts/language';

/** `receipt`: the unit has acknowledged and reported no result. */
export const RESULT_STATES = ['uncompared', 'compared', 'inProgress', 'receipt'] as const;

export type ResultState = (typeof RESULT_STATES)[number];

/** Most results that can be drawn at once, so that the log names all of them. */
export const MAX_DRAWN = 100;

export interface ListedResult {
  /** Key of the row of Theo dõi. */
  readonly key: string;
  readonly unit: string;
  readonly state: ResultState;
  /** What the unit has answered, with its figures, a line for each part. */
  readonly answer: string;
  /** Number and day of the unit's document; `''` if it named none. */
  readonly document: string;
  readonly channel: Channel | null;
  /** What the office did about it before; `''` for nothing. */
  readonly before: string;
  /** Digest of the row, by which a later change of it is found. */
  readonly seen: string;
}

export interface ResultsView {
  readonly language: Language;
  readonly today: Day;
  readonly dispatches: readonly {
    readonly id: string;
    readonly label: string;
    readonly uncompared: number;
  }[];
  /** Id of the dispatch whose results are listed. */
  readonly dispatch: string;
  readonly results: readonly ListedResult[];
}

export interface DrawnResults {
  readonly view: ResultsView;
  readonly keys: readonly string[];
  /** Number of results from which they were drawn. */
  readonly from: number;
}

export interface ResultMark {
  readonly key: string;
  readonly seen: string;
  readonly kind: 'matches' | 'returned';
  /** The document that it was compared with, or what the unit is to complete. */
  readonly text: string;
}

export interface ResultMarks {
  /** `position` and `checkedOn`, as typed. */
  readonly fields: FormAnswers;
  readonly marks: readonly ResultMark[];
}

export interface ResultsCalls {
  readResults: (dispatch: string) => ResultsView;
  drawResults: (dispatch: string, count: number) => DrawnResults;
  /** A problem of a mark has the key of its row as `field`. */
  markResults: (marks: ResultMarks) => FormOutcome;
}

/** `null` if the unit has not answered. */
export function resultState(row: Obligation, dispatch: Dispatch): ResultState | null {
  if (isAsked(dispatch, 'complete') && row.complete !== 'notStarted') {
    if (row.checkedOn !== null) return 'compared';
    return row.complete === 'completed' ? 'uncompared' : 'inProgress';
  }
  const isReceived = isAsked(dispatch, 'acknowledge') && row.acknowledge === 'acknowledged';
  return isReceived ? 'receipt' : null;
}

/** Stage that is sent back. A unit that reported a result must have received the dispatch. */
export function markedStage(state: ResultState): Stage {
  return state === 'receipt' ? 'acknowledge' : 'complete';
}

/** True if the unit, or its parent body, reported the result, so that the office has seen no document. */
export function isSelfReported({ channel }: Pick<ListedResult, 'channel'>): boolean {
  return channel === 'page' || channel === 'parent';
}
