import type { Language } from './language';
import type { ReportLayout } from './settings';

/** What the dialog Lập báo cáo starts from. */
export interface ReportView {
  readonly language: Language;
  /** The layout that the office has set. */
  readonly layout: ReportLayout;
  readonly directives: readonly ReportedDirective[];
}

/** A dispatch that can be reported on, with its closed periods, the earliest first. */
export interface ReportedDirective {
  readonly id: string;
  readonly label: string;
  readonly periods: readonly {
    readonly name: string;
    /** The last day that it covers, `dd/mm/yyyy`. */
    readonly day: string;
    readonly corrected: boolean;
  }[];
}

/** Which figures a report is wanted of; `period` is '' for those of now. */
export interface ReportOrder {
  readonly directive: string;
  readonly period: string;
}
