import { type Day, formatDay } from '../../calendar/day';
import type { FormOutcome } from '../../forms/form-view';
import { missingLetters } from '../../letters/send/obstacles';
import { copyClosings, isClosingBegun } from '../../periods/jobs/copy-closings';
import { freeze } from '../../periods/rules/freeze';
import { digestOfRows } from '../../records/backup-cells';
import { type Dispatch, type DispatchId, endedOn } from '../../records/dispatch';
import type { FrozenFigures } from '../../records/frozen-figures';
import { lastLetterNumber, letterNumber } from '../../records/outbox-letter';
import { sumUp } from '../../summary/jobs/sum-up';
import { format } from '../../texts/format';
import type { NewRow, RowOf } from '../../workbook/cells/tab';
import type { ChangePorts, Needs, Ports, WritePorts } from '../../workbook/ports';
import { letterCount, unreadableLetterCount } from '../../workbook/reading/letters-in';
import { type Office, outboxRowOf, readTab, readWholeOffice } from '../../workbook/reading/office';
import { readFrozenTotals } from '../../workbook/reading/read-frozen';
import { yearBooks } from '../../workbook/reading/year-books';
import { dispatchesTab } from '../../workbook/tabs/dispatches-tab';
import { logTab } from '../../workbook/tabs/log-tab';
import { outboxTab } from '../../workbook/tabs/outbox-tab';
import { periodsTab } from '../../workbook/tabs/periods-tab';
import { trackingTab } from '../../workbook/tabs/tracking-tab';
import { withLock } from '../../workbook/with-lock';
import { addRows } from '../../workbook/writing/add-rows';
import { logLines } from '../../workbook/writing/log-lines';
import { markSummaryDue } from '../../workbook/writing/summary-due';
import { writeLog } from '../../workbook/writing/write-log';
import { changeRows } from '../../workbook/writing/write-rows';
import { archivable } from '../rules/archivable';
import { ARCHIVED_TABS, type ArchiveOrder } from '../rules/backup-view';
import { archivedRows, dispatchIdsIn } from './archive-rows';
import { tabsNamed } from './backup-parts';
import { deleteRows } from './delete-rows';

/** Letters in these states change only if a person sends them again. */
const FINAL_STATES = ['sent', 'superseded', 'remindedDirectly', 'failed', 'cancelled', 'skipped'];

/**
 * Deletes the rows of dispatches whose rows were downloaded as a file before. The row of each
 * dispatch stays, and so do its frozen figures of the total and of each block. If the run is
 * interrupted, archiving the same dispatches again deletes the rest. Throws while a period is being closed, which
 * writes to the tab Kỳ báo cáo without the lock.
 */
export function archiveDispatches(ports: Ports, order: ArchiveOrder): FormOutcome {
  return withLock(ports, () => {
    ports.scriptProperties.all();
    if (isClosingBegun(ports)) throw new Error(ports.words().errors.busy);
    const office = readWholeOffice(ports);
    const { words } = office;
    const today = ports.clock.today();
    const { ready } = archivable(office.dispatches, today, yearBooks(ports));
    const chosen = ready.filter(({ id }) => order.dispatchIds.includes(id));
    if (chosen.length === 0 || chosen.length < order.dispatchIds.length)
      throw new Error(words.backup.notArchivable);
    assertFileIsCurrent(ports, order);
    freezeFigures(ports, office, chosen);
    const numbers = chosen.map(({ number }) => number).join('; ');
    const detail = format(words.backup.archived, { numbers, file: order.fileName });
    writeLog(ports, words, [{ event: 'dispatchChanged', detail }]);
    markArchived(ports, chosen, today);
    removeFromTabs(ports, new Set(order.dispatchIds), office);
    markSummaryDue(ports);
    return { done: true, message: detail };
  });
}

/** Throws a user-facing Error if a row has changed since the file was downloaded. */
function assertFileIsCurrent(ports: Ports, { dispatchIds, digests }: ArchiveOrder): void {
  const { backup, tabs } = ports.words();
  for (const tab of tabsNamed(ports, ARCHIVED_TABS)) {
    if (digestOfRows(archivedRows(ports, tab, dispatchIds)) === digests[tab.key]) continue;
    throw new Error(format(backup.changedSince, { tab: tabs[tab.key].name }));
  }
}

/**
 * Stores the final figures of each dispatch as of the day it ended, unless a closed period already
 * has them. Also copies them into the dispatch's row.
 */
function freezeFigures(ports: ChangePorts, office: Office, chosen: readonly Dispatch[]): void {
  const { read, frozen } = readFrozenTotals(ports, {
    words: office.words,
    past: office.openWork.past,
  });
  const open = chosen.filter(
    (one) =>
      !frozen.some(({ dispatchId, cutOff }) => dispatchId === one.id && cutOff >= endedOn(one)),
  );
  const rows = open.flatMap((dispatch) => finalFigures(ports, office, dispatch));
  addRows(ports, periodsTab, read, rows);
  const totals = [...frozen, ...rows];
  const copies = { dispatches: office.dispatchRows, frozen: totals, justClosed: '' };
  const check = copyClosings(ports, copies);
  ports.writer.flush();
  check();
}

function finalFigures(ports: Needs<'clock'>, office: Office, dispatch: Dispatch): FrozenFigures[] {
  const cutOff = endedOn(dispatch);
  const period = format(office.words.backup.finalPeriod, { day: formatDay(cutOff) });
  const [summary] = sumUp(office, [dispatch], cutOff);
  const facts = { period, closing: 1, cutOff, closedAt: ports.clock.now(), reason: '' };
  return summary ? freeze(summary, facts).filter(({ level }) => level !== 'unit') : [];
}

function markArchived(ports: WritePorts, chosen: readonly Dispatch[], today: Day): void {
  const read = readTab(ports, dispatchesTab, ports.words());
  const due = read.rows.filter(
    ({ row }) => row.archivedOn === null && chosen.some(({ id }) => id === row.id),
  );
  changeRows(ports, dispatchesTab, read, new Map(due.map(({ at }) => [at, { archivedOn: today }])));
}

/**
 * Letters and log lines that are also about other dispatches stay. The letter count in the script
 * properties is lowered first: an interruption must not leave fewer rows than counted, because that
 * would block letters. Rows of Theo dõi are deleted last, because the dialog offers to archive the
 * rest while they exist.
 */
function removeFromTabs(
  ports: Ports,
  archivedIds: ReadonlySet<DispatchId>,
  { letters, outbox }: Office,
): void {
  const areArchived = (ids: readonly DispatchId[]) =>
    ids.length > 0 && ids.every((id) => archivedIds.has(id));
  const today = ports.clock.today();
  const last = lastLetterNumber(letters);
  const isDue = (row: NewRow<typeof outboxTab>): boolean => {
    const letter = outboxRowOf(row);
    return (
      areArchived(dispatchIdsIn(outboxTab, row)) &&
      FINAL_STATES.includes(letter.state) &&
      letter.plannedOn < today &&
      (letter.sentAt ?? '').slice(0, 10) < today &&
      letterNumber(letter.id) !== last
    );
  };
  const remaining = letters.filter((letter) => !isDue({ ...letter })).length;
  const unread = unreadableLetterCount(outbox);
  const missing = missingLetters(ports, letterCount(outbox));
  ports.scriptProperties.set('letters', String(remaining + unread + missing));
  deleteRows(ports, outboxTab, isDue);
  deleteRows(
    ports,
    periodsTab,
    ({ dispatchId, level }) => archivedIds.has(dispatchId) && level === 'unit',
  );
  archiveLogLines(ports, (row) => areArchived(dispatchIdsIn(logTab, row)));
  deleteRows(ports, trackingTab, ({ dispatchId }) => archivedIds.has(dispatchId));
}

/** Like the letter count, the number of lines that Nhật ký should have is lowered first. */
function archiveLogLines(ports: Ports, isDue: (row: RowOf<typeof logTab>) => boolean): void {
  const known = logLines(ports);
  if (known) {
    const { rows } = readTab(ports, logTab, ports.words());
    const remaining = rows.filter(({ row }) => row.number !== null && !isDue(row)).length;
    const lines = { ...known, count: remaining + known.missing };
    ports.scriptProperties.set('logLines', JSON.stringify(lines));
  }
  deleteRows(ports, logTab, isDue);
}
