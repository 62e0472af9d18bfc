import type { Day } from '../../calendar/day';
import { obligationKey } from '../../records/obligation';
import { groupBy, indexBy } from '../../texts/group-by';
import type { RowWrite } from '../../workbook/cells/last-write';
import { type Rows, rowOf } from '../../workbook/cells/read-rows';
import type { RowOf, Tab } from '../../workbook/cells/tab';
import type { ChangePorts, LockPorts } from '../../workbook/ports';
import { matchingRows } from '../../workbook/reading/find-rows';
import {
  dispatchOf,
  type Office,
  readOffice,
  readTab,
  rowsOf,
} from '../../workbook/reading/office';
import { overwrittenRows, stampedTabs } from '../../workbook/reading/overwritten-rows';
import { emptyDropdowns } from '../../workbook/reading/tracking-row';
import { dispatchesTab } from '../../workbook/tabs/dispatches-tab';
import { trackingTab } from '../../workbook/tabs/tracking-tab';
import { withLock } from '../../workbook/with-lock';
import { writeIds } from '../../workbook/writing/write-ids';
import { writeLog } from '../../workbook/writing/write-log';
import { changeRows, finishRows, holdRows } from '../../workbook/writing/write-rows';
import { completeRow, isOutdated, RESET_ANSWERS } from '../rules/complete-row';
import { answerDetail } from './answer-detail';

type TrackingRow = RowOf<typeof trackingTab>;

type Followed = Pick<Office, 'words' | 'dispatches' | 'tracking'>;

/**
 * Completes rows that were changed without an edit event, for example pasted, or edited while the trigger was
 * off: resets answers to an older version, and writes the values that follow from the dropdowns. Also finishes
 * rows of an interrupted run and restores overwritten keys. Skips rows with an unreadable cell, because the
 * result might overwrite what was typed, and rows that another row's write has hit or whose dispatch it has hit. The caller
 * must hold the lock.
 */
export function completeRows(ports: ChangePorts, office: Office): Office {
  const { tracking } = office;
  const keys = typedOverKeys(office);
  if (keys.size > 0) {
    writeIds(ports, trackingTab, tracking, keys);
    return completeRows(ports, readOffice(ports, office));
  }
  if (noteOverwritten(ports, office)) return completeRows(ports, readOffice(ports, office));
  for (const { tab, read } of stampedTabs(office)) finishRows(ports, tab, read);
  return withRows(office, completeRead(ports, office));
}

/** True if rows are half written or keys overwritten, so that `completeRows` must read the whole office. */
export function needsWholeOffice(office: Office): boolean {
  return (
    stampedTabs(office).some(({ read }) => read.hasUnfinishedChanges) ||
    hasNotNoted(office) ||
    typedOverKeys(office).size > 0
  );
}

/** Holds rows that were hit by the write of a run that ended before it could say so. True if there are any. */
function noteOverwritten(ports: ChangePorts, office: Office): boolean {
  for (const { tab, read } of stampedTabs(office)) holdRows(ports, tab, read, notNoted(tab, read));
  return hasNotNoted(office);
}

function hasNotNoted(office: Office): boolean {
  return stampedTabs(office).some(({ tab, read }) => notNoted(tab, read).size > 0);
}

/** By row number. */
function notNoted(tab: Tab, read: Rows<Tab>): Map<number, RowWrite> {
  const rows = overwrittenRows(tab, read).filter(({ isNoted }) => !isNoted);
  return new Map(rows.map(({ at, by }) => [at, by]));
}

/**
 * `NEAR`: rows of Theo dõi per locked section. `APART`: number of rows that take as long to read as one
 * separate row.
 */
const NEAR = 4_500;
const APART = 333;

/** Completes rows in short locked sections. Each section reads only its own rows again. */
export function completeInSections(ports: LockPorts, office: Office): Office {
  let read = 0;
  let before = 0;
  const parts = groupBy(incompleteRows(office, ports.clock.today()), ({ at }) => {
    read += Math.min(at - before, APART);
    before = at;
    return Math.floor(read / NEAR);
  });
  const now = [...parts.values()].flatMap((part) => {
    const keys = new Set(part.map(({ row }) => row.key));
    return withLock(ports, () => completeSection(ports, office, keys));
  });
  return withRows(office, now);
}

function completeSection(
  ports: ChangePorts,
  { words }: Office,
  keys: ReadonlySet<string>,
): readonly TrackingRow[] {
  const dispatches = rowsOf(readTab(ports, dispatchesTab, words)).map(dispatchOf);
  const tracking = matchingRows(ports, trackingTab, 'key', keys);
  return [...rowsOf(tracking), ...completeRead(ports, { words, dispatches, tracking })];
}

function completeRead(ports: ChangePorts, followed: Followed): readonly TrackingRow[] {
  const { words, tracking } = followed;
  const incomplete = incompleteRows(followed, ports.clock.today());
  if (incomplete.length === 0) return [];
  const stamp = { changedBy: words.errors.unknownPerson, changedAt: ports.clock.now() };
  const changes = new Map(
    incomplete.map(({ at, change }) => [at, { ...change, ...stamp }] as const),
  );
  changeRows(ports, trackingTab, tracking, changes);
  writeLog(
    ports,
    words,
    incomplete.map(({ row, dispatch, change }) => ({
      event: 'sheetEdited' as const,
      dispatch: row.dispatchId,
      unit: row.unitCode,
      detail: answerDetail({ ...row, ...change }, dispatch, words),
      who: stamp.changedBy,
    })),
  );
  return incomplete.map(({ at, row }) => ({ ...row, ...changes.get(at) }));
}

function incompleteRows({ dispatches, tracking }: Followed, today: Day) {
  const byId = indexBy(dispatches, 'id');
  const unread = new Set(tracking.problems.map(rowOf));
  return tracking.rows.flatMap(({ at, row }) => {
    const dispatch = byId.get(row.dispatchId);
    const isHeld = dispatch?.isOverwritten || 'isOverwritten' in row;
    if (!dispatch || unread.has(at) || isHeld) return [];
    const change = isOutdated(row, dispatch)
      ? { ...RESET_ANSWERS, ...emptyDropdowns(dispatch) }
      : completeRow(row, { today, dispatch });
    return Object.keys(change).length === 0 ? [] : [{ at, row, dispatch, change }];
  });
}

function withRows(office: Office, now: readonly TrackingRow[]): Office {
  if (now.length === 0) return office;
  const { tracking } = office;
  const byKey = indexBy(now, 'key');
  const rows = tracking.rows.map(({ at, row }) => ({ at, row: byKey.get(row.key) ?? row }));
  return { ...office, tracking: { ...tracking, rows } };
}

/** Correct keys by row number, for rows of Theo dõi whose key does not match their dispatch and unit. */
function typedOverKeys({ tracking, units, dispatches }: Office): Map<number, string> {
  return new Map(
    tracking.rows.flatMap(({ at, row }) => {
      const key = obligationKey(row.dispatchId, row.unitCode);
      const isWrong =
        key !== row.key &&
        units.some(({ code }) => code === row.unitCode) &&
        dispatches.some(({ id }) => id === row.dispatchId);
      return isWrong ? [[at, key] as const] : [];
    }),
  );
}
