import { figuresIn } from '../../records/figures';
import type { SubordinateReport } from '../../records/subordinate-report';
import { format } from '../../texts/format';
import type { Words } from '../../words/words';
import { presentColumns } from '../cells/find-columns';
import { readRows } from '../cells/read-rows';
import type { RowOf, Tab } from '../cells/tab';
import type { Ports } from '../ports';
import { subordinateTab } from '../tabs/subordinates-tab';
import { ALL_TABS, TABS } from '../tabs/tabs';
import { rowsOf } from './office';

/** Gives the tabs that the file is to have: the ten, and Cấp dưới once it stands. */
export function ownTabs(ports: Ports): readonly Tab[] {
  return hasSubordinates(ports) ? ALL_TABS : TABS;
}

/** Tells whether Cấp dưới stands. */
export function hasSubordinates({ workbook, words }: Ports): boolean {
  return workbook.has(subordinateTab) && isSubordinates(workbook.headers(subordinateTab), words());
}

/**
 * Throws the sentence for people where Cấp dưới cannot be made, because a tab of their own bears its name. One without any
 * header is what a dead run has left of ours.
 */
export function assertSubordinateNames(ports: Ports): void {
  if (!ports.workbook.has(subordinateTab) || hasSubordinates(ports)) return;
  if (ports.workbook.headers(subordinateTab).join('') === '') return;
  const { subordinates, tabs } = ports.words();
  throw new Error(format(subordinates.foreignTab, { tab: tabs.subordinates.name }));
}

/** Tells by its headers whether a tab is ours: the name is a common one, and one that has fewer than half of the headers is people's own. */
export function isSubordinates(headers: readonly string[], words: Words): boolean {
  return (
    2 * presentColumns(subordinateTab, headers, words).length >=
    Object.keys(subordinateTab.columns).length
  );
}

/** Reads what lower offices have sent; an office without any below it has no such tab and costs no read. */
export function readSubordinateReports(ports: Ports, words: Words): SubordinateReport[] {
  if (!ports.workbook.has(subordinateTab)) return [];
  const grid = ports.workbook.read(subordinateTab);
  return isSubordinates(grid.headers, words)
    ? rowsOf(readRows(subordinateTab, grid, words)).map(subordinateReportOf)
    : [];
}

/** Reads a row of Cấp dưới; what was wiped shows by the row's seal. */
export function subordinateReportOf(row: RowOf<typeof subordinateTab>): SubordinateReport {
  return {
    ...row,
    ...figuresIn(row),
    issuedOn: row.issuedOn ?? '',
    closing: row.closing ?? 1,
    closedAt: row.closedAt ?? '',
    receivedAt: row.receivedAt ?? '',
  };
}
