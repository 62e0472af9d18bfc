import type { AppsScript } from '../../../local/apps-script';
import { headersOf } from '../../../local/sheet-table';
import { TAB_KEYS, type TabKey } from '../../../src/records/tab-key';
import type { Tab } from '../../../src/workbook/cells/tab';
import { TABS_BY_KEY } from '../../../src/workbook/tabs/tabs';
import { words } from '../../bundle/rows-of';

/** A row of a tab, a letter or a property, as it is compared: its place does not count, nor the order of its columns. */
export interface Line {
  /** Key of the tab; its name if it is none of the add-on's; `letters`, `properties`. */
  readonly of: string;
  /** Id of the row, unit or mailbox that the line is about. `''` if it is about none. */
  readonly id: string;
  readonly cells: Readonly<Record<string, string>>;
}

/**
 * What may differ from an undisturbed act, since a disturbed one may take longer, another run may do the same, or rows
 * are in another order: times (not their days), numbers of log lines and letters, the run that wrote a row, digests over
 * these, ids of charts, when the file's size was measured.
 */
const PASSING: Readonly<Record<string, readonly string[]>> = {
  log: ['at', 'number'],
  outbox: ['run', 'id'],
  periods: ['checksum'],
  properties:
    'summaryDue summarySeen summaryCharts lastRun cursor summaryDigest closing logLines cells'.split(
      ' ',
    ),
};

/** A time within a text. The day before it is compared. */
const TIME =
  /(\d{4}-\d\d-\d\d)[tT]\d\d:\d\d|(\d\d\/\d\d\/\d{4}) \d\d:\d\d|\d\d:\d\d (\d\d\/\d\d\/\d{4})/g;

const KEYS = new Map<string, TabKey>(TAB_KEYS.map((key) => [words.tabs[key].name, key]));

/** Everything that lasts in an office: each row of each tab with all its cells, letters sent, properties. */
export function linesOf(google: AppsScript): Line[] {
  const { letters, properties } = google;
  const sent = letters.filter(({ to, from }) => to !== from);
  return [
    ...google.snapshot().tabs.flatMap((tab) => {
      const lines = known.get(tab) ?? tabLines(tab.name, tab.values);
      known.set(tab, lines);
      return lines;
    }),
    ...sent.map(({ to, cc, subject, body }) =>
      line('letters', to, { to, cc: String(cc ?? ''), subject, body }),
    ),
    ...Object.entries(properties).flatMap(([store, texts]) =>
      // An empty property means the same as none
      Object.entries(texts ?? {}).flatMap(([key, text]) =>
        text === '' || PASSING.properties?.includes(key)
          ? []
          : [line('properties', key, { [store]: String(text) })],
      ),
    ),
  ];
}

/** Lines of tabs that were read before. A tab that nobody changed is the same object again. */
const known = new WeakMap<object, readonly Line[]>();

type Values = readonly (readonly (string | number | boolean)[])[];

function tabLines(name: string, values: Values): Line[] {
  const key = KEYS.get(name);
  const { id, headerRow = 1 }: Partial<Tab> = key ? TABS_BY_KEY[key] : {};
  if (!key || !id)
    return values.map((row, at) => line(key ?? name, String(at + 1), { row: row.join(' | ') }));
  const keys = new Map(
    Object.entries(headersOf(key, words)).map(([column, header]) => [header, column]),
  );
  const headers = (values[headerRow - 1] ?? []).map(
    (header) => keys.get(String(header)) ?? `${header}`,
  );
  const above = values
    .slice(0, headerRow - 1)
    .map((row, at) => line(key, `row ${at + 1}`, { row: row.join('') }));
  return [
    ...above,
    ...values.slice(headerRow).flatMap((row) => {
      const cells = headers.map((header, at) => [header, row[at] ?? ''] as const);
      const own = String(cells.find(([header]) => header === id)?.[1] ?? '');
      const texts = cells
        .map(([header, value]) => [header, compared(key, header, value, own)] as const)
        .filter(([, text]) => text !== '');
      return texts.length === 0
        ? []
        : [line(key, key === 'log' ? '' : own, Object.fromEntries(texts))];
    }),
  ];
}

function compared(
  key: TabKey,
  header: string,
  value: string | number | boolean,
  id: string,
): string {
  if (PASSING[key]?.includes(header)) return '';
  // The last write names its run and its row. Only the row is compared.
  if (header === 'lastWrite') return String(value).endsWith(id) ? '' : String(value);
  return typeof value === 'number' && header.endsWith('At')
    ? `${Math.floor(value)}`
    : String(value);
}

function line(of: string, id: string, cells: Record<string, string>): Line {
  const sorted = Object.entries(cells)
    .map(([header, text]) => [header, text.replace(TIME, '$1$2$3')] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return { of, id, cells: Object.fromEntries(sorted) };
}

/** Number of a letter. Letters are numbered in the order of the rows that they are about. */
const LETTER = /T-\d{6}/g;

export function textOf({ of, id, cells }: Line): string {
  const text = JSON.stringify(cells);
  if (of === 'outbox') return `${of} ${text}`;
  return `${of} ${id} ${of === 'log' ? text.replace(LETTER, '') : text}`;
}

const texts = new WeakMap<Line, string>();

function textIn(one: Line): string {
  const text = texts.get(one) ?? textOf(one);
  texts.set(one, text);
  return text;
}

/** Lines of `all` that are missing in `than`. A line that occurs more often in `all` counts as missing. */
export function linesLacking(all: readonly Line[], than: readonly Line[]): Line[] {
  const left = new Map<string, number>();
  for (const text of than.map(textIn)) left.set(text, (left.get(text) ?? 0) + 1);
  return all.filter((one) => {
    const text = textIn(one);
    const count = left.get(text) ?? 0;
    left.set(text, count - 1);
    return count <= 0;
  });
}
