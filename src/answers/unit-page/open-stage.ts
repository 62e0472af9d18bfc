import { formatDay } from '../../calendar/day';
import type { Stage } from '../../records/stage';
import type { ListedDispatch, OpenStage } from '../rules/page-view';
import { stageName, type UnitPage, type UnitWords } from './page-state';

export function isOverdue({ status }: Pick<OpenStage, 'status'>): boolean {
  return status.timing === 'overdue';
}

/** Due day, for sorting. A stage without a deadline sorts after all others. */
export function dueOf({ status }: Pick<OpenStage, 'status'>): string {
  return status.deadline?.due ?? '~';
}

/** Open stage with its deadline and days, such as `xác nhận: hạn 04/11/2026, quá hạn 3 ngày làm việc`. */
export function openText(
  unitPage: UnitPage,
  dispatch: Pick<ListedDispatch, 'task' | 'taskWords'>,
  { stage, status }: OpenStage,
): string {
  const { words } = unitPage;
  const name = shortName(words, stage, dispatch);
  if (!status.deadline) return words.agenda.noDeadline(name);
  const day = formatDay(status.deadline.due);
  const days = daysText(unitPage, status);
  return words.agenda.due(name, days === '' ? day : `${day}, ${days}`);
}

function daysText({ words, view }: UnitPage, status: OpenStage['status']): string {
  const { agenda } = words;
  const { timing, daysLate, daysLeft, deadline } = status;
  if (timing === 'untold') return words.untold.toLowerCase();
  if (timing === 'overdue') return agenda.daysLate(daysLate);
  if (deadline?.due === view.today) return agenda.lastDay;
  // None is left before a deadline that falls on a day off
  return daysLeft === 0 ? '' : agenda.daysLeft(daysLeft);
}

function shortName(
  words: UnitWords,
  stage: Stage,
  dispatch: Pick<ListedDispatch, 'task' | 'taskWords'>,
): string {
  return stage === 'acknowledge' ? words.agenda.receipt : stageName(words, stage, dispatch);
}
