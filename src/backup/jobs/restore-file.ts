import { contactText } from '../../answers/jobs/office-contact';
import { momentText } from '../../calendar/moment';
import type { FormOutcome } from '../../forms/form-view';
import { backupId, digestOfRows } from '../../records/backup-cells';
import { format } from '../../texts/format';
import type { Ports } from '../../workbook/ports';
import { rememberedSchema, settingsFound } from '../../workbook/reading/file-schema';
import { readRules, readTab } from '../../workbook/reading/office';
import { SCHEMA } from '../../workbook/reading/schema';
import { assertSubordinateNames, ownTabs } from '../../workbook/reading/subordinate-reports';
import { outboxTab } from '../../workbook/tabs/outbox-tab';
import { settingRow } from '../../workbook/tabs/setting-names';
import { settingsTab } from '../../workbook/tabs/settings-tab';
import { subordinateTab } from '../../workbook/tabs/subordinates-tab';
import { ALL_TABS, TABS } from '../../workbook/tabs/tabs';
import { withLock } from '../../workbook/with-lock';
import { markDue } from '../../workbook/writing/summary-due';
import { writeLog } from '../../workbook/writing/write-log';
import { changeRows } from '../../workbook/writing/write-rows';
import type { BackupManifest, BackupPiece, RestoreOrder } from '../rules/backup-view';
import { isNewerVersion } from '../rules/newer-version';
import { tabsNamed } from './backup-parts';
import { isUnused } from './backup-view';
import { singleHeaders } from './single-headers';

/**
 * Takes a step of restoring a backup into a spreadsheet that was only just set up. What each step writes stands at a
 * fixed place, so that a restore that was broken off is begun anew without doubles. Nothing is sent meanwhile, nor
 * afterwards before a person sends letters.
 */
export function restoreFile(ports: Ports, order: RestoreOrder): FormOutcome {
  return withLock(ports, () => {
    if (order.step === 'begin') begin(ports, order.marks, order.heads);
    else if (order.step === 'end') return finish(ports, order.marks);
    else putBack(ports, order.file, order.pieces);
    return { done: true, message: '' };
  });
}

/** Checks that the backup fits, takes away what set-up has filled in, and lays out every tab as it was. */
function begin(ports: Ports, marks: BackupManifest, heads: readonly BackupPiece[]): void {
  const { errors, backup } = ports.words();
  const halfway = ports.scriptProperties.get('restoring') ?? '';
  if (halfway === '' && !isUnused(ports)) throw new Error(backup.inUse);
  if (marks.language !== ports.language()) throw new Error(backup.otherLanguage);
  if (isNewerVersion(marks.version, ports.version))
    throw new Error(format(backup.newer, { version: marks.version }));
  if (TABS.some((tab) => ports.rawTabs.rows(tab) === null)) throw new Error(errors.notSetUp);
  const isSent = heads.some(({ tab }) => tab === subordinateTab.key);
  if (isSent) assertSubordinateNames(ports);
  const linkBase = halfway === '' ? linkBaseNow(ports) : (halfway.split('\n')[1] ?? '');
  ports.scriptProperties.set('restoring', [backupId(marks.tabs), linkBase].join('\n'));
  if (isSent) ports.workbook.prepare(ALL_TABS, ports.words(), SCHEMA);
  for (const tab of ownTabs(ports)) {
    const { rows = [] } = heads.find((piece) => piece.tab === tab.key) ?? {};
    ports.rawTabs.clear(tab, singleHeaders(tab, { first: 1, rows }, ports.words()));
  }
  ports.rawTabs.flush();
}

function linkBaseNow(ports: Ports): string {
  return readRules(ports).settings.linkBase;
}

function putBack(ports: Ports, file: string, pieces: readonly BackupPiece[]): void {
  checkHalfway(ports, file);
  for (const { tab: key, first, rows } of pieces) {
    for (const tab of tabsNamed(ports, [key]))
      ports.rawTabs.write(tab, first, singleHeaders(tab, { first, rows }, ports.words()));
  }
  ports.rawTabs.flush();
}

function checkHalfway(ports: Ports, file: string): void {
  const [halfway] = (ports.scriptProperties.get('restoring') ?? '').split('\n');
  if (halfway !== file) throw new Error(ports.words().backup.begunAnew);
}

/**
 * Compares what stands there with the backup, and does what must not simply be copied: the page's address stays this
 * file's own, a letter that was just being sent is left to a person, the number of letters fits again. A backup that an
 * earlier version made brings its schema along: the file is then offered its upgrade. Where the cell that says it cannot be
 * read, that is said, and the file asks for it at the next press.
 */
function finish(ports: Ports, marks: BackupManifest): FormOutcome {
  checkHalfway(ports, backupId(marks.tabs));
  const words = ports.words();
  const differs = marks.tabs.filter(({ tab: key, digest }) =>
    tabsNamed(ports, [key]).some((tab) => {
      const rows = ports.rawTabs.rows(tab) ?? 0;
      return digestOfRows(ports.rawTabs.read(tab, 1, rows)) !== digest;
    }),
  );
  keepLinkBase(ports);
  const { settings, faults } = settingsFound(ports);
  const [broken] = faults.filter(({ key }) => key === 'schema');
  const letters = settleSending(ports);
  const at = momentText(marks.at);
  const detail = [
    format(words.backup.restored, { at, version: marks.version }),
    ...(differs.length === 0
      ? []
      : [format(words.backup.differs, { tabs: differs.map(({ name }) => name).join('; ') })]),
    ...(broken
      ? [format(words.errors.setting, { name: words.settings.schema, value: broken.value })]
      : []),
  ].join(' ');
  writeLog(ports, words, [{ event: 'setUp', detail }]);
  markDue(ports);
  ports.workbook.flush();
  ports.scriptProperties.setAll({
    letters: String(letters),
    contact: contactText(settings),
    schema: String(broken ? rememberedSchema(ports) : settings.schema),
    queue: 'no',
    restored: marks.at,
    restoring: '',
  });
  return { done: true, message: detail };
}

function keepLinkBase(ports: Ports): void {
  const value = (ports.scriptProperties.get('restoring') ?? '').split('\n')[1] ?? '';
  const words = ports.words();
  const read = readTab(ports, settingsTab, words);
  const row = settingRow(read.rows, 'linkBase', words);
  if (row && row.row.value !== value)
    changeRows(ports, settingsTab, read, new Map([[row.at, { value }]]));
}

/** Leaves a letter that was being sent to a person, since nothing tells any more whether it went; counts all letters. */
function settleSending(ports: Ports): number {
  const { backup } = ports.words();
  const read = readTab(ports, outboxTab, ports.words());
  const sending = read.rows.filter(({ row }) => row.state === 'sending');
  const unknown = { state: 'unknown' as const, reason: backup.wasSending };
  changeRows(ports, outboxTab, read, new Map(sending.map(({ at }) => [at, unknown])));
  return read.rows.length;
}
