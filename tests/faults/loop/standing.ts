import type { AppsScript } from '../../../local/apps-script';
import type { TabKey } from '../../../src/records/tab-key';
import { rowsOf, words } from '../../bundle/rows-of';

/** The tabs that acts change; letters and the log are looked at apart. */
const TABS = [
  'units',
  'tracking',
  'dispatches',
  'periods',
  'subordinates',
  'settings',
  'daysOff',
  'templates',
] as const satisfies readonly TabKey[];

/** Cells with times, persons and numbers, and copies that every day updates. */
const PASSING = new Set(
  [
    'changedAt changedBy standing lastImport requests lastRemindedOn linkVersion',
    'at who closedAt receivedAt checksum',
  ].flatMap((names) => names.split(' ')),
);

/** Meaning of an empty cell. */
const ACTIVE = words.choices.unitState.active;

/** Rows of the office, unordered, without what differs from run to run. */
export function standing(
  google: AppsScript,
  passing: readonly string[] = [],
  tabs: readonly TabKey[] = TABS,
): string[] {
  const without = new Set([...PASSING, ...passing]);
  const names = new Set(google.snapshot().tabs.map(({ name }) => name));
  return tabs
    .filter((tab) => names.has(words.tabs[tab].name))
    .flatMap((tab) =>
      rowsOf(google, tab)
        .map((row) => lineOf(row, without))
        .filter((line) => line !== '')
        .map((line) => `${tab}: ${line}`),
    )
    .sort();
}

/** Sorted by key, since columns may be in any order. */
function lineOf(row: Readonly<Record<string, string>>, without: ReadonlySet<string>): string {
  const cells = Object.entries(row).filter(
    ([key, text]) => !without.has(key) && asRead(text) !== '',
  );
  return cells
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, text]) => `${key} ${asRead(text)}`)
    .join(' | ');
}

/** A cell as readers take it: blanks around it and case do not matter. */
const asRead = (text: string) => (text === ACTIVE ? '' : text.trim().toLowerCase());

/** Elements of one list missing in the other, counted with repetitions. */
export function lacking(all: readonly string[], than: readonly string[]): string[] {
  const left = [...than];
  return all.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
