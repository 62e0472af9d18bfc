import { contactText } from '../../answers/jobs/office-contact';
import { formatMoment } from '../../calendar/moment';
import type { FormOutcome } from '../../forms/form-view';
import { backupId } from '../../records/backup-cells';
import { formatFileVersion } from '../../records/file-version';
import { format } from '../../texts/format';
import type { ChangePorts, Needs, Ports, WritePorts } from '../../workbook/ports';
import { settingsFound } from '../../workbook/reading/file-version';
import { readRules, readTab } from '../../workbook/reading/office';
import { rememberedVersion } from '../../workbook/reading/remembered-version';
import { outboxTab } from '../../workbook/tabs/outbox-tab';
import { settingRow } from '../../workbook/tabs/setting-names';
import { settingsTab } from '../../workbook/tabs/settings-tab';
import { TABS } from '../../workbook/tabs/tabs';
import { withLock } from '../../workbook/with-lock';
import { markSummaryDue } from '../../workbook/writing/summary-due';
import { writeLog } from '../../workbook/writing/write-log';
import { changeRows } from '../../workbook/writing/write-rows';
import type { BackupManifest, BackupPiece, RestoreOrder, TabPart } from '../rules/backup-view';
import { isNewerVersion } from '../rules/newer-version';
import { differingTabs, tabsNamed } from './backup-parts';
import { isUnused } from './backup-view';
import { renameDuplicateHeaders } from './rename-duplicate-headers';

/**
 * Runs one step of restoring a backup into a newly set-up spreadsheet. Each step writes to fixed rows, so an
 * interrupted restore can start again without duplicates. No letter is sent during the restore, nor afterwards
 * until a person sends letters.
 */
export function restoreFile(ports: Ports, order: RestoreOrder): FormOutcome {
  return withLock(ports, () => {
    if (order.step === 'begin') beginRestore(ports, order.manifest, order.heads);
    else if (order.step === 'end') return finishRestore(ports, order);
    else if (order.step === 'check') checkParts(ports, order.file, order.parts);
    else writePieces(ports, order.file, order.pieces);
    return { done: true, message: '' };
  });
}

/**
 * Checks that the backup fits this file, then clears every tab and writes the backup's header rows.
 * Throws a user-facing Error if the backup does not fit.
 */
function beginRestore(
  ports: Ports,
  manifest: BackupManifest,
  headers: readonly BackupPiece[],
): void {
  const { errors, backup } = ports.words();
  const { id, linkBase: known } = restoringNow(ports);
  if (id === '' && !isUnused(ports)) throw new Error(backup.inUse);
  if (manifest.language !== ports.language()) throw new Error(backup.otherLanguage);
  if (isNewerVersion(manifest.version, ports.version))
    throw new Error(format(backup.newer, { version: manifest.version }));
  if (TABS.some((tab) => ports.rawTabs.rows(tab) === null)) throw new Error(errors.notSetUp);
  const linkBase = id === '' ? readRules(ports).settings.linkBase : known;
  ports.scriptProperties.set('restoring', [backupId(manifest.tabs), linkBase].join('\n'));
  // Other rows than those that set-up has folded come there
  ports.layout.unfoldRows(settingsTab);
  for (const tab of TABS) {
    const { rows = [] } = headers.find((piece) => piece.tab === tab.key) ?? {};
    ports.rawTabs.clear(tab, renameDuplicateHeaders(tab, { first: 1, rows }));
  }
  ports.rawTabs.flush();
}

function writePieces(ports: Ports, id: string, pieces: readonly BackupPiece[]): void {
  assertSameBackup(ports, id);
  for (const { tab: key, first, rows } of pieces) {
    for (const tab of tabsNamed(ports, [key]))
      ports.rawTabs.write(tab, first, renameDuplicateHeaders(tab, { first, rows }));
  }
  ports.rawTabs.flush();
}

/** Notes the tabs that differ from the backup. */
function checkParts(ports: Ports, id: string, parts: readonly TabPart[]): void {
  assertSameBackup(ports, id);
  const differing = allDiffering(ports, parts);
  const { linkBase } = restoringNow(ports);
  if (differing.length > 0)
    ports.scriptProperties.set('restoring', [id, linkBase, ...differing].join('\n'));
}

/** Keys of the tabs that differ from the backup in these parts, or did in parts that were checked before. */
function allDiffering(ports: Ports, parts: readonly TabPart[]): string[] {
  return [...new Set([...restoringNow(ports).differing, ...differingTabs(ports, parts)])];
}

/** The backup that is being restored, this file's page address, and the tabs found to differ so far. */
function restoringNow({ scriptProperties }: Needs<'scriptProperties'>) {
  const [id = '', linkBase = '', ...differing] = (scriptProperties.get('restoring') ?? '').split(
    '\n',
  );
  return { id, linkBase, differing };
}

function assertSameBackup(ports: Ports, id: string): void {
  if (restoringNow(ports).id !== id) throw new Error(ports.words().backup.begunAnew);
}

/**
 * Reports tabs that differ from the backup. Keeps this file's page address and sets letters that
 * were being sent to `deliveryUnknown`. The file version comes from the backup, so that an older
 * file is offered the upgrade next.
 */
function finishRestore(
  ports: Ports,
  { manifest, parts }: Extract<RestoreOrder, { step: 'end' }>,
): FormOutcome {
  assertSameBackup(ports, backupId(manifest.tabs));
  const words = ports.words();
  const keys = allDiffering(ports, parts);
  const differing = manifest.tabs.filter(({ tab }) => keys.includes(tab));
  restoreLinkBase(ports);
  const { settings, faults } = settingsFound(ports);
  const [broken] = faults.filter(({ key }) => key === 'fileVersion');
  const letters = markSendingUnknown(ports);
  const at = formatMoment(manifest.at);
  const detail = [
    format(words.backup.restored, { at, version: manifest.version }),
    ...(differing.length === 0
      ? []
      : [format(words.backup.differs, { tabs: differing.map(({ name }) => name).join('; ') })]),
    ...(broken
      ? [format(words.errors.setting, { name: words.settings.fileVersion, value: broken.value })]
      : []),
  ].join(' ');
  writeLog(ports, words, [{ event: 'setUp', detail }]);
  markSummaryDue(ports);
  ports.writer.flush();
  ports.scriptProperties.setAll({
    letters: String(letters),
    contact: contactText(settings),
    schema: formatFileVersion(
      broken || settings.fileVersion === ''
        ? rememberedVersion(ports.scriptProperties)
        : settings.fileVersion,
    ),
    queue: 'no',
    restored: manifest.at,
    restoring: '',
    // The lines written since the backup are gone with its file, and nobody deleted them.
    logLines: '',
  });
  return { done: true, message: detail };
}

function restoreLinkBase(ports: ChangePorts): void {
  const { linkBase: value } = restoringNow(ports);
  const words = ports.words();
  const read = readTab(ports, settingsTab, words);
  const row = settingRow(read.rows, 'linkBase', words);
  if (row && row.row.value !== value)
    changeRows(ports, settingsTab, read, new Map([[row.at, { value }]]));
}

/**
 * Sets letters in state `sending` to `deliveryUnknown`, because nobody knows whether they were
 * sent. Returns the number of all letters.
 */
function markSendingUnknown(ports: WritePorts): number {
  const { backup } = ports.words();
  const read = readTab(ports, outboxTab, ports.words());
  const sending = read.rows.filter(({ row }) => row.state === 'sending');
  const unknown = { state: 'deliveryUnknown' as const, reason: backup.wasSending };
  changeRows(ports, outboxTab, read, new Map(sending.map(({ at }) => [at, unknown])));
  return read.rows.length;
}
