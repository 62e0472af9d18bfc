import type { SettingKey } from '../records/settings';
import type { TabKey } from '../records/tab-key';
import type { menu } from './vi/names/menu';
import type { Choices } from './vocabulary';

/**
 * Words by which the add-on reads the spreadsheet: names of tabs, dropdowns, settings. `allNames` in the words
 * of each language holds these words in both languages, because a spreadsheet in either language can be read.
 * Headers are in the declarations of the tabs (workbook/tabs).
 */
export interface SheetNames {
  readonly tabs: Readonly<Record<TabKey, { readonly name: string }>>;
  readonly choices: Choices;
  readonly settings: Readonly<Record<SettingKey, string>>;
  readonly menu: typeof menu;
}
