import type { PeriodPoint } from '../../dispatches/rules/period-trend';
import type { Directive } from '../../records/directive';
import type { ReportLayout } from '../../records/settings';
import type { Language } from '../../texts/language';

/** What the dialog Lập báo cáo starts from. */
export interface ReportView {
  readonly language: Language;
  /** The layout that the office has set. */
  readonly layout: ReportLayout;
  readonly directives: readonly ReportedDirective[];
  /** Whether lower offices have sent figures. */
  readonly hasLower: boolean;
  readonly version: string;
}

/** What names a dispatch; the rows of one that is archived are in its file, so that it has no figures of now. */
export const LISTED_DIRECTIVE = [
  'id',
  'type',
  'number',
  'subject',
  'issuedOn',
  'archivedOn',
] as const;

/** A dispatch by name. */
export type ListedDirective = Pick<Directive, (typeof LISTED_DIRECTIVE)[number]>;

/** A dispatch that can be reported on, with its closed periods, the earliest first. */
export interface ReportedDirective extends ListedDirective {
  readonly periods: readonly Pick<PeriodPoint, 'period' | 'cutOff' | 'corrected'>[];
}

/** Which figures a report is wanted of; `period` is '' for those of now. */
export interface ReportOrder {
  readonly directive: string;
  readonly period: string;
}
