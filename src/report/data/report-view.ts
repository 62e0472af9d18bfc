import type { PeriodPoint } from '../../dispatches/rules/period-trend';
import type { Dispatch } from '../../records/dispatch';
import type { ReportLayout } from '../../records/setting-kinds';
import type { Language } from '../../texts/language';

export interface ReportView {
  readonly language: Language;
  /** Layout from the office's settings. */
  readonly layout: ReportLayout;
  readonly dispatches: readonly ReportedDispatch[];
  /** True if subordinate offices have reported figures. */
  readonly hasSubordinates: boolean;
  readonly version: string;
}

/**
 * Fields that the report needs from every dispatch. If `archivedOn` is set, the rows are in an
 * archive file and there are no current figures.
 */
export const LISTED_DISPATCH = [
  'id',
  'type',
  'number',
  'subject',
  'issuedOn',
  'archivedOn',
] as const;

export type ListedDispatch = Pick<Dispatch, (typeof LISTED_DISPATCH)[number]>;

/** A dispatch in the dialog's list, with its closed periods, earliest first. */
export interface ReportedDispatch extends ListedDispatch {
  readonly periods: readonly Pick<PeriodPoint, 'period' | 'cutOff' | 'corrected'>[];
}

/** Which figures to read: a dispatch id and the name of a closed period, or `''` for the current state. */
export interface ReportOrder {
  readonly dispatch: string;
  readonly period: string;
}
