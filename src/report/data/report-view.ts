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

/** A dispatch that can be reported on, with its closed periods, the earliest first. */
export interface ReportedDirective extends Pick<Directive, 'id' | 'type' | 'number' | 'subject'> {
  /** Whether figures of now can be had: the rows of an archived dispatch are in its file. */
  readonly hasNow: boolean;
  readonly periods: readonly Pick<PeriodPoint, 'period' | 'cutOff' | 'corrected'>[];
}

/** Which figures a report is wanted of; `period` is '' for those of now. */
export interface ReportOrder {
  readonly directive: string;
  readonly period: string;
}
