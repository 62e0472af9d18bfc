import type { AppsScript } from '../../local/apps-script';
import { headersOf } from '../../local/sheet-table';
import type { TabKey } from '../../src/records/tab-key';
import type { Language } from '../../src/texts/language';
import { wordsIn } from '../../src/words/words-in';
import { openEarlier } from './earlier-office';
import { BROUGHT, versionWithColumns } from './next-version';

/** Headers of a tab as they stand in the file. */
export function headersAt(google: AppsScript, language: Language, key: TabKey): readonly string[] {
  const { name } = wordsIn(language).tabs[key];
  const tab = google.snapshot().tabs.find((one) => one.name === name);
  return tab?.display[key === 'tracking' ? 1 : 0] ?? [];
}

/** Deletes a column, as a person does. */
export function deleteColumn(
  google: AppsScript,
  language: Language,
  [key, column]: readonly [TabKey, string],
): void {
  const words = wordsIn(language);
  const headers: Readonly<Record<string, string>> = headersOf(key, words);
  const place = headersAt(google, language, key).indexOf(headers[column] ?? '') + 1;
  google.file.deleteColumn(words.tabs[key].name, place);
}

/**
 * The played office of an earlier column set, opened in the made-up version that brings columns (`BROUGHT`): its tabs do
 * not have these.
 */
export async function officeWithoutColumns(language: Language): Promise<AppsScript> {
  const google = openEarlier(await versionWithColumns(), language);
  for (const column of BROUGHT) deleteColumn(google, language, column);
  return google;
}
