import type { LetterKind } from '../records/letter-kind';
import { format } from '../texts/format';
import type { Words } from '../words/words';
import { headerFault } from '../workbook/cells/find-columns';
import type { Rows } from '../workbook/cells/read-rows';
import type { RowOf } from '../workbook/cells/tab';
import type { Mended, Ports } from '../workbook/ports';
import { readTab, rowsOf } from '../workbook/reading/office';
import { ownTabs } from '../workbook/reading/subordinate-reports';
import { daysOffTab } from '../workbook/tabs/days-off-tab';
import { initialDaysOff } from '../workbook/tabs/initial-days-off';
import { misnamedSettings, settingsGone } from '../workbook/tabs/setting-names';
import { initialSettingRows, settingChoices } from '../workbook/tabs/settings-rows';
import { settingsTab } from '../workbook/tabs/settings-tab';
import { templatesTab } from '../workbook/tabs/templates-tab';
import { addRows } from '../workbook/writing/write-rows';

/** The schema that the file is of, and what was said so far. */
interface RepairOrder {
  readonly schema: number;
  readonly before: readonly string[];
}

/**
 * Makes what is missing: tabs, columns, dropdowns, settings, templates, the calendar of an empty Ngày nghỉ. What is
 * there stays as people have made it. Says what it has put right; throws the sentences for people, after all else is
 * mended, where a header is still missing or doubled.
 */
export function repairTabs(ports: Ports, words: Words, { schema, before }: RepairOrder): string[] {
  const tabs = ownTabs(ports);
  const mended = ports.workbook.prepare(tabs, words, schema);
  const said = [...before, ...repairSentences(mended, words)];
  const faults = tabs.flatMap((tab) => headerFault(tab, ports.workbook.headers(tab), words) ?? []);
  if (faults.length > 0) throw new Error([...faults, ...said].join('\n'));
  const settings = readTab(ports, settingsTab, words);
  const named = nameSettings(ports, words, settings);
  const known = named.length > 0 ? readTab(ports, settingsTab, words) : settings;
  const gone = settingsGone(known.rows, words);
  const made = initialSettingRows(words).filter(({ name }) => gone.includes(name));
  addRows(ports, settingsTab, known, made);
  offerSettings(ports, words, made.length > 0 ? readTab(ports, settingsTab, words) : known);
  fillDaysOff(ports, words);
  addTemplates(ports, words);
  const names = known.rows.length > 0 ? gone.join('; ') : '';
  return [...said, ...named, ...(names ? [format(words.setUp.settingsMade, { names })] : [])];
}

/** Says what a repair has put right. */
function repairSentences(mended: readonly Mended[], { tabs, setUp: labels }: Words): string[] {
  return mended.flatMap(({ tab, isNew, columns, dropdowns }) => {
    const { name, headers } = tabs[tab];
    const made = (
      text: typeof labels.columnsMade | typeof labels.dropdownsMade,
      keys: readonly string[],
    ) => {
      const columns = keys.map((key) => headers[key]).join('; ');
      return keys.length > 0 ? [format(text, { tab: name, columns })] : [];
    };
    if (isNew) return [format(labels.tabMade, { tab: name })];
    return [...made(labels.columnsMade, columns), ...made(labels.dropdownsMade, dropdowns)];
  });
}

/** Gives settings whose name was typed over, and whose explanation still tells them, their names back; says which. */
function nameSettings(ports: Ports, words: Words, read: Rows<typeof settingsTab>): string[] {
  return misnamedSettings(read, words).flatMap((row) => {
    if (!row.known) return [];
    const cells = [[row.names]];
    ports.workbook.write(settingsTab, [{ row: row.at, column: read.places.name + 1, cells }]);
    return [format(words.setUp.settingNamed, row)];
  });
}

function offerSettings(
  ports: Ports,
  words: Words,
  { rows, places }: Rows<typeof settingsTab>,
): void {
  const choices = settingChoices(rows, words);
  if (choices.size > 0) ports.workbook.offer(settingsTab, places.value + 1, choices);
}

/**
 * Fills Ngày nghỉ once: a day that people take out stays out. The years that are over, which are counted with all the
 * same, are hidden as far as they stand first.
 */
function fillDaysOff(ports: Ports, words: Words): void {
  let read = readTab(ports, daysOffTab, words);
  if (read.rows.length === 0) {
    addRows(ports, daysOffTab, read, initialDaysOff(words));
    read = readTab(ports, daysOffTab, words);
  }
  const year = ports.clock.today().slice(0, 4);
  const current = read.rows.find(({ row }) => row.day >= year);
  if (current) ports.workbook.hideAbove(daysOffTab, current.at);
}

/** Adds the templates that are not there: what people changed stays. */
function addTemplates(ports: Ports, words: Words): void {
  const read = readTab(ports, templatesTab, words);
  const there = rowsOf(read).map(({ kind }) => kind);
  const missing = initialTemplates(words).filter(({ kind }) => !there.includes(kind));
  addRows(ports, templatesTab, read, missing);
}

function initialTemplates(words: Words): RowOf<typeof templatesTab>[] {
  const kinds = Object.keys(words.templates) as LetterKind[];
  return kinds.map((kind) => ({ kind, ...words.templates[kind], check: '' }));
}
