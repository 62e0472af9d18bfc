import { cellsOn } from '../health/file-size';
import { renewLinksOnTakeOver } from '../letters/jobs/renew-links';
import { repairClosings } from '../periods/jobs/copy-closings';
import type { FileVersion } from '../records/file-version';
import { format } from '../texts/format';
import type { Language } from '../texts/language';
import type { Words } from '../words/words';
import type { OfficePorts, Ports, WritePorts } from '../workbook/ports';
import { versionInFile } from '../workbook/reading/file-version';
import { readTab } from '../workbook/reading/office';
import { rememberVersion } from '../workbook/reading/remembered-version';
import { schemaSentence } from '../workbook/reading/schema-sentence';
import { SCHEMA } from '../workbook/reading/this-version';
import { settingRow } from '../workbook/tabs/setting-names';
import { settingsTab } from '../workbook/tabs/settings-tab';
import { withLock } from '../workbook/with-lock';
import { recordVersion } from '../workbook/writing/record-version';
import { summaryDueMark } from '../workbook/writing/summary-due';
import { writeLog } from '../workbook/writing/write-log';
import { changeRows } from '../workbook/writing/write-rows';
import { mendHeaders } from './mend-headers';
import { repairTabs } from './repair-tabs';
import { setUpDialog } from './set-up-dialog';
import { setUpView } from './set-up-steps';
import { tabProgress } from './tab-progress';

/**
 * Sets up the spreadsheet, or repairs what is missing if it is set up already. Does nothing if permissions are
 * missing or the user declines to take over from another owner. Consent to the security notice is due in a file
 * that had no key, until the office step is saved.
 */
export function setUp(ports: Ports): void {
  const language = chosenLanguage(ports);
  const words = ports.wordsIn(language);
  if (lacksPermissions(ports, words)) return;
  const found = fileToSetUp(ports, words);
  const account = ports.account.effective();
  const owner = ports.scriptProperties.get('owner');
  const isAgain = owner === account;
  const takesOver = !isAgain && owner !== null;
  if (takesOver && !confirmsTakeover(ports, words, owner)) return;
  const changesKey = takesOver && ports.people.confirm(words.says.setUpTitle, words.says.newKeyAsk);
  const region = regionToChange(ports, words);
  const headerRepairs = mendHeaders(ports, words, true);
  const file = isAgain && headerRepairs.length === 0 ? found : fileToSetUp(ports, words);
  const setUpOwner = () => {
    if (ports.scriptProperties.get('owner') !== account) {
      const cells = ports.scriptProperties.get('cells') ?? cellsOn(ports.clock.today(), 0);
      ports.scriptProperties.setAll({ owner: account, cells, summaryDue: summaryDueMark(ports) });
      ports.summaryWriter.writeStatus(words.health.statusNew);
      writeLog(ports, words, [
        { event: 'setUp', who: account, detail: format(words.health.owner, { owner: account }) },
      ]);
    }
    recordVersion(ports, words, file);
  };
  const setUpTabs = () => {
    if (region !== null) ports.region.setVietnam();
    // Before the owner changes: runs of the former owner then end their triggers, and nobody's would be left
    const triggersMade = ports.triggers.ensure();
    ports.scriptProperties.set('language', language);
    const tabs = repairTabs(ports, words, headerRepairs, tabProgress(ports, words));
    const copied = repairClosings(ports, words) ? [words.setUp.closingsCopied] : [];
    const isNew = ports.scriptProperties.get('key') === null;
    if (isNew) {
      clearLinkBase(ports, words);
      ports.scriptProperties.setAll({ key: ports.signer.newKey(), consent: 'due' });
    }
    if (!changesKey) setUpOwner();
    return { repaired: [...tabs, ...copied], triggersMade };
  };
  // In a file that nobody has set up, only another press of the same entry can hold the lock.
  const busy = owner === null ? words.setUp.underWay : words.errors.busy;
  const { repaired, triggersMade } = withLock(ports, setUpTabs, busy);
  // Links are renewed before the owner changes, so that after an interruption set-up asks again
  const renewed = changesKey ? [renewLinksOnTakeOver(ports)] : [];
  if (changesKey) withLock(ports, setUpOwner, busy);
  const repairs = [
    ...(region ? [format(words.setUp.regionSet, { region })] : []),
    ...(isAgain ? repaired : []),
    ...(isAgain && triggersMade ? [words.setUp.triggersMade] : []),
  ];
  if (repairs.length > 0) {
    writeLog(ports, words, [{ event: 'setUp', detail: repairs.join(' ') }]);
  }
  const view = { ...setUpView(ports), repairs: [...renewed, ...repairs] };
  ports.people.openDialog(setUpDialog, setUpDialog.title(ports.words()), view);
}

function lacksPermissions(ports: Ports, { health, says, setUp }: Words): boolean {
  const missing = ports.account.missing();
  if (missing.length === 0) return false;
  const list = missing.map((permission) => `• ${health.permissions[permission]}`).join('\n');
  ports.people.alert(says.setUpTitle, format(setUp.permissionsMissing, { list }));
  ports.account.askPermissions();
  return true;
}

/**
 * Returns the file version and stores it, since a copy has no script properties yet. Throws if the file has
 * another schema than this version.
 */
function fileToSetUp(ports: OfficePorts, words: Words): FileVersion {
  const version = versionInFile(ports, words);
  if (version.schema !== SCHEMA) throw new Error(schemaSentence(ports, version, words));
  rememberVersion(ports.scriptProperties, version);
  return version;
}

/** Language of tabs and letters. Asked once, at the first set-up. */
function chosenLanguage(ports: Ports): Language {
  const stored = ports.scriptProperties.get('language');
  if (stored !== null) return stored === 'en' ? 'en' : 'vi';
  const { languageTitle, languageQuestion } = ports.wordsIn('vi').says;
  return ports.people.confirm(languageTitle, languageQuestion) ? 'vi' : 'en';
}

/**
 * Name of the spreadsheet's region, to be changed to Vietnam's; `''` in a file without content, `null` if nothing is
 * to be changed. In a file with content the person decides.
 */
function regionToChange({ region, people }: Ports, { says, setUp }: Words): string | null {
  if (region.isVietnam()) return null;
  if (!region.hasContent()) return '';
  const name = region.name();
  return people.confirm(says.setUpTitle, format(setUp.askRegion, { region: name })) ? name : null;
}

function confirmsTakeover(ports: Ports, { says }: Words, owner: string): boolean {
  return ports.people.confirm(says.setUpTitle, format(says.takeOver, { owner }));
}

/**
 * Removes the page address that a copy brought from the original: that page would refuse this file's links.
 * Does not use Google's own `getUrl()` instead, which may return an older deployment or the newest code
 * (https://developers.google.com/apps-script/reference/script/service#getUrl()).
 */
function clearLinkBase(ports: WritePorts, words: Words): void {
  const read = readTab(ports, settingsTab, words);
  const row = settingRow(read.rows, 'linkBase', words);
  if (!row || row.row.value === '') return;
  changeRows(ports, settingsTab, read, new Map([[row.at, { value: '' }]]));
}
