import { unitAtCursor } from '../../dispatches/jobs/find-obligation';
import { isOver } from '../../records/dispatch';
import { dispatchNumber } from '../../records/dispatch-number';
import { unitByCode } from '../../units/jobs/link-owner';
import { linkMaker } from '../../units/jobs/unit-link';
import { parseLetterItems } from '../../workbook/cells/kinds/letter-items';
import type { Columns, RowOf, Tab } from '../../workbook/cells/tab';
import type { Ports, ReadPorts } from '../../workbook/ports';
import { rowsAt } from '../../workbook/reading/find-rows';
import { readOfficeToShow, readRules, readTab, rowsOf } from '../../workbook/reading/office';
import { dispatchesTab } from '../../workbook/tabs/dispatches-tab';
import { outboxTab } from '../../workbook/tabs/outbox-tab';
import { periodsTab } from '../../workbook/tabs/periods-tab';
import { trackingTab } from '../../workbook/tabs/tracking-tab';
import type { Latest, TodayView, UnitFile } from './today-view';
import { waitingItems } from './waiting-items';

export function todayView(ports: Ports): TodayView {
  const office = readOfficeToShow(ports);
  const named = (dispatches: typeof office.dispatches) =>
    dispatches.map((one) => [one.id, `${dispatchNumber(one)}: ${one.subject}`] as const);
  return {
    language: ports.language(),
    at: ports.clock.now(),
    ...waitingItems(ports, office),
    dispatches: named(office.dispatches.filter((one) => !isOver(one))),
    endedDispatches: named(office.dispatches.filter(isOver)),
    units: office.units.map(({ code, name }) => [code, name]),
    blocks: [...new Set(office.units.map(({ block }) => block))].filter((block) => block !== ''),
  };
}

/** Throws a user-facing Error if the dispatch has no rows. */
export function showDispatchRows(ports: Ports, dispatchId: string): null {
  const { rows } = ports.reader.scan(trackingTab, ['dispatchId']);
  const first = rows.find(({ texts: [id] }) => id === dispatchId);
  if (!first) throw new Error(ports.words().today.noDispatchRow);
  ports.layout.openRow(trackingTab, first.at);
  return null;
}

/** Maximum number of rows read from each tab, the latest ones. Each row costs a read. */
const MAX_LATEST = 10;

/**
 * Reads the rows about one unit; `''` means the unit of the row at the cursor. To save reads, scans one column
 * of Theo dõi, Hộp thư đi and Kỳ báo cáo and reads only the latest rows. Throws a user-facing Error if there is
 * no such unit.
 */
export function unitFile(ports: Ports, code: string): UnitFile {
  const { words, settings } = readRules(ports);
  const unit = unitByCode(ports, code || unitAtCursor(ports));
  if (!unit) throw new Error(words.today.noUnitRow);
  const isOwn = (text: string) => text === unit.code;
  const isNamed = (text: string) => parseLetterItems(text)?.some((one) => isOwn(one.unitCode));
  return {
    unit,
    hasLeaderEmail: settings.leaderCopyFrom > 0 || unit.leaderEmail !== '',
    owed: latestRows(ports, trackingTab, 'unitCode', isOwn),
    dispatches: rowsOf(readTab(ports, dispatchesTab, words)),
    letters: latestRows(ports, outboxTab, 'itemRecords', isNamed),
    closed: latestRows(ports, periodsTab, 'code', isOwn),
    link: linkMaker(ports.signer, settings)(unit),
  };
}

/**
 * Reads only the last `MAX_LATEST` of the rows whose text in column `key` passes `isOwn`. `count`
 * is the number of all these rows.
 */
function latestRows<C extends Columns>(
  ports: ReadPorts,
  tab: Tab<C>,
  key: keyof C & string,
  isOwn: (text: string) => boolean | undefined,
): Latest<RowOf<Tab<C>>> {
  const { headers, rows } = ports.reader.scan(tab, [key]);
  const places = rows.filter(({ texts }) => isOwn(texts[0] ?? '')).map(({ at }) => at);
  const read = rowsAt(ports, tab, { headers, places: places.slice(-MAX_LATEST) });
  return { count: places.length, rows: rowsOf(read) };
}
