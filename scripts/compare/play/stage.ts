import type { AppsScript } from '../../../local/apps-script';
import type { ReceivedLink } from '../../../local/demo/mailbox';
import type { OfficeStaff } from '../../../local/demo/office-staff';
import type { RandomSource } from '../../../local/demo/random-source';
import type { Host } from '../../../local/host/host';
import type { MenuMade } from '../../../local/services/world/menu';
import { type Table, type TableRow, tableOf } from '../../../local/sheet-table';
import { addDays, type Day, formatDay } from '../../../src/calendar/day';
import { dayOfMoment } from '../../../src/calendar/moment';
import type { SettingKey } from '../../../src/records/settings';
import type { TabKey } from '../../../src/records/tab-key';
import type { Language } from '../../../src/texts/language';
import type { Words } from '../../../src/words/words';

/** Context of an act. */
export interface Stage {
  /** Google, wrapped so that every act is recorded. */
  readonly google: AppsScript;
  /** Runs the built add-on. */
  readonly host: Host;
  readonly staff: OfficeStaff;
  readonly user: string;
  readonly words: Words;
  readonly language: Language;
  /** Random numbers of this act only, so that earlier acts do not change what it draws. */
  readonly chance: RandomSource;
  /** Latest link of each unit that has received a letter. */
  readonly links: ReadonlyMap<string, ReceivedLink>;
}

/** An act of the play. Throws an error with the reason if it finds nothing to act on. */
export type Act = (stage: Stage) => void | Promise<void>;

/** Calls a function of the add-on from a dialog. Returns its result, or throws its error. */
export function call(
  { google, user }: Pick<Stage, 'google' | 'user'>,
  fn: string,
  ...args: readonly unknown[]
): unknown {
  const { result, error } = google.call(user, fn, ...args);
  if (error) throw new Error(error.message);
  return result;
}

/** Returns an act that submits the form of a dialog. */
export const filling =
  (fn: string, answers: (stage: Stage) => Readonly<Record<string, string>>): Act =>
  (stage) =>
    void call(stage, fn, answers(stage));

/** Day in Vietnam, `days` from today. */
export function dayAhead({ google }: Stage, days = 0): Day {
  const inVietnam = new Date(Date.parse(google.now) + 7 * 3_600_000);
  return addDays(dayOfMoment(inVietnam.toISOString()), days);
}

/** Day in Vietnam, `days` from today, as people type it. */
export const typedDay = (stage: Stage, days = 0) => formatDay(dayAhead(stage, days));

/** A row of a tab. `text` returns the text in a column. */
export interface DrawnRow {
  readonly table: Table;
  readonly row: TableRow;
  text(column: string): string;
}

type Fits = (text: DrawnRow['text']) => boolean;

/** Draws `count` different rows of a tab that fit. Throws if fewer fit. */
export function someRows(stage: Stage, count: number, tab: TabKey, fits: Fits = () => true) {
  const table = tableOf(stage.google, tab, stage.words);
  const textIn = (row: TableRow) => (column: string) => table.text(row, column);
  const left = table.rows.filter((row) => fits(textIn(row)));
  if (left.length < count) throw new Error(`only ${left.length} rows of ${table.name} fit`);
  return Array.from({ length: count }, (): DrawnRow => {
    const [row] = left.splice(stage.chance.between(0, left.length - 1), 1) as [TableRow];
    return { table, row, text: textIn(row) };
  });
}

/** Draws a row of a tab that fits. Throws if none fits. */
export function someRow(stage: Stage, tab: TabKey, fits?: Fits): DrawnRow {
  return someRows(stage, 1, tab, fits)[0] as DrawnRow;
}

/** Types into a cell of a row as the user, which sends the edit event. */
export function typeInto(
  { google, user }: Stage,
  { table, row }: DrawnRow,
  typed: { readonly column: string; readonly text: string },
): void {
  google.type(user, table.name, table.cell(row, typed.column), typed.text);
}

/** Types a setting into the tab Cài đặt. */
export function typeSetting(stage: Stage, key: SettingKey, text: string): void {
  const { settings } = stage.words;
  const row = someRow(stage, 'settings', (column) => column('name') === settings[key]);
  typeInto(stage, row, { column: 'value', text });
}

/** Labels of all entries of the menus and their submenus. */
export function menuLabels(menus: readonly MenuMade[]): string[] {
  return menus.flatMap(({ lines }) =>
    lines.flatMap((line) => {
      if (line.kind === 'item') return [line.label];
      return line.kind === 'submenu' ? menuLabels([line.menu]) : [];
    }),
  );
}
