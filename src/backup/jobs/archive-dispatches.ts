import { formatDay } from '../../calendar/day';
import type { FormOutcome } from '../../forms/form-view';
import { missingLetters } from '../../letters/send/obstacles';
import { copyClosings } from '../../periods/jobs/copy-closings';
import { freeze } from '../../periods/rules/freeze';
import { digestOfRows } from '../../records/backup-cells';
import type { Dispatch } from '../../records/dispatch';
import type { FrozenFigures } from '../../records/frozen-figures';
import { lastLetterNumber, letterNumber } from '../../records/outbox-letter';
import { sumUp } from '../../summary/jobs/sum-up';
import { format } from '../../texts/format';
import type { RowOf } from '../../workbook/cells/tab';
import type { Ports } from '../../workbook/ports';
import { lettersIn, unreadLetters } from '../../workbook/reading/letters-in';
import { letterOf, type Office, readOffice, readTab } from '../../workbook/reading/office';
import { readFrozenTotals } from '../../workbook/reading/read-frozen';
import { dispatchesTab } from '../../workbook/tabs/dispatches-tab';
import { logTab } from '../../workbook/tabs/log-tab';
import { outboxTab } from '../../workbook/tabs/outbox-tab';
import { periodsTab } from '../../workbook/tabs/periods-tab';
import { trackingTab } from '../../workbook/tabs/tracking-tab';
import { withLock } from '../../workbook/with-lock';
import { markDue } from '../../workbook/writing/summary-due';
import { writeLog } from '../../workbook/writing/write-log';
import { addRows, changeRows } from '../../workbook/writing/write-rows';
import { isArchivable, overOn } from '../rules/archivable';
import { ARCHIVED_TABS, type ArchiveOrder } from '../rules/backup-view';
import { archivedRows, dispatchesIn } from './archive-rows';
import { tabsNamed } from './backup-parts';
import { takeRowsOut } from './take-rows-out';

/** States of letters that nothing will become of any more. */
const SETTLED = ['sent', 'repeated', 'told', 'failed', 'cancelled', 'skipped'];

/**
 * Takes dispatches of past years out of the working tabs, once a file holds their rows: what each unit owed, letters
 * and log lines that are about nothing else, frozen rows of single units. The dispatch's own row stays, marked, and so
 * do the figures of the whole and of each block, which are frozen first where they were not. A run that dies is
 * finished by archiving what is left.
 */
export function archiveDispatches(ports: Ports, order: ArchiveOrder): FormOutcome {
  return withLock(ports, () => {
    const office = readOffice(ports);
    const { words } = office;
    const today = ports.clock.today();
    const chosen = office.dispatches.filter(({ id }) => order.dispatches.includes(id));
    const isFit = chosen.length > 0 && chosen.every((one) => isArchivable(one, today));
    if (!isFit || chosen.length < order.dispatches.length)
      throw new Error(words.backup.notArchivable);
    checkFile(ports, order);
    freezeFigures(ports, office, chosen);
    const numbers = chosen.map(({ number }) => number).join('; ');
    const detail = format(words.backup.archived, { numbers, file: order.fileName });
    writeLog(ports, words, [{ event: 'dispatchChanged', detail }]);
    mark(ports, chosen, today);
    takeOut(ports, new Set(order.dispatches), office);
    markDue(ports);
    return { done: true, message: detail };
  });
}

/** Takes nothing out that is not in the file as it stands now. */
function checkFile(ports: Ports, { dispatches, digests }: ArchiveOrder): void {
  const { backup, tabs } = ports.words();
  for (const tab of tabsNamed(ports, ARCHIVED_TABS)) {
    if (digestOfRows(archivedRows(ports, tab, dispatches)) === digests[tab.key]) continue;
    throw new Error(format(backup.changedSince, { tab: tabs[tab.key].name }));
  }
}

/**
 * Freezes how a dispatch ended, as of the day on which it was over, where no closed period tells it already, and has the
 * dispatch remember it.
 */
function freezeFigures(ports: Ports, office: Office, chosen: readonly Dispatch[]): void {
  const { read, frozen } = readFrozenTotals(ports, office.words);
  const open = chosen.filter(
    (one) => !frozen.some(({ dispatch, cutOff }) => dispatch === one.id && cutOff >= overOn(one)),
  );
  const rows = open.flatMap((dispatch) => finalFigures(ports, office, dispatch));
  addRows(ports, periodsTab, read, rows);
  const totals = [...frozen, ...rows];
  const copies = { dispatches: office.dispatchRows, frozen: totals, justClosed: '' };
  const check = copyClosings(ports, copies);
  ports.workbook.flush();
  check();
}

/** Gives the frozen rows of the whole and of each block of a dispatch on the day on which it was over. */
function finalFigures(ports: Ports, office: Office, dispatch: Dispatch): FrozenFigures[] {
  const cutOff = overOn(dispatch);
  const period = format(office.words.backup.finalPeriod, { day: formatDay(cutOff) });
  const [summary] = sumUp(office, [dispatch], cutOff);
  const facts = { period, closing: 1, cutOff, closedAt: ports.clock.now(), reason: '' };
  return summary ? freeze(summary, facts).filter(({ level }) => level !== 'unit') : [];
}

function mark(ports: Ports, chosen: readonly Dispatch[], today: string): void {
  const read = readTab(ports, dispatchesTab, ports.words());
  const due = read.rows.filter(
    ({ row }) => row.archivedOn === null && chosen.some(({ id }) => id === row.id),
  );
  changeRows(ports, dispatchesTab, read, new Map(due.map(({ at }) => [at, { archivedOn: today }])));
}

/**
 * Takes the rows out. The number of letters that is kept outside the sheet goes down first: a run that dies then leaves
 * more rows than it says, never fewer, and no letter is held back for rows that are in the archive. The rows of Theo dõi
 * go last: while they stand, the dialog offers to archive what is left.
 */
function takeOut(ports: Ports, gone: ReadonlySet<string>, { letters, outbox }: Office): void {
  const isGone = (ids: readonly string[]) => ids.length > 0 && ids.every((id) => gone.has(id));
  const today = ports.clock.today();
  const last = lastLetterNumber(letters);
  const goes = (row: RowOf<typeof outboxTab>): boolean => {
    const letter = letterOf(row);
    return (
      isGone(dispatchesIn(outboxTab, row)) &&
      SETTLED.includes(letter.state) &&
      letter.plannedOn < today &&
      (letter.sentAt ?? '').slice(0, 10) < today &&
      letterNumber(letter.id) !== last
    );
  };
  const stay = letters.filter((letter) => !goes({ ...letter })).length;
  const unread = unreadLetters(outbox);
  const missing = missingLetters(ports, lettersIn(outbox));
  ports.scriptProperties.set('letters', String(stay + unread + missing));
  takeRowsOut(ports, outboxTab, goes);
  takeRowsOut(ports, periodsTab, ({ dispatch, level }) => gone.has(dispatch) && level === 'unit');
  takeRowsOut(ports, logTab, (row) => isGone(dispatchesIn(logTab, row)));
  takeRowsOut(ports, trackingTab, ({ dispatch }) => gone.has(dispatch));
}
