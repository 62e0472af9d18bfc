import { QUOTA_RESERVE } from '../src/records/office-rules';
import { formatCount } from '../src/texts/number-text';
import { wordsIn } from '../src/words/words-in';
import type { Tab } from '../src/workbook/cells/tab';
import { dispatchesTab } from '../src/workbook/tabs/dispatches-tab';
import { logTab } from '../src/workbook/tabs/log-tab';
import { outboxTab } from '../src/workbook/tabs/outbox-tab';
import { periodsTab } from '../src/workbook/tabs/periods-tab';

import { subordinateTab } from '../src/workbook/tabs/subordinates-tab';
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

/** Most cells of a spreadsheet. */
export const MOST_CELLS = 10_000_000;

/** Numbers of units: a district of 2024, all communes of the country, and more. */
const SIZES = [94, 3_321, 20_000];

/** Google's daily quota of recipients: consumer account, Workspace. */
const QUOTAS = [100, 1_500];

/** Number of offices below one province. */
const LOWER_OFFICES = 148;

const count = (value: number) => formatCount(value, 'en');
const widthOf = ({ columns }: Tab) => Object.keys(columns).length;

/** Number of cells that a year needs, by tab. */
export function cellsOfYear(units: number): Record<string, number> {
  const { dispatches, closings, blocks, letters, answers } = YEAR;
  const owed = units * dispatches;
  return {
    units: units * widthOf(unitsTab),
    tracking: owed * widthOf(trackingTab),
    outbox: owed * letters * widthOf(outboxTab),
    log: owed * (letters + answers) * widthOf(logTab),
    periods: dispatches * closings * (1 + blocks + units) * widthOf(periodsTab),
    dispatches: dispatches * widthOf(dispatchesTab),
  };
}

/** Cells of the list of units, which exists once, and cells added every year. */
function sumOf(units: number): { once: number; yearly: number } {
  const { units: once = 0, ...yearly } = cellsOfYear(units);
  return { once, yearly: Object.values(yearly).reduce((sum, cells) => sum + cells, 0) };
}

/** Number of full years that fit into one spreadsheet. */
export function yearsUntilFull(units: number): number {
  const { once, yearly } = sumOf(units);
  return Math.floor((MOST_CELLS - once) / yearly);
}

/** Largest number of units for which a year fits into one spreadsheet. */
export function mostUnits(): number {
  const perUnit = sumOf(1_001).yearly - sumOf(1_000).yearly + widthOf(unitsTab);
  const fixed = sumOf(0).yearly;
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
    subordinates: subordinateLine(),
    waits: waitLine(),
    ...historyTables(),
  };
}

function detailTable(): string {
  const { tabs } = wordsIn('en');
  const keys = Object.keys(cellsOfYear(0)) as (keyof typeof tabs)[];
  const rows = keys.map((key) => [
    tabs[key].name,
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
  const all: readonly Tab[] = [
    unitsTab,
    trackingTab,
    outboxTab,
    logTab,
    periodsTab,
    subordinateTab,
  ];
  return figureTable(
    ['Tab', 'Columns'],
    all.map((tab) => [tabs[tab.key].name, String(widthOf(tab))]),
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

function subordinateLine(): string {
  const rows = LOWER_OFFICES * YEAR.dispatches * YEAR.closings;
  const cells = rows * widthOf(subordinateTab);
  return `${LOWER_OFFICES} offices × ${YEAR.dispatches} dispatches × ${YEAR.closings} closings are ${count(rows)} rows, ${count(cells)} cells a year.`;
}

/** Puts the tables into a page, each between its two marks. Throws if a mark is missing. */
export function withTables(page: string): string {
  return Object.entries(scaleTables()).reduce(
    (text, [name, table]) => withMarked(text, name, table),
    page,
  );
}
