import { type Day, formatDay } from '../../calendar/day';
import type { FormOutcome } from '../../forms/form-view';
import { missingLetters } from '../../letters/send/obstacles';
import { isClosingBegun } from '../../periods/jobs/copy-closings';
import { copyChanges } from '../../periods/rules/copies';
import { freeze } from '../../periods/rules/freeze';
import { digestOfRows } from '../../records/backup-cells';
import { type Dispatch, type DispatchId, endedOn } from '../../records/dispatch';
import type { FrozenFigures } from '../../records/frozen-figures';
import { lastLetterNumber, letterNumber } from '../../records/outbox-letter';
import { sumUp } from '../../summary/jobs/sum-up';
import { format } from '../../texts/format';
import type { Rows } from '../../workbook/cells/read-rows';
import type { Columns, RowOf, Tab } from '../../workbook/cells/tab';
import type { Change } from '../../workbook/cells/write-cells';
import type { ChangePorts, Needs, Ports, WritePorts } from '../../workbook/ports';
import { letterCount, unreadableLetterCount } from '../../workbook/reading/letters-in';
import {
  lettersOf,
  type Office,
  outboxRowOf,
  readTab,
  readWholeOffice,
  rowsOf,
} from '../../workbook/reading/office';
import { readFrozenTotals } from '../../workbook/reading/read-frozen';
import { rowsAgain } from '../../workbook/reading/rows-again';
import { yearBooks } from '../../workbook/reading/year-books';
import { dispatchesTab } from '../../workbook/tabs/dispatches-tab';
import { logTab } from '../../workbook/tabs/log-tab';
import { outboxTab } from '../../workbook/tabs/outbox-tab';
import { periodsTab } from '../../workbook/tabs/periods-tab';
import { trackingTab } from '../../workbook/tabs/tracking-tab';
import { withLock } from '../../workbook/with-lock';
import { addRows } from '../../workbook/writing/add-rows';
import { logLines } from '../../workbook/writing/log-lines';
import { removeRows } from '../../workbook/writing/remove-rows';
import { markSummaryDue } from '../../workbook/writing/summary-due';
import { writeLog } from '../../workbook/writing/write-log';
import { changeRows } from '../../workbook/writing/write-rows';
import { archivable } from '../rules/archivable';
import { ARCHIVED_TABS, type ArchiveOrder } from '../rules/backup-view';
import {
  archivedRows,
  dispatchIdsIn,
  readWholeAgain,
  readWholeTab,
  type WholeTab,
} from './archive-rows';
import { tabsNamed } from './backup-parts';

/** Letters in these states change only if a person sends them again. */
const FINAL_STATES = ['sent', 'superseded', 'remindedDirectly', 'failed', 'cancelled', 'skipped'];

/**
 * Deletes the rows of dispatches whose rows were downloaded as a file before. The row of each
 * dispatch stays, and so do its frozen figures of the total and of each block. Reads without the lock and writes in
 * several locked sections; if the run is interrupted, archiving the same dispatches again deletes the rest. Rows of
 * Theo dõi are deleted last, because the dialog offers to archive the rest while they exist.
 */
export function archiveDispatches(ports: Ports, order: ArchiveOrder): FormOutcome {
  const office = readWholeOffice(ports);
  const { words } = office;
  const today = ports.clock.today();
  const { ready } = archivable(office.dispatches, today, yearBooks(ports));
  const chosen = ready.filter(({ id }) => order.dispatchIds.includes(id));
  if (chosen.length === 0 || chosen.length < order.dispatchIds.length)
    throw new Error(words.backup.notArchivable);
  const numbers = chosen.map(({ number }) => number).join('; ');
  const detail = format(words.backup.archived, { numbers, file: order.fileName });
  let tracking = readWholeTab(ports, trackingTab);
  for (const tab of tabsNamed(ports, ARCHIVED_TABS)) {
    const whole: WholeTab = tab.key === trackingTab.key ? tracking : readWholeTab(ports, tab);
    assertFileHas(ports, order, tab, whole);
  }
  const trackingNow = () => {
    tracking = readWholeAgain(ports, trackingTab, tracking, order.dispatchIds);
    assertFileHas(ports, order, trackingTab, tracking);
    return tracking;
  };
  inSection(ports, () => {
    trackingNow();
    const dispatches = rowsAgain(ports, dispatchesTab, office.dispatchRows, order.dispatchIds);
    if (!dispatches) throw changedSince(ports, dispatchesTab);
    const frozen = freezeFigures(ports, office, chosen);
    writeLog(ports, words, [{ event: 'dispatchChanged', detail }]);
    markArchived(ports, dispatches, { frozen, today });
    markSummaryDue(ports);
  });
  const archivedIds = new Set(order.dispatchIds);
  inSection(ports, () => removeLetters(ports, archivedIds));
  inSection(ports, () => removeClosedAndLogged(ports, archivedIds));
  inSection(ports, () => {
    removeDue(ports, trackingTab, trackingNow().read, ({ dispatchId }) =>
      archivedIds.has(dispatchId),
    );
    markSummaryDue(ports);
  });
  return { done: true, message: detail };
}

/** Throws while a period is being closed, which writes to the tab Kỳ báo cáo without the lock. */
function inSection(ports: Ports, section: () => void): void {
  withLock(ports, () => {
    ports.scriptProperties.all();
    if (isClosingBegun(ports)) throw new Error(ports.words().errors.busy);
    section();
  });
}

/** Throws a user-facing Error if a row has changed since the file was downloaded. */
function assertFileHas<C extends Columns>(
  ports: Needs<'words'>,
  { dispatchIds, digests }: ArchiveOrder,
  tab: Tab<C>,
  whole: WholeTab<C>,
): void {
  const rows = archivedRows(tab, whole, dispatchIds);
  if (digestOfRows(rows) !== digests[tab.key]) throw changedSince(ports, tab);
}

function changedSince({ words }: Needs<'words'>, { key }: Tab): Error {
  const { backup, tabs } = words();
  return new Error(format(backup.changedSince, { tab: tabs[key].name }));
}

/**
 * Stores the final figures of each dispatch as of the day it ended, unless a closed period already
 * has them. Returns the total and block rows of all closings.
 */
function freezeFigures(
  ports: ChangePorts,
  office: Office,
  chosen: readonly Dispatch[],
): readonly FrozenFigures[] {
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
  return [...frozen, ...rows];
}

function finalFigures(ports: Needs<'clock'>, office: Office, dispatch: Dispatch): FrozenFigures[] {
  const cutOff = endedOn(dispatch);
  const period = format(office.words.backup.finalPeriod, { day: formatDay(cutOff) });
  const [summary] = sumUp(office, [dispatch], cutOff);
  const facts = { period, closing: 1, cutOff, closedAt: ports.clock.now(), reason: '' };
  return summary ? freeze(summary, facts).filter(({ level }) => level !== 'unit') : [];
}

/** Copies the figures and marks the dispatch in one write, so that an interrupted run leaves both or neither. */
function markArchived(
  ports: WritePorts,
  read: Rows<typeof dispatchesTab>,
  { frozen, today }: { frozen: readonly FrozenFigures[]; today: Day },
): void {
  const copies = copyChanges(read.rows, frozen);
  const due = read.rows.filter(({ at, row }) => row.archivedOn === null || copies.has(at));
  const changes = due.map(({ at, row }): [number, Change<typeof dispatchesTab.columns>] => [
    at,
    { ...copies.get(at), archivedOn: row.archivedOn ?? today },
  ]);
  changeRows(ports, dispatchesTab, read, new Map(changes));
}

/**
 * Letters that are also about other dispatches stay. The letter count in the script properties is lowered first: an
 * interruption must not leave fewer rows than counted, because that would block letters.
 */
function removeLetters(ports: Ports, archivedIds: ReadonlySet<DispatchId>): void {
  const outbox = readTab(ports, outboxTab, ports.words());
  const letters = lettersOf(outbox);
  const today = ports.clock.today();
  const last = lastLetterNumber(letters);
  const isDue = (row: RowOf<typeof outboxTab>): boolean => {
    const letter = outboxRowOf(row);
    return (
      areAll(archivedIds, dispatchIdsIn(outboxTab, row)) &&
      FINAL_STATES.includes(letter.state) &&
      letter.plannedOn < today &&
      (letter.sentAt ?? '').slice(0, 10) < today &&
      letterNumber(letter.id) !== last
    );
  };
  const remaining = rowsOf(outbox).filter((row) => !isDue(row)).length;
  const unread = unreadableLetterCount(outbox);
  const missing = missingLetters(ports, letterCount(outbox));
  ports.scriptProperties.set('letters', String(remaining + unread + missing));
  removeDue(ports, outboxTab, outbox, isDue);
}

/**
 * Removes the closed figures of units, and the lines of Nhật ký that are about no other dispatch. Like the letter
 * count, the number of lines that Nhật ký should have is lowered first.
 */
function removeClosedAndLogged(ports: Ports, archivedIds: ReadonlySet<DispatchId>): void {
  removeDue(
    ports,
    periodsTab,
    readTab(ports, periodsTab, ports.words()),
    ({ dispatchId, level }) => archivedIds.has(dispatchId) && level === 'unit',
  );
  const log = readTab(ports, logTab, ports.words());
  // A line about a row that was hit, perhaps just now, stays until somebody has read it
  const isDue = (row: RowOf<typeof logTab>) =>
    row.event !== 'problem' && areAll(archivedIds, dispatchIdsIn(logTab, row));
  const known = logLines(ports);
  if (known) {
    const numbered = rowsOf(log).filter(({ number }) => number !== null);
    const missing = Math.max(0, known.count - numbered.length);
    const lines = { ...known, count: numbered.filter((row) => !isDue(row)).length + missing };
    ports.scriptProperties.set('logLines', JSON.stringify(lines));
  }
  removeDue(ports, logTab, log, isDue);
}

function removeDue<C extends Columns>(
  ports: Ports,
  tab: Tab<C>,
  read: Rows<Tab<C>>,
  isDue: (row: RowOf<Tab<C>>) => boolean,
): void {
  const due = read.rows.filter(({ row }) => isDue(row)).map(({ at }) => at);
  removeRows(ports, tab, read, new Set(due));
}

function areAll(archivedIds: ReadonlySet<DispatchId>, ids: readonly DispatchId[]): boolean {
  return ids.length > 0 && ids.every((id) => archivedIds.has(id));
}
