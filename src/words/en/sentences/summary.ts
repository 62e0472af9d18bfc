import type { Translated } from '../../translated';
import type { summary as viSummary } from '../../vi/sentences/summary';
import { noBlock } from '../report/blocks';

/** The words of the Tổng hợp tab. */
export const summary: Translated<typeof viSummary> = {
  title: 'SUMMARY OF BRIEFING AND IMPLEMENTATION: {document} of {day} concerning {subject}',
  asOf: 'Figures as of {time}, {day}',
  evidence:
    'Checked against a document: {checked} units ({checkedDone} completed). Reported by the units themselves and not checked: {own} units ({ownDone} completed); of these the office or a parent body recorded {others}. Nothing is known of {silent} units.',
  deadlines: 'Acknowledge by: {acknowledge}. Complete by: {train}.',
  deadlineRolled: '{due} (the date asked for, {asked}, is a day off)',
  paused: ' (paused)',
  lines: {
    acknowledged:
      '{document}: {units} units{unitsChange}; acknowledged {acknowledged} ({share}){change}; not acknowledged {open}, of these overdue {overdue}.',
    completed:
      'Briefing and implementation: completed {completed} ({share}){change}, on time {onTime}, late {late}; not completed {open}, within the deadline {within}, overdue {overdue}.',
    activity: '{sessions} sessions held; {attended}/{eligible} attendances ({share}).',
    overdue: 'Units with something overdue: {count}{change}{untold}{longest}.',
    followUp:
      '{letters} letters sent, {early} reminders before the deadline, {reminders} follow-ups; {after} units completed after a reminder; {unreachable} units without a usable address{change}.',
  },
  change: ', {moved} since “{period}”',
  longest: {
    untold: ', of which no letter told: {count}',
    units: '; longest: {units}',
    unit: '{unit} ({days} working days)',
  },
  byDirective: 'Documents in follow-up',
  document: 'Document',
  byBlock: 'Results by block',
  noBlock,
  byParent:
    'Results by parent body (units below it at every level, each once, without the body itself)',
  parent: 'Parent body',
  byAudience: 'Results by audience',
  audienceColumns: ['No.', 'Audience', 'Number eligible', 'Number attended', 'Rate'],
  noAudience: 'Not told by audience',
  byPeriod: 'Results by reporting period',
  periodColumns: [
    'No.',
    'Reporting period',
    'Figures to the end of',
    'Units',
    'Share completed',
    'Acknowledged',
    'Completed',
    'With something overdue',
    'Remark',
  ],
  now: 'Now',
  corrected: 'closed again',
  tampered: 'CHANGED after it was closed',
  resultsChart: 'Results by block – {number}',
  trendChart: 'Share completed by period – {number}',
  noSuchDirective:
    'No document in follow-up has the number or code “{text}” that stands in the settings; all documents are shown.',
  columns: {
    order: 'No.',
    block: 'Block',
    units: 'Total units',
    acknowledged: 'Acknowledged',
    acknowledgedShare: 'Rate',
    completedOnTime: 'Completed on time',
    completedLate: 'Completed late',
    openWithin: 'In progress, within deadline',
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
  ],
  expected: 'The unit expects to complete on {remark}',
  difficulties: 'Difficulties: {remark}',
  remarks: { reason: 'Reason: {remark}', phone: 'Telephone: {remark}' },
  more: 'and {count} more units: see the tab {tab}.',
  outdated: 'Units that have answered for an earlier version and are asked again ({count})',
  extended: 'Units with an extension ({count})',
  extendedColumns: ['No.', 'Unit', 'Block', 'Extended for', 'Until'],
  exempt: 'Units to which it does not apply ({count})',
  unexpected: 'Answers of units that were not asked, in no total ({count})',
  unreachable: 'Units without a usable address, to be contacted by phone or on paper ({count})',
  stages: { acknowledge: 'Acknowledgement', train: 'Briefing' },
  unreadDirectives:
    'Documents missing from the figures below, because their row in the tab “Documents” has a cell to be mended: {count}. See menu Đôn Đốc ▸ System status.',
  none: 'No document is in follow-up yet. Add one from the Đôn Đốc menu.',
};
