import { NO_DAY } from '../../calendar/day';
import { figuresIn } from '../../records/figures';
import type { SubordinateReport } from '../../records/subordinate-report';
import { format } from '../../texts/format';
import type { Words } from '../../words/words';
import { isHeaderRow } from '../cells/find-columns';
import { readRows } from '../cells/read-rows';
import type { RowOf, Tab } from '../cells/tab';
import type { Needs, ReadPorts } from '../ports';
import { subordinateTab } from '../tabs/subordinates-tab';
import { ALL_TABS, TABS } from '../tabs/tabs';
import { rowsOf } from './office';

export function ownTabs(ports: Needs<'reader'>): readonly Tab[] {
  return hasSubordinates(ports) ? ALL_TABS : TABS;
}

export function hasSubordinates({ reader }: Needs<'reader'>): boolean {
  return reader.has(subordinateTab) && isSubordinates(reader.headers(subordinateTab));
}

/**
 * Throws a user-facing Error if the office has a tab of its own with the name Cấp dưới. A tab without headers
 * is accepted, because an interrupted run may have created it.
 */
export function assertSubordinateNames(ports: ReadPorts): void {
  if (!ports.reader.has(subordinateTab) || hasSubordinates(ports)) return;
  if (ports.reader.headers(subordinateTab).join('') === '') return;
  const { subordinates, tabs } = ports.words();
  throw new Error(format(subordinates.foreignTab, { tab: tabs.subordinates.name }));
}

/** The name Cấp dưới is common, so a tab with fewer than half of the headers is one that the office made. */
export function isSubordinates(headers: readonly string[]): boolean {
  return isHeaderRow(subordinateTab, headers);
}

/** Costs no read if the tab does not exist. */
export function readSubordinateReports(ports: Needs<'reader'>, words: Words): SubordinateReport[] {
  if (!ports.reader.has(subordinateTab)) return [];
  const grid = ports.reader.read(subordinateTab);
  return isSubordinates(grid.headers)
    ? rowsOf(readRows(subordinateTab, grid, words)).map(subordinateReportOf)
    : [];
}

/** Deleted cells get default values, with which the row no longer matches its `checksum`. */
export function subordinateReportOf(row: RowOf<typeof subordinateTab>): SubordinateReport {
  return {
    ...row,
    ...figuresIn(row),
    issuedOn: row.issuedOn ?? NO_DAY,
    closing: row.closing ?? 1,
    closedAt: row.closedAt ?? '',
    receivedAt: row.receivedAt ?? '',
  };
}
