import { rowFaults } from '../answers/rules/row-faults';
import { answerDetail, completedChange } from '../dispatches/jobs/answer-detail';
import { noteDeadlines } from '../dispatches/jobs/note-deadlines';
import { stampClosed } from '../dispatches/jobs/stamp-closed';
import { checkTemplates } from '../letters/compose/check-templates';
import { movedNotes } from '../letters/jobs/moved-deadlines';
import type { Dispatch } from '../records/dispatch';
import type { Obligation } from '../records/obligation';
import { cellName } from '../texts/cell-name';
import { format } from '../texts/format';
import { tabNamesOf } from '../words/tab-names';
import type { Words } from '../words/words';
import type { Column } from '../workbook/cells/column';
import { readCell } from '../workbook/cells/read-cell';
import { type Rows, rowOf } from '../workbook/cells/read-rows';
import type { Ports, SheetEdit } from '../workbook/ports';
import { schemaFault } from '../workbook/reading/file-schema';
import { rowsAt } from '../workbook/reading/find-rows';
import { cellSentences, dispatchOf, readTab, rowsOf } from '../workbook/reading/office';
import { dispatchesTab } from '../workbook/tabs/dispatches-tab';
import { trackingTab } from '../workbook/tabs/tracking-tab';
import { withLock } from '../workbook/with-lock';
import { raiseQueue } from '../workbook/writing/queue-flag';
import { markDue } from '../workbook/writing/summary-due';
import { personName, writeLog } from '../workbook/writing/write-log';
import { changeRows } from '../workbook/writing/write-rows';

/**
 * Takes up what a person changed in Theo dõi: gives an answer recorded in the dropdowns its day and channel,
 * stamps who changed the row and when, holds it to the rules of answers, logs it. A template is checked as soon as it
 * is changed, a dispatch that was closed in its dropdown gets the day, and deadlines in the wrong order are said. Every edit raises the summary's flag, one in Hộp thư đi also the queue's, since a letter may be put back
 * there by hand. Does nothing for anyone but the owner, whose trigger it is, and only says why while the file is of
 * another schema.
 */
export function handleEdit(ports: Ports, edit: SheetEdit): void {
  const words = ports.words();
  if (ports.scriptProperties.get('owner') !== ports.account.effective()) return;
  if (!ports.triggers.isOurs(edit.triggerUid)) throw new Error(words.errors.notAllowed);
  const isIn = (tab: 'tracking' | 'dispatches' | 'outbox' | 'templates' | 'settings') =>
    tabNamesOf(tab).includes(edit.tab);
  const fault = schemaFault(ports, isIn('settings'));
  if (fault !== null) {
    ports.people.toast(fault);
    return;
  }
  markDue(ports);
  if (isIn('outbox')) raiseQueue(ports.scriptProperties);
  if (isIn('dispatches')) {
    withLock(ports, () => stampClosed(ports));
    noteDeadlines(ports, edit, (dispatches) => movedNotes(ports, dispatches));
  }
  if (isIn('templates')) withLock(ports, () => checkTemplates(ports));
  if (isIn('tracking') && edit.lastRow > trackingTab.headerRow)
    withLock(ports, () => stampRows(ports, edit));
}

/**
 * What was typed and cannot be read, or left empty what would be filled with today, gives way to what the cell held where the
 * event tells it; else it is named and stays, and nothing follows from its row until it is mended.
 */
function stampRows(ports: Ports, edit: SheetEdit): void {
  const words = ports.words();
  const read = editedRows(ports, edit);
  const dispatches = rowsOf(readTab(ports, dispatchesTab, words)).map(dispatchOf);
  const today = ports.clock.today();
  const stamp = { changedBy: personName(ports, words), changedAt: ports.clock.now() };
  const unread = read.problems;
  const cell = cellName(edit.firstRow, edit.column);
  const [key, held] = heldBefore(read.places, edit, words);
  const isLost = unread.some((one) => one.cell === cell);
  const edited = read.rows.flatMap(({ at, row }) => {
    const dispatch = dispatches.find(({ id }) => id === row.dispatch);
    if (!dispatch) return [];
    const follows = unread.some((one) => rowOf(one) === at)
      ? {}
      : completedChange(row, { today, version: dispatch.version }, words);
    const isBack = held && (isLost || key in follows);
    const change = isBack ? { ...follows, [key]: held } : follows;
    return [{ at, dispatch, isBack, row: { ...row, ...change }, change: { ...change, ...stamp } }];
  });
  changeRows(ports, trackingTab, read, new Map(edited.map(({ at, change }) => [at, change])));
  const faults = edited.map(({ row, dispatch }) => faultSentence(row, dispatch, { words, today }));
  writeLog(
    ports,
    words,
    edited.map(({ row }, index) => ({
      event: 'sheetEdited' as const,
      dispatch: row.dispatch,
      unit: row.unit,
      detail: [answerDetail(row, words), faults[index]].filter(Boolean).join(' · '),
    })),
  );
  const said = [
    ...cellSentences(words, { problems: unread }),
    ...(edited.some(({ isBack }) => isBack) ? [format(words.says.putBack, { cell })] : []),
    ...faults.filter(Boolean),
  ];
  if (said.length > 0) ports.people.toast(said.join('\n'));
}

/** Reads the edited rows of Theo dõi, as far as they are still there. */
function editedRows(ports: Ports, { firstRow, lastRow }: SheetEdit): Rows<typeof trackingTab> {
  const first = Math.max(firstRow, trackingTab.headerRow + 1);
  const last = Math.min(lastRow, ports.rawTabs.rows(trackingTab) ?? 0);
  const places = Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
  return rowsAt(ports, trackingTab, { headers: ports.workbook.headers(trackingTab), places });
}

/** Gives the column of the one edited cell of Theo dõi, and what it held, where that can be read. */
function heldBefore(
  places: Readonly<Record<string, number>>,
  { column, before }: SheetEdit,
  words: Words,
): readonly [key: string, held: unknown] {
  const columns: Readonly<Record<string, Column>> = trackingTab.columns;
  const key = Object.keys(places).find((one) => places[one] === column - 1) ?? '';
  const declared = columns[key];
  return [key, before && declared && readCell(Number(before) || before, declared, words)];
}

/** Says which cells of an edited row break the rules of answers; '' when none does. */
function faultSentence(
  row: Obligation,
  { issuedOn }: Dispatch,
  { words, today }: { words: Words; today: string },
): string {
  const { headers } = words.tabs.tracking;
  return rowFaults(row, { issuedOn, today })
    .map(({ column, fault }) => `${row.key}, ${headers[column]}: ${words.answerFaults[fault]}`)
    .join(' ');
}
