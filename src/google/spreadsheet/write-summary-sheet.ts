import type { Words } from '../../words/words';
import {
  BLANK,
  HEAD_ROWS,
  type SummaryRow,
  type SummarySheet,
} from '../../workbook/tabs/summary-sheet';
import { writtenValue } from './cell-values';
import { ensureSummaryPrepared, KIND_COLUMN } from './look/prepare-summary';
import { makeRows } from './make-rows';
import type { TabSheet } from './tab-sheet';

/** Replaces the values of Tổng hợp with one write. */
export function writeSummarySheet(opened: TabSheet, { rows }: SummarySheet, words: Words): void {
  ensureSummaryPrepared(opened);
  const { sheet } = opened;
  const left = Math.max(0, sheet.getLastRow() - rows.length);
  const all = [...rows, ...Array.from({ length: left }, () => BLANK)];
  makeRows(opened, 1, all.length, words);
  sheet.getRange(1, 1, all.length, KIND_COLUMN).setValues(valuesOf(all));
}

/**
 * New rows are inserted after the first row below the head, so that they inherit the format of that row and not
 * the format of the head.
 * @see https://developers.google.com/apps-script/reference/spreadsheet/sheet#insertrowsafterafterposition,-howmany
 */
export function writeAlarm(opened: TabSheet, rows: readonly SummaryRow[]): void {
  ensureSummaryPrepared(opened);
  const { sheet } = opened;
  const at = HEAD_ROWS + 1;
  while (String(sheet.getSheetValues(at, KIND_COLUMN, 1, 1)) === 'alarm') sheet.deleteRow(at);
  const first = sheet.getSheetValues(at, 1, 1, KIND_COLUMN);
  sheet.insertRowsAfter(at, rows.length);
  sheet.getRange(at, 1, rows.length + 1, KIND_COLUMN).setValues([...valuesOf(rows), ...first]);
  opened.forgetSize();
}

function valuesOf(rows: readonly SummaryRow[]) {
  return rows.map(({ kind, cells }) => [...cells.map(writtenValue), kind === 'blank' ? '' : kind]);
}
