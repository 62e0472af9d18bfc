import type { SettingKey } from '../records/settings';
import type { TabKey } from '../records/tab-key';
import type { menu } from './vi/names/menu';
import type { Choices } from './vocabulary';

/** Name of a tab, and its headers by column key. */
export interface TabNames {
  readonly name: string;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * Words by which the add-on reads the spreadsheet: tabs, headers, dropdowns, settings. `allNames` in the words
 * of each language holds these words in both languages, because a spreadsheet in either language can be read.
 */
export interface SheetNames {
  readonly tabs: Readonly<Record<TabKey, TabNames>>;
  readonly choices: Choices;
  readonly settings: Readonly<Record<SettingKey, string>>;
  readonly menu: typeof menu;
}
