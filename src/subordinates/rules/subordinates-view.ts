import type { Day } from '../../calendar/day';
import type { FormOutcome } from '../../forms/form-view';
import type { PeriodFile } from '../../periods/rules/period-file';
import type { Dispatch } from '../../records/dispatch';
import type { SubordinateReport } from '../../records/subordinate-report';
import type { PLACE_KEYS, Unit } from '../../records/unit';
import type { PeriodFileFault } from '../../report/period-file/read-period-file';
import type { Language } from '../../texts/language';

/** What the dialog Nhập tổng hợp cấp dưới starts from. */
export interface SubordinateDialogView {
  readonly language: Language;
}

/** What the dialog compares files with. */
export interface SubordinateFilesView {
  readonly dispatches: readonly SubordinateDispatch[];
  readonly units: readonly SubordinateDialogUnit[];
  /** What was taken in of these dispatches before. */
  readonly reports: readonly SubordinateReport[];
  readonly today: Day;
}

/** A dispatch of ours that files may count for. */
export interface SubordinateDispatch
  extends Pick<Dispatch, 'id' | 'type' | 'number' | 'issuedOn' | 'issuingBody' | 'subject'> {
  /** Codes of the units that owe it, in the order of the list. */
  readonly owing: readonly string[];
}

/** What of a unit is needed to know an office by its name. */
export type SubordinateDialogUnit = Pick<Unit, (typeof PLACE_KEYS)[number]>;

/** A file as it was read: what it holds, or why it cannot be taken. */
export interface ChosenFile {
  readonly name: string;
  readonly read: PeriodFile | PeriodFileFault;
}

/** What a person has looked at and now lets be written. */
export interface SubordinateOrder {
  readonly dispatch: string;
  readonly period: string;
  readonly files: readonly SubordinateEntry[];
}

/** A file to be taken, with the code of the unit that its office is; '' for none. */
export interface SubordinateEntry {
  readonly file: PeriodFile;
  readonly code: string;
}

/** What the dialog Nhập tổng hợp cấp dưới calls. */
export interface SubordinateCalls {
  readSubordinates: () => SubordinateFilesView;
  importSubordinates: (order: SubordinateOrder) => FormOutcome;
}
