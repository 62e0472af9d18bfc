import { formatDay } from '../../core/day';
import type { ListedUnit } from '../../core/unit-line';
import { element } from '../frame/element';
import { paragraph } from '../frame/notice';
import { longTable } from './long-table';
import type { SummaryDesk } from './summary-desk';
import { type Column, column, moreLine, type TableParts } from './table';

/** Builds the red list: units with something overdue, the latest first, with what they said hinders them. */
export function redList(
  desk: SummaryDesk,
  units: readonly ListedUnit[],
  leftOut: number,
): HTMLElement {
  const { words } = desk;
  const title = `${words.redList} (${desk.count(units.length + leftOut)})`;
  if (units.length === 0) {
    return element(
      'section',
      { class: 'part' },
      element('h3', {}, words.redList),
      paragraph(words.redListNone),
    );
  }
  const rows = units.map(({ name, block, overdue, reminders, remark }, at) => [
    desk.count(at + 1),
    nameAndBlock(name, block),
    lines(overdue.map(({ stage }) => words.stages[stage])),
    lines(overdue.map(({ due }) => formatDay(due))),
    lines(overdue.map(({ daysLate }) => words.days(desk.count(daysLate)))),
    desk.count(reminders),
    remark,
  ]);
  const columns = [
    ...unitColumns(desk),
    column(words.overdueWhat, 'side'),
    column(words.deadline, 'side'),
    column(words.daysLate, 'number side'),
    column(words.reminders, 'number wide'),
    column(words.difficulties, 'wide'),
  ];
  const made = listPart(desk, { title, columns, rows }, leftOut);
  made.classList.add('red');
  made.append(paragraph(words.daysLateNote, 'hint'));
  return made;
}

/** Builds the list of units that were granted a later deadline; null when it is empty. */
export function extendedList(
  desk: SummaryDesk,
  units: readonly ListedUnit[],
  leftOut: number,
): HTMLElement | null {
  if (units.length === 0) return null;
  const { words } = desk;
  const rows = units.map(({ name, block, extended, remark }, at) => [
    desk.count(at + 1),
    nameAndBlock(name, block),
    lines(extended.map(({ stage }) => words.stages[stage])),
    lines(extended.map(({ until }) => formatDay(until))),
    remark,
  ]);
  const columns = [
    ...unitColumns(desk),
    column(words.extendedWhat, 'side'),
    column(words.extendedTo, 'side'),
    column(words.reason, 'wide'),
  ];
  const title = `${words.extendedList} (${desk.count(units.length + leftOut)})`;
  return listPart(desk, { title, columns, rows }, leftOut);
}

/** Builds a list of units, with one remark each where any has one; null when it is empty. */
export function remarkList(
  desk: SummaryDesk,
  units: readonly ListedUnit[],
  { heading, remark, leftOut }: { heading: string; remark: string; leftOut: number },
): HTMLElement | null {
  if (units.length === 0) return null;
  const title = `${heading} (${desk.count(units.length + leftOut)})`;
  const isRemarked = units.some((unit) => unit.remark !== '');
  const rows = units.map((unit, at) => [
    desk.count(at + 1),
    nameAndBlock(unit.name, unit.block),
    ...(isRemarked ? [unit.remark] : []),
  ]);
  const columns = [...unitColumns(desk), ...(isRemarked ? [column(remark, 'wide')] : [])];
  return listPart(desk, { title, columns, rows }, leftOut);
}

function listPart(
  desk: SummaryDesk,
  parts: Omit<TableParts, 'total'>,
  leftOut: number,
): HTMLElement {
  return element(
    'section',
    { class: 'part list' },
    element('h3', {}, parts.title),
    longTable(desk, { ...parts, total: null }),
    moreLine(desk, leftOut),
  );
}

function unitColumns({ words }: SummaryDesk): Column[] {
  return [column(words.index, 'index'), column(words.unit, 'name wide')];
}

function nameAndBlock(name: string, block: string): HTMLElement {
  return element(
    'span',
    {},
    name,
    block === '' ? null : element('span', { class: 'block' }, block),
  );
}

function lines(texts: readonly string[]): HTMLElement {
  return element('span', {}, ...texts.map((text) => element('span', { class: 'line' }, text)));
}
