import { initialDaysOff } from '../calendar/initial-days-off';
import { formatFileVersion } from '../records/file-version';
import type { LetterKind } from '../records/letter-kind';
import { SETTING_KEYS, settingDeclaration } from '../records/settings';
import type { TabKey } from '../records/tab-key';
import { format } from '../texts/format';
import type { Words } from '../words/words';
import { headerFault } from '../workbook/cells/find-columns';
import type { Rows } from '../workbook/cells/read-rows';
import { type Columns, headerNames, type NewRow, type Tab } from '../workbook/cells/tab';
import type { Ports, WritePorts } from '../workbook/ports';
import { versionInFile } from '../workbook/reading/file-version';
import { readTab, rowsOf } from '../workbook/reading/office';
import type { RepairedTab } from '../workbook/tab-ports';
import { daysOffTab } from '../workbook/tabs/days-off-tab';
import { logTab } from '../workbook/tabs/log-tab';
import { misnamedSettings, missingSettings } from '../workbook/tabs/setting-names';
import { initialSettingRows, settingVocabularies } from '../workbook/tabs/settings-rows';
import { settingsTab } from '../workbook/tabs/settings-tab';
import { TABS, TABS_BY_KEY } from '../workbook/tabs/tabs';
import { templatesTab } from '../workbook/tabs/templates-tab';
import { beginRows } from '../workbook/writing/add-rows';
import { countFirstLines } from '../workbook/writing/log-lines';

/**
 * Keeps what people changed. Throws before settings and templates if a header is still missing or duplicated;
 * the message has the repairs too. `onNewTab` is called before each new tab is made.
 */
export function repairTabs(
  ports: Ports,
  words: Words,
  repairs: readonly string[],
  onNewTab?: (tab: TabKey) => void,
): string[] {
  const version = versionInFile(ports, words);
  const mended = ports.layout.prepare(TABS, words, onNewTab);
  if (isMade(mended, logTab)) countFirstLines(ports);
  const sentences = [...repairs, ...repairSentences(mended, words)];
  const faults = TABS.flatMap((tab) => headerFault(tab, ports.reader.headers(tab), words) ?? []);
  if (faults.length > 0) throw new Error([...faults, ...sentences].join('\n'));
  const settings = readTab(ports, settingsTab, words);
  const restored = restoreSettingNames(ports, words, settings);
  const known = restored.length > 0 ? readTab(ports, settingsTab, words) : settings;
  const missing = missingSettings(known.rows, words);
  const isNewTab = known.rows.length === 0;
  const added = initialSettingRows(words)
    .filter(({ name }) => missing.includes(name))
    .map((row) =>
      isNewTab && row.name === words.settings.fileVersion
        ? { ...row, value: formatFileVersion(version) }
        : row,
    );
  const add = rowAdder(ports, mended);
  const rows = isNewTab ? withRareHeading(added, words) : added;
  // Before the rows, without which the next run does it again
  if (isNewTab) {
    const first = settingsTab.headerRow + ASKED.length + 2;
    ports.layout.foldRows(settingsTab, { first, count: rows.length - ASKED.length - 1 });
  }
  add(settingsTab, known, rows);
  addSettingDropdowns(ports, words, added.length > 0 ? readTab(ports, settingsTab, words) : known);
  fillDaysOff(ports, words, add);
  addTemplates(ports, words, add);
  const names = isNewTab ? '' : missing.join('; ');
  return [
    ...sentences,
    ...restored,
    ...(names ? [format(words.setUp.settingsMade, { names })] : []),
  ];
}

/** Settings that set-up asks for. They come first. */
const ASKED = SETTING_KEYS.filter((key) => settingDeclaration(key).asked);

/** Puts a heading between the settings that set-up asks for and the others, which are folded below it. */
function withRareHeading(rows: readonly NewRow<typeof settingsTab>[], words: Words) {
  const heading = { ...words.setUp.rareSettings, value: '' };
  return [...rows.slice(0, ASKED.length), heading, ...rows.slice(ASKED.length)];
}

type AddRows = <C extends Columns>(
  tab: Tab<C>,
  read: Rows<Tab<C>>,
  rows: readonly NewRow<Tab<C>>[],
) => void;

/** Adds rows without reading them back in a tab that this run has made, because nobody can have changed it. */
function rowAdder(ports: WritePorts, mended: readonly RepairedTab[]): AddRows {
  return (tab, read, rows) => {
    const check = beginRows(ports, tab, read, rows);
    if (!isMade(mended, tab)) check();
  };
}

function isMade(mended: readonly RepairedTab[], { key }: { readonly key: TabKey }): boolean {
  return mended.some(({ tab, isNew }) => isNew && tab === key);
}

function repairSentences(mended: readonly RepairedTab[], words: Words): string[] {
  const { setUp: labels } = words;
  return mended.flatMap(({ tab, isNew, columns, dropdowns }) => {
    const { name } = words.tabs[tab];
    const headers: Readonly<Record<string, string>> = headerNames(TABS_BY_KEY[tab], words);
    const madeSentence = (
      text: typeof labels.columnsMade | typeof labels.dropdownsMade,
      keys: readonly string[],
    ) => {
      const columns = keys.map((key) => headers[key]).join('; ');
      return keys.length > 0 ? [format(text, { tab: name, columns })] : [];
    };
    if (isNew) return [format(labels.tabMade, { tab: name })];
    return [
      ...madeSentence(labels.columnsMade, columns),
      ...madeSentence(labels.dropdownsMade, dropdowns),
    ];
  });
}

/** Restores only names whose explanation in the same row identifies the setting. */
function restoreSettingNames(ports: Ports, words: Words, read: Rows<typeof settingsTab>): string[] {
  return misnamedSettings(read, words).flatMap((row) => {
    if (!row.known) return [];
    const cells = [[row.names]];
    ports.writer.write(settingsTab, [{ row: row.at, column: read.places.name + 1, cells }]);
    return [format(words.setUp.settingNamed, row)];
  });
}

function addSettingDropdowns(
  ports: Ports,
  words: Words,
  { rows, places }: Rows<typeof settingsTab>,
): void {
  const choices = settingVocabularies(rows, words);
  if (choices.size > 0) ports.layout.addDropdowns(settingsTab, places.value + 1, choices);
}

/**
 * Fills the tab Ngày nghỉ only if it is empty, because a day that people removed must stay removed. Hidden rows
 * of past years still count.
 */
function fillDaysOff(ports: Ports, words: Words, add: AddRows): void {
  let read = readTab(ports, daysOffTab, words);
  if (read.rows.length === 0) {
    add(daysOffTab, read, initialDaysOff(words.daysOff));
    read = readTab(ports, daysOffTab, words);
  }
  const year = ports.clock.today().slice(0, 4);
  const current = read.rows.find(({ row }) => row.day >= year);
  if (current) ports.layout.hideAbove(daysOffTab, current.at);
}

/** A row for each kind of letter, in which the office may write its own opening. */
function addTemplates(ports: WritePorts, words: Words, add: AddRows): void {
  const read = readTab(ports, templatesTab, words);
  const present = rowsOf(read).map(({ kind }) => kind);
  const kinds = (Object.keys(words.templates) as LetterKind[]).filter((kind) => kind !== 'health');
  const missing = kinds.filter((kind) => !present.includes(kind));
  add(
    templatesTab,
    read,
    missing.map((kind) => ({ kind, opening: '', shown: '' })),
  );
}
