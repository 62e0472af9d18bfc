import type { TabKey } from '../records/tab-key';
import type { menu } from './vi/names/menu';
import type { settings } from './vi/names/settings';
import type { Choices } from './vocabulary';

/** Name of a tab, and its headers by column key. */
export interface TabNames {
  readonly name: string;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * Words by which the spreadsheet is read: tabs, headers, dropdowns, settings. Each language's words include both
 * languages (`allNames`), because a sheet made in either can be read.
 */
export interface SheetNames {
  readonly tabs: Readonly<Record<TabKey, TabNames>>;
  readonly choices: Choices;
  readonly settings: Readonly<Record<keyof typeof settings, string>>;
  readonly menu: typeof menu;
}
