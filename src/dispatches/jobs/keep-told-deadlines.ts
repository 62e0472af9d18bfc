import { deadlineMoves } from '../../calendar/deadline';
import { dispatchNumber } from '../../records/dispatch-number';
import { format } from '../../texts/format';
import { readChoice } from '../../workbook/cells/read-choice';
import type { Rows } from '../../workbook/cells/read-rows';
import type { ChangePorts, SheetEdit } from '../../workbook/ports';
import { dispatchesTab } from '../../workbook/tabs/dispatches-tab';
import { changeRows } from '../../workbook/writing/write-rows';

const KEYS = ['urgency', 'onDayOff'] as const;

/**
 * If an edited cell of Văn bản changes whether deadlines on a day off move, writes what held before into the dispatch:
 * units have letters with those days, and no letter would tell them of others. Returns a sentence about it. Does nothing
 * if several cells were edited, because Google does not say what they held. The caller must hold the lock.
 */
export function keepToldDeadlines(
  ports: ChangePorts,
  read: Rows<typeof dispatchesTab>,
  { firstRow, lastRow, column, before, after }: SheetEdit,
): string[] {
  const words = ports.words();
  const key = KEYS.find((one) => read.places[one] === column - 1);
  const found = read.rows.find(({ at }) => at === firstRow);
  const isOneCell = firstRow === lastRow && (before !== undefined || after !== undefined);
  if (key === undefined || !found || !isOneCell || found.row.state === 'draft') return [];
  const { row } = found;
  const blank = dispatchesTab.columns[key].blank;
  const was = { ...row, [key]: (before && readChoice(before, key, words)) || blank };
  const now = { ...row, [key]: (after && readChoice(after, key, words)) || blank };
  // A row that was moved meanwhile has another value there
  if (row[key] !== now[key] || deadlineMoves(was) === deadlineMoves(row)) return [];
  const onDayOff = deadlineMoves(was) ? 'moves' : 'stays';
  changeRows(ports, dispatchesTab, read, new Map([[firstRow, { onDayOff }]]));
  return [format(words.says.deadlinesKept, { number: dispatchNumber(row) })];
}
