import { type Day, toDay } from '../../calendar/day';
import { isOver } from '../../records/dispatch';
import type { Unit } from '../../records/unit';
import { format } from '../../texts/format';
import { codeFinder, successorOf } from '../../units/rules/successors';
import type { Placed } from '../../workbook/cells/read-rows';
import type { RowOf } from '../../workbook/cells/tab';
import { planThenWrite, type WritePlan } from '../../workbook/plan-then-write';
import type { ChangePorts, LockPorts, Needs, ReadPorts } from '../../workbook/ports';
import { lastRowsOf, matchingRows } from '../../workbook/reading/find-rows';
import {
  dispatchOf,
  type Office,
  readOffice,
  readTab,
  rowsOf,
} from '../../workbook/reading/office';
import { rowsAgain } from '../../workbook/reading/rows-again';
import { dispatchesTab } from '../../workbook/tabs/dispatches-tab';
import { trackingTab } from '../../workbook/tabs/tracking-tab';
import { unitsTab } from '../../workbook/tabs/units-tab';
import { addRows } from '../../workbook/writing/add-rows';
import { changeByKey } from '../../workbook/writing/change-by-key';
import { transferObligations } from '../rules/transfer-obligations';
import { transferWriting } from '../rules/unit-change-writing';
import { newTrackingRows, notImported } from './tracking-changes';

type PassingPorts = ChangePorts & Needs<'rawTabs'>;

/**
 * Ends units whose last day has passed and transfers their obligations to their successors; repeating it
 * completes a broken run. The caller must hold the lock.
 */
export function applySuccessions(ports: PassingPorts, office: Office): Office {
  const plan = planSuccessions(ports, office);
  if (!plan) return office;
  writeSuccessions(ports, plan, office);
  return readOffice(ports);
}

/** As `applySuccessions`, but takes the lock and reads under it only the rows that the transfer depends on. */
export function passOn(ports: PassingPorts & LockPorts, office: Office): Office {
  let read: Office | null = office;
  const { isWritten } = planThenWrite(ports, (): WritePlan<{ isWritten: boolean }> => {
    const before = read ?? readOffice(ports, office);
    read = null;
    const plan = planSuccessions(ports, before);
    if (!plan) return { ok: false, outcome: { isWritten: false } };
    const write = () => {
      const now = rowsNow(ports, before, plan);
      if (!now) return null;
      writeSuccessions(ports, plan, now);
      return { isWritten: true };
    };
    return { ok: true, write };
  });
  return isWritten ? readOffice(ports, office) : office;
}

type SuccessionPlan = NonNullable<ReturnType<typeof planSuccessions>>;

/** `null` if no unit ends today. */
function planSuccessions(
  ports: Needs<'clock' | 'scriptProperties'>,
  office: Pick<Office, 'words' | 'units' | 'unitRows' | 'tracking' | 'dispatches'>,
) {
  const due = dueSuccessions(ports, office);
  if (due.length === 0) return null;
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
  return {
    due: due.map(({ row }) => row),
    /** Codes of the units that end, and of their successors. */
    codes: [...codes, ...[...heirs].map(({ code }) => code)],
    added: newTrackingRows(owed, dispatches, [...heirs]),
    changes: Object.fromEntries(writings.flatMap(({ rows }) => Object.entries(rows))),
    log: writings.flatMap(({ log }) => log),
  };
}

/** The rows of Đơn vị and Theo dõi that a plan depends on; `null` if they or Văn bản have changed. */
function rowsNow(
  ports: ReadPorts,
  { words, unitRows, dispatches, tracking }: Office,
  { codes }: SuccessionPlan,
): Pick<Office, 'unitRows' | 'tracking'> | null {
  const units = rowsAgain(ports, unitsTab, unitRows, codes);
  const dispatchesNow = rowsOf(readTab(ports, dispatchesTab, words)).map(dispatchOf);
  if (!units || JSON.stringify(dispatchesNow) !== JSON.stringify(dispatches)) return null;
  const followed = new Set(dispatches.filter((one) => !isOver(one)).map(({ id }) => id));
  const among = new Set<string>(codes);
  const textOf = (rows: Office['tracking']) =>
    JSON.stringify(
      rowsOf(rows).filter((row) => among.has(row.unitCode) && followed.has(row.dispatchId)),
    );
  const now = matchingRows(ports, trackingTab, 'unitCode', codes);
  return textOf(now) === textOf(tracking) ? { unitRows: units, tracking: now } : null;
}

function writeSuccessions(
  ports: PassingPorts,
  { due, added, changes, log }: SuccessionPlan,
  { unitRows, tracking }: Pick<Office, 'unitRows' | 'tracking'>,
): void {
  if (added.length > 0) addRows(ports, trackingTab, lastRowsOf(ports, trackingTab), added);
  changeByKey(ports, trackingTab, tracking, notImported(changes));
  const ended = { state: 'ended', lastImport: '' } as const;
  const ending = Object.fromEntries(due.map(({ code }) => [code, ended]));
  const line = (unit: string, dispatch: string, detail: string) =>
    ({ event: 'unitChanged', who: '', manner: 'auto', unit, dispatch, detail }) as const;
  changeByKey(ports, unitsTab, unitRows, ending, [
    ...due.map(({ code, name, lastChange }) => line(code, '', [name, lastChange].join(' · '))),
    ...log.map(({ unit, dispatch, detail }) => line(unit, dispatch, detail)),
  ]);
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
