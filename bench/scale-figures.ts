import type { Language } from '../src/texts/language';
import { formatCount } from '../src/texts/number-text';
import { wordsIn } from '../src/words/words-in';
import { countCodec } from '../src/workbook/cells/kinds/count';
import { dayCodec } from '../src/workbook/cells/kinds/day';
import { momentCodec } from '../src/workbook/cells/kinds/moment';
import type { Tab } from '../src/workbook/cells/tab';
import { directivesTab } from '../src/workbook/tabs/directives-tab';
import { logTab } from '../src/workbook/tabs/log-tab';
import { lowerTab } from '../src/workbook/tabs/lower-tab';
import { outboxTab } from '../src/workbook/tabs/outbox-tab';
import { periodsTab } from '../src/workbook/tabs/periods-tab';
import { initialSettingRows } from '../src/workbook/tabs/settings-rows';
import { trackingTab } from '../src/workbook/tabs/tracking-tab';
import { unitsTab } from '../src/workbook/tabs/units-tab';

/** What the page of scale assumes of a year; everything else follows from the tabs as they are declared. */
export const YEAR = {
  dispatches: 3,
  closings: 12,
  blocks: 8,
  /** Letters to a unit for a dispatch: the notice and two reminders. */
  letters: 3,
  /** Lines of the log for a unit and dispatch besides one for each letter: acknowledged, training reported. */
  answers: 2,
};

/** Cells that a spreadsheet may have. */
export const MOST_CELLS = 10_000_000;

/** Units of a district of 2024, of every commune of the country, and beyond. */
const SIZES = [94, 3_321, 20_000];

/** Recipients a day of a consumer account and of Workspace. */
const QUOTAS = [100, 1_500];

/** Offices below one province. */
const LOWER_OFFICES = 148;

const widthOf = ({ columns }: Tab) => Object.keys(columns).length;

/** Counts the cells that a year adds, by tab. */
export function cellsOfYear(units: number): Record<string, number> {
  const { dispatches, closings, blocks, letters, answers } = YEAR;
  const owed = units * dispatches;
  return {
    units: units * widthOf(unitsTab),
    tracking: owed * widthOf(trackingTab),
    outbox: owed * letters * widthOf(outboxTab),
    log: owed * (letters + answers) * widthOf(logTab),
    periods: dispatches * closings * (1 + blocks + units) * widthOf(periodsTab),
    directives: dispatches * widthOf(directivesTab),
  };
}

/** Sums up a year; the list of units is there once, however many years are kept. */
function sumOf(units: number): { once: number; yearly: number } {
  const { units: once = 0, ...yearly } = cellsOfYear(units);
  return { once, yearly: Object.values(yearly).reduce((sum, cells) => sum + cells, 0) };
}

/** Counts the full years that fit into one spreadsheet. */
export function yearsUntilFull(units: number): number {
  const { once, yearly } = sumOf(units);
  return Math.floor((MOST_CELLS - once) / yearly);
}

/** Finds the most units of which one year fits. */
export function mostUnits(): number {
  const perUnit = sumOf(1_001).yearly - sumOf(1_000).yearly + widthOf(unitsTab);
  const fixed = sumOf(0).yearly;
  return Math.floor((MOST_CELLS - fixed) / perUnit);
}

/** Counts the days that so many recipients take under a quota, with the reserve that is set at first. */
export function sendingDays(recipients: number, quota: number): number {
  return Math.ceil(recipients / (quota - reserve()));
}

function reserve(): number {
  const words = wordsIn('vi');
  const row = initialSettingRows(words).find(({ name }) => name === words.settings.quotaReserve);
  return Number(row?.value);
}

/** Writes the tables of docs/scale.md, by the mark under which each stands. */
export function scaleTables(): Record<string, string> {
  return {
    'vi-cells': cellTable('vi', ['Số đơn vị', 'Số ô sau một năm', 'Đủ chỗ cho']),
    'vi-days': dayTable('vi', [
      'Số đơn vị',
      'Hạn mức',
      'Một lượt thư',
      'Thông báo và hai lần nhắc',
    ]),
    columns: columnTable(),
    cells: detailTable(),
    days: dayTable('en', ['Units', 'Quota', 'One round', 'Notice and two reminders']),
    'vi-most': `Một năm như vậy đủ chỗ cho nhiều nhất ${formatCount(mostUnits(), 'vi')} đơn vị trong một bảng tính.`,
    most: `One such year fits for at most ${formatCount(mostUnits(), 'en')} units in one spreadsheet.`,
    lower: lowerLine(),
    bigquery: createTable(),
    load: loadRows(),
  };
}

function cellTable(language: Language, heads: readonly string[]): string {
  const count = (value: number) => formatCount(value, language);
  return markdown(
    heads,
    SIZES.map((units) => {
      const { once, yearly } = sumOf(units);
      const years = yearsUntilFull(units);
      const fits = years === 0 ? 'chưa hết một năm' : `${count(years)} năm`;
      return [count(units), count(once + yearly), fits];
    }),
  );
}

function detailTable(): string {
  const { tabs } = wordsIn('en');
  const count = (value: number) => formatCount(value, 'en');
  const keys = Object.keys(cellsOfYear(0)) as (keyof typeof tabs)[];
  const rows = keys.map((key) => [
    tabs[key].name,
    ...SIZES.map((units) => count(cellsOfYear(units)[key] ?? 0)),
  ]);
  const sums = SIZES.map(sumOf);
  return markdown(
    ['Cells of one year', ...SIZES.map((units) => `${count(units)} units`)],
    [
      ...rows,
      ['**Together**', ...sums.map(({ once, yearly }) => `**${count(once + yearly)}**`)],
      ['Full years in one spreadsheet', ...SIZES.map((units) => count(yearsUntilFull(units)))],
    ],
  );
}

function columnTable(): string {
  const { tabs } = wordsIn('en');
  const all: readonly Tab[] = [unitsTab, trackingTab, outboxTab, logTab, periodsTab, lowerTab];
  return markdown(
    ['Tab', 'Columns'],
    all.map((tab) => [tabs[tab.key].name, String(widthOf(tab))]),
  );
}

function dayTable(language: Language, heads: readonly string[]): string {
  const count = (value: number) => formatCount(value, language);
  return markdown(
    heads,
    SIZES.flatMap((units) =>
      QUOTAS.map((quota) => [
        count(units),
        count(quota),
        count(sendingDays(units, quota)),
        count(sendingDays(units * YEAR.letters, quota)),
      ]),
    ),
  );
}

function lowerLine(): string {
  const rows = LOWER_OFFICES * YEAR.dispatches * YEAR.closings;
  const [count, cells] = [rows, rows * widthOf(lowerTab)].map((value) => formatCount(value, 'en'));
  return `${LOWER_OFFICES} offices × ${YEAR.dispatches} dispatches × ${YEAR.closings} closings are ${count} rows, ${cells} cells a year.`;
}

interface Load {
  readonly type: string;
  /** How BigQuery reads what Sheets shows. */
  readonly value: (column: string) => string;
}

/** Kinds of columns that BigQuery does not take as they are shown; the others are texts. */
const LOADS = new Map<unknown, Load>([
  [dayCodec, { type: 'DATE', value: (column) => `PARSE_DATE('%d/%m/%Y', ${column})` }],
  [
    momentCodec,
    { type: 'DATETIME', value: (column) => `PARSE_DATETIME('%d/%m/%Y %H:%M', ${column})` },
  ],
  [countCodec, { type: 'INT64', value: (column) => `CAST(${column} AS INT64)` }],
]);

function loadOf(codec: unknown): Load {
  return LOADS.get(codec) ?? { type: 'STRING', value: (column) => column };
}

/** Writes the table that holds frozen rows of every office, in the columns of Kỳ báo cáo. */
function createTable(): string {
  const lines = Object.entries(periodsTab.columns).map(
    ([name, { codec, blank }]) =>
      `  ${snake(name)} ${loadOf(codec).type}${blank === undefined ? ' NOT NULL' : ''}`,
  );
  const own = ['  office STRING NOT NULL', '  issued_on DATE', '  issuing_body STRING'];
  return [
    '```sql',
    'CREATE TABLE dondoc.frozen_figures (',
    [...own, ...lines].join(',\n'),
    ')',
    'PARTITION BY DATE_TRUNC(cut_off, MONTH)',
    'CLUSTER BY office, directive, level;',
    '```',
  ].join('\n');
}

/** Writes how the rows of a file's Kỳ báo cáo are loaded: totals and blocks, as texts that are read as what they are. */
function loadRows(): string {
  const columns = Object.entries(periodsTab.columns).map(([name, { codec }]) => ({
    name: snake(name),
    value: loadOf(codec).value(snake(name)),
  }));
  const { tabs, choices } = wordsIn('vi');
  const { total, block } = choices.figureLevel;
  return [
    '```sql',
    'CREATE OR REPLACE EXTERNAL TABLE dondoc.from_sheet (',
    `  ${columns.map(({ name }) => `${name} STRING`).join(', ')}`,
    ') OPTIONS (',
    "  format = 'GOOGLE_SHEETS', uris = ['https://docs.google.com/spreadsheets/d/FILE_ID'],",
    `  sheet_range = '${tabs.periods.name}', skip_leading_rows = 1);`,
    '',
    'INSERT INTO dondoc.frozen_figures',
    "SELECT 'Văn phòng Đảng ủy xã …', DATE '2026-10-30', 'Tỉnh ủy …',",
    `  ${columns.map(({ value }) => value).join(', ')}`,
    `FROM dondoc.from_sheet WHERE level IN ('${total}', '${block}');`,
    '```',
  ].join('\n');
}

function snake(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

function markdown(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rule = line(heads.map((_, at) => (at === 0 ? '---' : '---:')));
  return [line(heads), rule, ...rows.map(line)].join('\n');
}

/** Puts the tables into a page, each between its marks. */
export function withTables(page: string): string {
  return Object.entries(scaleTables()).reduce((text, [name, table]) => {
    const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
    const [from, to] = [text.indexOf(start), text.indexOf(end)];
    if (from < 0 || to < from) throw new Error(`docs/scale.md has no place for ${name}`);
    return `${text.slice(0, from + start.length)}\n\n${table}\n\n${text.slice(to)}`;
  }, page);
}
