import { judgeDeadlines } from '../../calendar/deadline';
import { type KnowsVersion, versionsTold } from '../../dispatches/rules/versions-told';
import type { Directive } from '../../records/directive';
import { type Obligation, obligationKey } from '../../records/obligation';
import type { Unit } from '../../records/unit';
import { linkHolder, unitList } from '../../units/jobs/link-holder';
import { subordinatesOf, twinOf } from '../../units/rules/related-units';
import type { Ports } from '../../workbook/ports';
import { standsStill } from '../../workbook/reading/file-schema';
import { findRows, rowsAt } from '../../workbook/reading/find-rows';
import {
  directiveOf,
  letterOf,
  readRules,
  readRulesAsFound,
  readTab,
  rowsOf,
} from '../../workbook/reading/office';
import { SCHEMA } from '../../workbook/reading/schema';
import { directivesTab } from '../../workbook/tabs/directives-tab';
import { outboxTab } from '../../workbook/tabs/outbox-tab';
import { trackingTab } from '../../workbook/tabs/tracking-tab';
import {
  isShown,
  pageDirectives,
  type SubordinateList,
  type UnitPageInput,
  type UnitPageView,
  unitPageView,
} from '../rules/page-view';
import { rememberedContact } from './office-contact';

/** How many subordinate units one page of the list shows. */
const PAGE_LENGTH = 10;

/** How many dispatches the page shows at once: each costs a read. */
const DIRECTIVES_AT_ONCE = 3;

/**
 * Opens the page behind a link. Reads only: mail scanners open links too. Every link that is not valid gets
 * one and the same refusal, and a forged one costs no look at the spreadsheet; while the file is of another schema
 * every link does. Pages of dispatches count from 0.
 */
export function openUnitPage(ports: Ports, token: unknown, page: unknown = 0): UnitPageView {
  const language = ports.language();
  const without = (state: 'refused' | 'upgrading') =>
    ({ state, language, office: rememberedContact(ports) }) as const;
  const refusal = () => without('refused');
  if (standsStill(ports)) return without('upgrading');
  if (!isPage(page)) return refusal();
  const units = unitList(ports);
  const holder = linkHolder(ports, token, units.find);
  if (holder === null) return refusal();
  const { unit, successorOf } = holder;
  const { settings, plan } = readRulesAsFound(ports);
  if (settings.schema !== SCHEMA) return without('upgrading');
  const owed = owedOnPage(ports, unit, page);
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
    knows: knowsVersion(ports),
  });
}

/** Lists the units below the one that a link opens, with how each stands, a page at a time. Reads only. */
export function listSubordinates(ports: Ports, token: unknown, page: unknown): SubordinateList {
  if (!isPage(page) || standsStill(ports)) return { state: 'refused' };
  const list = unitList(ports);
  const holder = linkHolder(ports, token, list.find);
  if (holder === null) return { state: 'refused' };
  const today = ports.clock.today();
  const all = subordinatesOf(holder.unit, list.all(), today);
  const units = all.slice(page * PAGE_LENGTH, (page + 1) * PAGE_LENGTH);
  const directives = shownDirectives(ports);
  const owed = obligationsOf(ports, directives, units);
  const rules = {
    judge: judgeDeadlines(readRules(ports).plan.deadlines, today),
    knows: knowsVersion(ports),
  };
  return {
    state: 'listed',
    page,
    pages: Math.max(1, Math.ceil(all.length / PAGE_LENGTH)),
    units: units.map(({ code, name }) => {
      const own = owed.filter(({ unit }) => unit === code);
      return { code, name, directives: pageDirectives(directives, own, rules) };
    }),
  };
}

/** Hộp thư đi is read only for a later version whose deadline has passed without an answer. */
function knowsVersion(ports: Ports): KnowsVersion {
  return versionsTold(() => rowsOf(readTab(ports, outboxTab, ports.words())).map(letterOf));
}

function isPage(page: unknown): page is number {
  return typeof page === 'number' && Number.isInteger(page) && page >= 0;
}

/** The dispatches that units see, the latest first. */
function shownDirectives(ports: Ports): Directive[] {
  const rows = rowsOf(readTab(ports, directivesTab, ports.words()));
  const shown = rows.map(directiveOf).filter(isShown);
  return shown.sort((a, b) => (a.issuedOn < b.issuedOn ? 1 : a.issuedOn > b.issuedOn ? -1 : 0));
}

/**
 * Reads what a unit owes, so many dispatches at a time: its rows lie far apart, and each takes a read of its own.
 */
function owedOnPage(
  ports: Ports,
  unit: Unit,
  page: number,
): Pick<UnitPageInput, 'directives' | 'obligations' | 'page' | 'further'> {
  const { headers, rows } = ports.workbook.scan(trackingTab, ['key']);
  const placeOf = new Map(rows.map(({ at, texts }) => [texts[0], at]));
  const owed = shownDirectives(ports).flatMap((directive) => {
    const at = placeOf.get(obligationKey(directive.id, unit.code));
    return at === undefined ? [] : [{ directive, at }];
  });
  const end = (page + 1) * DIRECTIVES_AT_ONCE;
  const shown = owed.slice(page * DIRECTIVES_AT_ONCE, end);
  const places = shown.map(({ at }) => at);
  return {
    directives: shown.map(({ directive }) => directive),
    obligations: rowsOf(rowsAt(ports, trackingTab, { headers, places })),
    page,
    further: Math.max(0, owed.length - end),
  };
}

function obligationsOf(
  ports: Ports,
  directives: readonly Directive[],
  units: readonly Pick<Unit, 'code'>[],
): Obligation[] {
  const keys = directives.flatMap(({ id }) => units.map(({ code }) => obligationKey(id, code)));
  return keys.length === 0 ? [] : rowsOf(findRows(ports, trackingTab, 'key', keys));
}
