import { formatDay } from '../../core/day';
import type { Deadline } from '../../core/deadline';
import type { summary as vi } from '../vi/summary';
import { counted } from './counted';

/** The words of the summary tab, in English. */
export const summary: typeof vi = {
  title: (document, day, subject) =>
    `SUMMARY OF BRIEFING AND IMPLEMENTATION: ${document} of ${day} concerning ${subject}`,
  asOf: (time, day) => `Figures as of ${time}, ${day}`,
  selfReported: 'Figures are reported by the units themselves and have not been checked.',
  deadlines: (acknowledge, train) =>
    `Acknowledge by: ${deadlineText(acknowledge)}. Complete by: ${deadlineText(train)}.`,
  headline: (units, acknowledged, completed, overdue, unreachable) =>
    `${counted(units, 'unit')}; acknowledged ${acknowledged}; completed ${completed}; overdue ${overdue}; without a usable address ${unreachable}.`,
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
  overdue: (count) => `Overdue units (${count})`,
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
  extended: (count) => `Units with an extension (${count})`,
  exempt: (count) => `Units to which it does not apply (${count})`,
  unreachable: (count) =>
    `Units without a usable address, to be contacted by phone or on paper (${count})`,
  stages: { acknowledge: 'Acknowledgement', train: 'Training' },
  letters: (count) => `${counted(count, 'letter')} sent.`,
  none: 'No document is in follow-up yet. Add one from the Đôn Đốc menu.',
  noOffice: 'Office in charge of follow-up',
};

function deadlineText({ asked, due }: Deadline): string {
  return asked === due
    ? formatDay(due)
    : `${formatDay(due)} (set for ${formatDay(asked)}, a day off)`;
}
