import type { LogEntry } from '../../records/log-entry';
import type { Rows } from '../../workbook/cells/read-rows';
import type { Ports } from '../../workbook/ports';
import { dispatchRow } from '../../workbook/reading/office';
import { dispatchesTab } from '../../workbook/tabs/dispatches-tab';
import { beginRows } from '../../workbook/writing/add-rows';
import { makeRoom } from '../../workbook/writing/make-room';
import { planAgain } from '../../workbook/writing/plan-due';
import { markSummaryDue } from '../../workbook/writing/summary-due';
import { thenCheck } from '../../workbook/writing/until-settled';
import { writeLog } from '../../workbook/writing/write-log';
import type { RowsLeft } from './add-in-sections';
import { appendTracking, type DispatchRecipients } from './append-tracking';

export interface NewDispatch extends DispatchRecipients {
  /** The tab Văn bản, to which the dispatch is added. */
  readonly dispatches: Rows<typeof dispatchesTab>;
  /** True for the id of rows that an interrupted run may have left; by default, that of the dispatch. */
  readonly isOurs?: (id: string) => boolean;
}

/**
 * Adds tracking rows, then the dispatch: until it is there, other jobs do not see the rows, so repeating an
 * interrupted run continues it. Returns the rows that are left for further sections, or `null` if the dispatch is
 * added. The caller must hold the lock.
 */
export function writeDispatch(
  ports: Ports,
  { dispatches, dispatch, recipients, isOurs = (id) => id === dispatch.id }: NewDispatch,
  log: Pick<LogEntry, 'detail'> & Partial<Pick<LogEntry, 'who' | 'manner'>>,
): RowsLeft | null {
  markSummaryDue(ports);
  if (dispatch.noticeOn === ports.clock.today()) planAgain(ports.scriptProperties);
  makeRoom(ports, dispatchesTab, dispatches, 1);
  const rows = appendTracking(ports, [{ dispatch, recipients }], { key: 'dispatchId', isOurs });
  if (rows !== null) return rows;
  const check = beginRows(ports, dispatchesTab, dispatches, [dispatchRow(dispatch)]);
  const line = { event: 'dispatchAdded' as const, dispatch: dispatch.id, ...log };
  thenCheck(() => writeLog(ports, ports.words(), [line]), check);
  return null;
}
