import { formatDay } from '../../calendar/day';
import { deadlineStatusOn } from '../../calendar/deadline';
import {
  type LastNotifiedDeadline,
  lastNotifiedDeadline,
  notifiedIn,
} from '../../dispatches/rules/last-told';
import type { Dispatch } from '../../records/dispatch';
import { type Obligation, obligationKey, STAGES } from '../../records/obligation';
import type { Unit } from '../../records/unit';
import { format } from '../../texts/format';
import { type DeadLink, linkHolder, unitList } from '../../units/jobs/link-holder';
import { bareToken } from '../../units/rules/link-token';
import { subordinatesOf, twinOf } from '../../units/rules/related-units';
import type { Ports } from '../../workbook/ports';
import { isUpgradePending } from '../../workbook/reading/file-schema';
import { findRows } from '../../workbook/reading/find-rows';
import {
  letterOf,
  readRules,
  readRulesAsFound,
  readTab,
  rowsOf,
} from '../../workbook/reading/office';
import { SCHEMA } from '../../workbook/reading/schema';
import { outboxTab } from '../../workbook/tabs/outbox-tab';
import { trackingTab } from '../../workbook/tabs/tracking-tab';
import { isShown } from '../rules/page-order';
import {
  pageDispatches,
  type SubordinateList,
  type UnitPageView,
  unitPageView,
} from '../rules/page-view';
import { rememberedContact } from './office-contact';
import { latestDispatches, owedOnPage } from './owed-on-page';

/** How many subordinate units one page of the list shows. */
const PAGE_LENGTH = 10;

/**
 * Opens the page behind a link. Reads only: mail scanners open links too. Every link that is not valid gets
 * one and the same refusal, but for one that was replaced, and a forged one costs no look at the spreadsheet; while the file is of another schema
 * every link does. The dispatch that the link's letter was about comes first; `shown` are those that the page has already.
 */
export function openUnitPage(
  ports: Ports,
  token: unknown,
  linked: unknown = '',
  shown: unknown = [],
): UnitPageView {
  const language = ports.language();
  const without = (state: DeadLink | 'upgrading') =>
    ({ state, language, office: rememberedContact(ports) }) as const;
  if (isUpgradePending(ports)) return without('upgrading');
  if (!areIds(shown)) return without('refused');
  const units = unitList(ports);
  const holder = linkHolder(ports, token, units.find);
  if (typeof holder === 'string') return without(holder);
  const { unit, successorOf } = holder;
  const { settings, plan } = readRulesAsFound(ports);
  if (settings.schema !== SCHEMA) return without('upgrading');
  const owed = owedOnPage(ports, unit, { linked: bareToken(linked), shown });
  const today = ports.clock.today();
  return unitPageView({
    token: String(token),
    unit,
    successorOf,
    twin: twinOf(unit, units.all()),
    subordinates: subordinatesOf(unit, units.all(), today).length,
    ...owed,
    settings,
    language,
    today,
    rules: plan.deadlines,
    toldBy: lastToldTo(ports),
  });
}

/** Lists the units below the one that a link opens, with how each stands, a page at a time. Reads only. */
export function listSubordinates(ports: Ports, token: unknown, page: unknown): SubordinateList {
  if (!isPage(page) || isUpgradePending(ports)) return { state: 'refused' };
  const list = unitList(ports);
  const holder = linkHolder(ports, token, list.find);
  if (typeof holder === 'string') return { state: 'refused' };
  const today = ports.clock.today();
  const all = subordinatesOf(holder.unit, list.all(), today);
  const units = all.slice(page * PAGE_LENGTH, (page + 1) * PAGE_LENGTH);
  const dispatches = latestDispatches(ports, isShown);
  const owed = obligationsOf(ports, dispatches, units);
  const rules = {
    judge: deadlineStatusOn(readRules(ports).plan.deadlines, today),
    toldBy: lastToldTo(ports),
  };
  return {
    state: 'listed',
    page,
    pages: Math.max(1, Math.ceil(all.length / PAGE_LENGTH)),
    units: units.map(({ code, name, kind }) => {
      const own = owed.filter(({ unit }) => unit === code);
      return { code, name, kind, dispatches: pageDispatches(dispatches, own, rules) };
    }),
  };
}

/** Hộp thư đi is read only of what has passed by another day than Theo dõi names, or waits to be told. */
function lastToldTo(ports: Ports): LastNotifiedDeadline {
  const words = ports.words();
  const toldBy = lastNotifiedDeadline(() =>
    notifiedIn(rowsOf(readTab(ports, outboxTab, words)).map(letterOf)),
  );
  return (dispatch, row, stage, due) => {
    const { standing = '' } = row;
    const copied = standing.split('\n')[STAGES.indexOf(stage)] ?? '';
    const day = formatDay(due);
    const isUntold = copied.endsWith(format(words.standing.untold, { due: day }));
    const isPlain = standing === '' ? dispatch.version === 1 : copied.includes(day) && !isUntold;
    return isPlain ? '' : toldBy(dispatch, row, stage, due);
  };
}

function isPage(page: unknown): page is number {
  return typeof page === 'number' && Number.isInteger(page) && page >= 0;
}

/** The most dispatches that a page may say it has: far more than an office follows up. */
const MOST_SHOWN = 500;

function areIds(shown: unknown): shown is string[] {
  return (
    Array.isArray(shown) &&
    shown.length <= MOST_SHOWN &&
    shown.every((id) => typeof id === 'string')
  );
}

function obligationsOf(
  ports: Ports,
  dispatches: readonly Dispatch[],
  units: readonly Pick<Unit, 'code'>[],
): Obligation[] {
  const keys = dispatches.flatMap(({ id }) => units.map(({ code }) => obligationKey(id, code)));
  return keys.length === 0 ? [] : rowsOf(findRows(ports, trackingTab, 'key', keys));
}
