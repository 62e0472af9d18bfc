import type { FormOutcome } from '../../forms/form-view';
import { say } from '../../texts/say';
import { alone } from '../../workbook/alone';
import { findColumns } from '../../workbook/cells/find-columns';
import type { Ports } from '../../workbook/ports';
import { trackingTab } from '../../workbook/tabs/tracking-tab';
import { columnMoves, columnNames, type TabLook } from '../../workbook/writing/column-moves';
import { markDue } from '../../workbook/writing/summary-due';
import { writeLog } from '../../workbook/writing/write-log';
import type { ColumnsOrder } from '../rules/keep-view';

/** How the columns looked before they were arranged anew, and whether that, or the way back, is under way. */
interface Before extends TabLook {
  readonly isUnderWay: boolean;
}

/**
 * Puts the columns of Theo dõi into the order of this version and folds those that are not needed every day, or back as
 * they were before. How they were is kept first, so that a run that dies between two moves is finished by doing it again,
 * and undone all the same.
 */
export function arrangeColumns(ports: Ports, order: ColumnsOrder): FormOutcome {
  return alone(ports, () => {
    const { workbook, memory } = ports;
    const words = ports.words();
    const { keep, tabs } = words;
    const tab = tabs.tracking.name;
    const headers = workbook.headers(trackingTab);
    findColumns(trackingTab, headers, words);
    const kept: Before | null = JSON.parse(memory.get('columns') || 'null');
    const isBack = order === 'before';
    if (isBack && !kept) throw new Error(say(keep.columnsNotArranged, { tab }));
    const now = workbook.look(trackingTab, words);
    const names = columnNames(trackingTab, headers, words);
    const isInOrder =
      columnMoves(trackingTab, names, Object.keys(trackingTab.columns)).length === 0;
    const isKept = isBack || kept?.isUnderWay || isInOrder;
    const before = (isKept && kept) || now;
    markDue(ports);
    memory.set('columns', JSON.stringify({ ...before, isUnderWay: true }));
    workbook.arrange(trackingTab, isBack ? before : LOOK, words);
    const detail = say(isBack ? keep.columnsBack : keep.columnsArranged, { tab });
    writeLog(ports, words, [{ event: 'setUp', detail }]);
    workbook.flush();
    memory.set('columns', isBack ? '' : JSON.stringify({ ...before, isUnderWay: false }));
    return { done: true, message: detail };
  });
}

/** How the columns look in a file that is set up today. */
const LOOK: TabLook = {
  columns: Object.entries(trackingTab.columns).map(([key, { width, hidden }]) => [
    key,
    width,
    Number(hidden),
  ]),
  frozen: null,
  filtered: true,
};
