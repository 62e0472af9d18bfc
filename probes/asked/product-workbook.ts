import { openWorkbook } from '../../src/google/spreadsheet/workbook';
import { wordsIn } from '../../src/words/words-in';
import { COLUMN_SET } from '../../src/workbook/reading/this-version';
import { TABS } from '../../src/workbook/tabs/tabs';
import { unitsTab } from '../../src/workbook/tabs/units-tab';

export const words = wordsIn('vi');
export const workbook = () =>
  openWorkbook(
    () => words,
    () => COLUMN_SET,
  );

/** Position of a column of Đơn vị, from 1. */
export const placeOf = (key: keyof typeof unitsTab.columns) =>
  Object.keys(unitsTab.columns).indexOf(key) + 1;

/** Two rows that have a name and a code. */
const ROWS = [
  { name: 'Đơn vị một', code: 'DV-1' },
  { name: 'Đơn vị hai', code: 'DV-2' },
].map((unit) => Object.keys(unitsTab.columns).map((key) => ({ ...unit })[key] ?? ''));

/** A prepared workbook with two units. */
export function filledWorkbook() {
  const book = workbook();
  book.prepare(TABS, words);
  book.append(unitsTab, ROWS);
  return book;
}
