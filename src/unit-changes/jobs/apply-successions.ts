import { type Day, toDay } from '../../calendar/day';
import type { Unit } from '../../records/unit';
import { format } from '../../texts/format';
import { codeFinder, successorOf } from '../../units/rules/successors';
import type { Placed } from '../../workbook/cells/read-rows';
import type { RowOf } from '../../workbook/cells/tab';
import type { ChangePorts, Needs } from '../../workbook/ports';
import { type Office, readOffice, rowsOf } from '../../workbook/reading/office';
import { trackingTab } from '../../workbook/tabs/tracking-tab';
import { unitsTab } from '../../workbook/tabs/units-tab';
import { addRows } from '../../workbook/writing/add-rows';
import { changeByKey } from '../../workbook/writing/change-by-key';
import { writeLog } from '../../workbook/writing/write-log';
import { changeRows } from '../../workbook/writing/write-rows';
import { transferObligations } from '../rules/transfer-obligations';
import { transferWriting } from '../rules/unit-change-writing';
import { newTrackingRows, notImported } from './tracking-changes';

/**
 * Ends units whose last day has passed and transfers their obligations to their successors; repeating it
 * completes a broken run. The caller must hold the lock.
 */
export function applySuccessions(ports: ChangePorts, office: Office): Office {
  const due = dueSuccessions(ports, office);
  if (due.length === 0) return office;
  const { words, tracking, dispatches } = office;
  const codes = new Set(due.map(({ row }) => row.code));
  const isDue = ({ code }: Unit) => codes.has(code);
  const units = office.units.map(
    (unit): Unit => (isDue(unit) ? { ...unit, state: 'ended' } : unit),
  );
  const find = codeFinder(units);
  const data = { dispatches, obligations: rowsOf(tracking) };
  const heirOf = ({ code }: Unit) => successorOf(code, find);
  const heirs = new Set(units.filter(isDue).flatMap((unit) => heirOf(unit) ?? []));
  const { from, added } = words.unitChanges.changeUnits.sentences;
  const writings = [...heirs].map((heir) => {
    const sources = units.filter((unit) => isDue(unit) && heirOf(unit) === heir);
    const [{ lastChange } = heir] = sources;
    return transferWriting(transferObligations(sources, heir.code, data), sources, lastChange, {
      from: (names, change) => format(from, { units: names, change }),
      added: (names, change) => format(added, { units: names, change }),
    });
  });
  const owed = writings.flatMap((writing) => writing.owed);
  addRows(ports, trackingTab, tracking, newTrackingRows(owed, dispatches, [...heirs]));
  const changes = Object.fromEntries(writings.flatMap(({ rows }) => Object.entries(rows)));
  changeByKey(ports, trackingTab, tracking, notImported(changes));
  const ended = { state: 'ended', lastImport: '' } as const;
  changeRows(ports, unitsTab, office.unitRows, new Map(due.map(({ at }) => [at, ended])));
  const line = (unit: string, dispatch: string, detail: string) =>
    ({ event: 'unitChanged', who: '', manner: 'auto', unit, dispatch, detail }) as const;
  writeLog(ports, words, [
    ...due.map(({ row }) => line(row.code, '', [row.name, row.lastChange].join(' · '))),
    ...writings
      .flatMap(({ log }) => log)
      .map(({ unit, dispatch, detail }) => line(unit, dispatch, detail)),
  ]);
  return readOffice(ports);
}

/**
 * Leaves alone units whose last day passed before the last check, because people may have changed their state
 * since.
 */
export function dueSuccessions(
  { clock, scriptProperties }: Needs<'clock' | 'scriptProperties'>,
  { unitRows }: Pick<Office, 'unitRows'>,
): readonly Placed<RowOf<typeof unitsTab>>[] {
  const since = toDay(scriptProperties.get('summaryOn') ?? '');
  return unitRows.rows.filter(({ row }) => endsBetween(row, since, clock.today()));
}

function endsBetween(
  { state, endedFrom }: Pick<Unit, 'state' | 'endedFrom'>,
  since: Day,
  today: Day,
): boolean {
  return state !== 'ended' && endedFrom !== null && since < endedFrom && endedFrom <= today;
}
