import { figuresIn } from '../../records/figures';
import type { LowerReport } from '../../records/lower-report';
import { say } from '../../texts/say';
import type { Words } from '../../words/words';
import { presentColumns } from '../cells/find-columns';
import { readRows } from '../cells/read-rows';
import type { RowOf, Tab } from '../cells/tab';
import type { Ports } from '../ports';
import { lowerTab } from '../tabs/lower-tab';
import { ALL_TABS, TABS } from '../tabs/tabs';
import { rowsOf } from './office';

/** Gives the tabs that the file is to have: the ten, and Cấp dưới once it stands. */
export function ownTabs(ports: Ports): readonly Tab[] {
  return hasLower(ports) ? ALL_TABS : TABS;
}

/** Tells whether Cấp dưới stands. */
export function hasLower({ workbook, words }: Ports): boolean {
  return workbook.has(lowerTab) && isLower(workbook.headers(lowerTab), words());
}

/**
 * Throws the sentence for people where Cấp dưới cannot be made, because a tab of their own bears its name. One without any
 * header is what a dead run has left of ours.
 */
export function needLowerName(ports: Ports): void {
  if (!ports.workbook.has(lowerTab) || hasLower(ports)) return;
  if (ports.workbook.headers(lowerTab).join('') === '') return;
  const { lower, tabs } = ports.words();
  throw new Error(say(lower.foreignTab, { tab: tabs.lower.name }));
}

/** Tells by its headers whether a tab is ours: the name is a common one, and one that has fewer than half of the headers is people's own. */
export function isLower(headers: readonly string[], words: Words): boolean {
  return (
    2 * presentColumns(lowerTab, headers, words).length >= Object.keys(lowerTab.columns).length
  );
}

/** Reads what lower offices have sent; an office without any below it has no such tab and costs no read. */
export function readLower(ports: Ports, words: Words): LowerReport[] {
  if (!ports.workbook.has(lowerTab)) return [];
  const grid = ports.workbook.read(lowerTab);
  return isLower(grid.headers, words)
    ? rowsOf(readRows(lowerTab, grid, words)).map(lowerReportOf)
    : [];
}

/** Reads a row of Cấp dưới; what was wiped shows by the row's seal. */
export function lowerReportOf(row: RowOf<typeof lowerTab>): LowerReport {
  return {
    ...row,
    ...figuresIn(row),
    issuedOn: row.issuedOn ?? '',
    closing: row.closing ?? 1,
    closedAt: row.closedAt ?? '',
    receivedAt: row.receivedAt ?? '',
  };
}
