import type { Language } from '../core/language';
import type { LetterKind } from '../core/letter-kind';
import { say } from '../core/say';
import { daysOffTab } from '../sheets/days-off-tab';
import { initialDaysOff } from '../sheets/initial-days-off';
import { lowerTab } from '../sheets/lower-tab';
import { initialSettingRows, settingRow } from '../sheets/settings-rows';
import { settingsTab } from '../sheets/settings-tab';
import type { Columns, RowOf, Tab } from '../sheets/tab';
import { ALL_TABS, TABS } from '../sheets/tabs';
import { templatesTab } from '../sheets/templates-tab';
import type { Words } from '../words/words';
import { alone } from './alone';
import { readTab, rowsOf } from './office';
import type { Mended, Ports } from './ports';
import { openSetUp } from './set-up-steps';
import { markDue } from './summary-due';
import { writeLog } from './write-log';
import { addRows, changeRows } from './write-rows';

/**
 * Sets the spreadsheet up, or puts right what is missing: tabs, columns, dropdowns, first rows, key, owner and
 * triggers. Running it again changes nothing that is in place. A colleague who runs it is asked whether to
 * take over. Then says what it has put right, and opens the steps in which the office says how it works.
 */
export function setUp(ports: Ports): void {
  const language = chosenLanguage(ports);
  const words = ports.wordsIn(language);
  const { setUpTitle, setUpStopped } = words.dialogs;
  const me = ports.account.effective();
  if (!agrees(ports, words, me)) {
    ports.people.tell(setUpTitle, setUpStopped);
    return;
  }
  const isAgain = ports.memory.get('owner') === me;
  const mended = alone(ports, () => {
    ports.memory.set('language', language);
    const tabs = ports.workbook.has(lowerTab) ? ALL_TABS : TABS;
    const lacked = ports.workbook.prepare(tabs, words);
    addMissing(ports, settingsTab, initialSettingRows(words), words);
    fillDaysOff(ports, words);
    addMissing(ports, templatesTab, initialTemplates(words), words);
    const isNew = ports.memory.get('key') === null;
    fillLinkBase(ports, words, isNew);
    if (isNew) ports.memory.set('key', ports.signer.newKey());
    if (ports.memory.get('owner') !== me) {
      ports.memory.set('owner', me);
      ports.workbook.writeStatus(words.health.statusNew);
      writeLog(ports, words, [{ event: 'setUp', detail: say(words.health.owner, { owner: me }) }]);
      markDue(ports);
    }
    return lacked;
  });
  const triggersMade = ports.triggers.ensure();
  const repairs = isAgain ? repairSentences({ mended, triggersMade }, words) : [];
  if (repairs.length > 0) {
    writeLog(ports, words, [{ event: 'setUp', detail: repairs.join(' ') }]);
  }
  openSetUp(ports, repairs);
}

/** Says what a set-up that was run again has put right. */
function repairSentences(
  { mended, triggersMade }: { mended: readonly Mended[]; triggersMade: boolean },
  { tabs, setUp: labels }: Words,
): string[] {
  const tabSentences = mended.flatMap(({ tab, isNew, columns, dropdowns }) => {
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
  return [...tabSentences, ...(triggersMade ? [labels.triggersMade] : [])];
}

/** The language in which tabs and letters are made: chosen once, at the first set-up. */
function chosenLanguage(ports: Ports): Language {
  const kept = ports.memory.get('language');
  if (kept !== null) return kept === 'en' ? 'en' : 'vi';
  const { languageTitle, languageQuestion } = ports.wordsIn('vi').dialogs;
  return ports.people.confirm(languageTitle, languageQuestion) ? 'vi' : 'en';
}

/** Asks for consent to the notice once, and a colleague whether to take over. */
function agrees(ports: Ports, words: Words, me: string): boolean {
  const { setUpTitle, securityNotice, takeOver } = words.dialogs;
  const owner = ports.memory.get('owner');
  if (owner === me) return true;
  return ports.people.confirm(
    setUpTitle,
    owner === null ? securityNotice : say(takeOver, { owner }),
  );
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

/**
 * Fills in the page's address where it is deployed and the setting is still empty. A file without a key is new or
 * a copy: the address that a copy brings along is the original's, whose page would refuse every link of ours.
 */
function fillLinkBase(ports: Ports, words: Words, isNew: boolean): void {
  const address = ports.deployedAt();
  const read = readTab(ports, settingsTab, words);
  const row = settingRow(read.rows, 'linkBase');
  if (!row || row.row.value === address || (row.row.value !== '' && !isNew)) return;
  const changes = new Map([[row.at, { value: address }]]);
  changeRows(ports, settingsTab, read, changes);
}
