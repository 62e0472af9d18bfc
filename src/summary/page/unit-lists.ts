import { formatDay } from '../../calendar/day';
import { element } from '../../frame/element';
import { paragraph } from '../../frame/notice';
import type { ListedUnit } from '../rules/unit-line';
import { listPart } from './long-table';
import type { SummaryPage } from './summary-desk';
import { type Column, column, type TableParts } from './table';

/** Builds the red list: units with something overdue, the latest first, with what they said hinders them. */
export function redList(
  summaryPage: SummaryPage,
  units: readonly ListedUnit[],
  leftOut: number,
): HTMLElement {
  const { words } = summaryPage;
  if (units.length === 0) {
    return element(
      'section',
      { class: 'part' },
      element('h3', {}, words.redList),
      paragraph(words.redListNone),
    );
  }
  const isRemarked = units.some(({ expectedOn, remark }) => expectedOn !== null || remark !== '');
  const rows = units.map(({ name, block, overdue, reminders, expectedOn, remark }, at) => [
    summaryPage.count(at + 1),
    nameAndBlock(name, block),
    lines(overdue.map(({ stage }) => words.stages[stage])),
    lines(overdue.map(({ due }) => formatDay(due))),
    lines(overdue.map(({ daysLate }) => words.days(summaryPage.count(daysLate)))),
    summaryPage.count(reminders),
    ...(isRemarked
      ? [
          lines([
            ...(expectedOn === null ? [] : [words.expectedOn(formatDay(expectedOn))]),
            ...(remark === '' ? [] : [remark]),
          ]),
        ]
      : []),
  ]);
  const columns = [
    ...unitColumns(summaryPage),
    column(words.overdueWhat, 'side'),
    column(words.deadline, 'side'),
    column(words.daysLate, 'number side'),
    column(words.reminders, 'number wide'),
    ...(isRemarked ? [column(words.difficulties, 'wide')] : []),
  ];
  const made = unitList(summaryPage, { heading: words.redList, columns, rows }, leftOut);
  made.classList.add('red');
  made.append(paragraph(words.daysLateNote, 'hint'));
  return made;
}

/** Builds the list of units that were granted a later deadline; null when it is empty. */
export function extendedList(
  summaryPage: SummaryPage,
  units: readonly ListedUnit[],
  leftOut: number,
): HTMLElement | null {
  if (units.length === 0) return null;
  const { words } = summaryPage;
  const rows = units.map(({ name, block, extended, remark }, at) => [
    summaryPage.count(at + 1),
    nameAndBlock(name, block),
    lines(extended.map(({ stage }) => words.stages[stage])),
    lines(extended.map(({ until }) => formatDay(until))),
    remark,
  ]);
  const columns = [
    ...unitColumns(summaryPage),
    column(words.extendedWhat, 'side'),
    column(words.extendedTo, 'side'),
    column(words.reason, 'wide'),
  ];
  return unitList(summaryPage, { heading: words.extendedList, columns, rows }, leftOut);
}

/** Builds a list of units, with one remark each where any has one; null when it is empty. */
export function remarkList(
  summaryPage: SummaryPage,
  units: readonly ListedUnit[],
  { heading, remark, leftOut }: { heading: string; remark: string; leftOut: number },
): HTMLElement | null {
  if (units.length === 0) return null;
  const isRemarked = units.some((unit) => unit.remark !== '');
  const rows = units.map((unit, at) => [
    summaryPage.count(at + 1),
    nameAndBlock(unit.name, unit.block),
    ...(isRemarked ? [unit.remark] : []),
  ]);
  const columns = [...unitColumns(summaryPage), ...(isRemarked ? [column(remark, 'wide')] : [])];
  return unitList(summaryPage, { heading, columns, rows }, leftOut);
}

/** A list of units counts in its title also those that were left out. */
function unitList(
  summaryPage: SummaryPage,
  { heading, columns, rows }: { heading: string } & Pick<TableParts, 'columns' | 'rows'>,
  leftOut: number,
): HTMLElement {
  const title = `${heading} (${summaryPage.count(rows.length + leftOut)})`;
  return listPart(summaryPage, { title, columns, rows }, leftOut);
}

function unitColumns({ words }: SummaryPage): Column[] {
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
