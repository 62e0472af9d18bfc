import { type Day, formatDay } from '../../calendar/day';
import { mainStage } from '../../records/figure-scope';
import { stageFigures } from '../../records/figures';
import type { Stage } from '../../records/stage';
import { trainingForms } from '../../records/training-figures';
import { format } from '../../texts/format';
import type { ReportWords } from '../../words/report-words';
import type { ReportUnit } from '../data/report-data';
import type { ReportCell } from '../document/document';
import { formName } from '../sentences/live-texts';

export function dayCell(day: Day | null | undefined): ReportCell {
  return day ? { day } : '';
}

function currentAnswer({ answer }: ReportUnit): ReportUnit['answer'] {
  return answer?.complete === 'notStarted' ? null : answer;
}

export function heldOn(unit: ReportUnit): ReportCell {
  return dayCell(currentAnswer(unit)?.heldOn);
}

export function documentText(unit: ReportUnit): string {
  const { implementingDocument = '', documentOn = null } = currentAnswer(unit) ?? {};
  return numberAndDay(implementingDocument, documentOn);
}

export function writtenReport(unit: ReportUnit): string {
  const { reportNumber = '', reportOn = null } = currentAnswer(unit) ?? {};
  return numberAndDay(reportNumber, reportOn);
}

function numberAndDay(number: string, on: Day | null): string {
  return [number, on === null ? '' : formatDay(on)].filter((part) => part !== '').join(', ');
}

export function formTexts(unit: ReportUnit, words: ReportWords): string {
  return trainingForms(currentAnswer(unit)?.reportedValues ?? [])
    .map((form) => formName(form, words))
    .join('; ');
}

/**
 * `answer.reason` is the reason for an extension, if there is one. `answer.basis` is the reason why someone else
 * answered for the unit; it may be only a channel, such as "Điện thoại".
 */
export function noteText({ difficulties, answer }: ReportUnit, { report }: ReportWords): string {
  const extensions = [answer?.acknowledgeExtendedTo, answer?.completeExtendedTo];
  const days = [...new Set(extensions)].flatMap((day) => (day ? [formatDay(day)] : []));
  const extended = days.length > 0 && format(report.extendedTo, { days: days.join(', ') });
  const recorded = answer?.basis && format(report.recordedBecause, { basis: answer.basis });
  return [difficulties, extended, answer?.reason, recorded].filter(Boolean).join('; ');
}

/**
 * State of a unit: how it is done with the main stage; otherwise that it ended, if this is no longer asked of it;
 * otherwise not acknowledged, where that is asked; otherwise how far the task is, or open if `answer` is null. A remark
 * is added if a stage is overdue or if the unit had nothing to report.
 */
export function stateText(
  unit: ReportUnit,
  stages: readonly Stage[],
  { report }: ReportWords,
): string {
  const { states } = report;
  const state = mainStateText(unit, stages, report);
  if (unit.overdue.length > 0) return format(states.overdue, { state });
  return unit.figures.nothingToReport > 0 ? format(states.nothingToReport, { state }) : state;
}

const DONE_PARTS = ['onTime', 'late', 'doneNoDeadline'] as const;

function mainStateText(
  { figures, answer }: ReportUnit,
  stages: readonly Stage[],
  { states }: ReportWords['report'],
): string {
  const main = mainStage(stages);
  const results = stageFigures(figures, main);
  const done = DONE_PARTS.find((part) => results[part] > 0);
  if (done) return states[main][done];
  if (results.asked === 0) return states.ended;
  if (stages.includes('acknowledge') && stageFigures(figures, 'acknowledge').done === 0)
    return states.unacknowledged;
  if (answer === null) return states.open;
  return answer.complete === 'inProgress' ? states.inProgress : states.notStarted;
}
