import type { SettingKey } from '../records/settings';
import type { TabKey } from '../records/tab-key';
import type { menu } from './vi/names/menu';
import type { Choices } from './vocabulary';

/**
 * Words by which the add-on reads the spreadsheet. Headers are in the declarations of the tabs (workbook/tabs).
 */
export interface SheetNames {
  readonly tabs: Readonly<Record<TabKey, { readonly name: string }>>;
  readonly choices: Choices;
  readonly settings: Readonly<Record<SettingKey, string>>;
  readonly menu: typeof menu;
  /** Heading of the settings that are rarely changed: the text in its cell. */
  readonly rareSettings: string;
  /** Beginnings of the titles of the add-on's charts, by which it recognises those that it does not remember. */
  readonly chartTitles: readonly string[];
}
