import type { Day } from '../../calendar/day';
import type { Unit } from '../../records/unit';
import type { Language } from '../../texts/language';

export interface ImportView {
  readonly language: Language;
  /** The kind of list that is preselected. */
  readonly kind: ListKind;
}

/** Units, or answers that the office already has. */
export type ListKind = 'units' | 'answers';

/** Data with which the dialog compares a list. */
export interface ImportData {
  readonly units: readonly Unit[];
  /** Dispatches that are neither closed nor cancelled. */
  readonly dispatches: readonly ImportDispatch[];
  readonly today: Day;
  /**
   * What can be undone: units that the last import of units has `added` and `changed`, and rows that the last
   * import of `answers` has filled.
   */
  readonly lastImport: {
    readonly added: number;
    readonly changed: number;
    readonly answers: number;
  };
}

export interface ImportDispatch {
  readonly id: string;
  readonly label: string;
  readonly issuedOn: Day;
  /** For acknowledgement and for training. */
  readonly deadlines: readonly Day[];
}
