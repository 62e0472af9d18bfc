import type { Dispatch } from '../../records/dispatch';
import type { ObligationChange } from '../../records/obligation';
import type { Unit } from '../../records/unit';
import { indexBy } from '../../texts/group-by';
import type { Words } from '../../words/words';
import type { Placed, Rows } from '../../workbook/cells/read-rows';
import type { RowOf } from '../../workbook/cells/tab';
import type { WritePlan } from '../../workbook/plan-then-write';
import type { ChangePorts, OfficePorts } from '../../workbook/ports';
import { matchingRows } from '../../workbook/reading/find-rows';
import { dispatchOf, readTab, rowsOf, unitOf } from '../../workbook/reading/office';
import { dispatchesTab } from '../../workbook/tabs/dispatches-tab';
import { trackingTab } from '../../workbook/tabs/tracking-tab';
import { unitsTab } from '../../workbook/tabs/units-tab';
import { changeByKey } from '../../workbook/writing/change-by-key';
import { planAgain } from '../../workbook/writing/plan-due';
import { markSummaryDue } from '../../workbook/writing/summary-due';
import type { LogLine } from '../../workbook/writing/write-log';
import { stampOf } from './change-obligation';
import { trackedAgain } from './tracked-again';
import { statusCellsByDispatch } from './tracking-copies';

/** A row of Theo dõi with its dispatch and unit. */
export interface TrackedRow extends Placed<RowOf<typeof trackingTab>> {
  readonly dispatch: Dispatch;
  readonly unit: Unit;
}

export interface TrackedRows {
  readonly tracking: Rows<typeof trackingTab>;
  readonly dispatchRows: Rows<typeof dispatchesTab>;
  /** Without rows whose dispatch or unit is gone. */
  readonly rows: readonly TrackedRow[];
}

/** Reads the rows of Theo dõi with these keys. */
export function findTrackedRows(
  ports: OfficePorts,
  keys: Iterable<string>,
  words: Words,
): TrackedRows {
  const tracking = matchingRows(ports, trackingTab, 'key', keys);
  const dispatchRows = readTab(ports, dispatchesTab, words);
  const dispatches: ReadonlyMap<string, Dispatch> = indexBy(
    rowsOf(dispatchRows).map(dispatchOf),
    'id',
  );
  const units = indexBy(rowsOf(readTab(ports, unitsTab, words)).map(unitOf), 'code');
  const rows = tracking.rows.flatMap((found) => {
    const dispatch = dispatches.get(found.row.dispatchId);
    const unit = units.get(found.row.unitCode);
    return dispatch && unit ? [{ ...found, dispatch, unit }] : [];
  });
  return { tracking, dispatchRows, rows };
}

export interface TrackedChange extends TrackedRow {
  readonly change: ObligationChange;
  readonly log: readonly Pick<LogLine, 'event' | 'detail'>[];
}

/**
 * Plans the write of the changes, of who made them and the status that follows from them, and of the log lines.
 * `isNews` is true if units are told by letter. Nothing is written if a row in `found` has changed.
 */
export function trackedWrite<Outcome>(
  ports: ChangePorts,
  found: TrackedRows,
  { changes, isNews, words, outcome }: TrackedWrite<Outcome>,
): WritePlan<Outcome> {
  const stamp = stampOf(ports, words);
  const statusOf = statusCellsByDispatch(
    ports,
    changes.map(({ dispatch }) => dispatch.id),
  );
  const cells = changes.map(({ row, dispatch, unit, change }) => {
    const status = statusOf(dispatch)({ ...row, ...change }, unit);
    return [row.key, { ...change, ...stamp, ...status }] as const;
  });
  const lines = changes.flatMap(({ dispatch, unit, log }) =>
    log.map((line): LogLine => ({ ...line, dispatch: dispatch.id, unit: unit.code })),
  );
  return {
    ok: true,
    write: () => {
      const tracking = trackedAgain(ports, found);
      if (!tracking) return null;
      markSummaryDue(ports);
      if (isNews) planAgain(ports.scriptProperties);
      changeByKey(ports, trackingTab, tracking, Object.fromEntries(cells), lines);
      return outcome;
    },
  };
}

interface TrackedWrite<Outcome> {
  readonly changes: readonly TrackedChange[];
  readonly isNews: boolean;
  readonly words: Words;
  readonly outcome: Outcome;
}
