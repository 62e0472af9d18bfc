import { figuresIn } from '../core/figures';
import type { LowerReport } from '../core/lower-report';
import { lowerTab } from '../sheets/lower-tab';
import type { RowOf, Tab } from '../sheets/tab';
import { ALL_TABS, TABS } from '../sheets/tabs';
import type { Words } from '../words/words';
import { readTab, rowsOf } from './office';
import type { Ports } from './ports';

/** Gives the tabs that the file is to have: the ten, and Cấp dưới once it stands. */
export function ownTabs({ workbook }: Ports): readonly Tab[] {
  return workbook.has(lowerTab) ? ALL_TABS : TABS;
}

/** Reads what lower offices have sent; an office without any below it has no such tab and costs no read. */
export function readLower(ports: Ports, words: Words): LowerReport[] {
  if (!ports.workbook.has(lowerTab)) return [];
  return rowsOf(readTab(ports, lowerTab, words)).map(reportOf);
}

/** Reads a row of Cấp dưới; what was wiped shows by the row's seal. */
export function reportOf(row: RowOf<typeof lowerTab>): LowerReport {
  return {
    ...row,
    ...figuresIn(row),
    issuedOn: row.issuedOn ?? '',
    closing: row.closing ?? 1,
    closedAt: row.closedAt ?? '',
    receivedAt: row.receivedAt ?? '',
  };
}
