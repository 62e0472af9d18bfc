import type { TabSheet } from './tab-sheet';

/**
 * Returns all values of a sheet from A1 on. Reads the row below the last one too: if it is filled, people have
 * added rows after the size was asked, and all is read again. Where the sheet ends with its last filled row, Google
 * refuses such a range or cuts it, which is not documented; both are accepted.
 */
export function readWhole(opened: TabSheet): unknown[][] {
  return readOnce(opened) ?? readOnce(opened) ?? opened.sheet.getDataRange().getValues();
}

/** One attempt, which reads one row more. `null` if rows were added after the size was asked. */
function readOnce(opened: TabSheet): unknown[][] | null {
  const { sheet } = opened;
  const all = sheet.getDataRange();
  const [, column, end] = /([A-Z]+)(\d+)$/.exec(all.getA1Notation()) ?? [];
  const last = Number(end);
  const values = withRowBelow(opened, `A1:${column}${last + 1}`, last) ?? all.getValues();
  const [below] = values.splice(last);
  if (below?.some((cell) => cell !== '')) return null;
  return below === undefined && sheet.getLastRow() > last ? null : values;
}

/** Values of a range that ends one row below row `last`; `null` if the sheet ends with that row. */
function withRowBelow(opened: TabSheet, range: string, last: number): unknown[][] | null {
  try {
    return opened.sheet.getRange(range).getValues();
  } catch (error) {
    opened.forgetSize();
    if (opened.rows() > last) throw error;
    return null;
  }
}
