import { rowFaults } from '../answers/rules/row-faults';
import type { Day } from '../calendar/day';
import { answerDetail } from '../dispatches/jobs/answer-detail';
import { keepToldDeadlines } from '../dispatches/jobs/keep-told-deadlines';
import { noteDeadlines } from '../dispatches/jobs/note-deadlines';
import { roundAfterClosing } from '../dispatches/jobs/round-after-closing';
import { settleAsked } from '../dispatches/jobs/settle-asked';
import { stampClosed } from '../dispatches/jobs/stamp-closed';
import { completeRow } from '../dispatches/rules/complete-row';
import { EXTENSION_FIELD } from '../dispatches/rules/obligation-status';
import { noteSettingEdit } from '../health/note-setting-edit';
import { showOpenings } from '../letters/compose/check-templates';
import { deadlineChangeNotes } from '../letters/jobs/deadline-change-notes';
import { DEADLINE_FIELD, type Dispatch, isAsked } from '../records/dispatch';
import type { Obligation, ObligationChange } from '../records/obligation';
import { labelAndText } from '../records/reported-value';
import { STAGES } from '../records/stage';
import { cellName } from '../texts/cell-name';
import { filledLines } from '../texts/filled-lines';
import { format } from '../texts/format';
import { twoReadings } from '../texts/number-text';
import { noteUnitEdit } from '../units/jobs/note-unit-edit';
import { tabNamesOf } from '../words/tab-names';
import type { Words } from '../words/words';
import type { Cell } from '../workbook/cells/cell';
import type { Column } from '../workbook/cells/column';
import { isFilled, readCell } from '../workbook/cells/read-cell';
import { type Rows, rowOf } from '../workbook/cells/read-rows';
import { headerNames, type RowOf } from '../workbook/cells/tab';
import type { Ports, SheetEdit } from '../workbook/ports';
import { schemaFault } from '../workbook/reading/file-version';
import { matchingRows, rowsAt } from '../workbook/reading/find-rows';
import { cellProblemSentences, dispatchOf, readTab, rowsOf } from '../workbook/reading/office';
import { dispatchesTab } from '../workbook/tabs/dispatches-tab';
import { trackingTab } from '../workbook/tabs/tracking-tab';
import { unitsTab } from '../workbook/tabs/units-tab';
import { withLock } from '../workbook/with-lock';
import { planAgain } from '../workbook/writing/plan-due';
import { raiseQueue } from '../workbook/writing/queue-flag';
import { markSummaryDue } from '../workbook/writing/summary-due';
import { thenCheck } from '../workbook/writing/until-settled';
import { isLogReadable, personName, writeLog } from '../workbook/writing/write-log';
import { beginChange, withoutProblemsOf } from '../workbook/writing/write-rows';
import { isOwnersRun } from './is-owners-run';

type DispatchRow = RowOf<typeof dispatchesTab>;

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
  const isIn = (tab: 'tracking' | 'dispatches' | 'units' | 'outbox' | 'templates' | 'settings') =>
    tabNamesOf(tab).includes(edit.tab);
  const schemaProblem = schemaFault(ports, isIn('settings'));
  if (schemaProblem !== null) {
    ports.people.toast(schemaProblem);
    return;
  }
  markSummaryDue(ports);
  if (isIn('outbox')) raiseQueue(ports.scriptProperties);
  if (isIn('dispatches')) {
    const settled = withLock(ports, () => {
      const read = readTab(ports, dispatchesTab, words);
      const stamped = stampClosed(ports, read);
      const kept = keepToldDeadlines(ports, read, edit);
      return [...seriesNotes(ports, stamped, rowsOf(read)), ...kept, ...settleAsked(ports, read)];
    });
    noteDeadlines(ports, edit, (dispatches, faults) => [
      ...settled,
      ...faults,
      ...changeNotes(ports, dispatches),
    ]);
  }
  if (isIn('units') && edit.lastRow > unitsTab.headerRow) noteUnitEdit(ports, edit);
  if (isIn('settings')) noteSettingEdit(ports, edit);
  if (isIn('templates')) withLock(ports, () => showOpenings(ports));
  if (isIn('tracking') && edit.lastRow > trackingTab.headerRow) {
    const dispatches = rowsOf(readTab(ports, dispatchesTab, words)).map(dispatchOf);
    // Reading before taking the lock keeps the locked section short.
    isLogReadable(ports);
    withLock(ports, () => stampRows(ports, edit, dispatches));
  }
}

/** Says of each repeating report whose latest round was closed that it goes on, and how to end it. */
function seriesNotes(
  ports: Ports,
  stamped: readonly DispatchRow[],
  all: readonly DispatchRow[],
): readonly string[] {
  const { nextRound, howToEndSeries } = ports.words().says;
  return stamped.flatMap((row) => {
    const next = row.state === 'closed' ? roundAfterClosing(ports, row, all) : null;
    return next ? [`${format(nextRound, next)} ${howToEndSeries}`] : [];
  });
}

/** Sentences about changed deadlines. Letters about them need approval, and are planned again to be listed. */
function changeNotes(ports: Ports, dispatches: readonly Dispatch[]): readonly string[] {
  const notes = deadlineChangeNotes(ports, dispatches);
  if (notes.length > 0) planAgain(ports.scriptProperties);
  return notes;
}

/**
 * Completes, stamps and logs the edited rows of Theo dõi. A row with an unreadable cell is not
 * completed. The edited cell gets its old value back if its new value is unreadable or completing
 * the row would change it: an emptied date would become today.
 */
function stampRows(ports: Ports, edit: SheetEdit, dispatches: readonly Dispatch[]): void {
  const words = ports.words();
  const today = ports.clock.today();
  const isIncomplete = (row: Obligation) => {
    const dispatch = dispatches.find(({ id }) => id === row.dispatchId);
    const change = dispatch && completeRow(row, { today, dispatch });
    return change !== undefined && Object.keys(change).length > 0;
  };
  const { read, firstRow } = editedRows(ports, edit, isIncomplete);
  const stamp = { changedBy: personName(ports, words), changedAt: ports.clock.now() };
  const unread = read.problems;
  const cell = cellName(firstRow, edit.column);
  const [key, before] = valueBefore(read.places, edit, words);
  const isUnreadable = unread.some((one) => one.cell === cell);
  const followingFrom = (row: Obligation, dispatch: Dispatch) => {
    const reopened = key === 'complete' && before ? reopenedChange(row) : {};
    return {
      ...reopened,
      ...completeRow({ ...row, ...reopened }, { today, dispatch }),
    };
  };
  const edited = read.rows.flatMap(({ at, row }) => {
    const dispatch = dispatches.find(({ id }) => id === row.dispatchId);
    if (!dispatch) return [];
    const completed = unread.some((one) => rowOf(one) === at) ? {} : followingFrom(row, dispatch);
    const isRefused =
      isRefusedIn(key, dispatch, isFilled(cellAt(read, at, edit.column))) ||
      (before && isUnused(key, dispatch));
    const isRestored = isRefused || (before && (isUnreadable || key in completed));
    const change = isRestored ? { ...completed, [key]: before ?? null } : completed;
    const after = { ...row, ...change, ...(isRestored && !before ? blankOf(key) : {}) };
    return [{ at, dispatch, isRefused, isRestored, row: after, change: { ...change, ...stamp } }];
  });
  const restored = edited.some(({ isRestored }) => isRestored) ? [cell] : [];
  const changes = new Map(edited.map(({ at, change }) => [at, change]));
  const check = beginChange(ports, trackingTab, withoutProblemsOf(read, restored), changes);
  const faults = edited.map(({ at, row, dispatch }) => {
    const typed = key === 'reportedValues' ? String(cellAt(read, at, edit.column)) : '';
    return faultSentence(row, dispatch, { words, today, typed });
  });
  const refused = edited.find(({ isRefused }) => isRefused);
  const lines = edited.map(({ row, dispatch }, index) => ({
    event: 'sheetEdited' as const,
    dispatch: row.dispatchId,
    unit: row.unitCode,
    detail: [answerDetail(row, dispatch, words), faults[index]].filter(Boolean).join(' · '),
  }));
  thenCheck(() => writeLog(ports, words, lines), check);
  const sentences = [
    ...cellProblemSentences(words, { problems: unread }),
    ...(edited.some(({ isRestored, isRefused }) => isRestored && !isRefused)
      ? [format(words.says.putBack, { cell })]
      : []),
    ...(refused ? [refusedSentence(key, refused.dispatch, words)] : []),
    ...faults.filter(Boolean),
  ];
  if (sentences.length > 0) ports.people.toast(sentences.join('\n'));
}

interface EditedRows {
  readonly read: Rows<typeof trackingTab>;
  readonly firstRow: number;
}

/**
 * If people have moved or deleted rows since the edit, so that the edited cell has another value, or the state of a row
 * that is complete already, finds the row that has the new value and is incomplete. If there are several or none, the
 * row in place was edited if it has the value; else there is no edited row: the next summary completes it.
 */
function editedRows(
  ports: Ports,
  edit: SheetEdit,
  isIncomplete: (row: Obligation) => boolean,
): EditedRows {
  const { firstRow, lastRow, after = '' } = edit;
  const first = Math.max(firstRow, trackingTab.headerRow + 1);
  const last = Math.min(lastRow, ports.rawTabs.rows(trackingTab) ?? 0);
  const places = Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
  const read = rowsAt(ports, trackingTab, { headers: ports.reader.headers(trackingTab), places });
  const [key] = valueBefore(read.places, edit, ports.words());
  const isThere = key === '' || isInPlace(read, key, edit, ports.words());
  const mayBeOthers =
    (STAGES as readonly string[]).includes(key) &&
    firstRow === lastRow &&
    after !== '' &&
    read.rows.every(({ row }) => !isIncomplete(row));
  if (isThere && !mayBeOthers) return { read, firstRow };
  const found = matchingRows(ports, trackingTab, key as keyof typeof read.places, [after]);
  const [row, ...others] = found.rows.filter((one) => isIncomplete(one.row));
  if (isThere && (!row || others.length > 0)) return { read, firstRow };
  const rowNumbers = row && others.length === 0 ? [row.at] : [];
  const moved = rowsAt(ports, trackingTab, { headers: found.grid.headers, places: rowNumbers });
  return { read: moved, firstRow: rowNumbers[0] ?? firstRow };
}

/** True if the edited cell has the event's new value, or if this is not known. */
function isInPlace(
  read: Rows<typeof trackingTab>,
  key: string,
  { firstRow, column, after }: SheetEdit,
  words: Words,
): boolean {
  const columns: Readonly<Record<string, Column>> = trackingTab.columns;
  const declared = columns[key];
  const cell = cellAt(read, firstRow, column);
  if (after === undefined || !declared) return true;
  const [typed, now] = [Number(after) || after, cell].map((one) => readCell(one, declared, words));
  return typed === undefined || JSON.stringify(typed) === JSON.stringify(now);
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

/** True if a column is about a stage or a task that the dispatch does not ask. */
function isUnused(key: string, dispatch: Dispatch): boolean {
  const columns: Readonly<Record<string, Column>> = trackingTab.columns;
  const stage = columns[key]?.stage ?? null;
  if (key === 'nothingToReport' && dispatch.task === 'training') return true;
  if (key === 'reportedValues' && dispatch.requestedFigures.length === 0) return true;
  return stage !== null && !isAsked(dispatch, stage);
}

/**
 * True if the edited cell is filled although its stage or task is not asked, or there is no deadline to extend. An
 * emptied cell is never refused here.
 */
function isRefusedIn(key: string, dispatch: Dispatch, isFilledNow: boolean): boolean {
  return isFilledNow && (isUnused(key, dispatch) || extendsNothing(key, dispatch));
}

/** True if a column holds an extension of a deadline that the dispatch does not set. */
function extendsNothing(key: string, dispatch: Dispatch): boolean {
  return STAGES.some(
    (stage) => EXTENSION_FIELD[stage] === key && dispatch[DEADLINE_FIELD[stage]] === null,
  );
}

/** A result that is no longer completed is not “Không phát sinh” either, which would complete it again. */
function reopenedChange({ complete, nothingToReport }: Obligation): ObligationChange {
  const isReopened = complete !== 'completed' && nothingToReport === 'yes';
  return isReopened ? { nothingToReport: 'no' } : {};
}

function blankOf(key: string): Readonly<Record<string, unknown>> {
  const columns: Readonly<Record<string, Column>> = trackingTab.columns;
  return { [key]: columns[key]?.blank };
}

function refusedSentence(key: string, dispatch: Dispatch, words: Words): string {
  if (!isUnused(key, dispatch)) return words.says.noDeadlineToExtend;
  const { number } = dispatch;
  const headers: Readonly<Record<string, string>> = headerNames(trackingTab, words);
  return format(words.says.putBackNotAsked, { column: headers[key] ?? key, number });
}

/** A cell of the edited rows; `''` if it is empty or its row was not read. Rows and columns count from 1. */
function cellAt({ grid }: Rows<typeof trackingTab>, at: number, column: number): Cell {
  return grid.rows.find((one) => one.at === at)?.cells[column - 1] ?? '';
}

/** Returns `''` if no cell breaks the rules of answers. `typed` are the lines of “Số liệu đã báo” that a person typed. */
function faultSentence(
  row: Obligation & { readonly unitName: string },
  dispatch: Dispatch,
  { words, today, typed }: { words: Words; today: Day; typed: string },
): string {
  const headers = {
    ...headerNames(trackingTab, words),
    ...{ form: words.trainingFigures.form },
    ...(dispatch.task === 'report' ? { heldOn: words.forms.recordAnswer.doneOn } : {}),
  };
  const faults = [
    ...rowFaults(row, dispatch, today).map(
      ({ column, fault }) => `${headers[column]}: ${words.answerFaults[fault]}`,
    ),
    ...filledLines(typed).flatMap((line) => {
      const two = twoReadings(labelAndText(line).text);
      return two === null
        ? []
        : [
            `${headers.reportedValues}: ${line}. ${format(words.answerFaults.twoReadings, { ...two })}`,
          ];
    }),
  ];
  return faults.length === 0 ? '' : `${row.unitName} (${dispatch.number}): ${faults.join(' ')}`;
}
