import type { Translated } from '../../translated';
import type { leadership as vi } from '../../vi/report/leadership';
import { overdueChange } from './overdue-change';

export const leadership: Translated<typeof vi> = {
  figures: {
    acknowledge: '- Acknowledged: {done}/{asked} units ({share})',
    complete: {
      training: '- Briefing completed: {done}/{asked} units ({share})',
      report: '- Reported on {task}: {done}/{asked} units ({share})',
    },
    overdue: '- With something overdue: {overdue}',
  },
  document: 'Document: {document}.',
  leadUnit: 'Body in charge: {name}.',
  blockItem: 'By block:\n{blocks}',
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
      both: 'units completed: {done} (on time {onTime}, late {late})',
      onlyFirst: 'units completed: {done}, on time',
      onlySecond: 'units completed: {done}, late',
    },
    completedNoDeadline: 'units completed: {done}',
    nothing: 'of these with nothing to report: {nothingToReport}',
    open: {
      both: 'units not completed: {open} (within the deadline {within}, overdue {overdue})',
      onlyFirst: 'units not completed: {open}, still within the deadline',
      onlySecond: 'units not completed: {open}, overdue',
    },
    openNoDeadline: 'units not completed: {open}, no deadline',
    sessions: 'sessions held: {sessions}',
  },
  overdueNamed: '{count} (working days): {late}',
  lateUnit: '{unit} ({late})',
  lateBy: '{stage}: {late}',
  late: { some: '{days}', none: 'just overdue' },
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
    overdue: overdueChange,
    unmoved: 'no change',
  },
  decideItem: 'Submitted to {readers} for consideration and direction:\n{lines}',
  ofDispatch: '{number}: {line}',
  inDispatch: '{number}, {what}',
  insisted:
    'Direction is requested on units without a result (number of units: {count}; follow-ups to each: {times}): {units}',
  nearDue: 'Due {day}: {stage}; units open: {count}',
  dueToday: 'Due today ({day}): {stage}; units open: {count}',
  nearOf: '{what} ({number})',
  several: {
    compared: 'In brackets: change since “{period}”',
    isNew: ' (new)',
    title: '{number} ({subject}){mark}',
    stages: {
      acknowledge: 'acknowledged {done}/{asked}',
      complete: {
        training: 'briefing completed {done}/{asked}',
        report: 'reported on {task} {done}/{asked}',
      },
    },
    overdue: 'Overdue units: {count}',
    noneOverdue: 'No overdue units',
    longest: 'for the longest time: {units}',
    among: 'among them: {units}',
    named: '{units}',
    notNamed: 'Names of units {why}',
    withChange: '{figure} ({change})',
    more: 'up {count}',
    fewer: 'down {count}',
    same: 'no change',
  },
  lateInSeveral: {
    item: 'Units overdue with two or more documents:\n{lines}',
    line: '{unit}: overdue with {overdue} of the {dispatches} documents that it received',
  },
  openAll: 'See all documents that are followed up',
  summaryFile: 'Summary {dispatch} {period}',
  summaryCorrected: 'Summary {dispatch} {period} correction {number}',
  summaryCorrection: 'Correction {number}; reason: {reason}',
  summaryAttached: 'Attached, to be printed: {file}.',
  summaryMissing: 'The summary to be printed could not be attached; please contact {office}.',
};
