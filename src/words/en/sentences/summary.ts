import type { Translated } from '../../translated';
import type { summary as viSummary } from '../../vi/sentences/summary';
import { at } from '../names/menu-at';
import { attendance } from '../report/attendance';
import { noBlock } from '../report/blocks';
import { overdueChange } from '../report/overdue-change';
import { sources } from '../report/sources';
import { stageParts } from '../report/stage-parts';

export const summary: Translated<typeof viSummary> = {
  title: {
    receipt: 'SUMMARY OF RECEIPT: {document} of {day} concerning {subject}',
    training: 'SUMMARY OF BRIEFING AND IMPLEMENTATION: {document} of {day} concerning {subject}',
    report: 'SUMMARY OF IMPLEMENTATION: {document} of {day} concerning {subject}',
  },
  asOf: 'Figures as of {time}, {day}',
  lastPeriod: '. Last period: {period}',
  closedPeriod: '. Change of “{closed}” compared with “{period}”',
  firstPeriod:
    '. “{period}” is the first period that was closed; there is none before it to compare with',
  noPeriod: '. No period was closed to compare with',
  tiles: {
    done: { acknowledge: 'Acknowledged', complete: 'Completed' },
    overdue: 'With something overdue',
    open: { acknowledge: 'Not acknowledged', complete: 'Not completed' },
  },
  by: ', due {day}',
  noDeadline: ', no deadline',
  sinceLast: '{moved} since last period',
  inClosed: '{moved} in the closed period',
  same: 'no change',
  overdueChange,
  dispatch: '{document} of {day} concerning {subject}',
  states: {
    paused: 'FOLLOW-UP IS PAUSED – ',
    closed: 'FOLLOW-UP ENDED ON {day} – ',
  },
  several:
    '{count} documents in follow-up. The figures above add them up: a unit that received several is counted as often.',
  noneOverdue: 'No unit is overdue.',
  noDeadlineSet: 'The document has no deadline.',
  sources,
  deadlines: { acknowledge: 'Acknowledge by: {day}.', complete: 'Complete by: {day}.' },
  noDeadlines: {
    acknowledge: 'Acknowledgement: no deadline.',
    complete: 'Completion: no deadline.',
  },
  deadlineRolled: '{due} (the date asked for, {asked}, is a day off)',
  paused: ' (paused)',
  lines: {
    received: '{document}: {units} units{unitsChange}{receipt}.',
    receipt: '; acknowledged {done} ({share}){change}; not acknowledged {open}{left}',
    receiptLeft: ', of these overdue {overdue}',
    result: {
      training:
        'Briefing and implementation: completed {done} ({share}){change}{split}{nothing}; not completed {open}{left}.',
      report:
        'Report on {task}: completed {done} ({share}){change}{split}{nothing}; not completed {open}{left}.',
    },
    resultDone: ', on time {onTime}, late {late}',
    nothing: ', of these {count} with nothing to report',
    resultLeft: ', within the deadline {within}, overdue {overdue}',
    activity: '{sessions} sessions held; {attendance}.',
    overdue: 'Units with something overdue: {count}{change}{untold}{longest}.',
    followUp:
      '{letters} letters sent{early}, {reminders} follow-ups; {after} units {answered} after a reminder; {unreachable} units without a usable address{change}.',
    early: ', {early} reminders before the deadline',
  },
  answered: {
    receipt: 'acknowledged',
    receiptAndResult: 'acknowledged or completed',
    result: 'completed',
  },
  attendance,
  change: ', {moved} since “{period}”',
  changeInClosed: ', {moved} in “{closed}”',
  longest: {
    untold: ', of which no letter told: {count}',
    units: '; longest: {units}',
    unit: '{unit} ({late})',
    late: { some: '{days} working days', none: 'just overdue' },
  },
  byDispatch: 'Documents in follow-up',
  document: 'Document',
  byBlock: 'Results by block',
  noBlock,
  byParent:
    'Results by parent body (units below it at every level, each once, without the body itself)',
  parent: 'Parent body',
  otherUnits: 'Other units, among them the bodies above',
  byAudience: 'Results by audience',
  audienceColumns: ['No.', 'Audience', 'Number eligible', 'Number attended', 'Rate'],
  noAudience: 'Not told by audience',
  requested: 'Figures reported by units',
  requestedColumns: ['No.', 'Figure', 'Total (change)', 'Units'],
  notAdded: 'not added',
  byRound: 'Periods of the repeating report (in brackets: change since the period before)',
  roundColumns: ['No.', 'Period', 'Units asked', 'Reported'],
  accumulated: '{year} since January',
  byPeriod: 'Results by reporting period',
  period: 'Reporting period',
  cutOff: 'Figures to',
  hasDeadline: 'Deadline in period',
  now: 'Now',
  corrected: ' (closed again)',
  tampered: ' (CHANGED after it was closed)',
  resultsChart: {
    receipt: 'Results by block – {number}, acknowledgement',
    training: 'Results by block – {number}, training',
    report: 'Results by block – {number}, report',
  },
  trendChart: {
    receipt: 'Rate acknowledged by period – {number}',
    receiptAndResult: 'Rates acknowledged and completed by period – {number}',
    result: 'Rate completed by period – {number}',
  },
  columns: {
    order: 'No.',
    block: 'Block',
    units: 'Total units',
    done: { acknowledge: 'Acknowledged', complete: 'Completed' },
    progress: { acknowledge: 'Progress: acknowledged', complete: 'Progress: completed' },
    share: { acknowledge: 'Rate acknowledged', complete: 'Rate completed' },
    parts: stageParts,
    overdue: 'With something overdue',
    training: {
      sessions: 'Number of sessions',
      eligible: 'Number eligible',
      attended: 'Number attended',
      attendedShare: 'Rate attended',
    },
  },
  total: 'Total',
  overdue: 'Overdue units ({count}); days are working days',
  overdueColumns: ['No.', 'Unit', 'What is overdue (since)', 'Days', 'Follow-ups'],
  stageDay: '{stage} ({day})',
  justOverdue: 'just overdue',
  expected: {
    ahead: 'The unit expects to complete on {remark}',
    passed: 'The unit expected to complete on {remark}, which has passed',
  },
  difficulties: 'Difficulties: {remark}',
  remarks: { reason: 'Reason: {remark}', phone: 'Telephone: {remark}' },
  more: 'and {count} more units: see the tab {tab}.',
  outdated: 'Units that have answered for an earlier version and are asked again ({count})',
  extended: 'Units with an extension ({count})',
  extendedColumns: ['No.', 'Unit', 'Extended (until)'],
  exempt: 'Units to which it does not apply ({count})',
  unexpected: 'Answers of units that were not asked, in no total ({count})',
  unreachable: 'Units without a usable address, to be contacted by phone or on paper ({count})',
  stages: {
    acknowledge: 'Receipt',
    complete: { training: 'Briefing', report: 'Report on {task}' },
  },
  unreadDispatches: 'Documents that are not in the figures below yet: {count}.',
  stale: 'The figures below are those of the last update, without what has changed since.',
  begin: `Begin at the menu ${at.setUp}: each window has the button to what comes next (Import units, Add document, Preview and send). The figures will stand here.`,
  none: `No document is in follow-up yet. Add one: menu ${at.openDispatch}.`,
};
