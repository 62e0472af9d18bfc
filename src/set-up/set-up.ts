import { repairClosings } from '../periods/jobs/copy-closings';
import { format } from '../texts/format';
import type { Language } from '../texts/language';
import { mendHeaders } from '../upgrade/mend-headers';
import { repairTabs } from '../upgrade/repair-tabs';
import { runMigrations } from '../upgrade/take-steps';
import type { Words } from '../words/words';
import type { Ports } from '../workbook/ports';
import { rememberSchema, schemaInFile } from '../workbook/reading/file-schema';
import { readTab } from '../workbook/reading/office';
import { SCHEMA } from '../workbook/reading/schema';
import { schemaSentence } from '../workbook/reading/schema-sentence';
import { settingRow } from '../workbook/tabs/setting-names';
import { settingsTab } from '../workbook/tabs/settings-tab';
import { withLock } from '../workbook/with-lock';
import { markDue } from '../workbook/writing/summary-due';
import { writeLog } from '../workbook/writing/write-log';
import { changeRows } from '../workbook/writing/write-rows';
import { openSetUp } from './set-up-steps';

/**
 * Sets the spreadsheet up, or puts right what is missing: tabs, columns, dropdowns, first rows, key, owner and
 * triggers. Asks about headers that were renamed. Running it again changes nothing that is in place. A colleague who runs it is asked whether to
 * take over. Then says what it has put right, and opens the steps in which the office says how it works; the first asks a file
 * that was never set up for its consent to the security notice.
 */
export function setUp(ports: Ports): void {
  const language = chosenLanguage(ports);
  const words = ports.wordsIn(language);
  if (lacksPermissions(ports, words)) return;
  const found = refuseNewer(ports, words);
  const me = ports.account.effective();
  const owner = ports.scriptProperties.get('owner');
  const isAgain = owner === me;
  if (!isAgain && owner !== null && !takesOver(ports, words, owner)) return;
  const headers = mendHeaders(ports, words, true);
  const schema = isAgain && headers.length === 0 ? found : refuseNewer(ports, words);
  const mended = withLock(ports, () => {
    ports.scriptProperties.set('language', language);
    const tabs = repairTabs(ports, words, { schema, before: headers });
    if (schema < SCHEMA) runMigrations(ports, words);
    const copied = repairClosings(ports, words) ? [words.setUp.closingsCopied] : [];
    const isNew = ports.scriptProperties.get('key') === null;
    if (isNew) {
      clearLinkBase(ports, words);
      ports.scriptProperties.setAll({ key: ports.signer.newKey(), consent: 'due' });
    }
    if (ports.scriptProperties.get('owner') !== me) {
      ports.scriptProperties.set('owner', me);
      ports.workbook.writeStatus(words.health.statusNew);
      writeLog(ports, words, [
        { event: 'setUp', detail: format(words.health.owner, { owner: me }) },
      ]);
      markDue(ports);
    }
    rememberSchema(ports, SCHEMA);
    return [...tabs, ...copied];
  });
  const triggersMade = ports.triggers.ensure();
  const repairs = isAgain ? [...mended, ...(triggersMade ? [words.setUp.triggersMade] : [])] : [];
  if (repairs.length > 0) {
    writeLog(ports, words, [{ event: 'setUp', detail: repairs.join(' ') }]);
  }
  openSetUp(ports, repairs);
}

/** Names the permissions that were left unticked, with what each is for, and has Google ask for them. */
function lacksPermissions(ports: Ports, { health, says, setUp }: Words): boolean {
  const missing = ports.account.missing();
  if (missing.length === 0) return false;
  const list = missing.map((permission) => `• ${health.permissions[permission]}`).join('\n');
  ports.people.tell(says.setUpTitle, format(setUp.permissionsMissing, { list }));
  ports.account.askPermissions();
  return true;
}

/** A copy brings its tabs along: one of a later version is left as it is. Gives the schema of any other. */
function refuseNewer(ports: Ports, words: Words): number {
  const schema = schemaInFile(ports, words);
  if (schema > SCHEMA) throw new Error(schemaSentence(ports, schema, words));
  return schema;
}

/** The language in which tabs and letters are made: chosen once, at the first set-up. */
function chosenLanguage(ports: Ports): Language {
  const kept = ports.scriptProperties.get('language');
  if (kept !== null) return kept === 'en' ? 'en' : 'vi';
  const { languageTitle, languageQuestion } = ports.wordsIn('vi').says;
  return ports.people.confirm(languageTitle, languageQuestion) ? 'vi' : 'en';
}

/** Asks a colleague whether to take over from the owner. */
function takesOver(ports: Ports, { says }: Words, owner: string): boolean {
  return ports.people.confirm(says.setUpTitle, format(says.takeOver, { owner }));
}

/**
 * Takes the page's address out of a copy, which brings along that of the original: its page would refuse every link of ours.
 * Google's own word for where this script is deployed is never taken in its place, since it may be that of an older deployment
 * or of the newest code (https://developers.google.com/apps-script/reference/script/service#getUrl()).
 */
function clearLinkBase(ports: Ports, words: Words): void {
  const read = readTab(ports, settingsTab, words);
  const row = settingRow(read.rows, 'linkBase', words);
  if (!row || row.row.value === '') return;
  changeRows(ports, settingsTab, read, new Map([[row.at, { value: '' }]]));
}
