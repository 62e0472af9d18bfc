import type { Day } from '../../calendar/day';
import type { Dispatch } from '../../records/dispatch';
import type { Unit } from '../../records/unit';
import type { Language } from '../../texts/language';

export interface ImportView {
  readonly language: Language;
  readonly kind: ListKind;
  /** `null` if there are so many units that they are asked for once a list is chosen. */
  readonly first: ImportData | null;
}

export type ListKind = 'units' | 'answers';

export interface ImportData {
  readonly units: readonly Unit[];
  /** Dispatches that are neither closed nor cancelled. */
  readonly dispatches: readonly ImportDispatch[];
  readonly today: Day;
  /** `added` and `changed` count units; `answers` counts rows that the last import of answers filled. */
  readonly lastImport: {
    readonly added: number;
    readonly changed: number;
    readonly answers: number;
  };
}

export interface ImportDispatch
  extends Pick<Dispatch, 'asks' | 'task' | 'number' | 'replaces' | 'requestedFigures'> {
  readonly id: string;
  readonly label: string;
  /** Part of the document, or period of a repeating report. */
  readonly part: string;
  readonly issuedOn: Day;
  /** For acknowledgement and for the result, if they have one. */
  readonly deadlines: readonly Day[];
}
