import type { PeriodPoint } from '../../dispatches/rules/period-trend';
import type { Dispatch } from '../../records/dispatch';
import type { ReportLayout } from '../../records/settings';
import type { Language } from '../../texts/language';

export interface ReportView {
  readonly language: Language;
  /** The layout set by the office. */
  readonly layout: ReportLayout;
  readonly dispatches: readonly ReportedDispatch[];
  /** True if subordinate offices have reported figures. */
  readonly hasSubordinates: boolean;
  readonly version: string;
}

/**
 * Fields that identify a dispatch. An archived dispatch has no current figures: its rows are in a
 * file.
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

/** A dispatch that can be reported on, with its closed periods, earliest first. */
export interface ReportedDispatch extends ListedDispatch {
  readonly periods: readonly Pick<PeriodPoint, 'period' | 'cutOff' | 'corrected'>[];
}

/** The figures requested; `period` is `''` for the current state. */
export interface ReportOrder {
  readonly dispatch: string;
  readonly period: string;
}
