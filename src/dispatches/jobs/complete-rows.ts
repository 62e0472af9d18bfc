import type { Day } from '../../calendar/day';
import { obligationKey } from '../../records/obligation';
import { groupBy, indexBy } from '../../texts/group-by';
import { readRows, rowOf } from '../../workbook/cells/read-rows';
import type { RowOf } from '../../workbook/cells/tab';
import type { Ports } from '../../workbook/ports';
import {
  dispatchOf,
  type Office,
  readOffice,
  readTab,
  rowsOf,
} from '../../workbook/reading/office';
import { dispatchesTab } from '../../workbook/tabs/dispatches-tab';
import { trackingTab } from '../../workbook/tabs/tracking-tab';
import { unitsTab } from '../../workbook/tabs/units-tab';
import { withLock } from '../../workbook/with-lock';
import { writeIds } from '../../workbook/writing/write-ids';
import { writeLog } from '../../workbook/writing/write-log';
import { changeRows, finishRows } from '../../workbook/writing/write-rows';
import { ASKED_AGAIN, isOutdated } from '../rules/complete-row';
import { answerDetail, completedChange } from './answer-detail';

type TrackingRow = RowOf<typeof trackingTab>;

/** What completing looks at. */
type Followed = Pick<Office, 'words' | 'dispatches' | 'tracking'>;

/**
 * Completes the rows that were changed without an event (several pasted at once, an edit while the trigger was away,
 * a new version broken off half-way): what follows from the dropdowns, stamped as by an unknown person, and logged. What
 * a dead run was writing into a row is written to its end. What follows from a row with a cell that cannot be read waits
 * until that is mended: it might be written over what was typed. A key that was typed over is put back first. Gives the office as it then is. Runs under the lock.
 */
export function completeRows(ports: Ports, office: Office): Office {
  const { tracking } = office;
  const keys = typedOverKeys(office);
  if (keys.size > 0) {
    writeIds(ports, trackingTab, tracking, keys);
    return completeRows(ports, readOffice(ports, office));
  }
  finishRows(ports, unitsTab, office.unitRows);
  finishRows(ports, trackingTab, tracking);
  return withRows(office, completed(ports, office));
}

/** Tells whether more is to be done than rows to be completed each by itself, so that the whole office must be known. */
export function isWholeDue(office: Office): boolean {
  return office.tracking.isBegun || office.unitRows.isBegun || typedOverKeys(office).size > 0;
}

/** Rows of Theo dõi that are read in one short section, and as how many one counts that is read by itself. */
const NEAR = 5_000;
const APART = 333;

/** Completes rows of an office that was read before, in short sections that read only those again; gives the office with them. */
export function completeApart(ports: Ports, office: Office): Office {
  let read = 0;
  let before = 0;
  const parts = groupBy(settledRows(office, ports.clock.today()), ({ at }) => {
    read += Math.min(at - before, APART);
    before = at;
    return Math.floor(read / NEAR);
  });
  const now = [...parts.values()].flatMap((part) => {
    const keys = new Set(part.map(({ row }) => row.key));
    return withLock(ports, () => completeNow(ports, office, keys));
  });
  return withRows(office, now);
}

function completeNow(
  ports: Ports,
  { words }: Office,
  keys: ReadonlySet<string>,
): readonly TrackingRow[] {
  const dispatches = rowsOf(readTab(ports, dispatchesTab, words)).map(dispatchOf);
  const grid = { ...ports.workbook.pick(trackingTab, 'key', keys), isPart: true };
  const tracking = readRows(trackingTab, grid, words);
  return [...rowsOf(tracking), ...completed(ports, { words, dispatches, tracking })];
}

/** Completes those of the rows that were read in which something is lacking, and gives them as they then are. */
function completed(ports: Ports, followed: Followed): readonly TrackingRow[] {
  const { words, tracking } = followed;
  const settled = settledRows(followed, ports.clock.today());
  if (settled.length === 0) return [];
  const stamp = { changedBy: words.errors.unknownPerson, changedAt: ports.clock.now() };
  const changes = new Map(settled.map(({ at, change }) => [at, { ...change, ...stamp }] as const));
  changeRows(ports, trackingTab, tracking, changes);
  writeLog(
    ports,
    words,
    settled.map(({ row, change }) => ({
      event: 'sheetEdited' as const,
      dispatch: row.dispatch,
      unit: row.unit,
      detail: answerDetail({ ...row, ...change }, words),
      who: stamp.changedBy,
    })),
  );
  return settled.map(({ at, row }) => ({ ...row, ...changes.get(at) }));
}

/** Gives the rows in which something is lacking, and what. */
function settledRows({ words, dispatches, tracking }: Followed, today: Day) {
  const versions = new Map(dispatches.map(({ id, version }) => [id, version]));
  const unread = new Set(tracking.problems.map(rowOf));
  return tracking.rows.flatMap(({ at, row }) => {
    const version = versions.get(row.dispatch);
    if (version === undefined || unread.has(at)) return [];
    const change = isOutdated(row, version)
      ? ASKED_AGAIN
      : completedChange(row, { today, version }, words);
    return Object.keys(change).length === 0 ? [] : [{ at, row, change }];
  });
}

/** Gives the office with rows of Theo dõi as they are now. */
function withRows(office: Office, now: readonly TrackingRow[]): Office {
  if (now.length === 0) return office;
  const { tracking } = office;
  const byKey = indexBy(now, 'key');
  const rows = tracking.rows.map(({ at, row }) => ({ at, row: byKey.get(row.key) ?? row }));
  return { ...office, tracking: { ...tracking, rows } };
}

/** Gives, by row, the keys of Theo dõi that are not what the dispatch and the unit of their row make. */
function typedOverKeys({ tracking, units, dispatches }: Office): Map<number, string> {
  return new Map(
    tracking.rows.flatMap(({ at, row }) => {
      const key = obligationKey(row.dispatch, row.unit);
      const isWrong =
        key !== row.key &&
        units.some(({ code }) => code === row.unit) &&
        dispatches.some(({ id }) => id === row.dispatch);
      return isWrong ? [[at, key] as const] : [];
    }),
  );
}
