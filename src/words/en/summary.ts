import type { Translated } from '../translated';
import type { summary as viSummary } from '../vi/summary';

/** The words of the Tổng hợp tab. */
export const summary: Translated<typeof viSummary> = {
  title: 'SUMMARY OF BRIEFING AND IMPLEMENTATION: {document} of {day} concerning {subject}',
  asOf: 'Figures as of {time}, {day}',
  sources:
    'For {others} units the office or a parent body recorded an answer; {checked} reports have been checked.',
  selfReported: 'Figures are reported by the units themselves and have not been checked.',
  deadlines: 'Acknowledge by: {acknowledge}. Complete by: {train}.',
  deadlineRolled: '{due} (the date asked for, {asked}, is a day off)',
  headline:
    '{units} units; acknowledged {acknowledged}; completed {completed}; overdue {overdue}; without a usable address {unreachable}.',
  byBlock: 'Results by block',
  columns: {
    order: 'No.',
    block: 'Block',
    units: 'Total units',
    acknowledged: 'Acknowledged',
    acknowledgedShare: 'Rate',
    completedOnTime: 'Completed on time',
    completedLate: 'Completed late',
    openWithin: 'Not completed, within deadline',
    openOverdue: 'Not completed, overdue',
    sessions: 'Number of sessions',
    eligible: 'Number eligible',
    attended: 'Number attended',
    attendedShare: 'Rate',
  },
  total: 'Total',
  overdue: 'Overdue units ({count})',
  overdueColumns: [
    'No.',
    'Unit',
    'Block',
    'What is overdue',
    'Deadline',
    'Working days overdue',
    'Reminders and follow-ups',
    'Difficulties',
  ],
  extended: 'Units with an extension ({count})',
  exempt: 'Units to which it does not apply ({count})',
  unexpected: 'Answers of units that were not asked, in no total ({count})',
  unreachable: 'Units without a usable address, to be contacted by phone or on paper ({count})',
  stages: { acknowledge: 'Acknowledgement', train: 'Training' },
  letters: '{count} letters sent.',
  none: 'No document is in follow-up yet. Add one from the Đôn Đốc menu.',
};
