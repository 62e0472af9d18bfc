import { formatDay } from '../../calendar/day';
import type { FormOutcome } from '../../forms/form-view';
import { missingLetters } from '../../letters/send/obstacles';
import { copyClosings } from '../../periods/jobs/copy-closings';
import { freeze } from '../../periods/rules/freeze';
import type { Directive } from '../../records/directive';
import type { FrozenFigures } from '../../records/frozen-figures';
import { digestOfRows } from '../../records/kept-cells';
import { lastLetterNumber, letterNumber } from '../../records/outbox-letter';
import { sumUp } from '../../summary/jobs/sum-up';
import { say } from '../../texts/say';
import { alone } from '../../workbook/alone';
import type { RowOf } from '../../workbook/cells/tab';
import type { Ports } from '../../workbook/ports';
import { lettersIn, unreadLetters } from '../../workbook/reading/letters-in';
import { letterOf, type Office, readOffice, readTab } from '../../workbook/reading/office';
import { readFrozenTotals } from '../../workbook/reading/read-frozen';
import { directivesTab } from '../../workbook/tabs/directives-tab';
import { logTab } from '../../workbook/tabs/log-tab';
import { outboxTab } from '../../workbook/tabs/outbox-tab';
import { periodsTab } from '../../workbook/tabs/periods-tab';
import { trackingTab } from '../../workbook/tabs/tracking-tab';
import { markDue } from '../../workbook/writing/summary-due';
import { writeLog } from '../../workbook/writing/write-log';
import { addRows, changeRows } from '../../workbook/writing/write-rows';
import { isArchivable, overOn } from '../rules/archivable';
import { ARCHIVED_TABS, type ArchiveOrder } from '../rules/keep-view';
import { archivedRows, directivesIn } from './archive-rows';
import { tabsNamed } from './kept-parts';
import { takeRowsOut } from './take-rows-out';

/** States of letters that nothing will become of any more. */
const SETTLED = ['sent', 'repeated', 'told', 'failed', 'cancelled', 'skipped'];

/**
 * Takes dispatches of past years out of the working tabs, once a file holds their rows: what each unit owed, letters
 * and log lines that are about nothing else, frozen rows of single units. The dispatch's own row stays, marked, and so
 * do the figures of the whole and of each block, which are frozen first where they were not. A run that dies is
 * finished by archiving what is left.
 */
export function archiveDirectives(ports: Ports, order: ArchiveOrder): FormOutcome {
  return alone(ports, () => {
    const office = readOffice(ports);
    const { words } = office;
    const today = ports.clock.today();
    const chosen = office.directives.filter(({ id }) => order.directives.includes(id));
    const isFit = chosen.length > 0 && chosen.every((one) => isArchivable(one, today));
    if (!isFit || chosen.length < order.directives.length)
      throw new Error(words.keep.notArchivable);
    checkFile(ports, order);
    freezeFigures(ports, office, chosen);
    const numbers = chosen.map(({ number }) => number).join('; ');
    const detail = say(words.keep.archived, { numbers, file: order.fileName });
    writeLog(ports, words, [{ event: 'directiveChanged', detail }]);
    mark(ports, chosen, today);
    takeOut(ports, new Set(order.directives), office);
    markDue(ports);
    return { done: true, message: detail };
  });
}

/** Takes nothing out that is not in the file as it stands now. */
function checkFile(ports: Ports, { directives, digests }: ArchiveOrder): void {
  const { keep, tabs } = ports.words();
  for (const tab of tabsNamed(ports, ARCHIVED_TABS)) {
    if (digestOfRows(archivedRows(ports, tab, directives)) === digests[tab.key]) continue;
    throw new Error(say(keep.changedSince, { tab: tabs[tab.key].name }));
  }
}

/**
 * Freezes how a dispatch ended, as of the day on which it was over, where no closed period tells it already, and has the
 * dispatch remember it.
 */
function freezeFigures(ports: Ports, office: Office, chosen: readonly Directive[]): void {
  const { read, frozen } = readFrozenTotals(ports, office.words);
  const open = chosen.filter(
    (one) => !frozen.some(({ directive, cutOff }) => directive === one.id && cutOff >= overOn(one)),
  );
  const rows = open.flatMap((directive) => finalFigures(ports, office, directive));
  addRows(ports, periodsTab, read, rows);
  const totals = [...frozen, ...rows];
  const copies = { directives: office.directiveRows, frozen: totals, justClosed: '' };
  const check = copyClosings(ports, copies);
  ports.workbook.flush();
  check();
}

/** Gives the frozen rows of the whole and of each block of a dispatch on the day on which it was over. */
function finalFigures(ports: Ports, office: Office, directive: Directive): FrozenFigures[] {
  const cutOff = overOn(directive);
  const period = say(office.words.keep.finalPeriod, { day: formatDay(cutOff) });
  const [summary] = sumUp(office, [directive], cutOff);
  const facts = { period, closing: 1, cutOff, closedAt: ports.clock.now(), reason: '' };
  return summary ? freeze(summary, facts).filter(({ level }) => level !== 'unit') : [];
}

function mark(ports: Ports, chosen: readonly Directive[], today: string): void {
  const read = readTab(ports, directivesTab, ports.words());
  const due = read.rows.filter(
    ({ row }) => row.archivedOn === null && chosen.some(({ id }) => id === row.id),
  );
  changeRows(ports, directivesTab, read, new Map(due.map(({ at }) => [at, { archivedOn: today }])));
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
      isGone(directivesIn(outboxTab, row)) &&
      SETTLED.includes(letter.state) &&
      letter.plannedOn < today &&
      (letter.sentAt ?? '').slice(0, 10) < today &&
      letterNumber(letter.id) !== last
    );
  };
  const stay = letters.filter((letter) => !goes({ ...letter })).length;
  const unread = unreadLetters(outbox);
  const missing = missingLetters(ports, lettersIn(outbox));
  ports.memory.set('letters', String(stay + unread + missing));
  takeRowsOut(ports, outboxTab, goes);
  takeRowsOut(ports, periodsTab, ({ directive, level }) => gone.has(directive) && level === 'unit');
  takeRowsOut(ports, logTab, (row) => isGone(directivesIn(logTab, row)));
  takeRowsOut(ports, trackingTab, ({ directive }) => gone.has(directive));
}
