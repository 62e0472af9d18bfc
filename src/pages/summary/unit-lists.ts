import { formatDay } from '../../core/day';
import type { ListedUnit } from '../../core/unit-line';
import { element } from '../frame/element';
import { paragraph } from '../frame/notice';
import type { SummaryDesk } from './summary-desk';
import { column, moreLine, table } from './table';

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
    column(words.index, 'index'),
    column(words.unit, 'name wide'),
    column(words.overdueWhat, 'side'),
    column(words.deadline, 'side'),
    column(words.daysLate, 'number side'),
    column(words.reminders, 'number wide'),
    column(words.difficulties, 'wide'),
  ];
  return element(
    'section',
    { class: 'part list red' },
    element('h3', {}, title),
    table({ title, columns, rows, total: null }),
    moreLine(desk, leftOut),
    paragraph(words.daysLateNote, 'hint'),
  );
}

/** Builds a list of units with one remark each; null when it is empty. */
export function remarkList(
  desk: SummaryDesk,
  units: readonly ListedUnit[],
  { title, remark, leftOut }: { title: string; remark: string; leftOut: number },
): HTMLElement | null {
  if (units.length === 0) return null;
  const { words } = desk;
  const counted = `${title} (${desk.count(units.length + leftOut)})`;
  const rows = units.map((unit, at) => [
    desk.count(at + 1),
    nameAndBlock(unit.name, unit.block),
    unit.remark,
  ]);
  const columns = [
    column(words.index, 'index'),
    column(words.unit, 'name wide'),
    column(remark, 'wide'),
  ];
  return element(
    'section',
    { class: 'part list' },
    element('h3', {}, counted),
    table({ title: counted, columns, rows, total: null }),
    moreLine(desk, leftOut),
  );
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
