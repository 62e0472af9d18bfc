import type { PeriodPoint } from '../../dispatches/rules/period-trend';
import type { Dispatch } from '../../records/dispatch';
import type { ReportLayout } from '../../records/settings';
import type { Language } from '../../texts/language';

/** What the dialog Lập báo cáo starts from. */
export interface ReportView {
  readonly language: Language;
  /** The layout that the office has set. */
  readonly layout: ReportLayout;
  readonly dispatches: readonly ReportedDispatch[];
  /** Whether lower offices have sent figures. */
  readonly hasSubordinates: boolean;
  readonly version: string;
}

/** What names a dispatch; the rows of one that is archived are in its file, so that it has no figures of now. */
export const LISTED_DISPATCH = [
  'id',
  'type',
  'number',
  'subject',
  'issuedOn',
  'archivedOn',
] as const;

/** A dispatch by name. */
export type ListedDispatch = Pick<Dispatch, (typeof LISTED_DISPATCH)[number]>;

/** A dispatch that can be reported on, with its closed periods, the earliest first. */
export interface ReportedDispatch extends ListedDispatch {
  readonly periods: readonly Pick<PeriodPoint, 'period' | 'cutOff' | 'corrected'>[];
}

/** Which figures a report is wanted of; `period` is '' for those of now. */
export interface ReportOrder {
  readonly dispatch: string;
  readonly period: string;
}
