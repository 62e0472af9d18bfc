import type { AppsScript } from '../../../local/apps-script';
import type { TabKey } from '../../../src/records/tab-key';
import { rowsOf, words } from '../../bundle/rows-of';

/** Tabs whose rows are compared. Letters and the log are compared separately. */
const TABS = [
  'units',
  'tracking',
  'dispatches',
  'periods',
  'settings',
  'daysOff',
  'templates',
] as const satisfies readonly TabKey[];

/** Columns that are not compared: times, what depends on the run that sent a letter, and copies for the add-on. */
const PASSING = new Set(
  'changedAt lastRemindedOn closedAt receivedAt checksum stageCodes'.split(' '),
);

/** A moment within a text, such as those of requests from the page. */
const MOMENT = /\d{4}-\d\d-\d\dt\d\d:\d\d|\d\d\/\d\d\/\d{4} \d\d:\d\d/g;

/** Unit state that an empty cell means. */
const ACTIVE = words.choices.unitState.active;

/** Rows of the office as sorted texts, without columns that differ from run to run. */
export function comparedRows(
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

/** A row as text. Cells are sorted by column key, since columns may be in any order. */
function lineOf(row: Readonly<Record<string, string>>, without: ReadonlySet<string>): string {
  const cells = Object.entries(row)
    .map(([key, text]) => [key, key === 'lastWrite' ? overwriteIn(text) : text] as const)
    .filter(([key, text]) => !without.has(key) && asRead(text) !== '');
  return cells
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, text]) => `${key} ${asRead(text)}`)
    .join(' | ');
}

/** Of a row's last write, the row whose write has overwritten this one; the rest differs from run to run. */
const overwriteIn = (text: string) => / ← \S+ (.*)$/.exec(text)?.[1] ?? '';

/** A cell as the add-on reads it, which ignores case and blanks around the text. */
const asRead = (text: string) =>
  text === ACTIVE ? '' : text.trim().toLowerCase().replace(MOMENT, 'a moment');
