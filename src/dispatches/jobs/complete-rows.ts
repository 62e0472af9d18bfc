import { obligationKey } from '../../records/obligation';
import { rowOf } from '../../workbook/cells/read-rows';
import type { Ports } from '../../workbook/ports';
import { type Office, readOffice } from '../../workbook/reading/office';
import { trackingTab } from '../../workbook/tabs/tracking-tab';
import { unitsTab } from '../../workbook/tabs/units-tab';
import { writeIds } from '../../workbook/writing/write-ids';
import { writeLog } from '../../workbook/writing/write-log';
import { changeRows, finishRows } from '../../workbook/writing/write-rows';
import { ASKED_AGAIN, isOutdated } from '../rules/complete-row';
import { answerDetail, completedChange } from './answer-detail';

/**
 * Completes the rows that were changed without an event (several pasted at once, an edit while the trigger was away,
 * a new version broken off half-way): what follows from the dropdowns, stamped as by an unknown person, and logged. What
 * a dead run was writing into a row is written to its end. What follows from a row with a cell that cannot be read waits
 * until that is mended: it might be written over what was typed. A key that was typed over is put back first. Gives the office as it then is. Runs under the lock.
 */
export function completeRows(ports: Ports, office: Office): Office {
  const { words, tracking, directives } = office;
  const today = ports.clock.today();
  const versions = new Map(directives.map(({ id, version }) => [id, version]));
  const keys = typedOverKeys(office);
  if (keys.size > 0) {
    writeIds(ports, trackingTab, tracking, keys);
    return completeRows(ports, readOffice(ports, office));
  }
  const unread = new Set(tracking.problems.map(rowOf));
  const settled = tracking.rows.flatMap(({ at, row }) => {
    const version = versions.get(row.directive);
    if (version === undefined || unread.has(at)) return [];
    const change = isOutdated(row, version)
      ? ASKED_AGAIN
      : completedChange(row, { today, version }, words);
    return Object.keys(change).length === 0 ? [] : [{ at, row, change }];
  });
  finishRows(ports, unitsTab, office.unitRows);
  finishRows(ports, trackingTab, tracking);
  if (settled.length === 0) return office;
  const stamp = { changedBy: words.errors.unknownPerson, changedAt: ports.clock.now() };
  const changes = new Map(settled.map(({ at, change }) => [at, { ...change, ...stamp }] as const));
  changeRows(ports, trackingTab, tracking, changes);
  writeLog(
    ports,
    words,
    settled.map(({ row, change }) => ({
      event: 'sheetEdited' as const,
      directive: row.directive,
      unit: row.unit,
      detail: answerDetail({ ...row, ...change }, words),
      who: stamp.changedBy,
    })),
  );
  const rows = tracking.rows.map((one) => ({
    ...one,
    row: { ...one.row, ...changes.get(one.at) },
  }));
  return { ...office, tracking: { ...tracking, rows } };
}

/** Gives, by row, the keys of Theo dõi that are not what the dispatch and the unit of their row make. */
function typedOverKeys({ tracking, units, directives }: Office): Map<number, string> {
  return new Map(
    tracking.rows.flatMap(({ at, row }) => {
      const key = obligationKey(row.directive, row.unit);
      const isWrong =
        key !== row.key &&
        units.some(({ code }) => code === row.unit) &&
        directives.some(({ id }) => id === row.directive);
      return isWrong ? [[at, key] as const] : [];
    }),
  );
}
