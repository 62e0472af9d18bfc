import { formatDay } from '../core/day';
import type { Standing } from '../core/standing';
import type { Summary } from '../core/summarise';
import type { UnitLine } from '../core/unit-line';
import type { ReportData, ReportSettings, ReportUnit, TrainingResult } from './report-data';

/** Gives what a report needs of a summary: the same figures, and of each unit no more than the annexes show. */
export function liveData(summary: Summary, settings: ReportSettings): ReportData {
  const { directive, asOf, totals, blocks, units } = summary;
  return {
    directive: reportedDirective(directive),
    period: '',
    cutOff: asOf,
    totals,
    blocks,
    units: units.filter(({ release }) => release === null).map(reportUnit),
    live: {
      audiences: summary.audiences,
      training: summary.training,
      followUp: summary.followUp,
      acknowledgeDeadline: summary.acknowledgeDeadline,
      trainDeadline: summary.trainDeadline,
      checked: summary.checked.units,
      extended: summary.extended.length,
      exempt: summary.exempt.length,
    },
    settings: reportedSettings(settings),
  };
}

/** Gives what a report says of a dispatch. */
export function reportedDirective(directive: ReportData['directive']): ReportData['directive'] {
  const { id, number, type, issuedOn, issuingBody, subject, reportsTo } = directive;
  return { id, number, type, issuedOn, issuingBody, subject, reportsTo };
}

/** Gives what a report shows of the office's settings. */
export function reportedSettings(settings: ReportSettings): ReportSettings {
  const { officeName, superior, reportPlace, reportSymbol } = settings;
  return { officeName, superior, reportPlace, reportSymbol };
}

function reportUnit({
  name,
  block,
  standing,
  figures,
  overdue,
  reminders,
  obligation,
}: UnitLine): ReportUnit {
  const { implementingDocument, documentOn } = obligation;
  const told = obligation.train !== 'notStarted';
  const day = documentOn === null ? '' : formatDay(documentOn);
  return {
    name,
    block,
    acknowledged: standing.acknowledge.done,
    acknowledgedOn: standing.acknowledge.done ? obligation.acknowledgedOn : null,
    document: told ? [implementingDocument, day].filter((part) => part !== '').join(', ') : '',
    heldOn: told ? obligation.heldOn : null,
    forms: told ? obligation.forms : '',
    sessions: figures.sessions,
    eligible: figures.eligible,
    attended: figures.attended,
    basis: obligation.basis,
    result: resultOf(standing, obligation.train === 'inProgress'),
    overdue: overdue.map(({ stage, deadline, daysLate }) => ({
      stage,
      due: deadline.due,
      daysLate,
    })),
    reminders: reminders.count,
    difficulty: obligation.difficulties,
    remark: obligation.reason,
  };
}

function resultOf({ train }: Standing, begun: boolean): TrainingResult {
  if (train.done) return train.timing === 'late' ? 'late' : 'onTime';
  return begun ? 'inProgress' : 'notStarted';
}
