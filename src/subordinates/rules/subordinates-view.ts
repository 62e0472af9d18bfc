import type { Day } from '../../calendar/day';
import type { FormOutcome } from '../../forms/form-view';
import type { PeriodFile } from '../../periods/rules/period-file';
import type { Dispatch } from '../../records/dispatch';
import type { SubordinateReport } from '../../records/subordinate-report';
import type { PLACE_KEYS, Unit } from '../../records/unit';
import type { PeriodFileResult } from '../../report/period-file/read-period-file';
import type { Language } from '../../texts/language';

export interface SubordinateDialogView {
  readonly language: Language;
}

export interface SubordinateFilesView {
  readonly dispatches: readonly SubordinateDispatch[];
  readonly units: readonly SubordinateDialogUnit[];
  /** Earlier imported reports on these dispatches. */
  readonly reports: readonly SubordinateReport[];
  readonly today: Day;
}

export interface SubordinateDispatch
  extends Pick<Dispatch, 'id' | 'type' | 'number' | 'issuedOn' | 'issuingBody' | 'subject'> {
  /** Codes of the units that owe it, in the order of the list. */
  readonly owingUnits: readonly string[];
}

/** The fields needed to recognise an office by name. */
export type SubordinateDialogUnit = Pick<Unit, (typeof PLACE_KEYS)[number]>;

/** A chosen file: its `name`, and in `result` its content or the reason why it cannot be read. */
export interface ChosenFile {
  readonly name: string;
  readonly result: PeriodFileResult;
}

export interface SubordinateOrder {
  readonly dispatch: string;
  readonly period: string;
  readonly files: readonly SubordinateEntry[];
}

/** A file to import and the code of its unit; `''` for none. */
export interface SubordinateEntry {
  readonly file: PeriodFile;
  readonly code: string;
}

export interface SubordinateCalls {
  readSubordinates: () => SubordinateFilesView;
  importSubordinates: (order: SubordinateOrder) => FormOutcome;
}
