import type { Translated } from '../../translated';
import type { summary as viSummary } from '../../vi/sentences/summary';
import { noBlock } from '../report/blocks';

/** The words of the Tổng hợp tab. */
export const summary: Translated<typeof viSummary> = {
  title: 'SUMMARY OF BRIEFING AND IMPLEMENTATION: {document} of {day} concerning {subject}',
  asOf: 'Figures as of {time}, {day}',
  lastPeriod: '. Last period: {period}',
  tiles: {
    acknowledged: 'Acknowledged',
    completed: 'Completed',
    overdue: 'With something overdue',
    open: 'Not acknowledged',
  },
  by: ', due {day}',
  moved: '{moved} since last period',
  same: 'no change since last period',
  dispatch: '{document} of {day} concerning {subject}',
  states: {
    paused: 'FOLLOW-UP IS PAUSED – ',
    closed: 'FOLLOW-UP ENDED ON {day} – ',
  },
  several:
    '{count} documents in follow-up. The figures above add them up: a unit that received several is counted as often.',
  waiting: '{count} letters wait for approval: menu Đôn đốc ▸ Awaiting approval.',
  noneOverdue: 'No unit is overdue.',
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
    'Acknowledged',
    'Share completed',
    'Completed',
    'With something overdue',
  ],
  now: 'Now',
  corrected: ' (closed again)',
  tampered: ' (CHANGED after it was closed)',
  resultsChart: 'Results by block – {number}',
  trendChart: 'Share completed by period – {number}',
  noSuchDirective:
    'No document in follow-up has the number or code “{text}” that stands in the settings; all documents are shown.',
  columns: {
    order: 'No.',
    block: 'Block',
    completedBar: 'Completed',
    units: 'Total units',
    acknowledged: 'Acknowledged',
    acknowledgedShare: 'Rate acknowledged',
    completedOnTime: 'Completed on time',
    completedLate: 'Completed late',
    openWithin: 'Still in time',
    openOverdue: 'Overdue',
    sessions: 'Number of sessions',
    eligible: 'Number eligible',
    attended: 'Number attended',
    attendedShare: 'Rate attended',
  },
  total: 'Total',
  overdue: 'Overdue units ({count}); days are working days',
  overdueColumns: ['No.', 'Unit', 'What is overdue (since)', 'Days', 'Follow-ups'],
  stageDay: '{stage} ({day})',
  expected: 'The unit expects to complete on {remark}',
  difficulties: 'Difficulties: {remark}',
  remarks: { reason: 'Reason: {remark}', phone: 'Telephone: {remark}' },
  more: 'and {count} more units: see the tab {tab}.',
  outdated: 'Units that have answered for an earlier version and are asked again ({count})',
  extended: 'Units with an extension ({count})',
  extendedColumns: ['No.', 'Unit', 'Extended (until)'],
  exempt: 'Units to which it does not apply ({count})',
  unexpected: 'Answers of units that were not asked, in no total ({count})',
  unreachable: 'Units without a usable address, to be contacted by phone or on paper ({count})',
  stages: { acknowledge: 'Receipt', train: 'Briefing' },
  unreadDirectives:
    'Documents missing from the figures below, because their row in the tab “Documents” has a cell to be mended: {count}. See menu Đôn Đốc ▸ System status.',
  begin:
    'In the Đôn Đốc menu, one after the other: Initial set-up, Import units, Add document, Preview and send. Figures will stand here.',
  none: 'No document is in follow-up yet. Add one from the Đôn Đốc menu.',
};
