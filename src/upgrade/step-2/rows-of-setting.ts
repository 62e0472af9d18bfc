import type { Words } from '../../words/words';
import type { Grid } from '../../workbook/cells/cell';
import { type Rows, readRows } from '../../workbook/cells/read-rows';
import { settingsTab } from '../../workbook/tabs/settings-tab';

/** Rows of Cài đặt about a setting of an earlier version. `names` has its name in each language. */
export function rowsOfSetting(
  grid: Grid,
  names: readonly string[],
  words: Words,
): Rows<typeof settingsTab>['rows'] {
  return readRows(settingsTab, grid, words).rows.filter(({ row }) => names.includes(row.name));
}
