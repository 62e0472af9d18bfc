import type { Translated } from '../../translated';
import type { leadership as vi } from '../../vi/report/leadership';

export const leadership: Translated<typeof vi> = {
  figures: {
    acknowledge: '- Acknowledged: {done}/{asked} units ({share})',
    complete: {
      training: '- Briefing completed: {done}/{asked} units ({share})',
      report: '- Reported on {task}: {done}/{asked} units ({share})',
    },
    overdue: '- With something overdue: {overdue}',
  },
  leadUnit: 'Body in charge: {name}.',
  blockLine: '- {block}: {results}',
  blockResults: {
    acknowledge: '{done}/{asked} acknowledged',
    complete: '{done}/{asked} completed',
  },
  completedAfter: 'units that {answered} after a reminder or follow-up: {count}',
  resultItem: {
    training: 'Briefing and dissemination: {results}.',
    report: 'Report on {task}: {results}.',
  },
  results: {
    completed: {
      both: 'units completed: {hoan_thanh} (on time {dung_han}, late {hoan_thanh_qua_han})',
      onlyFirst: 'units completed: {hoan_thanh}, on time',
      onlySecond: 'units completed: {hoan_thanh}, late',
    },
    completedNoDeadline: 'units completed: {hoan_thanh}',
    nothing: 'of these with nothing to report: {count}',
    open: {
      both: 'units not completed: {chua_hoan_thanh} (within the deadline {trong_han}, overdue {qua_han})',
      onlyFirst: 'units not completed: {chua_hoan_thanh}, still within the deadline',
      onlySecond: 'units not completed: {chua_hoan_thanh}, overdue',
    },
    openNoDeadline: 'units not completed: {chua_hoan_thanh}, no deadline',
    sessions: 'sessions held: {so_hoi_nghi}',
    attended: 'attendances: {so_tham_gia}/{so_thuoc_dien} ({ty_le_tham_gia})',
  },
  overdueNamed: '{count} (working days): {late}',
  lateUnit: '{unit} ({late})',
  lateBy: '{stage}: {days}',
  otherUnits: 'and {count} more units',
  changes: {
    first:
      'Change: this is the first period that was closed for the document; there is none before it to compare with',
    same: 'No change since “{period}”',
    moved: 'Since “{period}”: {changes}',
    of: {
      acknowledge: 'acknowledged {how}',
      complete: 'completed {how}',
      overdue: 'overdue {how}',
    },
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
