import type { FormOutcome } from '../../forms/form-view';
import { isOver } from '../../records/directive';
import { say } from '../../texts/say';
import { alone } from '../../workbook/alone';
import type { RowOf } from '../../workbook/cells/tab';
import type { Ports } from '../../workbook/ports';
import { directiveOf, obligationOf, readTab, rowsOf } from '../../workbook/reading/office';
import { directivesTab } from '../../workbook/tabs/directives-tab';
import { trackingTab } from '../../workbook/tabs/tracking-tab';
import { markDue } from '../../workbook/writing/summary-due';
import { writeLog } from '../../workbook/writing/write-log';
import { changeRows } from '../../workbook/writing/write-rows';
import { parseMark, rowDigest } from '../rules/import-mark';
import { firstNames } from './undo-import';

type TrackingRow = RowOf<typeof trackingTab>;

/**
 * Undoes the last import of answers: the cells that it filled are as before. A row in which anything was answered or
 * edited since, or whose dispatch is over, stays as it is, and its unit is named.
 */
export function undoAnswers(ports: Ports): FormOutcome {
  return alone(ports, () => {
    const words = ports.words();
    const tracking = readTab(ports, trackingTab, words);
    const directives = rowsOf(readTab(ports, directivesTab, words)).map(directiveOf);
    const open = new Set(directives.filter((one) => !isOver(one)).map(({ id }) => id));
    const marked = tracking.rows.flatMap((placed) => {
      const mark = parseMark<TrackingRow>(placed.row.lastImport);
      return mark ? [{ ...placed, mark }] : [];
    });
    if (marked.length === 0) throw new Error(words.says.undoNothing);
    const goes = marked.filter(
      ({ row, mark }) => open.has(row.directive) && rowDigest(obligationOf(row)) === mark.after,
    );
    const back = new Map(goes.map(({ at, mark }) => [at, mark.before ?? {}]));
    const changes = marked.map(({ at }) => [at, { ...back.get(at), lastImport: '' }] as const);
    markDue(ports);
    changeRows(ports, trackingTab, tracking, new Map(changes));
    const stays = marked.filter(({ at }) => !back.has(at));
    const names = firstNames(stays.map(({ row }) => row.unitName));
    const message = [
      say(words.says.undoAnswersDone, { units: goes.length }),
      ...(stays.length === 0
        ? []
        : [say(words.says.undoAnswersKept, { count: stays.length, names })]),
    ].join(' ');
    writeLog(ports, words, [{ event: 'importUndone', detail: message }]);
    return { done: true, message };
  });
}

/** Counts the rows that the last import of answers filled. */
export function lastAnswers(ports: Ports): number {
  const { rows } = ports.workbook.scan(trackingTab, ['lastImport']);
  return rows.filter(({ texts }) => parseMark(texts[0] ?? '') !== null).length;
}
