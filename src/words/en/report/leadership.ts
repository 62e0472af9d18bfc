import type { Translated } from '../../translated';
import type { leadership as vi } from '../../vi/report/leadership';

export const leadership: Translated<typeof vi> = {
  overdueNamed: '{count} (working days): {late}',
  lateUnit: '{unit} ({late})',
  lateBy: '{stage}: {days}',
  otherUnits: 'and {count} more units',
  changes: {
    first:
      'Change: this is the first period that was closed for the document; there is none before it to compare with',
    same: 'No change since “{period}”',
    moved:
      'Since “{period}”: acknowledged {acknowledged}; completed {completed}; overdue {overdue}',
    unmoved: 'no change',
  },
  decideItem: 'Submitted to {readers} for consideration and direction:\n{lines}',
  insisted: 'Past the last follow-up step: {count}',
  nearDue: 'Due {day}: {stage}, units open: {count}',
  openAll: 'See all documents that are followed up',
  summaryFile: 'Summary {dispatch} {period}',
  summaryCorrected: 'Summary {dispatch} {period} correction {number}',
  summaryCorrection: 'Correction {number}; reason: {reason}',
  summaryAttached: 'Attached, to be printed: {file}.',
  summaryMissing: 'The summary to be printed could not be attached; please contact {office}.',
};
