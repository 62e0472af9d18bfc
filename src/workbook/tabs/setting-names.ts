import { cellName } from '../../texts/cell-name';
import type { Words } from '../../words/words';
import type { Rows } from '../cells/read-rows';
import type { RowOf } from '../cells/tab';
import type { settingsTab } from './settings-tab';

/** A row of Cài đặt. */
export type SettingRow = RowOf<typeof settingsTab>;

/** The key of a setting. */
export type SettingKey = keyof Words['settings'];

/** Finds the row of a setting, with its place: by its name in either language, or else by what is explained beside it. */
export function settingRow<Row extends { readonly row: SettingRow }>(
  rows: readonly Row[],
  key: SettingKey,
  words: Words,
): Row | undefined {
  return (
    rows.find(({ row }) => isNamed(row, key, words)) ??
    rows.find(({ row }) => row.meaning === words.meanings[key])
  );
}

const isNamed = ({ name }: SettingRow, key: SettingKey, { allNames }: Words): boolean =>
  allNames.some(({ settings }) => settings[key] === name);

/** Names the settings that have no row, so that they stand as at set-up. */
export function settingsGone(
  rows: readonly { readonly row: SettingRow }[],
  words: Words,
): string[] {
  return Object.entries(words.settings).flatMap(([key, name]) =>
    settingRow(rows, key as SettingKey, words) ? [] : [name],
  );
}

/** A row of Cài đặt whose name is that of no setting. */
interface Misnamed {
  readonly at: number;
  readonly cell: string;
  readonly value: string;
  /** The setting that it is, as what is explained beside it tells; else all that are missing. */
  readonly names: string;
  /** How many settings its explanation tells: 1, or 0. */
  readonly known: number;
}

/**
 * Gives the rows that have the name of no setting while settings are missing. Rows of people's own are no fault by
 * themselves, nor is a setting that an earlier version did not have.
 */
export function misnamedSettings(
  { rows, places }: Rows<typeof settingsTab>,
  words: Words,
): Misnamed[] {
  const keys = Object.keys(words.settings) as SettingKey[];
  const missing = keys.filter((key) => !rows.some(({ row }) => isNamed(row, key, words)));
  return rows.flatMap(({ at, row }) => {
    if (missing.length === 0 || keys.some((key) => isNamed(row, key, words))) return [];
    const own = missing.filter((key) => row.meaning === words.meanings[key]);
    const known = own.length;
    const names = (known ? own : missing).map((key) => words.settings[key]).join('; ');
    return [{ at, cell: cellName(at, places.name + 1), value: row.name, names, known }];
  });
}
