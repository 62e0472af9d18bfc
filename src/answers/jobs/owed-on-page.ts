import { type Dispatch, isOver } from '../../records/dispatch';
import { obligationKey } from '../../records/obligation';
import type { Unit } from '../../records/unit';
import type { Ports } from '../../workbook/ports';
import { rowsAt } from '../../workbook/reading/find-rows';
import { dispatchOf, readTab, rowsOf } from '../../workbook/reading/office';
import { dispatchesTab } from '../../workbook/tabs/dispatches-tab';
import { trackingTab } from '../../workbook/tabs/tracking-tab';
import { isOnPage, urgencyFromStatus } from '../rules/page-order';
import type { UnitPageInput } from '../rules/page-view';

/** How many dispatches the page shows at once: each costs a read. */
const DISPATCHES_AT_ONCE = 3;

/** Gives the dispatches that pass a rule, the latest first. */
export function latestDispatches(ports: Ports, passes: (one: Dispatch) => boolean): Dispatch[] {
  const rows = rowsOf(readTab(ports, dispatchesTab, ports.words()));
  const passed = rows.map(dispatchOf).filter(passes);
  return passed.sort((a, b) => (a.issuedOn < b.issuedOn ? 1 : a.issuedOn > b.issuedOn ? -1 : 0));
}

/** What of a unit's dispatches is wanted: the one that its letter was about first, none of those that are shown already. */
export interface Wanted {
  readonly linked: string;
  readonly shown: readonly string[];
}

/**
 * Reads what a unit owes, so many dispatches at a time: its rows lie far apart, and each takes a read of its own. Where
 * there are more, those come first that are overdue by Theo dõi's own column. What is over comes last and, where anything
 * else is there, only when it is asked for; of it one is read along, for what the unit said last.
 */
export function owedOnPage(
  ports: Ports,
  unit: Unit,
  { linked, shown }: Wanted,
): Pick<UnitPageInput, 'linked' | 'dispatches' | 'obligations' | 'before' | 'further'> {
  const words = ports.words().standing;
  const dispatches = latestDispatches(ports, isOnPage);
  const many = dispatches.filter((one) => !isOver(one)).length > DISPATCHES_AT_ONCE;
  const { headers, rows } = ports.workbook.scan(trackingTab, many ? ['key', 'standing'] : ['key']);
  const found = new Map(rows.map(({ at, texts: [key, standing = ''] }) => [key, { at, standing }]));
  const owed = dispatches.flatMap((dispatch) => {
    const place = found.get(obligationKey(dispatch.id, unit.code));
    if (!place || shown.includes(dispatch.id)) return [];
    const urgency = urgencyFromStatus(dispatch, place.standing, { linked, words });
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
