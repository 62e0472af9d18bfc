import type { Obligation } from '../core/obligation';
import type { Summary } from '../core/summarise';
import type { ReportData, ReportedAnswer, ReportSettings } from './report-data';

/** Gives what a report needs of a summary: the same figures, and of each unit no more than the annexes show. */
export function liveData(summary: Summary, settings: ReportSettings): ReportData {
  const { directive, asOf, totals, blocks, units, audiences, training, followUp } = summary;
  const { acknowledgeDeadline, trainDeadline, checked, extended, exempt } = summary;
  return {
    directive,
    period: '',
    cutOff: asOf,
    totals,
    blocks,
    units: units
      .filter(({ release }) => release === null)
      .map(({ name, block, figures, overdue, reminders, obligation }) => ({
        name,
        block,
        figures,
        overdue,
        reminders: reminders.count,
        answer: answerOf(obligation),
      })),
    live: {
      audiences,
      training,
      followUp,
      acknowledgeDeadline,
      trainDeadline,
      checked: checked.units,
      extended: extended.length,
      exempt: exempt.length,
    },
    settings: reportedSettings(settings),
  };
}

/** Gives what a report shows of the office's settings. */
export function reportedSettings(settings: ReportSettings): ReportSettings {
  const { officeName, superior, reportPlace, reportSymbol } = settings;
  return { officeName, superior, reportPlace, reportSymbol };
}

function answerOf(obligation: Obligation): ReportedAnswer {
  const { acknowledgedOn, train, heldOn, forms, implementingDocument } = obligation;
  const { documentOn, basis, difficulties, reason } = obligation;
  return {
    acknowledgedOn,
    train,
    heldOn,
    forms,
    implementingDocument,
    documentOn,
    basis,
    difficulties,
    reason,
  };
}
