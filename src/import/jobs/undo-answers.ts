import { readStatusOffice } from '../../dispatches/jobs/dispatch-office';
import { statusCellsByDispatch } from '../../dispatches/jobs/tracking-copies';
import type { FormOutcome } from '../../forms/form-view';
import { isOver } from '../../records/dispatch';
import { format } from '../../texts/format';
import { indexBy } from '../../texts/group-by';
import type { RowOf } from '../../workbook/cells/tab';
import { planThenWrite, type WritePlan } from '../../workbook/plan-then-write';
import type { LockPorts, Needs } from '../../workbook/ports';
import { dispatchOf, obligationOf, readTab, rowsOf } from '../../workbook/reading/office';
import { rowsAgain } from '../../workbook/reading/rows-again';
import { dispatchesTab } from '../../workbook/tabs/dispatches-tab';
import { trackingTab } from '../../workbook/tabs/tracking-tab';
import { markSummaryDue } from '../../workbook/writing/summary-due';
import { writeLog } from '../../workbook/writing/write-log';
import { changeRows } from '../../workbook/writing/write-rows';
import { type ImportMark, parseMark, rowDigest } from '../rules/import-mark';
import { answersAgain, markedAnswers } from './marked-answers';
import { firstNames } from './undo-import';

type TrackingRow = RowOf<typeof trackingTab>;

/**
 * Rows that were answered or edited since, or whose dispatch is over, lose only the mark of the import, and the
 * message names their units.
 */
export function undoAnswers(ports: LockPorts): FormOutcome {
  return planThenWrite(ports, () => plannedUndo(ports));
}

function plannedUndo(ports: LockPorts): WritePlan<FormOutcome> {
  const words = ports.words();
  const before = markedAnswers(ports);
  if (!before.rows.some(({ row }) => parseMark(row.lastImport)))
    throw new Error(words.says.undoNothing);
  const dispatchRows = readTab(ports, dispatchesTab, words);
  const dispatches = indexBy(rowsOf(dispatchRows).map(dispatchOf), 'id');
  const ids = [...new Set(before.rows.map(({ row }) => row.dispatchId))];
  const office = readStatusOffice(ports, ids);
  const byCode = indexBy(office.units, 'code');
  const statusOf = statusCellsByDispatch(ports, office);
  /** Cells as they were before the import; `null` if the row keeps its answer. */
  const oldCells = (row: TrackingRow, mark: ImportMark<TrackingRow>) => {
    const dispatch = dispatches.get(row.dispatchId);
    const unit = byCode.get(row.unitCode);
    if (!dispatch || isOver(dispatch) || rowDigest(obligationOf(row)) !== mark.after) return null;
    const cells = mark.before ?? {};
    return { ...cells, ...(unit && statusOf(dispatch)({ ...row, ...cells }, unit)) };
  };
  return {
    ok: true,
    write: () => {
      if (!rowsAgain(ports, dispatchesTab, dispatchRows, ids)) return null;
      const tracking = answersAgain(ports, before);
      if (!tracking) return null;
      const marked = tracking.rows.flatMap(({ at, row }) => {
        const mark = parseMark<TrackingRow>(row.lastImport);
        return mark ? [{ at, row, cells: oldCells(row, mark) }] : [];
      });
      const changes = marked.map(({ at, cells }) => [at, { ...cells, lastImport: '' }] as const);
      markSummaryDue(ports);
      changeRows(ports, trackingTab, tracking, new Map(changes));
      const kept = marked.filter(({ cells }) => cells === null);
      const names = firstNames(kept.map(({ row }) => row.unitName));
      const units = marked.length - kept.length;
      const message = [
        format(words.says.undoAnswersDone, { units }),
        ...(kept.length === 0
          ? []
          : [format(words.says.undoAnswersKept, { count: kept.length, names })]),
      ].join(' ');
      writeLog(ports, words, [{ event: 'importUndone', detail: message }]);
      return { done: true, message };
    },
  };
}

/** Number of rows that the last import of answers filled. */
export function lastImportedAnswers(ports: Needs<'reader'>): number {
  const { rows } = ports.reader.scan(trackingTab, ['lastImport']);
  return rows.filter(({ texts }) => parseMark(texts[0] ?? '') !== null).length;
}
