import { type Day, formatDay } from '../../calendar/day';
import { format } from '../../texts/format';
import { splitList } from '../../texts/split-list';
import type { ReportWords } from '../../words/report-words';
import type { ReportUnit } from '../data/report-data';
import type { Cell } from '../document/document';
import { formName } from '../sentences/live-texts';

/** Writes a day, or nothing. */
export function dayCell(day: Day | null | undefined): Cell {
  return day ? { day } : '';
}

/** What stands from before a new version asked again is not told. */
function told({ answer }: ReportUnit): ReportUnit['answer'] {
  return answer?.train === 'notStarted' ? null : answer;
}

/** Gives the day on which the unit has last held its training. */
export function heldOn(unit: ReportUnit): Cell {
  return dayCell(told(unit)?.heldOn);
}

/** Names the unit's own document with its day. */
export function documentText(unit: ReportUnit): string {
  const { implementingDocument = '', documentOn = null } = told(unit) ?? {};
  return numberAndDay(implementingDocument, documentOn);
}

/** Names the unit's written report with its day. */
export function writtenReport(unit: ReportUnit): string {
  const { reportNumber = '', reportOn = null } = told(unit) ?? {};
  return numberAndDay(reportNumber, reportOn);
}

function numberAndDay(number: string, on: Day | null): string {
  return [number, on === null ? '' : formatDay(on)].filter((part) => part !== '').join(', ');
}

/** Names the forms of the unit's training. */
export function formTexts(unit: ReportUnit, words: ReportWords): string {
  return splitList(told(unit)?.forms ?? '')
    .map((form) => formName(form, words))
    .join('; ');
}

/** Tells what hinders the unit, why its deadline was moved, and on which grounds another answered for it. */
export function noteText({ difficulties, answer }: ReportUnit): string {
  return [difficulties, answer?.reason, answer?.basis].filter(Boolean).join('; ');
}

/** Tells where a unit stands: what it has not acknowledged comes first, then how far its training is. */
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
