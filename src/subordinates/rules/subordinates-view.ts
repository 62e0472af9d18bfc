import type { Day } from '../../calendar/day';
import type { FormOutcome } from '../../forms/form-view';
import type { PeriodFile } from '../../periods/rules/period-file';
import { type Dispatch, DOCUMENT_KEYS } from '../../records/dispatch';
import type { SubordinateReport } from '../../records/subordinate-report';
import type { PLACE_KEYS, Unit } from '../../records/unit';
import type { PeriodFileResult } from '../../report/period-file/read-period-file';
import type { Language } from '../../texts/language';

export interface SubordinateDialogView {
  readonly language: Language;
  /** `null` if the dialog has to ask for it. */
  readonly files: SubordinateFilesView | null;
}

export interface SubordinateFilesView {
  readonly dispatches: readonly SubordinateDispatch[];
  readonly units: readonly SubordinateDialogUnit[];
  readonly reports: readonly SubordinateReport[];
  readonly today: Day;
}

export const SUBORDINATE_DISPATCH_KEYS = [...DOCUMENT_KEYS, 'asks'] as const;

export interface SubordinateDispatch
  extends Pick<Dispatch, (typeof SUBORDINATE_DISPATCH_KEYS)[number]> {
  readonly owingUnits: readonly string[];
}

/** The fields needed to recognise an office by name. */
export type SubordinateDialogUnit = Pick<Unit, (typeof PLACE_KEYS)[number]>;

export interface ChosenFile {
  readonly name: string;
  readonly result: PeriodFileResult;
}

export interface SubordinateOrder {
  readonly dispatch: string;
  readonly period: string;
  readonly files: readonly SubordinateEntry[];
}

/** `code` is the code of the unit that sent the file; `''` for none. */
export interface SubordinateEntry {
  readonly file: PeriodFile;
  readonly code: string;
}

export interface SubordinateCalls {
  readSubordinates: () => SubordinateFilesView;
  importSubordinates: (order: SubordinateOrder) => FormOutcome;
}
