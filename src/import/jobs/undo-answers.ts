import { updateStatuses } from '../../dispatches/jobs/tracking-copies';
import type { FormOutcome } from '../../forms/form-view';
import { isOver } from '../../records/dispatch';
import { format } from '../../texts/format';
import type { RowOf } from '../../workbook/cells/tab';
import type { LockPorts, Needs } from '../../workbook/ports';
import { dispatchOf, obligationOf, readTab, rowsOf } from '../../workbook/reading/office';
import { dispatchesTab } from '../../workbook/tabs/dispatches-tab';
import { trackingTab } from '../../workbook/tabs/tracking-tab';
import { withLock } from '../../workbook/with-lock';
import { markSummaryDue } from '../../workbook/writing/summary-due';
import { writeLog } from '../../workbook/writing/write-log';
import { changeRows } from '../../workbook/writing/write-rows';
import { parseMark, rowDigest } from '../rules/import-mark';
import { firstNames } from './undo-import';

type TrackingRow = RowOf<typeof trackingTab>;

/**
 * Rows that were answered or edited since, or whose dispatch is over, lose only the mark of the import, and the
 * message names their units.
 */
export function undoAnswers(ports: LockPorts): FormOutcome {
  return withLock(ports, () => {
    const words = ports.words();
    const tracking = readTab(ports, trackingTab, words);
    const dispatches = rowsOf(readTab(ports, dispatchesTab, words)).map(dispatchOf);
    const open = new Set(dispatches.filter((one) => !isOver(one)).map(({ id }) => id));
    const marked = tracking.rows.flatMap((placed) => {
      const mark = parseMark<TrackingRow>(placed.row.lastImport);
      return mark ? [{ ...placed, mark }] : [];
    });
    if (marked.length === 0) throw new Error(words.says.undoNothing);
    const undone = marked.filter(
      ({ row, mark }) => open.has(row.dispatchId) && rowDigest(obligationOf(row)) === mark.after,
    );
    const oldCells = new Map(undone.map(({ at, mark }) => [at, mark.before ?? {}]));
    const changes = marked.map(({ at }) => [at, { ...oldCells.get(at), lastImport: '' }] as const);
    markSummaryDue(ports);
    changeRows(ports, trackingTab, tracking, new Map(changes));
    updateStatuses(ports);
    const kept = marked.filter(({ at }) => !oldCells.has(at));
    const names = firstNames(kept.map(({ row }) => row.unitName));
    const message = [
      format(words.says.undoAnswersDone, { units: undone.length }),
      ...(kept.length === 0
        ? []
        : [format(words.says.undoAnswersKept, { count: kept.length, names })]),
    ].join(' ');
    writeLog(ports, words, [{ event: 'importUndone', detail: message }]);
    return { done: true, message };
  });
}

/** Number of rows that the last import of answers filled. */
export function lastImportedAnswers(ports: Needs<'reader'>): number {
  const { rows } = ports.reader.scan(trackingTab, ['lastImport']);
  return rows.filter(({ texts }) => parseMark(texts[0] ?? '') !== null).length;
}
