import { SETTING_KEYS, type SettingKey, settingDeclaration } from '../../records/settings';
import { cellName } from '../../texts/cell-name';
import type { Words } from '../../words/words';
import type { Rows } from '../cells/read-rows';
import type { RowOf } from '../cells/tab';
import type { settingsTab } from './settings-tab';

export type SettingRow = RowOf<typeof settingsTab>;

/** By its name in either language, otherwise by the explanation in the same row. */
export function settingRow<Row extends { readonly row: SettingRow }>(
  rows: readonly Row[],
  key: SettingKey,
  words: Words,
): Row | undefined {
  const names = words.allNames.map(({ settings }) => settings[key]);
  return (
    rows.find(({ row }) => names.includes(row.name)) ??
    rows.find(({ row }) => isExplained(row, key))
  );
}

/** True if the explanation of the setting, in either language, is in the row. */
function isExplained({ meaning }: SettingRow, key: SettingKey): boolean {
  const { vi, en } = settingDeclaration(key);
  return [vi.meaning, en.meaning].includes(meaning);
}

function keysByName({ allNames }: Words): ReadonlyMap<string, SettingKey> {
  return new Map(
    allNames.flatMap(({ settings }) => SETTING_KEYS.map((key) => [settings[key], key] as const)),
  );
}

export function missingSettings(
  rows: readonly { readonly row: SettingRow }[],
  words: Words,
): string[] {
  const missing = SETTING_KEYS.filter((key) => !settingRow(rows, key, words));
  return missing.map((key) => words.settings[key]);
}

interface Misnamed {
  readonly at: number;
  readonly cell: string;
  readonly value: string;
  /**
   * Name of the setting that the explanation in the row belongs to; otherwise the names of all missing
   * settings.
   */
  readonly names: string;
  /** 1 if the explanation identifies a setting, else 0. */
  readonly known: number;
}

/** A row that the office added counts as misnamed only if a setting is missing. */
export function misnamedSettings(
  { rows, places }: Rows<typeof settingsTab>,
  words: Words,
): Misnamed[] {
  const keyOf = keysByName(words);
  const present = new Set(rows.map(({ row }) => keyOf.get(row.name)));
  const missing = SETTING_KEYS.filter((key) => !present.has(key));
  return rows.flatMap(({ at, row }) => {
    const isHeading = words.allNames.some(({ rareSettings }) => rareSettings === row.name);
    if (missing.length === 0 || isHeading || keyOf.has(row.name)) return [];
    const own = missing.filter((key) => isExplained(row, key));
    const known = own.length;
    const names = (known ? own : missing).map((key) => words.settings[key]).join('; ');
    return [{ at, cell: cellName(at, places.name + 1), value: row.name, names, known }];
  });
}
