import type { AppsScript } from '../../local/apps-script';
import type { ColumnKey } from '../../local/sheet-table';
import { headerOf, headersOf } from '../../local/sheet-table';
import type { TabKey } from '../../src/records/tab-key';
import { cellName } from '../../src/texts/cell-name';
import { wordsIn } from '../../src/words/words-in';
import { withOneWriteName } from './traces';

/** All Vietnamese texts. */
export const words = wordsIn('vi');

type Source = Pick<AppsScript, 'snapshot'>;

export function tabOf(google: Source, key: TabKey) {
  const { name } = words.tabs[key];
  const tab = google.snapshot().tabs.find((other) => other.name === name);
  if (!tab) throw new Error(`There is no tab ${name}`);
  return tab;
}

/** Number of a column, counted from 1. 0 if there is no such header. */
export function placeOf(google: Source, key: TabKey, column: string): number {
  const headers = tabOf(google, key).display[key === 'tracking' ? 1 : 0] ?? [];
  return headers.indexOf(headerOf(key, column, words)) + 1;
}

/** A1 notation of a cell, such as `F3`. */
export function cellAt(google: Source, key: TabKey, column: string, row: number): string {
  return cellName(row, placeOf(google, key, column));
}

/** Reads the rows of a tab as people see them: display texts by column key, with one name for all writes. */
export function rowsOf<Key extends TabKey>(
  google: Source,
  key: Key,
): Partial<Record<ColumnKey<Key>, string>>[] {
  const { display } = tabOf(google, key);
  const below = key === 'tracking' ? 2 : 1;
  const headers = display[below - 1] ?? [];
  const keys = new Map(
    Object.entries(headersOf(key, words)).map(([column, header]) => [header, column]),
  );
  return display
    .slice(below)
    .map(
      (cells) =>
        Object.fromEntries(
          headers.map((header, place) => [
            keys.get(header) ?? header,
            withOneWriteName(cells[place] ?? ''),
          ]),
        ) as Partial<Record<ColumnKey<Key>, string>>,
    );
}
