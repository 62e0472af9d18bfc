import type { Day } from '../../calendar/day';
import type { Unit } from '../../records/unit';
import type { Language } from '../../texts/language';

/** What the import dialog starts from. */
export interface ImportView {
  readonly language: Language;
  /** What the list holds that is asked for first. */
  readonly kind: ListKind;
}

/** What a list holds: units, or answers that the office has already. */
export type ListKind = 'units' | 'answers';

/** What a list is compared with in the import dialog. */
export interface ImportData {
  readonly units: readonly Unit[];
  /** The dispatches that are neither closed nor cancelled. */
  readonly dispatches: readonly ImportDispatch[];
  readonly today: Day;
  /** How many units the last import made and changed, and rows the last one of answers filled, as can be undone. */
  readonly lastImport: {
    readonly added: number;
    readonly changed: number;
    readonly answers: number;
  };
}

/** A dispatch in the import dialog, with what is answered on it so far. */
export interface ImportDispatch {
  readonly id: string;
  readonly label: string;
  readonly issuedOn: Day;
  /** Of the receipt and of training. */
  readonly deadlines: readonly Day[];
}
