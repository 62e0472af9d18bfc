import { unitAtCursor } from '../../dispatches/jobs/find-obligation';
import { unitByCode } from '../../units/jobs/link-holder';
import { linkMaker } from '../../units/jobs/unit-link';
import { parseCovers } from '../../workbook/cells/kinds/covers';
import type { Columns, RowOf, Tab } from '../../workbook/cells/tab';
import type { JobsFor } from '../../workbook/jobs-for';
import type { Ports } from '../../workbook/ports';
import { rowsAt } from '../../workbook/reading/find-rows';
import { readOffice, readRules, readTab, rowsOf } from '../../workbook/reading/office';
import { dispatchesTab } from '../../workbook/tabs/dispatches-tab';
import { outboxTab } from '../../workbook/tabs/outbox-tab';
import { periodsTab } from '../../workbook/tabs/periods-tab';
import { trackingTab } from '../../workbook/tabs/tracking-tab';
import type { Latest, TodayCalls, TodayView, UnitFile } from './today-view';
import { whatWaits } from './what-waits';

/** Opens Việc hôm nay beside the sheet. */
export function openToday(ports: Ports): void {
  ports.people.openBeside('today', ports.words().menu.showToday, todayView(ports));
}

/** What carries out the calls of Việc hôm nay. */
export const todayJobs: JobsFor<TodayCalls> = { readToday: todayView, readUnitFile: unitFile };

function todayView(ports: Ports): TodayView {
  const office = readOffice(ports);
  return {
    language: ports.language(),
    at: ports.clock.now(),
    items: whatWaits(ports, office),
    units: office.units.map(({ code, name }) => [code, name]),
  };
}

/** The most dispatches, letters and closed periods that are shown, the latest: each row is a read. */
const LATEST = 10;

/**
 * Reads what the tabs hold of one unit, '' for that of the row at the cursor, and little else: of Theo dõi, Hộp thư đi and
 * Kỳ báo cáo a column, and its latest rows. Throws the sentence for people where there is none.
 */
function unitFile(ports: Ports, code: string): UnitFile {
  const { words, settings } = readRules(ports);
  const unit = unitByCode(ports, code || unitAtCursor(ports));
  if (!unit) throw new Error(words.today.noUnitRow);
  const isOwn = (text: string) => text === unit.code;
  const isNamed = (text: string) => parseCovers(text)?.some((one) => isOwn(one.unit));
  return {
    unit,
    owed: latestRows(ports, trackingTab, 'unit', isOwn),
    dispatches: rowsOf(readTab(ports, dispatchesTab, words)),
    letters: latestRows(ports, outboxTab, 'covers', isNamed),
    closed: latestRows(ports, periodsTab, 'code', isOwn),
    link: linkMaker(ports.signer, settings)(unit),
  };
}

/** Finds the rows of a tab by the text of one column, and reads the latest of them. */
function latestRows<C extends Columns>(
  ports: Ports,
  tab: Tab<C>,
  key: keyof C & string,
  isOwn: (text: string) => boolean | undefined,
): Latest<RowOf<Tab<C>>> {
  const { headers, rows } = ports.workbook.scan(tab, [key]);
  const places = rows.filter(({ texts }) => isOwn(texts[0] ?? '')).map(({ at }) => at);
  const read = rowsAt(ports, tab, { headers, places: places.slice(-LATEST) });
  return { count: places.length, rows: rowsOf(read) };
}
