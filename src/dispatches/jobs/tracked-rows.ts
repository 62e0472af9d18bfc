import type { Dispatch } from '../../records/dispatch';
import type { ObligationChange } from '../../records/obligation';
import type { Unit } from '../../records/unit';
import { indexBy } from '../../texts/group-by';
import type { Words } from '../../words/words';
import type { Placed, Rows } from '../../workbook/cells/read-rows';
import type { RowOf } from '../../workbook/cells/tab';
import type { ChangePorts, OfficePorts } from '../../workbook/ports';
import { findRows } from '../../workbook/reading/find-rows';
import { dispatchOf, readTab, rowsOf, unitOf } from '../../workbook/reading/office';
import { dispatchesTab } from '../../workbook/tabs/dispatches-tab';
import { trackingTab } from '../../workbook/tabs/tracking-tab';
import { unitsTab } from '../../workbook/tabs/units-tab';
import { planAgain } from '../../workbook/writing/plan-due';
import { markSummaryDue } from '../../workbook/writing/summary-due';
import { type LogLine, writeLog } from '../../workbook/writing/write-log';
import { changeRows } from '../../workbook/writing/write-rows';
import { stampOf } from './change-obligation';
import { statusCellsByDispatch } from './tracking-copies';

/** A row of Theo dõi with its dispatch and unit. */
export interface TrackedRow extends Placed<RowOf<typeof trackingTab>> {
  readonly dispatch: Dispatch;
  readonly unit: Unit;
}

export interface TrackedRows {
  readonly tracking: Rows<typeof trackingTab>;
  /** Without rows whose dispatch or unit is gone. */
  readonly rows: readonly TrackedRow[];
}

/** Reads the rows of Theo dõi with these keys. */
export function findTrackedRows(
  ports: OfficePorts,
  keys: Iterable<string>,
  words: Words,
): TrackedRows {
  const tracking = findRows(ports, trackingTab, 'key', [...keys]);
  const dispatches: ReadonlyMap<string, Dispatch> = indexBy(
    rowsOf(readTab(ports, dispatchesTab, words)).map(dispatchOf),
    'id',
  );
  const units = indexBy(rowsOf(readTab(ports, unitsTab, words)).map(unitOf), 'code');
  const rows = tracking.rows.flatMap((found) => {
    const dispatch = dispatches.get(found.row.dispatchId);
    const unit = units.get(found.row.unitCode);
    return dispatch && unit ? [{ ...found, dispatch, unit }] : [];
  });
  return { tracking, rows };
}

export interface TrackedChange extends TrackedRow {
  readonly change: ObligationChange;
  readonly log: readonly Pick<LogLine, 'event' | 'detail'>[];
}

/**
 * Writes the changes, who made them and the status that follows from them, then the log lines. `isNews` is true if
 * units are told by letter. The caller must hold the lock.
 */
export function changeTrackedRows(
  ports: ChangePorts & OfficePorts,
  tracking: Rows<typeof trackingTab>,
  {
    changes,
    isNews,
    words,
  }: {
    readonly changes: readonly TrackedChange[];
    readonly isNews: boolean;
    readonly words: Words;
  },
): void {
  const stamp = stampOf(ports, words);
  const statusOf = statusCellsByDispatch(ports);
  markSummaryDue(ports);
  if (isNews) planAgain(ports.scriptProperties);
  const cells = changes.map(({ at, row, dispatch, unit, change }) => {
    const status = statusOf(dispatch)({ ...row, ...change }, unit);
    return [at, { ...change, ...stamp, ...status }] as const;
  });
  changeRows(ports, trackingTab, tracking, new Map(cells));
  const lines = changes.flatMap(({ dispatch, unit, log }) =>
    log.map((line): LogLine => ({ ...line, dispatch: dispatch.id, unit: unit.code })),
  );
  writeLog(ports, words, lines);
}
