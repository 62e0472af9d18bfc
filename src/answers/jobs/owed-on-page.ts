import { parseStageCodes } from '../../dispatches/rules/stage-codes';
import { type Dispatch, isOver } from '../../records/dispatch';
import { obligationKey } from '../../records/obligation';
import { roundOf, seriesOf } from '../../records/round';
import type { Unit } from '../../records/unit';
import type { ReadPorts } from '../../workbook/ports';
import { rowsAt } from '../../workbook/reading/find-rows';
import { dispatchOf, readTab, rowsOf } from '../../workbook/reading/office';
import { dispatchesTab } from '../../workbook/tabs/dispatches-tab';
import { trackingTab } from '../../workbook/tabs/tracking-tab';
import { isOnPage, isSettled, isShown, urgencyFromCodes } from '../rules/page-order';
import type { CopiedStatus, PageRows, UnitPageInput } from '../rules/page-view';

/** Dispatches loaded per call. Each needs a separate read. */
const DISPATCHES_AT_ONCE = 3;

/** The dispatches that pass, the latest first, and the last row of Văn bản that holds one of them. */
export function latestDispatches(
  ports: ReadPorts,
  passes: (one: Dispatch) => boolean,
): { readonly dispatches: Dispatch[]; readonly lastRow: number } {
  const { rows } = readTab(ports, dispatchesTab, ports.words());
  const passed = rows.map(({ at, row }) => ({ at, dispatch: dispatchOf(row) }));
  const kept = passed.filter(({ dispatch }) => passes(dispatch));
  return {
    dispatches: kept
      .map(({ dispatch }) => dispatch)
      .sort((a, b) => (a.issuedOn < b.issuedOn ? 1 : a.issuedOn > b.issuedOn ? -1 : 0)),
    lastRow: Math.max(0, ...kept.map(({ at }) => at)),
  };
}

/** `linked` is the id of the dispatch to load first, `shown` the ids that the page has loaded already. */
export interface PageRequest {
  readonly linked: string;
  readonly shown: readonly string[];
}

/** Rows of Theo dõi that a unit's page needs. */
type OwedOnPage = Pick<
  UnitPageInput,
  'linked' | 'dispatches' | 'obligations' | 'before' | 'waiting' | 'further' | 'subordinates'
> & { readonly rows: Omit<PageRows, 'unit'> };

/**
 * Reads a unit's rows for the next dispatches, most urgent first, at most `DISPATCHES_AT_ONCE`. The first call
 * (`shown` is empty) leaves out closed and cancelled dispatches other than `linked` if it has others. `before`
 * is the id of a closed or cancelled dispatch that is read only for the unit's last answers, or `''`. `waiting`
 * has the copied status of further dispatches that are open, `further` the urgency of all others. The status of
 * `subordinates` is the copied one too.
 */
export function owedOnPage(
  ports: ReadPorts,
  unit: Unit,
  subordinates: readonly Unit[],
  { linked, shown }: PageRequest,
): OwedOnPage {
  const { dispatches, lastRow } = latestDispatches(ports, isOnPage);
  const isPaged = dispatches.filter((one) => !isOver(one)).length > DISPATCHES_AT_ONCE;
  const { headers, rows } = ports.reader.scan(
    trackingTab,
    isPaged || subordinates.length > 0 ? ['key', 'stageCodes'] : ['key'],
  );
  // The first of several rows with one key counts, as everywhere
  const found = new Map(
    rows.map(({ at, texts: [key, codes = ''] }) => [key, { at, codes }] as const).reverse(),
  );
  const seen: Record<string, number> = {};
  const copiedStatus = (of: readonly Dispatch[], { code }: Unit) =>
    of.flatMap((dispatch) => {
      const key = obligationKey(dispatch.id, code);
      const place = found.get(key);
      if (!place) return [];
      seen[key] = place.at;
      return [{ dispatch, ...place }];
    });
  const owed = copiedStatus(dispatches, unit)
    .filter(({ dispatch }) => !shown.includes(dispatch.id))
    .map((one) => ({ ...one, urgency: urgencyFromCodes(one.dispatch, one.codes, linked) }));
  owed.sort((a, b) => a.urgency - b.urgency);
  const next = owed.slice(0, DISPATCHES_AT_ONCE);
  const isPart = shown.length === 0 && next.some(({ dispatch }) => !isOver(dispatch));
  const read = isPart
    ? next.filter(({ dispatch }) => dispatch.id === linked || !isOver(dispatch))
    : next;
  const rest = owed.filter((one) => !read.includes(one));
  const before = shown.length === 0 ? answeredBefore(rest, read) : undefined;
  const places = [...read, ...(before ? [before] : [])].map(({ at }) => at);
  const obligations = rowsOf(rowsAt(ports, trackingTab, { headers, places }));
  const isWaiting = (one: (typeof rest)[number]) => !isSettled(one.urgency) && hasStatus(one);
  return {
    linked,
    dispatches: read.map(({ dispatch }) => dispatch),
    obligations,
    before: before?.dispatch.id ?? '',
    waiting: rest.filter(isWaiting),
    further: rest.filter((one) => !isWaiting(one)).map(({ urgency }) => urgency),
    subordinates: subordinates.map((one) => ({
      unit: one,
      owed: copiedStatus(dispatches.filter(isShown), one).filter(hasStatus),
    })),
    rows: { dispatches: lastRow, obligations: seen },
  };
}

/** The dispatch that is over and whose answers help most: the latest round of a series on the page, if any. */
function answeredBefore<Owed extends Pick<CopiedStatus, 'dispatch'>>(
  rest: readonly Owed[],
  read: readonly Owed[],
): Owed | undefined {
  const over = rest.filter(({ dispatch }) => isOver(dispatch));
  const onPage = new Set(read.flatMap(({ dispatch: { id } }) => roundOf(id)?.series ?? []));
  const rounds = over.filter(({ dispatch: { id } }) => onPage.has(seriesOf(id)));
  return rounds.sort((a, b) => (a.dispatch.id < b.dispatch.id ? 1 : -1))[0] ?? over[0];
}

/** False for a row that owes nothing, and for one that is so new that it has no status yet. */
function hasStatus({ codes }: CopiedStatus): boolean {
  return parseStageCodes(codes).size > 0;
}
