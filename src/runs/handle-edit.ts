import { rowFaults } from '../answers/rules/row-faults';
import type { Day } from '../calendar/day';
import { answerDetail, completedChange } from '../dispatches/jobs/answer-detail';
import { noteDeadlines } from '../dispatches/jobs/note-deadlines';
import { stampClosed } from '../dispatches/jobs/stamp-closed';
import { checkTemplates } from '../letters/compose/check-templates';
import { deadlineChangeNotes } from '../letters/jobs/deadline-change-notes';
import type { Dispatch } from '../records/dispatch';
import type { Obligation } from '../records/obligation';
import { cellName } from '../texts/cell-name';
import { format } from '../texts/format';
import { tabNamesOf } from '../words/tab-names';
import type { Words } from '../words/words';
import type { Column } from '../workbook/cells/column';
import { readCell } from '../workbook/cells/read-cell';
import { type Rows, rowOf } from '../workbook/cells/read-rows';
import { headerNames } from '../workbook/cells/tab';
import type { Ports, SheetEdit } from '../workbook/ports';
import { schemaFault } from '../workbook/reading/file-version';
import { rowsAt } from '../workbook/reading/find-rows';
import { cellProblemSentences, dispatchOf, readTab, rowsOf } from '../workbook/reading/office';
import { dispatchesTab } from '../workbook/tabs/dispatches-tab';
import { trackingTab } from '../workbook/tabs/tracking-tab';
import { withLock } from '../workbook/with-lock';
import { raiseQueue } from '../workbook/writing/queue-flag';
import { markSummaryDue } from '../workbook/writing/summary-due';
import { personName, writeLog } from '../workbook/writing/write-log';
import { changeRows } from '../workbook/writing/write-rows';
import { isOwnersRun } from './is-owners-run';

/**
 * Handles an edit of the sheet. Does nothing for anyone but the owner, except to delete a former owner's
 * triggers. Throws if called without an edit, or as the owner but not by a trigger. If the file has another
 * schema, only shows a toast about it. An edit of Hộp thư đi also raises the queue flag, since a letter may be
 * queued again there.
 */
export function handleEdit(ports: Ports, edit: SheetEdit | null): void {
  const words = ports.words();
  if (edit === null) throw new Error(words.errors.notAllowed);
  if (!isOwnersRun(ports, edit.triggerUid)) return;
  if (!ports.triggers.isOurs(edit.triggerUid)) throw new Error(words.errors.notAllowed);
  const isIn = (tab: 'tracking' | 'dispatches' | 'outbox' | 'templates' | 'settings') =>
    tabNamesOf(tab).includes(edit.tab);
  const schemaProblem = schemaFault(ports, isIn('settings'));
  if (schemaProblem !== null) {
    ports.people.toast(schemaProblem);
    return;
  }
  markSummaryDue(ports);
  if (isIn('outbox')) raiseQueue(ports.scriptProperties);
  if (isIn('dispatches')) {
    withLock(ports, () => stampClosed(ports));
    noteDeadlines(ports, edit, (dispatches) => deadlineChangeNotes(ports, dispatches));
  }
  if (isIn('templates')) withLock(ports, () => checkTemplates(ports));
  if (isIn('tracking') && edit.lastRow > trackingTab.headerRow)
    withLock(ports, () => stampRows(ports, edit));
}

/**
 * Completes, stamps and logs the edited rows of Theo dõi. A row with an unreadable cell is not
 * completed. The edited cell gets its old value back if its new value is unreadable or completing
 * the row would change it: an emptied date would become today.
 */
function stampRows(ports: Ports, edit: SheetEdit): void {
  const words = ports.words();
  const read = editedRows(ports, edit);
  const dispatches = rowsOf(readTab(ports, dispatchesTab, words)).map(dispatchOf);
  const today = ports.clock.today();
  const stamp = { changedBy: personName(ports, words), changedAt: ports.clock.now() };
  const unread = read.problems;
  const cell = cellName(edit.firstRow, edit.column);
  const [key, before] = valueBefore(read.places, edit, words);
  const isUnreadable = unread.some((one) => one.cell === cell);
  const edited = read.rows.flatMap(({ at, row }) => {
    const dispatch = dispatches.find(({ id }) => id === row.dispatchId);
    if (!dispatch) return [];
    const completed = unread.some((one) => rowOf(one) === at)
      ? {}
      : completedChange(row, { today, version: dispatch.version }, words);
    const isRestored = before && (isUnreadable || key in completed);
    const change = isRestored ? { ...completed, [key]: before } : completed;
    return [
      { at, dispatch, isRestored, row: { ...row, ...change }, change: { ...change, ...stamp } },
    ];
  });
  // `changeRows` leaves the cells in `problems` as they are, so the list must not have the cell
  // that gets its old value back
  const problems = edited.some(({ isRestored }) => isRestored)
    ? unread.filter((one) => one.cell !== cell)
    : unread;
  const changes = new Map(edited.map(({ at, change }) => [at, change]));
  changeRows(ports, trackingTab, { ...read, problems }, changes);
  const faults = edited.map(({ row, dispatch }) => faultSentence(row, dispatch, { words, today }));
  writeLog(
    ports,
    words,
    edited.map(({ row }, index) => ({
      event: 'sheetEdited' as const,
      dispatch: row.dispatchId,
      unit: row.unitCode,
      detail: [answerDetail(row, words), faults[index]].filter(Boolean).join(' · '),
    })),
  );
  const sentences = [
    ...cellProblemSentences(words, { problems: unread }),
    ...(edited.some(({ isRestored }) => isRestored) ? [format(words.says.putBack, { cell })] : []),
    ...faults.filter(Boolean),
  ];
  if (sentences.length > 0) ports.people.toast(sentences.join('\n'));
}

function editedRows(ports: Ports, { firstRow, lastRow }: SheetEdit): Rows<typeof trackingTab> {
  const first = Math.max(firstRow, trackingTab.headerRow + 1);
  const last = Math.min(lastRow, ports.rawTabs.rows(trackingTab) ?? 0);
  const places = Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
  return rowsAt(ports, trackingTab, { headers: ports.reader.headers(trackingTab), places });
}

/** Returns the column key of the edited cell, and the cell's old value if the event has a readable one. */
function valueBefore(
  places: Readonly<Record<string, number>>,
  { column, before }: SheetEdit,
  words: Words,
): readonly [key: string, held: unknown] {
  const columns: Readonly<Record<string, Column>> = trackingTab.columns;
  const key = Object.keys(places).find((one) => places[one] === column - 1) ?? '';
  const declared = columns[key];
  return [key, before && declared && readCell(Number(before) || before, declared, words)];
}

/** Returns `''` if no cell breaks the rules of answers. */
function faultSentence(
  row: Obligation,
  { issuedOn }: Dispatch,
  { words, today }: { words: Words; today: Day },
): string {
  const headers = headerNames(trackingTab, words);
  return rowFaults(row, { issuedOn, today })
    .map(({ column, fault }) => `${row.key}, ${headers[column]}: ${words.answerFaults[fault]}`)
    .join(' ');
}
