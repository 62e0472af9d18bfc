import type { PeriodPoint } from '../../dispatches/rules/period-trend';
import { type Dispatch, DOCUMENT_KEYS } from '../../records/dispatch';
import type { ReportLayout } from '../../records/setting-kinds';
import type { Language } from '../../texts/language';
import type { SentReport } from './sent-report';

export interface ReportView {
  readonly language: Language;
  /** `null` if the user has to choose. */
  readonly layout: ReportLayout | null;
  readonly dispatches: readonly ReportedDispatch[];
  readonly cancelled: readonly CancelledDispatch[];
  /** True if a listed dispatch asks figures. */
  readonly hasRequestedFigures: boolean;
  /** Current figures of the first dispatch; `null` if the dialog has to ask for them. */
  readonly first: SentReport | null;
}

/** If `archivedOn` is set, the rows are in an archive file and there are no current figures. */
export const LISTED_DISPATCH = [
  'id',
  'type',
  'number',
  'label',
  'subject',
  'issuedOn',
  'archivedOn',
  'asks',
  'task',
  'taskWords',
] as const;

export type ListedDispatch = Pick<Dispatch, (typeof LISTED_DISPATCH)[number]>;

/** `periods` are the closed periods, earliest first. */
export interface ReportedDispatch extends ListedDispatch {
  readonly periods: readonly Pick<PeriodPoint, 'period' | 'cutOff' | 'corrected'>[];
}

export const CANCELLED_DISPATCH = [...DOCUMENT_KEYS, 'changes'] as const;

/** A dispatch that units no longer have to carry out. `changes` are the grounds, as units were told. */
export type CancelledDispatch = Pick<Dispatch, (typeof CANCELLED_DISPATCH)[number]>;

/** Ids of dispatches. `period` is the name of a closed period, or `''` for the current state. */
export interface ReportOrder {
  readonly dispatches: readonly string[];
  readonly period: string;
}
