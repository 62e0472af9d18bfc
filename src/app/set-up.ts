import type { Language } from '../core/language';
import type { LetterKind } from '../core/letter-kind';
import { say } from '../core/say';
import { daysOffTab } from '../sheets/days-off-tab';
import { initialDaysOff } from '../sheets/initial-days-off';
import { initialSettingRows } from '../sheets/settings-rows';
import { settingsTab } from '../sheets/settings-tab';
import type { Columns, RowOf, Tab } from '../sheets/tab';
import { TABS } from '../sheets/tabs';
import { templatesTab } from '../sheets/templates-tab';
import { ALL_NAMES } from '../words/names-in';
import type { Words } from '../words/words';
import { alone } from './alone';
import { readTab, rowsOf } from './office';
import type { Ports } from './ports';
import { markDue } from './summary-due';
import { writeLog } from './write-log';
import { addRows, changeRows } from './write-rows';

/**
 * Sets the spreadsheet up, or puts right what is missing: tabs, columns, dropdowns, first rows, key, owner and
 * triggers. Running it again changes nothing that is in place. A colleague who runs it is asked whether to
 * take over. Tells the person how it ended.
 */
export function setUp(ports: Ports): void {
  const language = chosenLanguage(ports);
  const words = ports.wordsIn(language);
  const { setUpTitle, setUpStopped, setUpDone } = words.dialogs;
  const me = ports.account.effective();
  if (!agrees(ports, words, me)) {
    ports.people.tell(setUpTitle, setUpStopped);
    return;
  }
  alone(ports, () => {
    ports.memory.set('language', language);
    ports.workbook.prepare(TABS, words);
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
  });
  ports.triggers.ensure();
  ports.people.tell(setUpTitle, say(setUpDone, { owner: me }));
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
  const names = ALL_NAMES.map(({ settings }) => settings.linkBase);
  const row = read.rows.find(({ row: { name } }) => names.includes(name));
  if (!row || row.row.value === address || (row.row.value !== '' && !isNew)) return;
  const changes = new Map([[row.at, { value: address }]]);
  changeRows(ports, settingsTab, read, changes);
}
