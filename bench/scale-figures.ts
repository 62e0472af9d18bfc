import { QUOTA_RESERVE } from '../src/records/office-rules';
import { formatCount } from '../src/texts/number-text';
import { wordsIn } from '../src/words/words-in';
import type { Tab } from '../src/workbook/cells/tab';
import { gridColumns, MOST_CELLS } from '../src/workbook/grid-size';
import { dispatchesTab } from '../src/workbook/tabs/dispatches-tab';
import { logTab } from '../src/workbook/tabs/log-tab';
import { outboxTab } from '../src/workbook/tabs/outbox-tab';
import { periodsTab } from '../src/workbook/tabs/periods-tab';

import { TABS } from '../src/workbook/tabs/tabs';
import { trackingTab } from '../src/workbook/tabs/tracking-tab';
import { unitsTab } from '../src/workbook/tabs/units-tab';
import { historyTables } from './history-figures';
import { LOCK_SIZES, longestAt, nameOf, RECORDED_LOCKS } from './lock-limits';
import { withMarked } from './marked';
import { figureTable } from './table';

/** Assumptions about a year; everything else follows from the declared tabs. */
export const YEAR = {
  dispatches: 3,
  closings: 12,
  blocks: 8,
  /** Letters per unit and dispatch: the notice and two reminders. */
  letters: 3,
  /**
   * Lines of the log per unit and dispatch, besides one for each letter: acknowledgement and report
   * on training.
   */
  answers: 2,
};

/** Numbers of units: a district of 2024, all communes of the country, and more. */
const SIZES = [94, 3_321, 20_000];

/** Google's daily quota of recipients: consumer account, Workspace. */
const QUOTAS = [100, 1_500];

/** Number of offices below one province. */
const _LOWER_OFFICES = 148;

const count = (value: number) => formatCount(value, 'en');

/** Rows of a tab that Google inserts. Blank ones count too. */
const GIVEN_ROWS = 1_000;

/** Number of cells of the grid that a year needs, by tab. `blank` are those of the tabs of an office without rows. */
export function cellsOfYear(units: number): Record<string, number> {
  const { dispatches, closings, blocks, letters, answers } = YEAR;
  const owed = units * dispatches;
  return {
    units: units * gridColumns(unitsTab),
    tracking: owed * gridColumns(trackingTab),
    outbox: owed * letters * gridColumns(outboxTab),
    log: owed * (letters + answers) * gridColumns(logTab),
    periods: dispatches * closings * (1 + blocks + units) * gridColumns(periodsTab),
    dispatches: dispatches * gridColumns(dispatchesTab),
    blank: GIVEN_ROWS * TABS.reduce((sum, tab) => sum + gridColumns(tab), 0),
  };
}

/** Cells of the list of units and of blank tabs, which exist once, and cells added every year. */
function sumOf(units: number): { once: number; yearly: number } {
  const { units: listed = 0, blank = 0, ...yearly } = cellsOfYear(units);
  return {
    once: listed + blank,
    yearly: Object.values(yearly).reduce((sum, cells) => sum + cells, 0),
  };
}

/** Number of full years that fit into one spreadsheet. */
export function yearsUntilFull(units: number): number {
  const { once, yearly } = sumOf(units);
  return Math.floor((MOST_CELLS - once) / yearly);
}

/** Largest number of units for which a year fits into one spreadsheet. */
export function mostUnits(): number {
  const all = (count: number) => sumOf(count).once + sumOf(count).yearly;
  const fixed = all(0);
  const perUnit = all(1) - fixed;
  return Math.floor((MOST_CELLS - fixed) / perUnit);
}

/** Number of days that letters to `recipients` take under a daily quota, less the initial reserve. */
export function sendingDays(recipients: number, quota: number): number {
  return Math.ceil(recipients / (quota - QUOTA_RESERVE));
}

/** Tables of docs/scale.md, by the names of their marks. */
function scaleTables(): Record<string, string> {
  return {
    columns: columnTable(),
    cells: detailTable(),
    days: dayTable(),
    most: `One such year fits for at most ${count(mostUnits())} units in one spreadsheet.`,
    waits: waitLine(),
    ...historyTables(),
  };
}

function detailTable(): string {
  const { tabs } = wordsIn('en');
  const names: Readonly<Record<string, string>> = { blank: 'Blank rows' };
  const rows = Object.keys(cellsOfYear(0)).map((key) => [
    names[key] ?? tabs[key as keyof typeof tabs].name,
    ...SIZES.map((units) => count(cellsOfYear(units)[key] ?? 0)),
  ]);
  const sums = SIZES.map(sumOf);
  return figureTable(
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
  const all: readonly Tab[] = [unitsTab, trackingTab, outboxTab, logTab, periodsTab];
  return figureTable(
    ['Tab', 'Columns of the grid'],
    all.map((tab) => [tabs[tab.key].name, String(gridColumns(tab))]),
  );
}

function dayTable(): string {
  return figureTable(
    ['Units', 'Quota', 'One round', 'Notice and two reminders'],
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

function waitLine(): string {
  const sizes = LOCK_SIZES.filter(({ most, only }) => most !== undefined && !only);
  const waits = sizes.map((size) => {
    const { name, ms } = longestAt(RECORDED_LOCKS, size);
    return `at ${nameOf(size)} for \`${name}\`, ${count(Math.round(ms / 1_000))} seconds`;
  });
  return `The lock, for which units' answers wait, is held longest, by units × dispatches: ${waits.join('; ')}.`;
}

/** Puts the tables into a page, each between its two marks. Throws if a mark is missing. */
export function withTables(page: string): string {
  return Object.entries(scaleTables()).reduce(
    (text, [name, table]) => withMarked(text, name, table),
    page,
  );
}
