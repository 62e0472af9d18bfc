import type { TabKey } from '../../records/tab-key';
import { format } from '../../texts/format';
import { tabNamesOf } from '../../words/tab-names';
import type { Words } from '../../words/words';
import { type TabSheet, tabSheet } from './tab-sheet';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Finds the sheet of each tab once per run. */
export interface TabSheets {
  /** `null` if there is no such tab. */
  find(key: TabKey): TabSheet | null;
  /** Throws a user-facing Error if there is no such tab. */
  open(key: TabKey, words: Words): TabSheet;
  /** Notes a sheet that was inserted. */
  add(key: TabKey, sheet: TabSheet): void;
}

export function tabSheets(file: () => Spreadsheet): TabSheets {
  const known = new Map<TabKey, TabSheet>();
  const find = (key: TabKey) => {
    const opened = known.get(key);
    if (opened) return opened;
    const [vi, en] = tabNamesOf(key);
    const sheet = file().getSheetByName(vi) ?? file().getSheetByName(en);
    const found = sheet && tabSheet(sheet);
    if (found) known.set(key, found);
    return found;
  };
  return {
    find,
    open: (key, words) => {
      const found = find(key);
      if (!found) throw new Error(format(words.errors.tabMissing, { tab: words.tabs[key].name }));
      return found;
    },
    add: (key, sheet) => {
      known.set(key, sheet);
    },
  };
}
