import { formatDay } from '../../calendar/day';
import { type Child, element } from '../../frame/element';
import { paragraph } from '../../frame/notice';
import type { Summary } from '../rules/summarise';
import type { ListedUnit } from '../rules/unit-line';
import { listPart } from './long-table';
import type { SummaryPage } from './summary-page';
import { type TableColumn, type TableParts, tableColumn } from './table';

/**
 * Red list: a table of the units with overdue stages, in their order. It has a column for expected
 * days and difficulties if any unit has one of them. Without units it is a sentence that nobody is overdue.
 */
export function redList(
  summaryPage: SummaryPage,
  { dispatch, overdue: units, asOf }: Summary,
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
  const hasRemarks = units.some(({ expectedOn, remark }) => expectedOn !== null || remark !== '');
  const rows = units.map(({ name, block, overdue, expectedOn, remark }, at) => [
    summaryPage.count(at + 1),
    nameAndBlock(name, block),
    lines(overdue.map(({ stage }) => summaryPage.stage(words.stages, stage, dispatch))),
    lines(overdue.map(({ due }) => formatDay(due))),
    lines(overdue.map(({ daysLate }) => summaryPage.lateDays(daysLate))),
    lines(overdue.map(({ followedUp }) => summaryPage.count(followedUp?.times ?? 0))),
    ...(hasRemarks
      ? [
          lines([
            ...(expectedOn === null
              ? []
              : [
                  words[expectedOn < asOf ? 'expectedPassed' : 'expectedOn'](formatDay(expectedOn)),
                ]),
            ...(remark === '' ? [] : [remark]),
          ]),
        ]
      : []),
  ]);
  const columns = [
    ...unitColumns(summaryPage),
    tableColumn(words.overdueWhat, 'side'),
    tableColumn(words.deadline, 'side'),
    tableColumn(words.daysLate, 'number side'),
    tableColumn(words.reminders, 'number wide'),
    ...(hasRemarks ? [tableColumn(words.difficulties, 'wide')] : []),
  ];
  const list = unitList(summaryPage, { heading: words.redList, columns, rows }, leftOut);
  list.classList.add('red');
  list.append(paragraph(words.daysLateNote, 'hint'));
  return list;
}

export function extendedList(
  summaryPage: SummaryPage,
  { dispatch, extended: units }: Summary,
  leftOut: number,
): HTMLElement | null {
  if (units.length === 0) return null;
  const { words } = summaryPage;
  const rows = units.map(({ name, block, extended, remark }, at) => [
    summaryPage.count(at + 1),
    nameAndBlock(name, block),
    lines(extended.map(({ stage }) => summaryPage.stage(words.stages, stage, dispatch))),
    lines(extended.map(({ until }) => formatDay(until))),
    remark,
  ]);
  const columns = [
    ...unitColumns(summaryPage),
    tableColumn(words.extendedWhat, 'side'),
    tableColumn(words.extendedTo, 'side'),
    tableColumn(words.reason, 'wide'),
  ];
  return unitList(summaryPage, { heading: words.extendedList, columns, rows }, leftOut);
}

export function remarkList(
  summaryPage: SummaryPage,
  units: readonly ListedUnit[],
  { heading, remark, leftOut }: { heading: string; remark: string; leftOut: number },
): HTMLElement | null {
  if (units.length === 0) return null;
  const hasRemarks = units.some((unit) => unit.remark !== '');
  const rows = units.map((unit, at) => [
    summaryPage.count(at + 1),
    nameAndBlock(unit.name, unit.block),
    ...(hasRemarks ? [unit.remark] : []),
  ]);
  const columns = [
    ...unitColumns(summaryPage),
    ...(hasRemarks ? [tableColumn(remark, 'wide')] : []),
  ];
  return unitList(summaryPage, { heading, columns, rows }, leftOut);
}

function unitList(
  summaryPage: SummaryPage,
  { heading, columns, rows }: { heading: string } & Pick<TableParts, 'columns' | 'rows'>,
  leftOut: number,
): HTMLElement {
  const title = `${heading} (${summaryPage.count(rows.length + leftOut)})`;
  return listPart(summaryPage, { title, columns, rows }, leftOut);
}

function unitColumns({ words }: SummaryPage): TableColumn[] {
  return [tableColumn(words.index, 'index'), tableColumn(words.unit, 'name wide')];
}

export function nameAndBlock(name: string, block: string): HTMLElement {
  return element(
    'span',
    {},
    name,
    block === '' ? null : element('span', { class: 'block' }, block),
  );
}

export function lines(texts: readonly Child[]): HTMLElement {
  return element('span', {}, ...texts.map((text) => element('span', { class: 'line' }, text)));
}
