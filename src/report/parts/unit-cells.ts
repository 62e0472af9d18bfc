import { type Day, formatDay } from '../../calendar/day';
import { format } from '../../texts/format';
import { splitList } from '../../texts/split-list';
import type { ReportWords } from '../../words/report-words';
import type { ReportUnit } from '../data/report-data';
import type { ReportCell } from '../document/document';
import { formName } from '../sentences/live-texts';

export function dayCell(day: Day | null | undefined): ReportCell {
  return day ? { day } : '';
}

function currentAnswer({ answer }: ReportUnit): ReportUnit['answer'] {
  return answer?.train === 'notStarted' ? null : answer;
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
  return splitList(currentAnswer(unit)?.forms ?? '')
    .map((form) => formName(form, words))
    .join('; ');
}

/** `answer.basis` is the reason why someone else answered for the unit. */
export function noteText({ difficulties, answer }: ReportUnit): string {
  return [difficulties, answer?.reason, answer?.basis].filter(Boolean).join('; ');
}

export function stateText(unit: ReportUnit, { report }: ReportWords): string {
  const { states } = report;
  const state = states[stateOf(unit)];
  return unit.overdue.length === 0 ? state : format(states.overdue, { state });
}

function stateOf({
  figures,
  answer,
}: ReportUnit): Exclude<keyof ReportWords['report']['states'], 'overdue'> {
  if (figures.completedOnTime > 0) return 'onTime';
  if (figures.completedLate > 0) return 'late';
  if (figures.acknowledged === 0) return 'unacknowledged';
  if (answer === null) return 'open';
  return answer.train === 'inProgress' ? 'inProgress' : 'notStarted';
}
