import { type Dispatch, isOver } from '../../records/dispatch';
import { obligationKey } from '../../records/obligation';
import type { Unit } from '../../records/unit';
import type { ReadPorts } from '../../workbook/ports';
import { rowsAt } from '../../workbook/reading/find-rows';
import { dispatchOf, readTab, rowsOf } from '../../workbook/reading/office';
import { dispatchesTab } from '../../workbook/tabs/dispatches-tab';
import { trackingTab } from '../../workbook/tabs/tracking-tab';
import { isOnPage, urgencyFromCodes } from '../rules/page-order';
import type { UnitPageInput } from '../rules/page-view';

/** Dispatches loaded per call. Each needs a separate read. */
const DISPATCHES_AT_ONCE = 3;

export function latestDispatches(ports: ReadPorts, passes: (one: Dispatch) => boolean): Dispatch[] {
  const rows = rowsOf(readTab(ports, dispatchesTab, ports.words()));
  const passed = rows.map(dispatchOf).filter(passes);
  return passed.sort((a, b) => (a.issuedOn < b.issuedOn ? 1 : a.issuedOn > b.issuedOn ? -1 : 0));
}

/** `linked` is the id of the dispatch to load first, `shown` the ids that the page has loaded already. */
export interface PageRequest {
  readonly linked: string;
  readonly shown: readonly string[];
}

/**
 * Reads a unit's rows for the next dispatches, most urgent first, at most `DISPATCHES_AT_ONCE`. The first call
 * (`shown` is empty) leaves out closed and cancelled dispatches other than `linked` if it has others. `before`
 * is the id of a closed or cancelled dispatch that is read only for the unit's last answers, or `''`. `further`
 * has the urgency of each dispatch left out.
 */
export function owedOnPage(
  ports: ReadPorts,
  unit: Unit,
  { linked, shown }: PageRequest,
): Pick<UnitPageInput, 'linked' | 'dispatches' | 'obligations' | 'before' | 'further'> {
  const dispatches = latestDispatches(ports, isOnPage);
  const isPaged = dispatches.filter((one) => !isOver(one)).length > DISPATCHES_AT_ONCE;
  const { headers, rows } = ports.reader.scan(
    trackingTab,
    isPaged ? ['key', 'stageCodes'] : ['key'],
  );
  const found = new Map(rows.map(({ at, texts: [key, codes = ''] }) => [key, { at, codes }]));
  const owed = dispatches.flatMap((dispatch) => {
    const place = found.get(obligationKey(dispatch.id, unit.code));
    if (!place || shown.includes(dispatch.id)) return [];
    const urgency = urgencyFromCodes(dispatch, place.codes, linked);
    return [{ dispatch, at: place.at, urgency }];
  });
  owed.sort((a, b) => a.urgency - b.urgency);
  const next = owed.slice(0, DISPATCHES_AT_ONCE);
  const isPart = shown.length === 0 && next.some(({ dispatch }) => !isOver(dispatch));
  const read = isPart
    ? next.filter(({ dispatch }) => dispatch.id === linked || !isOver(dispatch))
    : next;
  const rest = owed.filter((one) => !read.includes(one));
  const before = rest.find(({ dispatch }) => isOver(dispatch) && shown.length === 0);
  const places = [...read, ...(before ? [before] : [])].map(({ at }) => at);
  const obligations = rowsOf(rowsAt(ports, trackingTab, { headers, places }));
  return {
    linked,
    dispatches: read.map(({ dispatch }) => dispatch),
    obligations,
    before: before?.dispatch.id ?? '',
    further: rest.map(({ urgency }) => urgency),
  };
}
