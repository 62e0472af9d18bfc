import { contactText } from '../../answers/jobs/office-contact';
import { momentText } from '../../calendar/moment';
import type { FormOutcome } from '../../forms/form-view';
import { backupId, digestOfRows } from '../../records/kept-cells';
import { say } from '../../texts/say';
import { alone } from '../../workbook/alone';
import type { Ports } from '../../workbook/ports';
import { rememberedSchema, settingsFound } from '../../workbook/reading/file-schema';
import { needLowerName, ownTabs } from '../../workbook/reading/lower-reports';
import { readRules, readTab } from '../../workbook/reading/office';
import { SCHEMA } from '../../workbook/reading/schema';
import { lowerTab } from '../../workbook/tabs/lower-tab';
import { outboxTab } from '../../workbook/tabs/outbox-tab';
import { settingRow } from '../../workbook/tabs/setting-names';
import { settingsTab } from '../../workbook/tabs/settings-tab';
import { ALL_TABS, TABS } from '../../workbook/tabs/tabs';
import { markDue } from '../../workbook/writing/summary-due';
import { writeLog } from '../../workbook/writing/write-log';
import { changeRows } from '../../workbook/writing/write-rows';
import type { KeptMarks, KeptPiece, RestoreOrder } from '../rules/keep-view';
import { isNewerVersion } from '../rules/newer-version';
import { isUnused } from './keep-file';
import { tabsNamed } from './kept-parts';
import { singleHeaders } from './single-headers';

/**
 * Takes a step of restoring a backup into a spreadsheet that was only just set up. What each step writes stands at a
 * fixed place, so that a restore that was broken off is begun anew without doubles. Nothing is sent meanwhile, nor
 * afterwards before a person sends letters.
 */
export function restoreFile(ports: Ports, order: RestoreOrder): FormOutcome {
  return alone(ports, () => {
    if (order.step === 'begin') begin(ports, order.marks, order.heads);
    else if (order.step === 'end') return finish(ports, order.marks);
    else putBack(ports, order.file, order.pieces);
    return { done: true, message: '' };
  });
}

/** Checks that the backup fits, takes away what set-up has filled in, and lays out every tab as it was. */
function begin(ports: Ports, marks: KeptMarks, heads: readonly KeptPiece[]): void {
  const { errors, keep } = ports.words();
  const halfway = ports.memory.get('restoring') ?? '';
  if (halfway === '' && !isUnused(ports)) throw new Error(keep.inUse);
  if (marks.language !== ports.language()) throw new Error(keep.otherLanguage);
  if (isNewerVersion(marks.version, ports.version))
    throw new Error(say(keep.newer, { version: marks.version }));
  if (TABS.some((tab) => ports.keeper.rows(tab) === null)) throw new Error(errors.notSetUp);
  const isSent = heads.some(({ tab }) => tab === lowerTab.key);
  if (isSent) needLowerName(ports);
  const linkBase = halfway === '' ? linkBaseNow(ports) : (halfway.split('\n')[1] ?? '');
  ports.memory.set('restoring', [backupId(marks.tabs), linkBase].join('\n'));
  if (isSent) ports.workbook.prepare(ALL_TABS, ports.words(), SCHEMA);
  for (const tab of ownTabs(ports)) {
    const { rows = [] } = heads.find((piece) => piece.tab === tab.key) ?? {};
    ports.keeper.clear(tab, singleHeaders(tab, { first: 1, rows }, ports.words()));
  }
  ports.keeper.flush();
}

function linkBaseNow(ports: Ports): string {
  return readRules(ports).settings.linkBase;
}

function putBack(ports: Ports, file: string, pieces: readonly KeptPiece[]): void {
  checkHalfway(ports, file);
  for (const { tab: key, first, rows } of pieces) {
    for (const tab of tabsNamed(ports, [key]))
      ports.keeper.write(tab, first, singleHeaders(tab, { first, rows }, ports.words()));
  }
  ports.keeper.flush();
}

function checkHalfway(ports: Ports, file: string): void {
  const [halfway] = (ports.memory.get('restoring') ?? '').split('\n');
  if (halfway !== file) throw new Error(ports.words().keep.begunAnew);
}

/**
 * Compares what stands there with the backup, and does what must not simply be copied: the page's address stays this
 * file's own, a letter that was just being sent is left to a person, the number of letters fits again. A backup that an
 * earlier version made brings its schema along: the file is then offered its upgrade. Where the cell that says it cannot be
 * read, that is said, and the file asks for it at the next press.
 */
function finish(ports: Ports, marks: KeptMarks): FormOutcome {
  checkHalfway(ports, backupId(marks.tabs));
  const words = ports.words();
  const differs = marks.tabs.filter(({ tab: key, digest }) =>
    tabsNamed(ports, [key]).some((tab) => {
      const rows = ports.keeper.rows(tab) ?? 0;
      return digestOfRows(ports.keeper.read(tab, 1, rows)) !== digest;
    }),
  );
  keepLinkBase(ports);
  const { settings, faults } = settingsFound(ports);
  const [broken] = faults.filter(({ key }) => key === 'schema');
  const letters = settleSending(ports);
  const at = momentText(marks.at);
  const detail = [
    say(words.keep.restored, { at, version: marks.version }),
    ...(differs.length === 0
      ? []
      : [say(words.keep.differs, { tabs: differs.map(({ name }) => name).join('; ') })]),
    ...(broken
      ? [say(words.errors.setting, { name: words.settings.schema, value: broken.value })]
      : []),
  ].join(' ');
  writeLog(ports, words, [{ event: 'setUp', detail }]);
  markDue(ports);
  ports.workbook.flush();
  ports.memory.setAll({
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
  const value = (ports.memory.get('restoring') ?? '').split('\n')[1] ?? '';
  const words = ports.words();
  const read = readTab(ports, settingsTab, words);
  const row = settingRow(read.rows, 'linkBase', words);
  if (row && row.row.value !== value)
    changeRows(ports, settingsTab, read, new Map([[row.at, { value }]]));
}

/** Leaves a letter that was being sent to a person, since nothing tells any more whether it went; counts all letters. */
function settleSending(ports: Ports): number {
  const { keep } = ports.words();
  const read = readTab(ports, outboxTab, ports.words());
  const sending = read.rows.filter(({ row }) => row.state === 'sending');
  const unknown = { state: 'unknown' as const, reason: keep.wasSending };
  changeRows(ports, outboxTab, read, new Map(sending.map(({ at }) => [at, unknown])));
  return read.rows.length;
}
