import type { summaryPage as vi } from '../../vi/pages/summary-page';
import { urgency } from '../names/choices';
import { noBlock } from '../report/blocks';
import { overdueChange } from '../report/overdue-change';
import { presetHeads } from '../report/preset-heads';
import { sources } from '../report/sources';
import { stageParts } from '../report/stage-parts';
import { audiences } from '../report/training-forms';

/** Numerals in words, by number. */
const numerals = ['zero', 'one', 'two', 'three', 'four', 'five'];

export const summaryPage: typeof vi = {
  title: 'Summary of follow-up',
  asOf: (moment) => `Figures as of ${moment}`,
  print: 'Print',
  over: 'The follow-up of this document has ended; its figures are in the reports that were made.',
  ended: (day) => `The follow-up of this document ended on ${day}.`,
  contents: 'Documents',

  numbered: (type, number) => `${type} No. ${number}`,
  issued: (day, body) => `of ${day}, ${body}`,
  urgency,
  leadUnit: (name) => `Body in charge: ${name}`,
  about: (subject) => `Subject: ${subject}`,
  deadlines: {
    acknowledge: (day) => `Acknowledge by: ${day}`,
    complete: (day) => `Complete by: ${day}`,
  },
  noDeadlines: { acknowledge: 'Acknowledgement: no deadline', complete: 'Completion: no deadline' },
  rolled: (asked, due) => `${asked} (a day off; counted until the end of ${due})`,

  done: {
    acknowledge: 'Acknowledged',
    complete: { training: 'Briefing completed', report: 'Reported on {task}' },
  },
  overdueUnits: 'Units with something overdue',
  open: { acknowledge: 'Not acknowledged', complete: 'Not completed' },
  nothing: (count) => `of these ${count} with nothing to report`,
  doneShort: { acknowledge: 'Acknowledged', complete: 'Completed' },
  overdueShort: 'Overdue',
  back: '← All documents',
  unmoved: 'no change',
  notComparable: 'not comparable yet',
  overdueChange,
  sinceBefore: (moved) => `${moved} since the last period`,
  inClosed: (moved) => `${moved} in the closed period`,
  before: (period, day) => `Change since the last period: ${period}, figures up to ${day}.`,
  closedBefore: (closed, before) => `Change of “${closed}” compared with “${before}”.`,
  firstPeriod: (period) =>
    `The document is new in “${period}”; there is no period before it to compare with.`,
  noBefore: 'No period was closed before, so progress cannot be compared yet.',
  decide: 'For your direction',
  insisted: (count, days, units) =>
    `Overdue by ${days} working days or more, past the last step of the follow-up schedule (units: ${count}): ${units}`,
  dueToday: (stage, day, open) => `Due today (${day}): ${stage}; units still open: ${open}`,
  near: (stage, day, open) => `Due ${day}: ${stage}; units still open: ${open}`,
  lateUnit: (unit, days) => `${unit} (${days})`,
  latest: 'Overdue longest',
  moreLate: (count) => `and ${count} more units`,
  trend: {
    receipt: 'Share acknowledged over the periods (figures in the table below)',
    receiptAndResult:
      'Share acknowledged and completed over the periods (figures in the table below)',
    result: 'Share completed over the periods (figures in the table below)',
  },
  deadlineMarks: { acknowledge: 'acknowledge by', complete: 'complete by' },
  of: (part, whole) => `${part}/${whole}`,
  sources,
  copy: 'Copy the summary',
  copied: (lines) => `The ${numerals[lines] ?? lines} lines are copied.`,
  copyByHand: 'The browser does not allow copying. The lines above are selected: press Ctrl+C.',
  requested: {
    title: 'Figures reported by units',
    figure: 'Figure',
    sum: 'Total',
    change: 'Change',
    units: 'Units that reported',
  },
  rounds: {
    title: 'Periods of the repeating report (in brackets: change since the period before)',
    name: 'Period',
    reported: 'Reported',
    accumulated: '{year} since January',
  },
  notAdded: 'not added',
  notReported: 'none yet',
  byPeriod: 'Results by reporting period',
  period: 'Reporting period',
  cutOff: 'Figures to',
  now: 'Now',
  corrected: 'closed again',
  tampered: 'CHANGED after it was closed',
  byAudience: 'Results by audience',
  audience: 'Audience',
  audiences: { ...audiences, none: 'Not told by audience' },
  byParent: 'Results by parent body (each unit below it once)',
  parent: 'Parent body',
  otherUnits: 'Other units, among them the bodies above',
  outdatedList: 'Units that have answered for an earlier version and are asked again',

  redList: 'Overdue units',
  redListNone: 'No unit is overdue.',
  extendedList: 'Units with an extension',
  unexpectedList: 'Answers of units that were not asked (in no total)',
  exemptList: 'Exempt units (left out of the totals)',
  endedUnits: (count) =>
    `Units of the total that have ended, of which only what they finished counts: ${count}.`,
  checkingList: 'Units whose figures are being checked (not in the totals yet)',
  endedList: 'Units that have ended (only what they finished counts)',
  unreachableList: 'Units without a usable address',
  more: (count: string) =>
    `and ${count} more units: see the spreadsheet or the annexes of the report.`,
  moreOnPage: (count) => `and ${count} more units: see the page.`,
  showAll: (count) => `Show all ${count} lines`,
  showFirst: (count) => `Show the first ${count} only`,
  scroll: 'Swipe sideways to see every column.',
  index: 'No.',
  unit: 'Unit',
  block: 'Block',
  overdueWhat: 'What is overdue',
  deadline: 'Deadline',
  daysLate: 'Days overdue',
  lateDays: { some: 'days: {days}', none: 'just overdue' },
  lateWorkingDays: { some: 'working days: {days}', none: 'just overdue' },
  lateInSeveral: (count) => `Units overdue in two or more documents (${count})`,
  lateOf: (overdue, all) => `${overdue} of ${all} documents received`,
  daysLateNote: 'Days overdue are working days.',
  extendedWhat: 'Extended for',
  extendedTo: 'Extended to',
  reminders: 'Follow-ups',
  difficulties: 'Difficulties',
  expectedOn: (day) => `Expects to complete on ${day}.`,
  expectedPassed: (day) => `Expected to complete on ${day}, which has passed.`,
  reason: 'Reason',
  phone: 'Phone',
  stages: {
    acknowledge: 'Acknowledge',
    complete: { training: 'Briefing', report: 'Report on {task}' },
  },

  byBlock: 'Summary by block',
  noBlock,
  total: 'Total',
  columns: {
    units: 'Units',
    acknowledged: 'Acknowledged',
    acknowledgedShare: 'Rate',
    parts: {
      acknowledge: stageParts.acknowledge,
      complete: {
        ...stageParts.complete,
        overdue: 'Open, overdue',
        openNoDeadline: 'Open, no deadline',
      },
    },
    preset: presetHeads,
  },
  bars: {
    receipt: 'Acknowledgement by block (the figures are in the table below)',
    training: 'Briefing by block (the figures are in the table below)',
    report: 'Results of {task} by block (the figures are in the table below)',
  },
};
