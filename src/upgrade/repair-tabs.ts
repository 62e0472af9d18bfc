import type { LetterKind } from '../records/letter-kind';
import { say } from '../texts/say';
import type { Words } from '../words/words';
import type { Columns, RowOf, Tab } from '../workbook/cells/tab';
import type { Mended, Ports } from '../workbook/ports';
import { ownTabs } from '../workbook/reading/lower-reports';
import { readTab, rowsOf } from '../workbook/reading/office';
import { daysOffTab } from '../workbook/tabs/days-off-tab';
import { initialDaysOff } from '../workbook/tabs/initial-days-off';
import { initialSettingRows } from '../workbook/tabs/settings-rows';
import { settingsTab } from '../workbook/tabs/settings-tab';
import { templatesTab } from '../workbook/tabs/templates-tab';
import { addRows } from '../workbook/writing/write-rows';

/**
 * Makes what is missing: tabs, columns, dropdowns, settings, templates, the calendar of an empty Ngày nghỉ. What is
 * there stays as people have made it. Gives what each tab lacked.
 */
export function repairTabs(ports: Ports, words: Words): readonly Mended[] {
  const mended = ports.workbook.prepare(ownTabs(ports), words);
  addMissing(ports, settingsTab, initialSettingRows(words), words);
  fillDaysOff(ports, words);
  addMissing(ports, templatesTab, initialTemplates(words), words);
  return mended;
}

/** Says what a repair has put right. */
export function repairSentences(
  mended: readonly Mended[],
  { tabs, setUp: labels }: Words,
): string[] {
  return mended.flatMap(({ tab, isNew, columns, dropdowns }) => {
    const { name, headers } = tabs[tab];
    const named = (keys: readonly string[]) => keys.map((key) => headers[key] ?? key).join('; ');
    if (isNew) return [say(labels.tabMade, { tab: name })];
    return [
      ...(columns.length > 0
        ? [say(labels.columnsMade, { tab: name, columns: named(columns) })]
        : []),
      ...(dropdowns.length > 0
        ? [say(labels.dropdownsMade, { tab: name, columns: named(dropdowns) })]
        : []),
    ];
  });
}

/** Fills Ngày nghỉ once: a day that people take out stays out. */
function fillDaysOff(ports: Ports, words: Words): void {
  const read = readTab(ports, daysOffTab, words);
  if (read.rows.length === 0) addRows(ports, daysOffTab, read, initialDaysOff(words));
}

/** Adds the rows whose id is not there yet: what people changed or added stays. */
function addMissing<C extends Columns>(
  ports: Ports,
  tab: Tab<C>,
  rows: readonly RowOf<Tab<C>>[],
  words: Words,
): void {
  const read = readTab(ports, tab, words);
  const idOf = (row: RowOf<Tab<C>>) => row[tab.id as keyof typeof row];
  const there = new Set(rowsOf(read).map(idOf));
  const missing = rows.filter((row) => !there.has(idOf(row)));
  if (missing.length > 0) addRows(ports, tab, read, missing);
}

function initialTemplates(words: Words): RowOf<typeof templatesTab>[] {
  const kinds = Object.keys(words.templates) as LetterKind[];
  return kinds.map((kind) => ({ kind, ...words.templates[kind], check: '' }));
}
